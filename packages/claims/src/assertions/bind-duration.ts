import { anchoring, durative, lastingVerbs, stretchWords } from "../predicates/lexicon.en.js";
import { subjectOf } from "../syntax/clause.js";
import type { ValuePhrase } from "../syntax/phrase.js";
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
  if (lasting !== null && lastingVerbs.has(lasting.lemma)) {
    const subject = subjectOf(phrases, at - 1);
    const event = subject === null ? undefined : predications.get(phrases.indexOf(subject));
    if (event?.form === "noun") {
      const context = predications.get(at - 1)?.context ?? event.context;
      return answer(clauses, { ...event, context }, phrase.mention, "howLong", "duration/lasted");
    }
  }
  const preposition = before?.type === "preposition" ? before.token.lower : null;
  if (lasting === null && (preposition === null || !durative.has(preposition))) return null;
  // "two weeks **after** the vote": tells when, not how long.
  if (of !== undefined && "token" in of && anchoring.has(of.token.lower)) return null;
  // "snowed **in the past 36 hours**", "had worked there **for the last two years**": no length of it as a whole.
  const words = phrase.mention.text.toLowerCase().split(" ");
  const isUpToNow = words.some((word) => stretchWords.has(word) && word !== "next" && word !== "coming");
  if (isUpToNow || (preposition === "in" && words.some((word) => stretchWords.has(word)))) return null;
  const governor = governorOf(clauses, at);
  if (governor === null) return null;
  return answer(clauses, governor.predication, phrase.mention, "howLong", "duration/governor", {
    relation: preposition === "for" ? null : preposition,
  });
}
