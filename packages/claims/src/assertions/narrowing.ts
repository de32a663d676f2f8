import type { Token } from "../model/sentence.js";
import type { Phrase } from "../syntax/phrase.js";
import { subjectOf } from "../syntax/clause.js";
import { childrenOf, clauseTree, type ClauseTree } from "../syntax/clause-tree.js";

const telling: ReadonlySet<Token["pos"]> = new Set(["NOUN", "PROPN", "ADJ", "ADV", "NUM", "VERB"]);

/**
 * The words that narrow what the verb at `at` says, in dictionary form, sorted, each once: its object, its complements and
 * its adverbs with all that hangs on them, but not its subject. "did not **sing in Oslo**" denies less than "did not sing".
 */
export function narrowingOf(phrases: readonly Phrase[], at: number): readonly string[] {
  const tree = clauseTree(phrases);
  const subject = subjectOf(phrases, at);
  const words = new Set<string>();
  const verb = phrases[at];
  if (verb?.type === "verb")
    addTelling(
      verb.tokens.filter(({ pos }) => pos === "ADV"),
      words,
    );
  addBelow(tree, at, phrases, subject, words, openerEnd(phrases, at));
  // Adverbs hang on nothing: those behind the verb, up to the end of its clause.
  for (let next = at + 1; next < phrases.length; next++) {
    const phrase = phrases[next];
    if (phrase === undefined || phrase.type === "verb" || phrase.type === "comma" || phrase.type === "mark")
      break;
    if (phrase.type === "other") addTelling([phrase.token], words);
  }
  return [...words].sort();
}

/** "instead of **closing** it**,** the firm sold it": the comma that closes off a gerund that opens the sentence, else the end of it. */
function openerEnd(phrases: readonly Phrase[], at: number): number {
  const verb = phrases[at];
  const opens =
    verb?.type === "verb" &&
    verb.form === "gerund" &&
    phrases.slice(0, at).every((phrase) => "token" in phrase && phrase.token.pos !== "PUNCT");
  const comma = opens ? phrases.findIndex(({ type }, index) => index > at && type === "comma") : -1;
  return comma < 0 ? phrases.length : comma;
}

/** Adds what hangs on the phrase at `at` before `until`, directly or not, but for the subject itself. */
function addBelow(
  tree: ClauseTree,
  at: number,
  phrases: readonly Phrase[],
  subject: Phrase | null,
  words: Set<string>,
  until: number,
): void {
  for (const child of childrenOf(tree, at)) {
    if (child >= until) continue;
    const phrase = phrases[child];
    if (phrase !== undefined && phrase !== subject) addTelling(tokensOf(phrase), words);
    addBelow(tree, child, phrases, subject, words, until);
  }
}

function tokensOf(phrase: Phrase): readonly Token[] {
  if (phrase.type === "noun") return [...(phrase.possessor?.tokens ?? []), ...phrase.tokens];
  return phrase.type === "verb" ? [phrase.head] : [];
}

function addTelling(tokens: readonly Token[], words: Set<string>): void {
  for (const { pos, lemma } of tokens)
    if (telling.has(pos) && lemma !== "not" && lemma !== "never") words.add(lemma);
}
