import { isContent, type Unit } from "../../../sentences/unit.js";
import { happeningVerbs } from "../happenings.en.js";
import { doers, sites } from "../names.en.js";
import { examinations, excepting, lying } from "./measures.en.js";
import { phraseFrom } from "./owner-before.js";

/** "**After the last round**, each player has", "**Paid annually**, it costs": what opens a sentence narrows it; dates are read by themselves. */
export function circumstances(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex(({ text }) => text === ",");
  const [first] = units;
  if (first === undefined || comma < 0 || (first.pos !== "ADP" && first.pos !== "VERB")) return [];
  // "Completed in 1994, the tower has", "Designed by Holm, the hall has", "Based in Lund, the firm has"
  if (
    first.lower === "with" ||
    happeningVerbs.has(first.lemma) ||
    doers.has(first.lemma) ||
    lying.has(first.lemma) ||
    sites.has(first.lemma)
  )
    return [];
  return units.slice(0, comma).filter((unit) => isContent(unit) && unit.value?.kind !== "date");
}

/** "$4 million **before one-off costs**" */
export function exceptionsBehind(units: readonly Unit[], at: number): readonly Unit[] {
  const preposition = units.findIndex(({ lower }, index) => index > at && excepting.has(lower));
  // "before restructuring costs": tagged as a verb.
  return preposition < 0 ? [] : units.slice(preposition + 1, preposition + 3).filter(isContent);
}

/** "81% effective **in mice**", "**against the new strain**" */
export function conditionsBehind(units: readonly Unit[], at: number): readonly Unit[] {
  const preposition = units.findIndex(({ pos }, index) => index > at && pos === "ADP");
  if (preposition < 0) return [];
  const phrase = phraseFrom(units, preposition + 1).filter(isContent);
  return phrase.some(({ lemma }) => examinations.has(lemma)) ? [] : phrase;
}
