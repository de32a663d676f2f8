import { isFact } from "../../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../../sentences/unit.js";
import type { Attribute } from "../../attribute.js";
import { lasting } from "../../attributes.en.js";
import { dateBeside, isVerb } from "../../phrases/noun-phrase.js";
import { works } from "../works.en.js";
import { circumstances, conditionsBehind, exceptionsBehind } from "./conditions.js";
import { beforeHedges, measuredAt } from "./measured-at.js";
import { idOf, isMeasure } from "./measured.js";
import { gauges, verbsOfMeasures } from "./measures.en.js";

/** The quantities that a sentence gives of what it names, each by what it is called. */
export function readMeasures(tagged: UnitSentence): readonly Attribute[] {
  const sentence = { ...tagged, units: withOpeningNoun(tagged.units) };
  return sentence.units.flatMap((unit, at) => {
    if (!isMeasure(unit) || !(isFact(sentence, unit) || isAble(sentence.units, at))) return [];
    const measured = measuredAt(sentence.units, at);
    const about = [
      ...(measured?.about ?? []),
      ...circumstances(sentence.units),
      ...(gauges.has(measured?.id ?? "") ? exceptionsBehind(sentence.units, at) : []),
      ...(measured?.id === "efficacy" ? conditionsBehind(sentence.units, at) : []),
    ];
    return measured === null
      ? []
      : [
          {
            sentence,
            ...measured,
            about,
            unit,
            asOf:
              lasting.has(measured.id) || isOfDeed(sentence.units, at)
                ? null
                : dateBeside(sentence.units, at, /^[;:]$/u),
          },
        ];
  });
}

/** "**Revenue** at Orlan rose", "**Work** on the roof cost": a noun that opens a sentence, whatever it was tagged as. */
export function withOpeningNoun(units: readonly Unit[]): readonly Unit[] {
  const [first, ...rest] = units;
  const isOpening = first !== undefined && (gauges.has(idOf(first)) || works.has(first.lemma));
  const isNoun = isOpening && first.pos === "VERB" && rest[0]?.pos === "ADP";
  return isNoun ? [{ ...first, pos: "NOUN" }, ...rest] : units;
}

/** "**can** seat 840 people": what is possible is what it has room for. */
function isAble(units: readonly Unit[], at: number): boolean {
  const verb = beforeHedges(units, at);
  return units[verb - 1]?.lower === "can" && verbsOfMeasures.has(units[verb]?.lemma ?? "");
}

/** "opened in 1994 **at a cost of**": the date is that of the deed. */
function isOfDeed(units: readonly Unit[], at: number): boolean {
  const from = units.slice(0, at).findLastIndex(({ lower }) => lower === "at");
  const between = units.slice(from + 1, at);
  return from >= 0 && between.some(({ lower }) => lower === "of") && !between.some(isVerb);
}
