import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { normalise } from "./normalise.js";
import { recognise } from "./recognise.js";
import { QuantityValue } from "./value.js";

/** Counts, percentages, money, ages, measurements and ranks. */
export const quantity = defineKind({
  name: "quantity",
  schema: QuantityValue,
  recognise,
  normalise,
  compare,
  format,
  corpus,
});

export { dimensionOf, sameMeasure } from "./compare.js";
