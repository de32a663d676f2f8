import { readOnce } from "../sentences/read-once.js";
import { namingVerbs } from "./things.en.js";
import { standingOf } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { subjectPronouns } from "./words.en.js";

/** What a sentence says that its subject is: "Corrigan Hall (the old one) is a 1961 **Norwegian film** by …". */
export interface Description {
  /** The words before the copula, without what stands in brackets. */
  readonly subject: readonly Unit[];
  readonly copula: Unit;
  /** The noun phrases behind it, one for each thing that it is: "an actress", "singer". Empty of "is in Oslo". */
  readonly phrases: readonly Phrase[];
  /** The words behind them. */
  readonly rest: readonly Unit[];
}

export interface Phrase {
  readonly modifiers: readonly Unit[];
  /** Null where nothing but adjectives is said: "is Norwegian". */
  readonly head: Unit | null;
}

/** Reads a sentence as the description of its subject; null where it is none, or where it denies or doubts it. */
export const describe = readOnce((sentence: UnitSentence): Description | null => {
  const units = withoutBrackets(sentence.units);
  const at = units.findIndex(({ lower }) => copulas.has(lower));
  const copula = units[at];
  const subject = units.slice(0, at);
  if (copula === undefined || !namesOneThing(subject)) return null;
  const behind = withoutKind(units.slice(at + 1));
  const end = behind.findIndex((unit, index) => endsPhrases(unit, behind[index - 1], behind[index + 1]));
  const said = end < 0 ? behind : behind.slice(0, end);
  const rest = end < 0 ? [] : behind.slice(end);
  const phrases = phrasesOf(said);
  const told = [...phrases.flatMap(({ modifiers, head }) => [...modifiers, ...(head ? [head] : [])]), copula];
  // What is "an upcoming film" is a film already.
  const isYetToCome = said.some(({ lower }) => /^(?:upcoming|forthcoming|planned)$/u.test(lower));
  const isFact = told.every((unit) => {
    const { real, negated, alleged, modality } = standingOf(sentence, unit);
    return (real || (modality === "planned" && isYetToCome)) && !negated && !alleged;
  });
  return isFact ? { subject, copula, phrases, rest } : null;
});

/** "a type **of cheese**", "a series **of novels**": what it is stands behind "of". */
function withoutKind(units: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex(({ lower }, index) => containers.has(lower) && units[index + 1]?.lower === "of");
  const isFirst =
    at >= 0 && units.slice(0, at).every(({ pos }) => pos === "DET" || pos === "ADJ" || pos === "NOUN");
  return isFirst ? [...units.slice(0, at), ...units.slice(at + 2)] : units;
}

const containers: ReadonlySet<string> = new Set([
  "type",
  "kind",
  "sort",
  "series",
  "breed",
  "form",
  "title",
  "name",
]);

const copulas: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);

function withoutBrackets(units: readonly Unit[]): readonly Unit[] {
  let depth = 0;
  return units.filter(({ text }) => {
    if (text === "(" || text === "[") depth += 1;
    const isOutside = depth === 0;
    if (text === ")" || text === "]") depth = Math.max(0, depth - 1);
    return isOutside && !/^["“”]$/u.test(text);
  });
}

/** Whether the words before a copula name its subject and nothing but that: no other clause, no preposition before it. */
function namesOneThing(subject: readonly Unit[]): boolean {
  const [first] = subject;
  if (first === undefined || subject.some(isOtherVerb)) return false;
  return (
    (subjectPronouns.has(first.lower) || first.lower === "the" || /^[\p{Lu}\p{N}]/u.test(first.text)) &&
    ((first.pos !== "ADP" && first.pos !== "SCONJ") || isTitle(subject))
  );
}

/** A verb of another clause; verbs of titles have capitals: "Follow the Tide is". */
function isOtherVerb({ pos, lemma, text, lower }: Unit): boolean {
  return pos === "VERB" && text === lower && !namingVerbs.has(lemma);
}

/** "To the Harbour", "As We Sail On": words with capitals, none of them a place or a day, behind one that opens no clause. */
function isTitle(subject: readonly Unit[]): boolean {
  const words = subject.filter(({ sort }) => sort !== "function" && sort !== "mark");
  return (
    words.length > 0 &&
    words.every(({ text, value }) => /^\p{Lu}/u.test(text) && value === null) &&
    /^\p{Lu}/u.test(subject.at(-1)?.text ?? "")
  );
}

/** Where noun phrases end: at prepositions, verbs, clauses; "computer-**animated** series" and "**leading** role" go on. */
function endsPhrases(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  // "an American **retired** dancer"
  const isModifier = before?.pos === "ADJ" && (next?.pos === "ADJ" || next?.pos === "NOUN");
  if (isModifier && unit.pos === "VERB" && unit.text.endsWith("ed")) return false;
  if (unit.pos === "VERB")
    return before?.text !== "-" && !(next !== undefined && next.pos === "NOUN" && before?.pos === "DET");
  if (/^co-\p{L}+(?:ed|en)$/u.test(unit.lower)) return true;
  if (unit.sort === "mark") return !/^[,/'’-]$/u.test(unit.text);
  return (
    /^(?:ADP|SCONJ|PRON|PART|AUX)$/u.test(unit.pos) && !/^(?:its|his|her|their|'s|’s)$/u.test(unit.lower)
  );
}

/** Adjectives that are nouns of works where no noun follows: "is a single". */
const alsoNouns: ReadonlySet<string> = new Set(["single", "musical"]);

/** The noun phrases of an enumeration; adjectives before a comma belong to the noun behind it. */
function phrasesOf(units: readonly Unit[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let words: Unit[] = [];
  const close = (isLast: boolean): void => {
    const last = words.at(-1);
    const isNoun =
      last !== undefined && (last.pos === "NOUN" || last.pos === "PROPN" || alsoNouns.has(last.lower));
    if (last === undefined || (!isNoun && !isLast)) return;
    phrases.push(isNoun ? { modifiers: words.slice(0, -1), head: last } : { modifiers: words, head: null });
    words = [];
  };
  for (const unit of units) {
    if (unit.text === "," || unit.text === "/" || unit.pos === "CCONJ") close(false);
    else if (isContent(unit)) words.push(unit);
  }
  close(true);
  return phrases;
}
