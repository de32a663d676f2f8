import { haveOtherSubjects } from "../restatements/same-subject.js";
import type { Unit, UnitSentence } from "../restatements/unit.js";
import { isFact } from "../restatements/standing.js";
import { denials } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { excludes, saysAlike, wordingsOf } from "./counter-words.js";
import { contentOf, isSaid, statementAmong } from "./statement.js";

/**
 * "it **prevents** ulcers", "ulcers are an **adverse effect** of it": the text says all that the statement says, but for a word of the statement, for
 * which it has one that excludes it.
 */
export function countered(left: UnitSentence, right: UnitSentence): Clash | null {
  const compared = statementAmong(left, right);
  if (compared === null) return null;
  const { statement, text } = compared;
  if (isDenied(statement)) return null;
  const told = wordingsOf(text);
  for (const asked of wordingsOf(statement)) {
    const others = contentOf(statement).filter((unit) => !asked.units.includes(unit));
    if (!isToldAsFact(statement, asked.units) || told.some((each) => saysAlike(each, asked))) continue;
    if (!isCovered(others, text)) continue;
    const counter = told.find((each) => excludes(each, asked) && isToldAsFact(text, each.units));
    const [verb, other] = [asked.units[0], counter?.units[0]];
    if (counter === undefined || verb === undefined || other === undefined) continue;
    if (haveOtherSubjects(verb, statement, other, text)) continue;
    const [a, b] = left === statement ? [asked, counter] : [counter, asked];
    return {
      left: a.units,
      right: b.units,
      reason: `one says "${a.words}", the other "${b.words}"`,
      shared: others,
    };
  }
  return null;
}

/** Whether the text says them all; of three and more a verb, an adjective or an adverb may be wanting. */
function isCovered(units: readonly Unit[], text: UnitSentence): boolean {
  const [lacking, ...more] = units.filter((unit) => !isSaid(unit, text));
  if (lacking === undefined) return true;
  return (
    more.length === 0 &&
    units.length >= 3 &&
    lacking.sort === "content" &&
    lacking.pos !== "NOUN" &&
    lacking.pos !== "PROPN"
  );
}

function isDenied({ units }: UnitSentence): boolean {
  return units.some(({ lower }) => denials.has(lower));
}

/** Of several words the last one carries what they say. */
function isToldAsFact(sentence: UnitSentence, units: readonly Unit[]): boolean {
  const last = units.at(-1);
  return last !== undefined && isFact(sentence, last);
}
