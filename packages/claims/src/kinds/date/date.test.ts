import { describeKind } from "../../testing/kind-contract.js";
import { date } from "./index.js";

describeKind(date);
