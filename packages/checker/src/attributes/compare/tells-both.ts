import type { Value } from "@gainsay/claims";
import type { Corpus } from "../../align/align.js";
import type { Attribute } from "../attribute.js";

/** Whether one of the texts that tell these two gives the other's value as well, of whomever: a man who was sentenced twice, two fines. */
export function tellsBoth({ extractions }: Corpus, left: Attribute, right: Attribute): boolean {
  const gives = (here: Attribute, there: Attribute): boolean =>
    extractions.some(
      ({ document, sentences = [] }) =>
        document.id === here.sentence.told.document.id &&
        sentences.some(({ values }) => values.some(({ value }) => areEqual(value, there.unit.value))),
    );
  return gives(left, right) || gives(right, left);
}

function areEqual(a: Value, b: Value | null): boolean {
  if (a.kind === "duration") return b?.kind === "duration" && a.timex === b.timex;
  return a.kind === "quantity" && b?.kind === "quantity" && a.amount === b.amount && a.unit === b.unit;
}
