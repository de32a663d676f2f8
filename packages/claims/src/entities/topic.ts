import type { EntityMention } from "./entity.js";
import type { Line } from "./line.js";
import { expletiveMarks } from "./pronouns.en.js";
import type { Word } from "./word.js";

/** What an article tells of: a thing that a sentence defines as one of a class, and the noun of that class. */
export interface Topic {
  readonly mention: EntityMention;
  /** "bridge" of "The Orva Bridge is a stone bridge in Norway." */
  readonly noun: string;
}

/**
 * The topic that a sentence brings up: "**The Orva Bridge** (built 1901) is a stone **bridge** in Norway." Null where the sentence
 * does not open with a name and say right behind it what that is, and for persons, whom pronouns of their own stand for.
 */
export function topicOf({ words }: Line, opening: EntityMention | undefined): Topic | null {
  if (opening === undefined || opening.form !== "name" || opening.entity.type === "person") return null;
  const first = words.findIndex(({ start }) => start === opening.start);
  if (first !== 0 && !(first === 1 && words[0]?.lower === "the")) return null;
  let at = words.findIndex(({ start }) => start >= opening.end);
  if (words[at]?.text === "(") at = words.findIndex(({ text }, index) => index > at && text === ")") + 1;
  if (at <= 0 || !/^(?:is|was)$/.test(words[at]?.lower ?? "")) return null;
  if (!/^(?:an?|one|the)$/.test(words[at + 1]?.lower ?? "")) return null;
  const rest = words.slice(at + 2);
  const end = rest.findIndex(({ pos }) => !inNoun.has(pos));
  const noun = rest.slice(0, end < 0 ? rest.length : end).findLast(({ pos }) => pos === "NOUN");
  return noun === undefined ? null : { mention: opening, noun: noun.lemma };
}

const inNoun: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "ADV"]);

/**
 * "**It** was built in 1901", "**The bridge** was built in 1901": the words at the beginning of a sentence that stand for the topic of
 * the sentence before. Not "It is said that".
 */
export function topicWords({ words }: Line, topic: Topic): EntityMention | null {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return null;
  const { entity } = topic.mention;
  const { start } = first;
  if (first.lower === "it") {
    if (words.slice(1, 8).some(({ lower }) => expletiveMarks.has(lower))) return null;
    return { start, end: first.end, text: first.text, entity, form: "pronoun" };
  }
  if (first.lower !== "the" || second.lower !== topic.noun || isNarrowed(third)) return null;
  return { start, end: second.end, text: `${first.text} ${second.text}`, entity, form: "description" };
}

/** "the bridge **of** sighs", "the bridge **tower**": another thing. */
function isNarrowed(after: Word | undefined): boolean {
  if (after === undefined) return true;
  return (
    after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADP" || after.capital || !after.spaced
  );
}
