import { lastingVerbs } from "../predicates/lexicon.en.js";
import { subjectOf } from "../syntax/clause.js";
import type { Phrase, ValuePhrase } from "../syntax/phrase.js";
import { answer, type Binding, type Clauses } from "./binding.js";

/** "lasted **five hours**", "ruled **for 24 years**", "**nearly 14 years** of war". */
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
  const verbAt =
    before?.type === "verb"
      ? at - 1
      : before?.type === "preposition" && before.token.lower === "for"
        ? lastVerb(phrases, at)
        : null;
  if (verbAt === null) return null;
  const verb = phrases[verbAt];
  const predication = predications.get(verbAt);
  if (verb?.type !== "verb" || predication === undefined) return null;
  if (lastingVerbs.has(verb.lemma)) {
    const subject = subjectOf(phrases, verbAt);
    const event = subject === null ? undefined : predications.get(phrases.indexOf(subject));
    if (event?.form !== "noun") return null;
    return answer(
      clauses,
      { ...event, context: predication.context },
      phrase.mention,
      "howLong",
      "duration/lasted",
    );
  }
  return before?.type === "preposition"
    ? answer(clauses, predication, phrase.mention, "howLong", "duration/for")
    : null;
}

function lastVerb(phrases: readonly Phrase[], at: number): number | null {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") return index;
    if (
      phrase?.type === "comma" ||
      phrase?.type === "subordinator" ||
      phrase?.type === "relative" ||
      phrase?.type === "quotation"
    )
      return null;
  }
  return null;
}
