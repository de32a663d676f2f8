import { describeKind } from "../../testing/kind-contract.js";
import { place } from "./index.js";

describeKind(place);
