import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { format } from "./format.js";
import { placeOf } from "./place-of.js";
import { recognise } from "./recognise.js";
import { PlaceValue } from "./value.js";

/** Where: cities, regions, states, areas and continents by containment, namesakes kept apart or left open. */
export const place = defineKind({
  name: "place",
  schema: PlaceValue,
  recognise,
  normalise: ({ parts }, context) => placeOf(parts, context),
  compare,
  format,
  corpus,
});
