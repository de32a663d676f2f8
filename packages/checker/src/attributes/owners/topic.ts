import { callingsOf } from "@gainsay/claims";
import { nameHead, nameOf, nameWords, titleOf } from "../../align/pages.js";
import { describe } from "../../restatements/describe.js";
import { sortsOfThings } from "../../restatements/things.en.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { subjectPronouns } from "../../restatements/words.en.js";
import { personalPronouns } from "./owners.en.js";

/** What pages of one title are about: the words of its name, and the common nouns that stand for it. */
export interface Topic {
  readonly words: ReadonlySet<string>;
  /** The word that the name cannot do without: "Holm" of "Marta Holm", "Siege" of "Siege of Hestra". */
  readonly head: string;
  readonly nouns: ReadonlySet<string>;
}

/** Reads the title of some sentences' page, and what they say that the thing is. */
export function topicOf(sentences: readonly UnitSentence[]): Topic | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const title = titleOf(first.told.document) || nameIn(sentences);
  const own = nameWords(nameOf(title));
  const head = nameHead(own);
  if (head === undefined) return null;
  const bracket = nameWords(/\(([^()]*)\)\s*$/u.exec(title)?.[1] ?? "");
  const words = new Set(own);
  const described = sentences.flatMap((sentence) => {
    const told = describe(sentence);
    return told !== null && namesIt(told.subject, words, head)
      ? told.phrases.flatMap(({ head: noun }) => noun?.lemma ?? [])
      : [];
  });
  const told = [...bracket, ...described];
  const isKnown = told.some((noun) => callingsOf(noun).length > 1 || personal.has(noun));
  const nouns = [...own, ...told, ...(isKnown ? [] : onlyThingIn(sentences))];
  return { words, head, nouns: new Set(nouns.flatMap(callingsOf)) };
}

const personal: ReadonlySet<string> = new Set(sortsOfThings["person"]);

/** The nouns of what the pages open sentences with, where nothing says what the thing is: "**The airline** was …". None where it is somebody. */
function onlyThingIn(sentences: readonly UnitSentence[]): readonly string[] {
  const isPerson = sentences.some(({ units }) => units.some(({ lower }) => personalPronouns.has(lower)));
  if (isPerson) return [];
  const opening = sentences.flatMap(({ units: [article, ...behind] }) => {
    const end = behind.findIndex(({ pos }) => pos !== "NOUN" && pos !== "ADJ");
    const noun = behind[end - 1];
    return article?.lower === "the" && noun !== undefined && callingsOf(noun.lemma).length > 1
      ? [noun.lemma]
      : [];
  });
  const [first] = opening;
  return first !== undefined && opening.every((noun) => callingsOf(first).includes(noun)) ? [first] : [];
}

/** What the first sentence that says what something is says it of. */
function nameIn(sentences: readonly UnitSentence[]): string {
  const described = sentences.map(describe).find((told) => told !== null);
  return (described?.subject ?? []).map(({ lower }) => lower).join(" ");
}

function namesIt(units: readonly Unit[], words: ReadonlySet<string>, head: string): boolean {
  const own = units.filter(isContent).flatMap(({ lower }) => nameWords(lower));
  return own.includes(head) && own.every((word) => words.has(word));
}

/**
 * The words of a phrase beyond those that stand for the topic: none of "the lake", "its", "Lake Ivern"; "main", "span" of "the main span of
 * the bridge".
 */
export function wordsBesideTopic(units: readonly Unit[], { words, nouns }: Topic): readonly Unit[] {
  return units.filter(
    (unit) =>
      isContent(unit) &&
      !subjectPronouns.has(unit.lower) &&
      !nouns.has(unit.lemma) &&
      !nameWords(unit.lower).every((word) => words.has(word)),
  );
}
