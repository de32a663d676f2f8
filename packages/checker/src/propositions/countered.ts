import { haveOtherSubjects } from "../restatements/same-subject.js";
import type { Unit, UnitSentence } from "../sentences/unit.js";
import { isFact, standingOf, type Standing } from "../sentences/standing.js";
import { denials } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { excludes, saysAlike, wordingsOf, type Wording } from "./counter-words.js";
import { contrasting, excepting, hinderings } from "./denials.en.js";
import { severalWords } from "./words.en.js";
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
    if (!isToldAsFact(statement, asked.units)) continue;
    const alike = told.filter((each) => saysAlike(each, asked));
    if (!alike.every((each) => isDeniedOfAll(text, each.units)) || !isCovered(others, text)) continue;
    const counter =
      told.find((each) => excludes(each, asked) && isToldAsCounter(text, each)) ??
      (isOfOne(statement) && others.every((unit) => isSaid(unit, text)) ? alike[0] : undefined);
    const [verb, other] = [asked.units[0], counter?.units[0]];
    if (counter === undefined || verb === undefined || other === undefined) continue;
    if (haveOtherSubjects(verb, statement, other, text)) continue;
    const [a, b] = left === statement ? [asked, counter] : [counter, asked];
    const isDenial = alike.includes(counter);
    return {
      left: a.units,
      right: b.units,
      reason: isDenial
        ? `one says "${asked.words}", the other denies it`
        : `one says "${a.words}", the other "${b.words}"`,
      ...(isDenial ? { denies: left === statement ? "right" : "left" } : {}),
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
  return units.some(({ lower, lemma }) => denials.has(lower) || hinderings.has(lemma));
}

/** "coffee **and** cake": which of several a denial is of is not said. */
function isOfOne({ units }: UnitSentence): boolean {
  return !units.some(({ lower }) => severalWords.has(lower));
}

/** "would **not say**" denies, which is what it is listed for. */
function isToldAsCounter(text: UnitSentence, { words, units }: Wording): boolean {
  return words.startsWith("not ")
    ? isDeniedOutright(text, units, ["asserted", "planned"])
    : isToldAsFact(text, units);
}

/** Whether words are denied, and neither a part nor a degree of them: "**nothing other than** full English", "not **badly** damaged". */
function isDeniedOfAll(sentence: UnitSentence, units: readonly Unit[]): boolean {
  const at = sentence.units.findIndex((unit) => unit === units[0]);
  const opening = sentence.units.slice(0, at);
  // "**But** it was not easy": what it is set against came before.
  const clause = opening.slice(Math.max(opening.findLastIndex(({ text }) => /^[,;:]$/u.test(text)) + 1, 1));
  const trigger = clause.findLastIndex(({ lower }) => denials.has(lower));
  return (
    units[0]?.pos !== "NOUN" &&
    isDeniedOutright(sentence, units) &&
    !clause.some(({ lower }) => excepting.has(lower)) &&
    !clause.slice(trigger + 1).some(({ pos }) => pos === "ADV") &&
    !sentence.units.slice(at).some(({ lower }) => contrasting.has(lower))
  );
}

/** Whether the last of some words is denied, and neither asked nor supposed. */
function isDeniedOutright(
  sentence: UnitSentence,
  units: readonly Unit[],
  modalities: readonly Standing["modality"][] = ["asserted"],
): boolean {
  const last = units.at(-1);
  if (last === undefined) return false;
  const { negated, alleged, partial, modality } = standingOf(sentence, last);
  return negated && !alleged && !partial && modalities.includes(modality);
}

/** Of several words the last one carries what they say. */
function isToldAsFact(sentence: UnitSentence, units: readonly Unit[]): boolean {
  const last = units.at(-1);
  return last !== undefined && isFact(sentence, last);
}
