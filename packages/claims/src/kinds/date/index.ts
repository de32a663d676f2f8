import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { normalise } from "./normalise.js";
import { recognise } from "./recognise/index.js";
import { DateValue } from "./value.js";

/**
 * Points and stretches of calendar time: "12 September 2025", "last Friday", "since 2011", "the third quarter", "10:30
 * a.m. EST", "recently", "every week". Lengths of time are the kind `duration`.
 */
export const date = defineKind({
  name: "date",
  schema: DateValue,
  recognise,
  normalise,
  compare,
  format,
  corpus,
});
