import type { Joint, NounPhrase, Phrase, ValuePhrase, VerbGroup } from "./phrase.js";

/** A preposition with the phrase it governs, by index in the sentence's phrases. */
export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly at: number;
  readonly object: NounPhrase | ValuePhrase;
}

const isJoint = (phrase: Phrase | undefined, ...types: readonly Joint["type"][]): boolean =>
  phrase !== undefined &&
  phrase.type !== "noun" &&
  phrase.type !== "verb" &&
  phrase.type !== "value" &&
  types.includes(phrase.type);

/** Whether the noun phrase at `at` is governed by a preposition, also as a later member of a list. */
export function isGoverned(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1];
  return isJoint(before, "preposition");
}

/**
 * The grammatical subject of the verb group at `at`: the noun phrase before it that no preposition governs; for "who",
 * "which" and "that" what they stand for; for a later verb of a list, a participle after a comma or an infinitive, the
 * subject of the verb before it. Null when there is none.
 */
export function subjectOf(phrases: readonly Phrase[], at: number, depth = 0): NounPhrase | null {
  const verb = phrases[at];
  if (verb?.type !== "verb" || depth > 8) return null;
  if (verb.form === "participle") {
    // "the man killed in the raid": the noun is what the verb is done to.
    const before = phrases[at - 1];
    if (before?.type === "noun") return before;
  }
  const joined = phrases[at - 1];
  if (
    isJoint(joined, "coordinator") ||
    (verb.form === "gerund" && isJoint(joined, "comma", "subordinator", "preposition"))
  ) {
    // "attacked the town **and killed** ten", "struck the coast, **killing** ten", "after **being injured**".
    const earlier = earlierVerb(phrases, at, isJoint(joined, "subordinator") ? at - 1 : -1);
    if (earlier !== null) return subjectOf(phrases, earlier, depth + 1);
  }
  if (isJoint(joined, "comma") && verb.form === "finite") {
    // "the island, home to millions, has": what stands between the commas only describes the noun that opens the clause.
    const opener = openingNoun(phrases, at);
    if (opener !== null) return opener;
  }
  let index = at - 1;
  let crossedComma = false;
  let fallback: NounPhrase | null = null;
  while (index >= 0) {
    const phrase = phrases[index];
    if (phrase === undefined) return null;
    if (phrase.type === "verb") {
      // "the man **killed in the raid** was": the verb in between only narrows the noun.
      if (phrase.form === "participle" && verb.form === "finite") return subjectOf(phrases, index, depth + 1);
      // "the quake **that struck on Sunday** measured": likewise.
      if (isJoint(phrases[index - 1], "relative") && verb.form === "finite")
        return subjectOf(phrases, index, depth + 1);
      const shares =
        crossedComma ||
        verb.form !== "finite" ||
        isJoint(phrases[at - 1], "coordinator") ||
        isJoint(phrases[at - 2], "coordinator");
      return fallback ?? (shares ? subjectOf(phrases, index, depth + 1) : null);
    }
    if (phrase.type === "noun") {
      if (!isGoverned(phrases, index)) {
        // "the quake **that struck the coast** measured": the noun belongs to the clause in between.
        const inner = phrases[index - 1];
        if (inner?.type === "verb" && verb.form === "finite" && isJoint(phrases[index - 2], "relative")) {
          return subjectOf(phrases, index - 1, depth + 1);
        }
        // "the capital, home to millions, fell": an apposition between commas does not hide the subject.
        if (!crossedComma) return phrase;
        const sharesVerb = verb.form === "gerund" || verb.form === "participle" || verb.form === "infinitive";
        const earlier = earlierVerb(phrases, index);
        if (sharesVerb && earlier !== null) return subjectOf(phrases, earlier, depth + 1);
        fallback ??= phrase;
        if (isJoint(phrases[index - 1], "comma")) {
          index -= 2;
          continue;
        }
        return phrase;
      }
    } else if (phrase.type === "relative") {
      return antecedent(phrases, index);
    } else if (phrase.type === "subordinator" || phrase.type === "quotation") {
      return fallback;
    } else if (phrase.type === "mark" && /^[;:]$/.test(phrase.token.text)) {
      return fallback;
    } else if (phrase.type === "comma") {
      crossedComma = true;
    }
    index -= 1;
  }
  return fallback;
}

/** The noun phrase that opens the clause of the verb at `at`, if a comma follows it and what hangs on it. */
function openingNoun(phrases: readonly Phrase[], at: number): NounPhrase | null {
  let start = 0;
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (isJoint(phrase, "subordinator", "quotation", "mark")) {
      start = index + 1;
      break;
    }
  }
  const first = phrases.findIndex(
    (phrase, index) => index >= start && index < at && phrase.type === "noun" && !isGoverned(phrases, index),
  );
  const opener = phrases[first];
  if (opener?.type !== "noun") return null;
  let next = first + 1;
  while (isJoint(phrases[next], "preposition") && phrases[next + 1]?.type === "noun") next += 2;
  return isJoint(phrases[next], "comma") && next < at - 1 ? opener : null;
}

/** The verb before `at` in its clause; the joint at `passing` is no boundary. */
function earlierVerb(phrases: readonly Phrase[], at: number, passing = -1): number | null {
  for (let index = at - 1; index >= 0; index--) {
    if (phrases[index]?.type === "verb") return index;
    if (index !== passing && isJoint(phrases[index], "subordinator", "quotation", "relative")) return null;
  }
  return null;
}

/** What a relative pronoun stands for: the nearest noun phrase before it. */
function antecedent(phrases: readonly Phrase[], relative: number): NounPhrase | null {
  for (let index = relative - 1; index >= Math.max(0, relative - 3); index--) {
    const phrase = phrases[index];
    if (phrase?.type === "noun") return phrase;
    if (phrase?.type === "verb") return null;
  }
  return null;
}

/** The direct object of the verb group at `at`: the noun phrase that follows it at once. Null when there is none. */
export function objectOf(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const verb = phrases[at];
  const next = phrases[at + 1];
  if (verb?.type !== "verb") return null;
  return next?.type === "noun" ? next : null;
}

/** Further members of the list that starts with the noun phrase at `at`: "rifles, magazines **and** rounds". */
export function listFrom(
  phrases: readonly Phrase[],
  at: number,
): readonly { readonly at: number; readonly phrase: NounPhrase }[] {
  const members: { at: number; phrase: NounPhrase }[] = [];
  let index = at;
  for (;;) {
    const phrase = phrases[index];
    if (phrase?.type !== "noun") return members;
    members.push({ at: index, phrase });
    let next = index + 1;
    // "300 rounds of ammunition": the list goes on after the complement.
    while (isJoint(phrases[next], "preposition") && phrases[next + 1]?.type === "noun") next += 2;
    if (isJoint(phrases[next], "comma")) next += 1;
    if (isJoint(phrases[next], "coordinator")) next += 1;
    if (next === index + 1 || phrases[next]?.type !== "noun") return members;
    const after = phrases[next + 1];
    // "killed five people, and the police arrested": the next noun is a subject of its own.
    if (after?.type === "verb" && after.form === "finite") return members;
    index = next;
  }
}

/**
 * The prepositional phrases that follow the phrase at `at` in its clause, before the next verb, in order. A comma is
 * crossed only before another preposition: "in Damascus, on Friday".
 */
export function complementsOf(phrases: readonly Phrase[], at: number): readonly PrepositionalPhrase[] {
  const found: PrepositionalPhrase[] = [];
  for (let index = at + 1; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.type === "verb") break;
    if (isJoint(phrase, "subordinator", "relative", "mark")) break;
    if (phrase.type === "preposition") {
      const object = phrases[index + 1];
      if (object?.type === "noun" || object?.type === "value") {
        found.push({ preposition: phrase.token.lower, at: index, object });
        index += 1;
      }
    }
  }
  return found;
}

/** Verb groups and noun phrases by index. */
export function isVerb(phrase: Phrase | undefined): phrase is VerbGroup {
  return phrase?.type === "verb";
}
