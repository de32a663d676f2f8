import { familyOfNoun } from "../predicates/happening-family.js";
import { isGoverned } from "./clause-links.js";
import { subjectOf } from "./clause.js";
import type { NounPhrase, Phrase } from "./phrase.js";

/**
 * Who a noun means: of "**The operator, Nordlinje,** was founded" the name between commas right behind it, which it only describes; else
 * the noun itself. A list is none: "the mayor, Tom Hale, and two guards".
 */
export function nameBeside(phrases: readonly Phrase[], noun: NounPhrase | null): NounPhrase | null {
  if (noun === null || !mayDescribe(noun)) return noun;
  const at = phrases.indexOf(noun);
  if (isGoverned(phrases, at) || phrases[at - 1]?.type === "comma") return noun;
  let comma = at + 1;
  // "the mayor **of Orva**, Tom Hale,"
  while (phrases[comma]?.type === "preposition" && phrases[comma + 1]?.type === "noun") comma += 2;
  const name = phrases[comma + 1];
  if (phrases[comma]?.type !== "comma" || name?.type !== "noun" || !isName(name)) return noun;
  const closer = phrases[comma + 2];
  const after = phrases[comma + 3];
  const isLast = closer?.type === "mark" && after === undefined;
  const isAside = closer?.type === "comma" && after?.type !== "noun" && after?.type !== "coordinator";
  return isLast || isAside ? name : noun;
}

/** Whether a noun can describe what a name behind it names: one thing, without a name of its own, that is no happening. */
function mayDescribe({ entity, head, values }: NounPhrase): boolean {
  // "the chief **executive**" may be tagged as an adjective.
  const isCommon = head.pos === "NOUN" || head.pos === "ADJ";
  if (entity?.form === "name" || !isCommon || values.length > 0) return false;
  return head.lower === head.lemma && familyOfNoun(head.lemma) === null;
}

function isName({ entity, start, possessor }: NounPhrase): boolean {
  return (
    entity?.form === "name" && entity.start === start && possessor === null && entity.entity.type !== "event"
  );
}

/** The subject of the verb group at `at`, by its name where one stands beside it. */
export function namedSubjectOf(phrases: readonly Phrase[], at: number): NounPhrase | null {
  return nameBeside(phrases, subjectOf(phrases, at));
}
