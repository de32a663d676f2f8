import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { normalise } from "./normalise.js";
import { recognise } from "./recognise.js";
import { DurationValue } from "./value.js";

/**
 * Lengths of time: "nearly 14 years", "a five-hour talk", "the past two years", "several months". Not ages of persons
 * ("a 36-year-old woman") nor rates ("$5 a day"), nor the amounts in dates ("two weeks ago").
 */
export const duration = defineKind({
  name: "duration",
  schema: DurationValue,
  recognise,
  normalise: (candidate) => normalise(candidate),
  compare,
  format,
  corpus,
});
