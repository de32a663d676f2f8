import type { PartOfSpeech } from "../model/sentence.js";
import { phaseVerbs, superlatives, timeNouns } from "../predicates/lexicon.en.js";
import type { ValuePhrase } from "../syntax/phrase.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import { governorOf } from "./governor.js";

/** "was toppled **in December 2024**", "since the overthrow of X **in December 2024**", "**On Friday**, the two met". */
export function bindDate(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { mention } = phrase;
  if (mention.value.kind !== "date" || mention.value.type === "SET" || mention.value.precision === "vague")
    return null;
  if (mention.value.boundary === "start" && isRecord(clauses, at)) return null;
  if (isOpeningGerund(clauses, at)) return null;
  if (isOwner(clauses, at)) return ofNext(clauses, phrase, at + 2);
  if (standsInNoun(clauses, at)) return ofNext(clauses, phrase, at + 1);
  const governor = governorOf(clauses, at);
  if (governor === null || timeNouns.has(governor.predication.id.replace(/^to be /u, ""))) return null;
  const bound = answer(clauses, governor.predication, mention, "when", "date/governor");
  // "since 2011" dates the beginning of what goes on, not a happening.
  const { boundary } = mention.value;
  return boundary === undefined || bound.phase === boundary ? bound : { ...bound, phase: boundary };
}

/** "**Beginning Monday**, readers can vote": of when it begins, the clause says no more. */
function isOpeningGerund({ phrases }: Clauses, at: number): boolean {
  const verb = phrases[phrases[at - 1]?.type === "preposition" ? at - 2 : at - 1];
  const isGerund = verb?.type === "verb" && verb.form === "gerund" && verb === phrases[0];
  return isGerund && phaseVerbs.has(verb.lemma);
}

/** "**Monday**'s closing price": a date with the mark of possession. */
function isOwner({ phrases }: Clauses, at: number): boolean {
  const mark = phrases[at + 1];
  return mark !== undefined && "token" in mark && /^['’]s?$/u.test(mark.token.text);
}

/** "an **April 2007** attack": between an article and its noun. */
function standsInNoun({ phrases }: Clauses, at: number): boolean {
  const article = phrases[at - 1];
  const word =
    article?.type === "noun"
      ? article.tokens
      : article !== undefined && "token" in article
        ? [article.token]
        : [];
  return word.length === 1 && word[0]?.pos === "DET" && phrases[at + 1]?.type === "noun";
}

/** "**Monday**'s attack": the date of the happening that the noun at `noun` names, and of nothing else. */
function ofNext(clauses: Clauses, { mention }: ValuePhrase, noun: number): Binding | null {
  const happening = clauses.predications.get(noun);
  return happening?.form === "noun" && happening.predicate?.subject === "event"
    ? answer(clauses, happening, mention, "when", "date/premodifier")
    : null;
}

/** "its lowest level **since 1997**", "the third time **in a week**": tells how long a record stood, not when it was set. */
export function isRecord({ phrases }: Clauses, at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === "noun") {
      if (phrase.tokens.some(({ lower, pos }) => isSuperlative(lower, pos))) return true;
      if (phrase.head.lemma === "time" && phrase.values.length > 0) return true;
    } else if (phrase?.type !== "preposition") return false;
  }
  return false;
}

function isSuperlative(word: string, pos: PartOfSpeech): boolean {
  return superlatives.has(word) || (pos === "ADJ" && word.length > 5 && word.endsWith("est"));
}
