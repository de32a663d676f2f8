import { defineKind } from "../kind.js";
import { compare } from "../quantity/compare.js";
import { format } from "../quantity/format.js";
import { normalise } from "../quantity/normalise.js";
import { QuantityValue } from "../quantity/value.js";
import { corpus } from "./corpus.js";
import { recognise } from "./recognise.js";

/**
 * Numbers, ranges and places in a row that nothing says the meaning of: quantities of the dimensions `number` and
 * `ordinal`, without a measure. They answer no question by themselves, so that assertions are read without them.
 */
export const number = defineKind({
  name: "quantity",
  schema: QuantityValue,
  recognise,
  normalise,
  compare,
  format,
  corpus,
});
