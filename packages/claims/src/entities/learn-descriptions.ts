import type { Entity } from "./entity.js";
import { bodyDescriptions, houseNouns, kinNouns, personNouns, plainPersonNouns } from "./descriptions.en.js";
import { afterMention, isVerb, mark, type Row } from "./row.js";
import { occupations, offices } from "./titles.en.js";
import { isPossessive } from "./word-classes.js";
import type { Word } from "./word.js";

/** How many words a description may have before its noun. */
const longest = 8;
/** How many words after a name "as" may stand: "was announced on Friday as the host". */
const reach = 8;

/** The words of "41-year-old". */
const ageLength = 5;

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);
const possessives: ReadonlySet<string> = new Set(["his", "her", "their"]);
const modifiers: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "ADV"]);
const modifierMarks: ReadonlySet<string> = new Set(["-", "'s", "’s", "&"]);

/** Whether a word may stand between an article and its noun: "the recently fired man", "the swimming champion". */
export const modifies = ({ pos, text, lower }: Word): boolean =>
  modifiers.has(pos) || modifierMarks.has(text) || (pos === "VERB" && /(?:ed|ing)$/u.test(lower));

const subjects: ReadonlySet<string> = new Set(["he", "she"]);
/** Words between a noun and the name that it is of: "a man **identified as** Ann Hale", "a driver **named** Ann Hale". */
const namings: readonly (readonly string[])[] = [
  ["identified", "as"],
  ["known", "as"],
  ["named"],
  ["called"],
];

/** What a document calls its persons and bodies by nouns: each noun with those that it is said of. */
export type Descriptions = ReadonlyMap<string, ReadonlyMap<string, Entity>>;

/** Whether the word may describe what is of the entity's type. */
function describes({ lower, lemma }: Word, { type }: Entity): boolean {
  if (type === "person") return isPersonNoun(lower) || plainPersonNouns.has(lower) || kinNouns.has(lower);
  if (type === "organisation" || type === "group") return lower === lemma && bodyDescriptions.has(lower);
  return false;
}

export const isPersonNoun = (lower: string): boolean =>
  personNouns.has(lower) || offices.has(lower) || occupations.has(lower);

/**
 * Lays mentions over the nouns that the text says of a name outright: "the singer Ann Hale", "Ann Hale, 38, an accountant", "Ann
 * Hale was the host", "named Ann Hale as host". Gives what the nouns that can tell one from another are said of.
 */
export function learnDescriptions(rows: readonly Row[]): Descriptions {
  const learned = new Map<string, Map<string, Entity>>();
  const learn = (noun: string, entity: Entity) =>
    learned.set(noun, (learned.get(noun) ?? new Map<string, Entity>()).set(entity.id, entity));
  for (const row of rows) {
    const besides: (readonly [number, Entity])[] = [];
    for (let index = 0; index < row.words.length; index = Math.max(index + 1, afterMention(row, index))) {
      const name = row.at[index];
      const own = row.words[index]?.lower ?? "";
      if (name?.form === "description" && isPersonNoun(own)) learn(own, name.entity);
      const after = afterMention(row, index);
      // "She was the president": of what, the text may have said of another.
      if (name?.form === "pronoun" && subjects.has(own)) {
        for (const at of nounsAfter(row, after, name.entity)) besides.push([at, name.entity]);
      }
      if (name?.form !== "name") continue;
      if (isHouse(row, index, after, name.entity)) {
        mark(row, after, name.entity, "description");
        learn(row.words[after]?.lower ?? "", name.entity);
      }
      const before = nounBefore(row, index, after, name.entity);
      const nouns = [...(before === null ? [] : [before]), ...nounsAfter(row, after, name.entity)];
      for (const at of nouns) {
        const noun = row.words[at]?.lower ?? "";
        mark(row, at, name.entity, "description");
        if (!plainPersonNouns.has(noun) || at === before) learn(noun, name.entity);
      }
    }
    for (const [at, entity] of besides) mark(row, at, entity, "description");
  }
  return learned;
}

/** "the Quillo **store**", not "a Damascus **store**"; what is not known to be a body may be the town in "a Hestra store". */
function isHouse({ words }: Row, from: number, after: number, { type }: Entity): boolean {
  const [noun, next] = words.slice(after, after + 2);
  const isNamed = type === "organisation" || (type === "unknown" && words[from - 1]?.lower === "the");
  return isNamed && noun !== undefined && houseNouns.has(noun.lower) && next?.pos !== "NOUN";
}

/** "singer **Ann Hale**"; "the suspect, **Ann Hale**,". */
function nounBefore(row: Row, from: number, after: number, entity: Entity): number | null {
  // "the suspect, 41-year-old Ann Hale,"
  const start = row.words[from - 1]?.lower === "old" ? from - ageLength : from;
  const naming = namings.find((words) =>
    words.every((word, index) => row.words[start - words.length + index]?.lower === word),
  );
  if (naming !== undefined) {
    const before = start - naming.length - 1;
    const named = row.words[before]?.text === "," ? before - 1 : before;
    const word = row.words[named];
    return word !== undefined && row.at[named] === undefined && describes(word, entity) ? named : null;
  }
  const comma = row.words[start - 1]?.text === ",";
  const at = comma ? start - 2 : start - 1;
  const noun = row.words[at];
  if (noun === undefined || row.at[at] !== undefined || !describes(noun, entity)) return null;
  if (!comma) return entity.type === "person" || noun.pos === "NOUN" ? at : null;
  // "the driver, Ann Hale and Ben Ruiz"
  const closes = row.words[after]?.text ?? ".";
  if (closes !== "," && closes !== "." && closes !== ")") return null;
  for (let index = at - 1; index >= Math.max(0, at - longest); index -= 1) {
    const word = row.words[index];
    if (word?.lower === "the" || possessives.has(word?.lower ?? "")) return at;
    if (word === undefined || !modifies(word)) return null;
  }
  return null;
}

/** Nouns that what follows a name says of it. */
function nounsAfter(row: Row, after: number, entity: Entity): readonly number[] {
  const { words } = row;
  let from = after;
  if (words[from]?.text === ",") {
    // "Ann Hale, 38, an accountant"
    if (words[from + 1]?.pos === "NUM" && words[from + 2]?.text === ",") from += 2;
    return nounsFrom(row, from + 1, entity);
  }
  if (words[from]?.lower === "as") return nounsFrom(row, from + 1, entity);
  let verb = "";
  while (isVerb(words[from]) || words[from]?.pos === "ADV" || words[from]?.pos === "PART") {
    if (isVerb(words[from])) verb = words[from]?.lemma ?? "";
    if (words[from]?.lower === "not" || words[from]?.lower === "n't") return [];
    from += 1;
  }
  if (verb === "be" || verb === "become" || verb === "remain") return nounsFrom(row, from, entity);
  // "Ann Hale was announced on Friday as the host", "served as host"
  if (verb === "") return [];
  for (let index = from; index < from + reach; index += 1) {
    const word = words[index];
    if (word === undefined || row.at[index] !== undefined || isVerb(word)) return [];
    if (word.lower === "as") return nounsFrom(row, index + 1, entity);
    if (word.pos === "NOUN" && !word.capital) return [];
  }
  return [];
}

/** The nouns of a phrase that begins at `from`, and those joined to it: "the singer and quiz master". */
function nounsFrom(row: Row, from: number, entity: Entity): readonly number[] {
  const found: number[] = [];
  const { words, at } = row;
  let index = from;
  if (articles.has(words[index]?.lower ?? "")) index += 1;
  let end = from + longest;
  for (; index < end; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (at[index] !== undefined && at[index]?.entity.type !== "person") continue;
    const next = words[index + 1];
    const isHead =
      !isPossessive(next?.text ?? "") &&
      next?.text !== "-" &&
      (next?.pos !== "NOUN" || next.lower === "turned");
    if (isHead && next?.pos !== "PROPN" && word.pos !== "ADJ" && describes(word, entity)) {
      // "Ann Hale, singer Ben Ruiz and others"
      if (at[index + 1]?.form === "name") break;
      found.push(index);
      if (next?.lower !== "and" && next?.lower !== "turned") break;
      index += 1;
      end = index + longest;
      if (articles.has(words[index + 1]?.lower ?? "")) index += 1;
      continue;
    }
    if (!modifies(word)) break;
  }
  return found;
}
