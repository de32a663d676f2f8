import { dateConflict } from "./date-conflict/index.js";
import { durationConflict } from "./duration-conflict/index.js";
import { quantityConflict } from "./quantity-conflict/index.js";
import type { Rule } from "./rule.js";

/** All rules. A new one is a folder and a line here. */
export const rules: readonly Rule[] = [dateConflict, durationConflict, quantityConflict];
