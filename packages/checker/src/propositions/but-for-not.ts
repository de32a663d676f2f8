import { standingOf } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import type { Clash } from "./clash.js";
import { partial } from "./words.en.js";

/** Fewer words than that are a heading. */
const fewestWords = 3;

/**
 * "left **not** for want of money", "left for want of money"; "**no** fewer than ten": two sentences that have the same words in one order but for one that
 * denies a phrase.
 */
export function butForNot(a: UnitSentence, b: UnitSentence): Clash | null {
  return clashOf(a, b, "left") ?? clashOf(b, a, "right");
}

function clashOf(no: UnitSentence, yes: UnitSentence, denies: "left" | "right"): Clash | null {
  const [trigger, ...others] = no.units.filter(isNot);
  if (trigger === undefined || others.length > 0 || yes.units.some(isNot)) return null;
  const next = no.units[no.units.indexOf(trigger) + 1];
  if (next === undefined || partial.has(next.lower) || !deniesPhrase(trigger, next)) return null;
  const [denied, told] = [no, yes].map(wordsOf);
  if (denied?.join(" ") !== told?.join(" ")) return null;
  const shared = yes.units.filter(isContent);
  const affirmed = shared.find(({ lemma }) => lemma === next.lemma) ?? shared[0];
  if (affirmed === undefined || shared.length < fewestWords || !shared.every((unit) => isTold(yes, unit)))
    return null;
  const [denying, saying] = [[trigger], [affirmed]];
  return {
    left: denies === "left" ? denying : saying,
    right: denies === "left" ? saying : denying,
    denies,
    reason: `one says "${affirmed.text}", the other denies it ("${trigger.text}")`,
    shared,
  };
}

function isNot({ lower }: Unit): boolean {
  return lower === "not" || lower === "no";
}

/** "house **no** 5", "**not** two years ago", which is within two years: no denial. */
function deniesPhrase({ lower }: Unit, next: Unit): boolean {
  return next.value === null && (lower === "not" ? next.pos !== "NUM" : /^(?:ADJ|ADV|NOUN)$/u.test(next.pos));
}

/** The words of a sentence but for articles, auxiliaries and the one that denies, in order: who beat whom is told by it. */
function wordsOf({ units }: UnitSentence): readonly string[] {
  return units
    .filter((unit) => unit.sort !== "mark" && !isNot(unit) && !/^(?:DET|AUX)$/u.test(unit.pos))
    .map(({ lemma }) => lemma);
}

function isTold(sentence: UnitSentence, unit: Unit): boolean {
  const { alleged, modality } = standingOf(sentence, unit);
  return !alleged && modality === "asserted";
}
