import { anchoring, durative, lastingVerbs, stretchWords } from "../predicates/lexicon.en.js";
import { subjectOf } from "../syntax/clause.js";
import type { Phrase, ValuePhrase } from "../syntax/phrase.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import { governorOf } from "./governor.js";

/** "lasted **five hours**", "ruled **for 24 years**", "sentenced **to 12 years**", "**nearly 14 years** of war". */
export function bindDuration(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { phrases, predications } = clauses;
  const of = phrases[at + 1];
  const owner = phrases[at + 2];
  if (of?.type === "preposition" && of.token.lower === "of" && owner?.type === "noun") {
    const event = predications.get(at + 2);
    return event?.predicate?.subject === "event"
      ? answer(clauses, event, phrase.mention, "howLong", "duration/of-event")
      : null;
  }
  const before = phrases[at - 1];
  const lasting = before?.type === "verb" ? before : null;
  const verbAt = lastingVerbAt(phrases, at);
  if (verbAt !== null) {
    const subject = subjectOf(phrases, verbAt);
    const event = subject === null ? undefined : predications.get(phrases.indexOf(subject));
    if (event?.form === "noun") {
      const context = predications.get(verbAt)?.context ?? event.context;
      return answer(clauses, { ...event, context }, phrase.mention, "howLong", "duration/lasted");
    }
  }
  const preposition = before?.type === "preposition" ? before.token.lower : null;
  if (lasting === null && (preposition === null || !durative.has(preposition))) return null;
  // "two weeks **after** the vote": tells when, not how long.
  if (of !== undefined && "token" in of && anchoring.has(of.token.lower)) return null;
  // "snowed **in the past 36 hours**"
  if (
    preposition === "in" &&
    phrase.mention.text
      .toLowerCase()
      .split(" ")
      .some((word) => stretchWords.has(word))
  )
    return null;
  const governor = governorOf(clauses, at);
  if (governor === null) return null;
  return answer(clauses, governor.predication, phrase.mention, "howLong", "duration/governor", {
    relation: preposition === "for" ? null : preposition,
  });
}

/** "**lasted** five weeks", "**lasted** for five weeks", "**dragged** on for five weeks": the verb that says how long its subject went on. */
function lastingVerbAt(phrases: readonly Phrase[], at: number): number | null {
  let index = at - 1;
  for (let word = phrases[index]; word !== undefined && "token" in word && leadWords.has(word.token.lower);)
    word = phrases[--index];
  const verb = phrases[index];
  return verb?.type === "verb" && lastingVerbs.has(verb.lemma) ? index : null;
}

/** Words between a verb that lasts and its length. */
const leadWords: ReadonlySet<string> = new Set(["on", "for"]);
