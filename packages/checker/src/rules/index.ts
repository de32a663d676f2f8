import { dateConflict } from "./date-conflict/index.js";
import { durationConflict } from "./duration-conflict/index.js";
import { participantConflict } from "./participant-conflict/index.js";
import { placeConflict } from "./place-conflict/index.js";
import { polarityConflict } from "./polarity-conflict/index.js";
import { quantityConflict } from "./quantity-conflict/index.js";
import { restatementConflict } from "./restatement-conflict/index.js";
import { roleConflict } from "./role-conflict/index.js";
import type { CorpusRule, Rule } from "./rule.js";
import { statusConflict } from "./status-conflict/index.js";

/** The rules over pairs of answers. A new one is a folder and a line here. */
export const rules: readonly Rule[] = [
  dateConflict,
  durationConflict,
  quantityConflict,
  placeConflict,
  participantConflict,
  roleConflict,
  statusConflict,
  polarityConflict,
];

/** The rules over all that the sources say. A new one is a folder and a line here, before those that yield to it. */
export const corpusRules: readonly CorpusRule[] = [restatementConflict];
