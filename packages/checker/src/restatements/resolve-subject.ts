import type { Unit, UnitSentence } from "../sentences/unit.js";
import { subjectPronouns } from "./words.en.js";

/**
 * Where two texts are known to be about one thing and one sentence begins with its name, a pronoun that is the first to be spoken of in
 * the other stands for it: "**It** opened in 1993", "**Corrigan Hall** opened in 1993". So does "the film" before any name.
 */
export function resolveSubject(sentence: UnitSentence, other: UnitSentence): UnitSentence {
  const subject = other.units.find(({ sort, pos }) => sort !== "mark" && pos !== "DET");
  if (subject === undefined || subject.sort !== "name") return sentence;
  if (sentence.units.some(({ sort, lower }) => sort === "name" && sharesWord(lower, subject.lower)))
    return sentence;
  const at = referenceIn(sentence.units);
  const reference = sentence.units[at];
  if (reference === undefined) return sentence;
  const { sort, lower, lemma, value } = subject;
  const named: Unit = { ...reference, sort, lower, lemma, value, pos: "PROPN" };
  return { ...sentence, units: sentence.units.with(at, named) };
}

/** The index of the first personal pronoun before any verb but participles, or of the noun behind an opening "the"; -1 without one. */
function referenceIn(units: readonly Unit[]): number {
  const pronoun = units.findIndex(({ lower }) => subjectPronouns.has(lower));
  const isFirst = pronoun >= 0 && !units.slice(0, pronoun).some(({ pos }) => pos === "AUX");
  if (isFirst) return pronoun;
  const article = units.findIndex(
    ({ lower }, index) => lower === "the" && (index === 0 || units[index - 1]?.text === ","),
  );
  const [noun, next] = [units[article + 1], units[article + 2]];
  const isSubject = article >= 0 && noun?.pos === "NOUN" && (next?.pos === "AUX" || next?.pos === "VERB");
  return isSubject ? article + 1 : -1;
}

export function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(/[\s-]+/u));
  return b.split(/[\s-]+/u).some((word) => word.length > 2 && words.has(word));
}
