import { ageMismatch } from "./age-mismatch/index.js";
import { anachronism } from "./anachronism/index.js";
import { attributeConflict } from "./attribute-conflict/index.js";
import { conversionMismatch } from "./conversion-mismatch/index.js";
import { dateConflict } from "./date-conflict/index.js";
import { durationConflict } from "./duration-conflict/index.js";
import { exclusionConflict } from "./exclusion-conflict/index.js";
import { accountConflict } from "./account-conflict/index.js";
import { impossibleDate } from "./impossible-date/index.js";
import { participantConflict } from "./participant-conflict/index.js";
import { percentMismatch } from "./percent-mismatch/index.js";
import { periodMismatch } from "./period-mismatch/index.js";
import { placeConflict } from "./place-conflict/index.js";
import { polarityConflict } from "./polarity-conflict/index.js";
import { quantityConflict } from "./quantity-conflict/index.js";
import { referenceConflict } from "./reference-conflict/index.js";
import { restatementConflict } from "./restatement-conflict/index.js";
import { reversedRange } from "./reversed-range/index.js";
import { roleConflict } from "./role-conflict/index.js";
import { spanMismatch } from "./span-mismatch/index.js";
import { statusConflict } from "./status-conflict/index.js";
import { sumMismatch } from "./sum-mismatch/index.js";
import { versionConflict } from "./version-conflict/index.js";
import { weekdayMismatch } from "./weekday-mismatch/index.js";
import type { CorpusRule, Rule } from "./rule.js";
import { timelineConflict } from "./timeline-conflict/index.js";

/** The rules over pairs of answers. A new one is a folder and a line here. */
export const rules: readonly Rule[] = [
  dateConflict,
  durationConflict,
  quantityConflict,
  versionConflict,
  placeConflict,
  participantConflict,
  roleConflict,
  statusConflict,
  polarityConflict,
];

/** The rules over all that the sources say. A new one is a folder and a line here, before those that yield to it. */
export const corpusRules: readonly CorpusRule[] = [
  impossibleDate,
  weekdayMismatch,
  conversionMismatch,
  sumMismatch,
  percentMismatch,
  reversedRange,
  spanMismatch,
  ageMismatch,
  anachronism,
  periodMismatch,
  timelineConflict,
  exclusionConflict,
  referenceConflict,
  restatementConflict,
  attributeConflict,
  accountConflict,
];

/** The ids of all rules, sorted. */
export const ruleIds: readonly string[] = [...rules, ...corpusRules].map(({ meta }) => meta.id).sort();
