import { bodyDescriptions } from "./descriptions.en.js";
import type { EntityMention } from "./entity.js";
import { lookUp } from "./gazetteer.js";
import type { Line } from "./line.js";
import { companyNouns } from "./organisations.en.js";
import { expletiveMarks, introducing } from "./pronouns.en.js";
import { descriptionOf, isPredicate } from "./row.js";
import { callingsOf } from "./things.en.js";
import type { Word } from "./word.js";

/** What an article tells of: a thing that is the subject of a sentence, and the nouns that stand for it. */
interface Topic {
  readonly mention: EntityMention;
  /** "bridge" of "The Orva Bridge", of "the bridge Orva" and of "Orva is a stone bridge in Norway". */
  readonly nouns: ReadonlySet<string>;
  /** Whether "it" stands for it: nothing else that the sentence brings up can be meant. */
  readonly isAlone: boolean;
  /** How many sentences ago it was spoken of last. */
  readonly age: number;
}

/** What a text tells of as it goes on. */
export class Topics {
  #current: Topic | null = null;
  /** By noun: the one thing that it may stand for; null where the text has told of several. */
  readonly #bearers = new Map<string, string | null>();

  /** What the words at the beginning of a sentence stand for; null where they stand for no topic. */
  about(line: Line): EntityMention | null {
    return this.#current === null ? null : topicWords(line, this.#current);
  }

  /** What the words from an article on stand for. */
  noun(words: readonly Word[], at: number): EntityMention | null {
    return this.#current === null ? null : topicNoun(words, at, this.#current);
  }

  /** Goes on behind a sentence with its names; `isAbout` where it begins with what stands for the topic. */
  pass(line: Line, names: readonly EntityMention[], isAbout: boolean): void {
    const brought = topicOf(line, names[0]);
    if (brought !== null) this.#learn(brought);
    const found = brought ?? (this.#current === null ? null : passTopic(this.#current, line, isAbout));
    this.#current = found === null ? null : withoutRivals(this.#onlyOf(found), names);
  }

  #learn({ mention: { entity }, nouns }: Topic): void {
    for (const noun of nouns) {
      const known = this.#bearers.get(noun);
      this.#bearers.set(noun, known === undefined || known === entity.id ? entity.id : null);
    }
  }

  /** A topic without the nouns that the text has said of others, too. Most names may be those of companies. */
  #onlyOf(topic: Topic): Topic {
    const nouns = [...topic.nouns].filter(
      (noun) => companyNouns.has(noun) || this.#bearers.get(noun) !== null,
    );
    return { ...topic, nouns: new Set(nouns) };
  }
}

/** So many sentences on, "the bridge" still stands for the one that was spoken of. */
const memory = 3;

/**
 * The topic that a sentence brings up: the name that is its subject. "**The Orva Bridge** (built 1901) is a stone bridge", "**The
 * ferry Amani** capsized", "**Quillo**, a tile maker, was". Null for persons, whom pronouns of their own stand for.
 */
function topicOf({ words }: Line, opening: EntityMention | undefined): Topic | null {
  if (opening === undefined || !isThing(opening) || !/^(?:name|description)$/u.test(opening.form))
    return null;
  const first = words.findIndex(({ start }) => start === opening.start);
  const before = words.slice(0, Math.max(first, 0));
  if (first < 0 || !before.every(({ pos, text }) => describing.has(pos) || text === "-")) return null;
  const after = words.findIndex(({ start }) => start >= opening.end);
  const verb = behindPlaces(words, behindAsides(words, after));
  if (verb < 0 || !isPredicate(words, verb)) return null;
  const told = /^(?:is|was)$/u.test(words[verb]?.lower ?? "") ? nounAfter(words, verb + 1) : null;
  const aside = words[after]?.text === "," ? nounAfter(words, after + 1) : null;
  const descriptor = before.at(-1);
  const own = [
    told,
    aside,
    descriptor?.pos === "NOUN" ? descriptor.lemma : null,
    ...headOf(opening.entity.name),
  ].filter((noun) => noun !== null);
  return {
    mention: opening,
    nouns: new Set([...own.flatMap(callingsOf), ...(mayBeCompany(opening, own) ? companyNouns : [])]),
    isAlone: told !== null || !bringsUp(words.slice(verb + 1)),
    age: 0,
  };
}

const describing: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "NUM"]);
const inNoun: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "ADV"]);
/** How many words an aside behind a name may have. */
const longestAside = 14;

/** A time or a person is no topic of this sort, nor a state, of which too much is said. */
function isThing({ entity: { type, name } }: EntityMention): boolean {
  if (type === "person" || type === "event") return false;
  return type !== "place" || lookUp(name)?.nouns.includes("country") !== true;
}

/** The index behind what is put in between: "(built 1901)", ", a tile maker in Lund,". */
function behindAsides(words: readonly Word[], at: number): number {
  const mark = words[at]?.text;
  if (mark !== "(" && mark !== ",") return at;
  const close = mark === "(" ? ")" : ",";
  const end = words.findIndex(({ text }, index) => index > at && text === close);
  return end < 0 || end > at + longestAside ? -1 : end + 1;
}

/** The index behind where a thing is: "in Nice", "between Olna and Sele". */
function behindPlaces(words: readonly Word[], at: number): number {
  if (words[at]?.pos !== "ADP") return at;
  const end = words.findIndex(({ pos }, index) => index > at && !inPlace.has(pos));
  return end > at + longestAside ? -1 : end;
}

const inPlace: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "CCONJ", "ADP", "NUM"]);

/** "is a stone **bridge** in Norway" */
function nounAfter(words: readonly Word[], at: number): string | null {
  if (!/^(?:an?|one|the)$/u.test(words[at]?.lower ?? "")) return null;
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ pos }) => !inNoun.has(pos));
  return rest.slice(0, end < 0 ? rest.length : end).findLast(({ pos }) => pos === "NOUN")?.lemma ?? null;
}

/** "bridge" of "Orva Bridge": what the last word of a name says that it is. */
function headOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1);
  return words.length > 1 && last !== undefined ? [last] : [];
}

function mayBeCompany({ entity: { type, name } }: EntityMention, nouns: readonly string[]): boolean {
  if (nouns.some((noun) => bodyDescriptions.has(noun))) return true;
  return type === "organisation" || (type === "unknown" && nouns.length === 0 && lookUp(name) === null);
}

/** A topic without the nouns that another name in a sentence could bear as well; null where that is a bridge, too. */
function withoutRivals(topic: Topic, names: readonly EntityMention[]): Topic | null {
  const rivals = names.filter(
    (mention) => mention.entity.id !== topic.mention.entity.id && mention.form === "name" && isThing(mention),
  );
  if (rivals.some(({ entity }) => headOf(entity.name).some((noun) => topic.nouns.has(noun)))) return null;
  if (rivals.every(({ entity }) => entity.type === "place")) return topic;
  return { ...topic, nouns: new Set([...topic.nouns].filter((noun) => !companyNouns.has(noun))) };
}

/** A topic behind a sentence that brings up no other; `isAbout` where that begins with what stands for it. Null where it is forgotten. */
function passTopic(topic: Topic, { words }: Line, isAbout: boolean): Topic | null {
  if (isAbout) return { ...topic, isAlone: !bringsUp(words.slice(1)), age: 0 };
  return topic.age + 1 >= memory ? null : { ...topic, isAlone: false, age: topic.age + 1 };
}

/** "bought **a plant** in Lund": what an "it" behind may mean as well. */
function bringsUp(words: readonly Word[]): boolean {
  return words.some(({ lower }, index) => introducing.has(lower) && words[index + 1]?.pos !== "NUM");
}

/**
 * "**It** was built in 1901", "**Its** span", "**The bridge** was built in 1901": the words at the beginning of a sentence that stand for the
 * topic of the sentence before. Not "It is said that".
 */
function topicWords({ words }: Line, topic: Topic): EntityMention | null {
  const [first, second] = words;
  if (first === undefined || second === undefined) return null;
  const { entity } = topic.mention;
  if (topic.isAlone && (first.lower === "it" || first.lower === "its")) {
    const isEmpty = first.lower === "it" && words.slice(1, 8).some(({ lower }) => expletiveMarks.has(lower));
    const { start, end, text } = first;
    return isEmpty ? null : { start, end, text, entity, form: "pronoun" };
  }
  return topicNoun(words, 0, topic);
}

/** "officials said **the bridge** was": the words from an article on that stand for a topic. */
function topicNoun(words: readonly Word[], at: number, { mention, nouns }: Topic): EntityMention | null {
  const [article, noun, after] = words.slice(at, at + 3);
  if (article?.lower !== "the" || noun === undefined || noun.capital || !nouns.has(noun.lower)) return null;
  if (isNarrowed(after)) return null;
  return descriptionOf(article, noun, mention.entity);
}

/** "the bridge **of** sighs", "the bridge **tower**": another thing. */
function isNarrowed(after: Word | undefined): boolean {
  if (after === undefined) return true;
  return (
    after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADP" || after.capital || !after.spaced
  );
}
