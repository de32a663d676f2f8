import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { personOf } from "./person-of.js";
import { recognise } from "./recognise.js";
import { PersonValue } from "./value.js";

/** Who: persons, by the names they go under. */
export const person = defineKind({
  name: "person",
  schema: PersonValue,
  recognise,
  normalise: ({ parts }) => personOf(parts),
  compare,
  format: ({ name }) => name,
  corpus,
});
