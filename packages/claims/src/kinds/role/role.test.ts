import { describeKind } from "../../testing/kind-contract.js";
import { role } from "./index.js";

describeKind(role);
