import type { PartOfSpeech } from "../model/sentence.js";
import { phaseVerbs, superlatives } from "../predicates/lexicon.en.js";
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
  if (isOwner(clauses, at)) return ofOwned(clauses, phrase, at);
  const governor = governorOf(clauses, at);
  if (governor === null) return null;
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

/** "**Monday**'s attack": the date of the happening that the next noun names, and of nothing else. */
function ofOwned(clauses: Clauses, { mention }: ValuePhrase, at: number): Binding | null {
  const owned = clauses.predications.get(at + 2);
  return owned?.form === "noun" && owned.predicate?.subject === "event"
    ? answer(clauses, owned, mention, "when", "date/premodifier")
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
