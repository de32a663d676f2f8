import { describeKind } from "../../testing/kind-contract.js";
import { person } from "./index.js";

describeKind(person);
