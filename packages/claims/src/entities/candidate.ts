import { companySuffixes } from "./organisations.en.js";
import type { EntityType } from "./entity.js";
import { type Gender, genderOfName } from "./gender.js";
import { nameWords, personWords, wordKey } from "./name-key.js";

/** Something that has names, of which it is not yet known what else has them. */
export interface NamedThing {
  readonly type: EntityType;
  /** At least one. */
  readonly names: readonly string[];
  /** What is known of a person's gender beside the names. */
  readonly gender?: Gender | null;
  /** Whether a title stands before a bare name: "King Abdullah" is no Abdullah Gul. */
  readonly titled?: boolean;
}

export interface LinkOptions {
  /** Groups of names that stand for one thing each, the first being the one to show. */
  readonly aliases: readonly (readonly string[])[];
  /** Pairs of things that the text itself says are one: "Central Command (CENTCOM)". */
  readonly ties?: readonly (readonly [number, number])[];
  /**
   * Within a document short forms are many and safe: a given name, "the Navy". Across documents only a surname, an
   * acronym or a telling part of a name is enough.
   */
  readonly scope: "document" | "corpus";
}

/** A thing with what the steps need of its name. */
export interface Candidate {
  readonly index: number;
  readonly thing: NamedThing;
  readonly name: string;
  /** In key spelling, without "Jr." and its like. */
  readonly words: readonly string[];
  readonly generation: string | null;
  readonly key: string;
  readonly gender: Gender | null;
  /** What stands in quotation marks or brackets inside the name, in key spelling: `Louis "Lou" Moretti`. */
  readonly nickname: string | null;
}

export function candidateOf(thing: NamedThing, index: number): Candidate {
  const name = fullest(thing.names.map((each) => ({ name: each, count: 1 })));
  const { words, generation } = personWords(name);
  const gender =
    thing.gender ?? (thing.type === "person" && words.length > 1 ? genderOfName(firstWord(name)) : null);
  const nickname = thing.type === "person" ? nicknameIn(thing.names) : null;
  return { index, thing, name, words, generation, key: words.join(""), gender, nickname };
}

const insideName = /\p{L}\s?["“(‘'`]+(\p{L}+)["”)’']+\s?\p{L}/u;

function nicknameIn(names: readonly string[]): string | null {
  const [found] = names.flatMap((name) => insideName.exec(name)?.[1] ?? []);
  return found === undefined ? null : wordKey(found);
}

const firstWord = (name: string) => name.split(/[\s]/u)[0] ?? name;

/** The name with most words, then the most used, then the longest, then the first in code-unit order. */
export function fullest(names: readonly { readonly name: string; readonly count: number }[]): string {
  // Most things have one name.
  if (names.length === 1) return names[0]?.name ?? "";
  const best = names
    .map(({ name, count }) => ({
      name,
      count,
      words: nameWords(name).length,
      parts: name.split(/[\s-]+/u).length,
    }))
    .toSorted(
      (a, b) =>
        b.words - a.words ||
        b.parts - a.parts ||
        b.count - a.count ||
        b.name.length - a.name.length ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )[0];
  return best?.name ?? "";
}

/** Classes of types that never stand for one thing. Organisations and groups are told apart too poorly to divide. */
export function typeClass(type: EntityType): string {
  return type === "group" ? "organisation" : type;
}

/** The words without those that companies leave out. */
export function coreOf({ words, name }: Candidate): readonly string[] {
  if (words.length < 2) return words;
  const parts = name.split(/\s+/u);
  let end = words.length;
  while (
    end > 1 &&
    companySuffixes.has(
      (parts[parts.length - 1 - (words.length - end)] ?? "").toLowerCase().replace(/[.,]/gu, ""),
    )
  )
    end -= 1;
  return words.slice(0, end);
}
