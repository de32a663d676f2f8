import { describeKind } from "../../testing/kind-contract.js";
import { truth } from "./index.js";

describeKind(truth);
