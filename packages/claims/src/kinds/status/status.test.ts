import { describeKind } from "../../testing/kind-contract.js";
import { status } from "./index.js";

describeKind(status);
