import { describeKind } from "../../testing/index.js";
import { quantity } from "./index.js";

describeKind(quantity);
