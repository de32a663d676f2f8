import type { PartOfSpeech } from "@gainsay/claims";
import { readTable } from "./read-table.js";

/** A way to say something, step by step. */
export type Wording = readonly Step[];

export type Step =
  | { readonly sort: "words"; readonly phrases: readonly Phrase[]; readonly isOptional: boolean }
  | { readonly sort: "gap" | "nouns" }
  | { readonly sort: "slot"; readonly slot: Slot };

/** Words with nothing between them, in dictionary form or as they stand. */
export interface Phrase {
  readonly words: readonly string[];
  readonly pos: PartOfSpeech | null;
}

/** What a wording is told of: somebody or something by name, and beside it another; a common noun; any noun phrase. */
export type Slot = "who" | "what" | "noun" | "of";

/** Words that stand for each other, by the name of their class. */
export type Classes = ReadonlyMap<string, readonly string[]>;

const noClasses: Classes = new Map();

/** Reads a table of classes, "NAME: word, word". */
export function readClasses(lines: string): Classes {
  const found = new Map<string, string[]>();
  for (const { name, word } of readTable(lines)) found.set(name, [...(found.get(name) ?? []), word]);
  return found;
}

/**
 * Reads a wording as tables give it, its steps with a space between them:
 *
 * - `win`: a word, in dictionary form or as it stands; `win/won` either, `the?` may be missing, `fine(v)` the verb only, `sold_out` both in a row
 * - `SHIP`: any words of this class; `AMOUNT`, `LENGTH`: a sum or share, a length of time
 * - `..`: some words; `~`: some words of one noun phrase
 * - `{who}`, `{what}`, `{noun}`, `{of}`: a slot
 */
export function readWording(text: string, classes: Classes = noClasses): Wording {
  return text
    .trim()
    .split(/\s+/u)
    .map((step): Step => {
      if (step === "..") return { sort: "gap" };
      if (step === "~") return { sort: "nouns" };
      const slot = /^\{(who|what|noun|of)\}$/u.exec(step)?.[1];
      if (slot !== undefined) return { sort: "slot", slot: slot as Slot };
      const words = classes.get(step) ?? step.replace(/\?$/u, "").replaceAll("_", " ").split("/");
      return { sort: "words", phrases: words.map(readPhrase), isOptional: step.endsWith("?") };
    });
}

function readPhrase(text: string): Phrase {
  const words = text.replace(/\(v\)$/u, "");
  return { words: words.split(" "), pos: words === text ? null : "VERB" };
}

/** Whether a step has a word of some sort. */
export function hasWord(step: Step, is: (word: string) => boolean): boolean {
  return step.sort === "words" && step.phrases.some(({ words }) => words.some(is));
}

/** The words that a wording can begin with. */
export function openersOf(wording: Wording): readonly string[] {
  const first = wording.find((step) => step.sort === "words");
  return first?.sort === "words" ? first.phrases.flatMap(({ words: [word] }) => word ?? []) : [];
}
