import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { isFact } from "../../sentences/standing.js";
import { isNameWord } from "../../sentences/unit.js";
import { findWordings, readWordings, type FoundWording } from "../../wordings/find-wordings.js";
import { discarding, keeping, lengthLines, stretching, takingTime } from "./tallies.en.js";
import { answerOf, type ToldAnswer } from "./told-answer.js";

const lengths = readWordings(lengthLines, ({ name }) => name);

/** How long something lasts or is kept: "a two-year **refurbishment**", "the **talks** took five hours", "**kept** for 30 days". */
export function lengthsIn(sentence: UnitSentence): readonly ToldAnswer[] {
  const { units } = sentence;
  return units.flatMap((unit, at): readonly ToldAnswer[] => {
    const { value } = unit;
    if (value?.kind !== "duration" || value.amount === null || !isFact(sentence, unit)) return [];
    if (stretching.test(unit.lower)) return [];
    const index = units.slice(0, at).findLastIndex(({ pos }) => pos === "VERB");
    const verb = units[index];
    if (verb !== undefined && isKept(verb, units[at - 1]))
      return [answerOf("how long kept", { sentence, value }, verb, unit)];
    const process =
      processBehind(units, at) ??
      (verb !== undefined && takingTime.has(verb.lemma)
        ? findWordings(units.slice(0, index), lengths)[0]
        : undefined);
    if (process === undefined) return [];
    const noun = units[process.first];
    return noun === undefined
      ? []
      : [
          answerOf(
            `length of ${process.entry}`,
            { sentence, value, heads: objectOf(units, process.last) },
            unit,
            noun,
          ),
        ];
  });
}

function isKept({ lemma }: Unit, before: Unit | undefined): boolean {
  return (
    (keeping.has(lemma) && before?.lower === "for") || (discarding.has(lemma) && before?.lower === "after")
  );
}

const mostBetween = 3;

/** "two years **of building work**", "a two-year **refurbishment**" */
function processBehind(units: readonly Unit[], at: number): FoundWording<string> | undefined {
  const behind = units.slice(at + 1, at + 2 + mostBetween);
  const [found] = findWordings(behind, lengths);
  const isNext =
    found !== undefined &&
    behind
      .slice(0, found.first)
      .every(({ lower, pos }) => lower === "of" || pos === "NOUN" || pos === "ADJ" || lower.endsWith("ing"));
  return isNext ? { ...found, first: at + 1 + found.first, last: at + 1 + found.last } : undefined;
}

/** "work **on the roof**", "restoration **of the organ**" */
function objectOf(units: readonly Unit[], last: number): readonly Unit[] {
  if (!/^(?:of|on|to)$/u.test(units[last]?.lower ?? "")) return [];
  const object = units
    .slice(last + 1)
    .findLast(
      (unit, at, all) =>
        (unit.pos === "NOUN" || isNameWord(unit)) &&
        all
          .slice(0, at)
          .every(({ pos }) => pos === "DET" || pos === "ADJ" || pos === "PROPN" || pos === "NOUN"),
    );
  return object === undefined ? [] : [object];
}
