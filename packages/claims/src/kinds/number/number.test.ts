import { describeKind } from "../../testing/index.js";
import { number } from "./index.js";

describeKind(number);
