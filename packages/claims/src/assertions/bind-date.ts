import { subjectOf } from "../syntax/clause.js";
import type { ValuePhrase } from "../syntax/phrase.js";
import { answer, speaks, type Binding, type Clauses } from "./binding.js";
import type { Predication } from "./predication.js";

/** "was toppled **in December 2024**", "since the overthrow of X **in December 2024**", "**On Friday**, the two met". */
export function bindDate(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { mention } = phrase;
  if (mention.value.kind !== "date" || mention.value.type === "SET" || mention.value.precision === "vague")
    return null;
  const predication = governor(clauses, at);
  if (predication === null) return null;
  const bound = answer(clauses, predication, mention, "when", "date/governor");
  // "since 2011" dates the beginning of what goes on, not a happening.
  if (mention.value.boundary !== undefined && bound.phase !== mention.value.boundary) {
    return bound.event === null ? null : { ...bound, phase: mention.value.boundary };
  }
  return bound;
}

/**
 * What a date or duration at `at` modifies: the nearest event noun in the chain of noun phrases before it, else the verb
 * before it in its clause, else, at the beginning of a clause, the verb that follows.
 */
function governor({ phrases, predications }: Clauses, at: number): Predication | null {
  let index = at - 1;
  // "in the 1940s and 1950s": two dates say of neither that it was then.
  if (phrases[index]?.type === "coordinator" && phrases[index - 1]?.type === "value") return null;
  if (phrases[index]?.type === "preposition") index -= 1;
  let crossedComma = false;
  let noun: Predication | null = null;
  for (; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase === undefined) break;
    if (phrase.type === "verb") {
      const verb = predications.get(index) ?? null;
      if (verb === null) {
        // "The meeting was on Friday": the empty verb hands over to its subject.
        const subject = subjectOf(phrases, index);
        const event = subject === null ? null : (predications.get(phrases.indexOf(subject)) ?? null);
        return noun ?? (event?.form === "noun" ? event : null);
      }
      // "announced the launch on Monday": which of the two was on Monday, the text does not say.
      if (noun !== null && speaks(verb)) return null;
      return noun ?? verb;
    }
    if (phrase.type === "noun" && noun === null && !crossedComma) {
      const candidate = predications.get(index);
      if (candidate !== undefined && candidate.predicate?.arity !== "state") noun = candidate;
    }
    if (noun !== null && phrase.type !== "noun" && phrase.type !== "preposition") return noun;
    if (phrase.type === "comma") crossedComma = true;
    if (
      phrase.type === "subordinator" ||
      phrase.type === "relative" ||
      phrase.type === "quotation" ||
      phrase.type === "coordinator"
    )
      break;
    if (phrase.type === "mark" && !/^[-–—]$/.test(phrase.token.text)) break;
  }
  if (noun !== null) return noun;
  return fronted({ phrases, predications }, at);
}

/** The first verb after a date at the beginning of a clause. */
function fronted(
  { phrases, predications }: Pick<Clauses, "phrases" | "predications">,
  at: number,
): Predication | null {
  const before = phrases[at - 1];
  const opener = before?.type === "preposition" ? phrases[at - 2] : before;
  if (
    opener !== undefined &&
    opener.type !== "subordinator" &&
    opener.type !== "quotation" &&
    opener.type !== "mark"
  )
    return null;
  for (let index = at + 1; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") {
      const verb = predications.get(index) ?? null;
      if (verb !== null) return verb;
      const subject = subjectOf(phrases, index);
      return subject === null ? null : (predications.get(phrases.indexOf(subject)) ?? null);
    }
    if (phrase?.type === "relative" || phrase?.type === "subordinator" || phrase?.type === "quotation")
      return null;
  }
  return null;
}
