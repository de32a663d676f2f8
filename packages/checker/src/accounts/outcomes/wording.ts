import type { Value } from "@gainsay/claims";
import { denials } from "../../restatements/words.en.js";
import { endsGap, possessives, refusals } from "./outcomes.en.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";

/** A way to say something: words, or classes of words, in a row, with gaps between and a slot for what it is said of. */
export interface Wording {
  readonly steps: readonly Step[];
  /** Whether it tells what was done to whom stands behind it: ">sack". */
  readonly isDoneTo: boolean;
  /** Whether words of it deny something: "no trace of X", "rule out X" … */
  readonly isDenial: boolean;
  /** … and how many of them are "no", "not" and the like. */
  readonly denials: number;
  readonly text: string;
}

type Step =
  | { readonly sort: "gap" | "nouns" | "slot" }
  | { readonly sort: "words"; readonly phrases: readonly Phrase[] };

interface Phrase {
  readonly words: readonly string[];
  readonly pos: "VERB" | null;
}

/** Where a wording stands: the words of it, and those in its slot. */
export interface Match {
  readonly wording: Wording;
  readonly from: number;
  /** The end exclusive. */
  readonly to: number;
  readonly slot: readonly Unit[];
}

/** The lines "NAME: word, word". */
export function readClasses(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [name = "", words = ""] = line.split(":");
        return [name, words.split(",").map((word) => word.trim())];
      }),
  );
}

/** A wording of a table, with its classes. */
export function readWording(text: string, classes: ReadonlyMap<string, readonly string[]>): Wording {
  const isDoneTo = text.startsWith(">");
  const steps = (isDoneTo ? text.slice(1) : text).split(" ").map((step): Step => {
    if (step === "…") return { sort: "gap" };
    if (step === "~") return { sort: "nouns" };
    if (step === "X") return { sort: "slot" };
    return { sort: "words", phrases: (classes.get(step) ?? [step.replaceAll("_", " ")]).map(readPhrase) };
  });
  const count = steps.filter((step) => hasWord(step, (word) => denials.has(word))).length;
  const isDenial = count > 0 || steps.some((step) => hasWord(step, (word) => refusals.has(word)));
  return { steps, isDoneTo, isDenial, denials: count, text };
}

function hasWord(step: Step, is: (word: string) => boolean): boolean {
  return step.sort === "words" && step.phrases.some(({ words }) => words.some(is));
}

function readPhrase(text: string): Phrase {
  const [words = "", pos] = text.split("/");
  return { words: words.split(" "), pos: pos === "v" ? "VERB" : null };
}

/** The words that a wording can begin with. */
export function openersOf({ steps }: Wording): readonly string[] {
  const first = steps.find((step) => step.sort === "words");
  return first?.sort === "words" ? first.phrases.flatMap(({ words: [word] }) => word ?? []) : [];
}

/** So many words may stand in a gap, and so many of no weight between two words of a wording. */
const widest = 8;
const most = 3;

/** A wording whose first word is at a place; null where it does not go on as the wording does. */
export function matchAt(units: readonly Unit[], at: number, wording: Wording): Match | null {
  const [first, ...others] = wording.steps;
  if (first?.sort !== "slot") {
    const found = goOn(units, at, wording.steps, true);
    return found === null ? null : { wording, from: at, ...found };
  }
  const found = goOn(units, at, others, true);
  const slot = nounsBefore(units, at);
  return found === null || slot.length === 0 ? null : { wording, from: at, to: found.to, slot };
}

interface Rest {
  readonly to: number;
  readonly slot: readonly Unit[];
}

function goOn(units: readonly Unit[], at: number, steps: readonly Step[], isFirst = false): Rest | null {
  const [step, ...others] = steps;
  if (step === undefined) return { to: at, slot: [] };
  if (step.sort === "slot") {
    const slot = nounsBehind(units, at);
    return slot.length === 0 ? null : { to: at, slot };
  }
  const isGap = step.sort !== "words";
  const next = isGap ? others[0] : step;
  const rest = isGap ? others.slice(1) : others;
  if (next?.sort !== "words") return null;
  for (let index = at; index <= at + (isGap ? widest : isFirst ? 0 : most); index += 1) {
    for (const phrase of next.phrases) {
      const end = endOf(units, index, phrase);
      const found = end === null ? null : goOn(units, end, rest);
      if (found !== null) return found;
    }
    const unit = units[index];
    if (unit === undefined || endsGap.test(unit.lower)) return null;
    // "a strike on Monday**, and** others were cancelled"
    if (unit.text === "," && units[index + 1]?.pos === "CCONJ") return null;
    if (step.sort === "nouns" && !isOfNoun(unit)) return null;
    if (!isGap && !weighsNothing(unit)) return null;
  }
  return null;
}

/** What stands in a wording for values of a sort. */
const valueWords: Readonly<Record<string, (value: Value) => boolean>> = {
  AMOUNT: (value) => value.kind === "quantity" && value.dimension !== "ordinal" && value.dimension !== "age",
  LENGTH: (value) => value.kind === "duration",
};

/** Where the words of a phrase end that stand at a place; null where they do not. */
function endOf(words: readonly Unit[], at: number, { words: asked, pos }: Phrase): number | null {
  const isHere = asked.every((word, index) => {
    const unit = words[at + index];
    if (unit === undefined || (pos !== null && unit.pos !== pos)) return false;
    if (unit.lower === word || unit.lemma === word) return true;
    return unit.value !== null && valueWords[word]?.(unit.value) === true;
  });
  return isHere ? at + asked.length : null;
}

/** The units of a sentence with a word each: a name and a set phrase may hold several. */
export function wordsOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    const [lowers, lemmas] = [unit.lower.split(" "), unit.lemma.split(" ")];
    if (lowers.length === 1 || unit.sort === "value") return [unit];
    return lowers.map((lower, at) => ({
      ...unit,
      lower,
      lemma: lemmas.length === lowers.length ? (lemmas[at] ?? lower) : lower,
    }));
  });
}

function weighsNothing({ pos, lower, sort }: Unit): boolean {
  if (denials.has(lower)) return false;
  return (
    ["DET", "ADV", "ADJ", "AUX", "NUM"].includes(pos) ||
    (sort === "value" && pos !== "VERB") ||
    possessives.has(lower)
  );
}

/** The noun phrase that begins at a place. */
function nounsBehind(units: readonly Unit[], at: number): readonly Unit[] {
  const behind = units.slice(at);
  const end = behind.findIndex((unit) => !isOfNoun(unit));
  return nounsOf(end < 0 ? behind : behind.slice(0, end));
}

/** The noun phrase that ends before a place, but for auxiliaries. */
function nounsBefore(units: readonly Unit[], at: number): readonly Unit[] {
  const before = units.slice(0, at).filter(({ pos }) => pos !== "AUX");
  const from = before.findLastIndex((unit) => !isOfNoun(unit));
  return nounsOf(before.slice(from + 1));
}

function isOfNoun(unit: Unit): boolean {
  if (denials.has(unit.lower)) return false;
  return (
    ["DET", "ADJ", "NOUN", "PROPN", "NUM"].includes(unit.pos) ||
    unit.sort === "value" ||
    isNameWord(unit) ||
    possessives.has(unit.lower)
  );
}

function nounsOf(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => unit.pos === "NOUN" || isNameWord(unit));
}
