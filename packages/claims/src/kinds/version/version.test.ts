import { describeKind } from "../../testing/kind-contract.js";
import { version } from "./index.js";

describeKind(version);
