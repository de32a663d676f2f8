import { harmVerbs, lastingVerbs, peopleNouns, phaseVerbs, placeNouns } from "../predicates/lexicon.en.js";
import { firstChild, isGoverned, isJoint, nounAt, ownSubject } from "./clause-links.js";
import type { ClauseTree } from "./clause-tree.js";
import { pluralForms, singularForms } from "./lexicon.en.js";
import type { NounPhrase, Phrase } from "./phrase.js";

/**
 * Who it is that the noun at `at` describes: "the album" in "*Harbour* is **the album**, released in May", "an officer" in "Jonas
 * Berg, **an officer** who led the raid". The noun itself where it has a name of its own or describes nothing else.
 */
export function bearer(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const noun = nounAt(phrases, at);
  if (noun === null || noun.entity !== null) return at;
  const described = describedAs(phrases, tree, at);
  if (described >= 0) return described;
  const first = firstOfPair(phrases, tree, at);
  const head = tree.heads[first] ?? -1;
  const role = tree.roles[first];
  if (role === "apposition") return phrases[head]?.type === "noun" ? head : at;
  if (role !== "attribute" || isGoverned(phrases, first)) return at;
  const subject = firstChild(tree, head, "subject");
  return phrases[subject]?.type === "noun" ? subject : at;
}

/** "described **Hale** as a killer", "**Hale** was known as a man": what a verb says the noun behind "as" of; -1 without it. */
function describedAs(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const joint = phrases[at - 1];
  const head = tree.heads[at] ?? -1;
  const verb = phrases[head];
  if (joint === undefined || !("token" in joint) || joint.token.lower !== "as" || verb?.type !== "verb")
    return -1;
  const one = verb.voice === "passive" ? ownSubject(phrases, tree, head) : firstChild(tree, head, "object");
  return phrases[one]?.type === "noun" ? one : -1;
}

/** "a **historian** and author": the noun to which another, without an article of its own, adds what one and the same person is; else `at`. */
function firstOfPair(phrases: readonly Phrase[], { heads, roles }: ClauseTree, at: number): number {
  const second = nounAt(phrases, at);
  const first = nounAt(phrases, heads[at] ?? -1);
  if (roles[at] !== "conjunct" || second === null || first === null || first.entity !== null) return at;
  const areOne = /^an?$/u.test(first.tokens[0]?.lower ?? "") && second.tokens[0]?.pos !== "DET";
  return areOne ? (heads[at] ?? at) : at;
}

/**
 * What the relative pronoun at `at` stands for: what its clause hangs on, else the nearest noun before it, which it is as well where
 * only that can be meant: "villagers on **the island, which**".
 */
export function antecedent(phrases: readonly Phrase[], { heads }: ClauseTree, at: number): number {
  const above = heads[heads[at] ?? -1] ?? -1;
  const noun = phrases[above];
  if (noun?.type === "noun") {
    const last = isJoint(phrases[at - 1], "comma") ? at - 2 : at - 1;
    const near = nounAt(phrases, last);
    const isNear = near !== null && above === last - 2 && isGoverned(phrases, last);
    return isNear && !mayBe(noun, phrases[at]) && mayBe(near, phrases[at]) ? last : above;
  }
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (phrases[index]?.type === "noun") return index;
  }
  return -1;
}

/**
 * Of "deserters from the band **who** left" the nearest noun did not leave. The noun at `at`, which the pronoun at `pronoun` is near to,
 * or the one before it where grammar lets only that be meant.
 */
export function settleAntecedent(
  phrases: readonly Phrase[],
  at: number,
  pronoun: number,
  verb: number,
): number {
  const near = phrases[at];
  const far = phrases[at - 2];
  if (near?.type !== "noun" || far?.type !== "noun" || !isGoverned(phrases, at)) return at;
  if (far.entity !== null || far.values.length > 0) return at;
  const isAside = isJoint(phrases[pronoun - 1], "comma", "mark");
  // A name has no need to be told apart: "the head of **Orbit** who resigned".
  if (near.entity?.form === "name" && !isAside) return at - 2;
  const fits = (noun: NounPhrase): boolean =>
    agrees(noun, phrases[verb]) &&
    mayBe(noun, phrases[pronoun]) &&
    !(isPlace(noun) && tellsOfHappening(phrases[verb]));
  return fits(far) && !fits(near) ? at - 2 : at;
}

function isPlace({ entity, head }: NounPhrase): boolean {
  return entity?.entity.type === "place" || placeNouns.has(head.lemma);
}

/** "a mission in the Bay of Lund, which **began** in May", "a quake on an island that **killed** ten" */
function tellsOfHappening(verb: Phrase | undefined): boolean {
  if (verb?.type !== "verb") return false;
  const { lemma, voice } = verb;
  return phaseVerbs.has(lemma) || lastingVerbs.has(lemma) || (voice === "active" && harmVerbs.has(lemma));
}

/** Whether a noun can be the subject of a verb by number: "shops … **were**". */
function agrees({ head, entity }: NounPhrase, verb: Phrase | undefined): boolean {
  const first = verb?.type === "verb" ? verb.tokens[0]?.lower : undefined;
  if (first === undefined || head.pos === "PRON" || verb?.type !== "verb") return true;
  const isPlural = head.lower !== head.lemma && entity?.form !== "name";
  if (pluralForms.has(first)) return isPlural;
  const isPresent = verb.tokens.length === 1 && verb.tense === "present";
  if (singularForms.has(first) || (isPresent && verb.head.lower !== verb.head.lemma)) return !isPlural;
  return !isPresent || isPlural;
}

/** Whether a noun can be meant by a relative pronoun: "who" by people and those who act as such. */
function mayBe({ head, entity }: NounPhrase, pronoun: Phrase | undefined): boolean {
  const word = pronoun !== undefined && "token" in pronoun ? pronoun.token.lower : "";
  const isPerson = entity?.entity.type === "person" || peopleNouns.has(head.lemma);
  if (word === "who" || word === "whom") return isPerson;
  return word !== "which" || !isPerson;
}
