import { statusOf, type Value } from "@gainsay/claims";
import type { Unit } from "../sentences/unit.js";

/** The value of a unit; of a word its status, by part of speech where no scale has it. */
export function valueOfUnit({ value, lemma, pos }: Unit): Value {
  return (
    value ?? statusOf(lemma, pos) ?? { kind: "status", scale: pos.toLowerCase(), pole: lemma, word: lemma }
  );
}
