import { describeKind } from "../../testing/kind-contract.js";
import { duration } from "./index.js";

describeKind(duration);
