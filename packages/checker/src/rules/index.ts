import { dateConflict } from "./date-conflict/index.js";
import { durationConflict } from "./duration-conflict/index.js";
import { quantityConflict } from "./quantity-conflict/index.js";
import { restatementConflict } from "./restatement-conflict/index.js";
import type { CorpusRule, Rule } from "./rule.js";

/** The rules over pairs of answers. A new one is a folder and a line here. */
export const rules: readonly Rule[] = [dateConflict, durationConflict, quantityConflict];

/** The rules over all that the sources say. A new one is a folder and a line here. */
export const corpusRules: readonly CorpusRule[] = [restatementConflict];
