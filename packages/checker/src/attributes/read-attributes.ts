import { lifeIn, partBrackets } from "../restatements/once-told.js";
import type { UnitSentence } from "../restatements/unit.js";
import type { Attribute } from "./attribute.js";
import { partsEndingAt } from "./noun-phrase.js";
import { readAsides } from "./read-asides.js";
import { readHappenings } from "./read-happenings.js";
import { readMeasures } from "./read-measures.js";
import { readNames } from "./read-names.js";
import { readWorks } from "./read-works.js";

/** All that a sentence tells of what it names, by measures and dates; what stands in brackets says it again in other units. */
export function readAttributes(sentence: UnitSentence): readonly Attribute[] {
  const { outside } = partBrackets(sentence.units);
  const plain = { ...sentence, units: outside };
  return [
    ...lifeSpan(sentence),
    ...readMeasures(plain),
    ...readHappenings(plain),
    ...readNames(plain),
    ...readAsides(plain),
    ...readWorks(plain),
  ];
}

/** "Marta Holm **(1881–1959)**" */
function lifeSpan(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  const owner = partsEndingAt(
    units,
    units.findIndex(({ text }) => text === "("),
  ).flatMap((part) => part.units);
  if (owner.length === 0) return [];
  return lifeIn(partBrackets(units).bracket).flatMap(({ happening, dates }) =>
    dates.map((unit) => ({ sentence, id: happening, owner, about: [], unit, asOf: null })),
  );
}
