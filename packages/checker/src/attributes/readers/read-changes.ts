import { statusOf } from "@gainsay/claims";
import { isFact } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { dateBeside, isVerb } from "../phrases/noun-phrase.js";
import { otherBasis } from "./changes.en.js";
import { measuredBySubject } from "./measures/by-noun.js";
import { gauges } from "./measures/measures.en.js";
import { withOpeningNoun } from "./measures/read-measures.js";

/** Which way what a firm earns or sells went in a period, and by how much: "its profit **fell 4 percent** in 2017". */
export function readChanges(sentence: UnitSentence): readonly Attribute[] {
  if (otherBasis.test(sentence.plain.text)) return [];
  const units = withOpeningNoun(sentence.units);
  return units.flatMap((verb, at) => {
    const value = isVerb(verb) && isFact(sentence, verb) ? statusOf(verb.lemma, "VERB") : null;
    if (value?.scale !== "trend") return [];
    const measured = measuredBySubject(units, at);
    if (measured === null || !gauges.has(measured.id)) return [];
    const asOf = dateBeside(units, at, /^[;:]$/u);
    const percent = percentBehind(units, at);
    const { id } = measured;
    const change = value.pole === "falling" ? "fall" : "rise";
    return [
      { sentence, ...measured, id: `change in ${id}`, unit: { ...verb, value }, asOf },
      ...percent.map((unit) => ({ sentence, ...measured, id: `${change} in ${id}`, unit, asOf })),
    ];
  });
}

/** "rose **by 4 percent**" */
function percentBehind(units: readonly Unit[], at: number): readonly Unit[] {
  return units
    .slice(at + 1, at + 4)
    .filter(({ value }) => value?.kind === "quantity" && value.dimension === "percent")
    .slice(0, 1);
}
