import { describeKind } from "../../testing/kind-contract.js";
import { organisation } from "./index.js";

describeKind(organisation);
