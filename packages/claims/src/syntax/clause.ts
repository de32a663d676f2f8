import { childrenOf, clauseTree, type ClauseTree } from "./clause-tree.js";
import type { ClauseRole } from "./clause-roles.js";
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
  return phrases[at - 1]?.type === "preposition";
}

/** How many verbs a subject is looked for through: "tried **to begin to stop** …". */
const longestChain = 8;

/**
 * The grammatical subject of the verb group at `at`. For "who", "which" and "that" it is what they stand for; for a participle
 * behind a noun, that noun; for a later verb of a list, a gerund, a participle or an infinitive, the subject of the verb that it
 * hangs on, or that verb's object ("asked **the owners** to leave"). Null when there is none.
 */
export function subjectOf(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const tree = clauseTree(phrases);
  const subject = tree.subjects[at] ?? findSubject(phrases, tree, at);
  tree.subjects[at] = subject;
  return nounAt(phrases, subject);
}

function findSubject(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  for (let verb = at, steps = 0; steps < longestChain; steps++) {
    const group = phrases[verb];
    if (group?.type !== "verb") return -1;
    const evident = Math.max(nounBeside(phrases, verb), openingNoun(phrases, tree, verb));
    if (evident >= 0) return evident;
    const own = ownSubject(phrases, tree, verb);
    if (own >= 0) {
      const isPronoun = phrases[own]?.type === "relative";
      return isPronoun ? bearer(phrases, tree, antecedent(phrases, tree, own)) : own;
    }
    const head = tree.heads[verb] ?? -1;
    const role = tree.roles[verb];
    // "sued the yard **after being** soaked": about the one who sued, though it may hang on the noun.
    const isAside =
      group.form === "gerund" && (opensAside(phrases, verb) || tellsOutcome(phrases, tree, verb));
    if (phrases[head]?.type === "noun" && isAside) {
      verb = tree.heads[head] ?? -1;
      continue;
    }
    if (phrases[head]?.type === "noun") {
      const narrows = role === "relative" || group.form === "participle" || group.form === "gerund";
      return narrows ? bearer(phrases, tree, head) : -1;
    }
    if (role === "infinitive") {
      const object = firstChild(tree, head, "object");
      if (object >= 0) return object;
    } else if (role !== "conjunct" && group.form === "finite") return -1;
    verb = head;
  }
  return -1;
}

/** "**before fleeing** the town", whatever joins it. */
function opensAside(phrases: readonly Phrase[], verb: number): boolean {
  const joint = phrases[verb - 1];
  if (joint?.type === "preposition") return joint.token.lower === "before" || joint.token.lower === "after";
  return joint?.type === "subordinator";
}

/** "fined nine guards**, jailing** six": a gerund that a comma parts from an object goes on about who did it. */
function tellsOutcome(phrases: readonly Phrase[], { heads, roles }: ClauseTree, verb: number): boolean {
  return isJoint(phrases[verb - 1], "comma") && roles[heads[verb] ?? -1] === "object";
}

/**
 * Where no parse is needed: "Jonas Berg (**born** in 1950)" and, after a passive, "ten people were killed and several
 * **injured**".
 */
function nounBeside(phrases: readonly Phrase[], at: number): number {
  const verb = phrases[at];
  const before = phrases[at - 1];
  if (verb?.type !== "verb" || verb.form !== "participle") return -1;
  if (before?.type === "mark" && before.token.text === "(") return at - 2;
  return before?.type === "noun" && isJoint(phrases[at - 2], "coordinator") ? at - 1 : -1;
}

/**
 * The noun that opens the clause of a finite verb behind a comma: "**Gina Vale**, whose films made her famous, died". Only one that
 * the parser gave no place.
 */
function openingNoun(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const verb = phrases[at];
  if (verb?.type !== "verb" || verb.form !== "finite") return -1;
  let before = at - 1;
  while (isJoint(phrases[before], "mark", "quotation")) before -= 1;
  if (!isJoint(phrases[before], "comma")) return -1;
  let start = before;
  while (start > 0 && !isJoint(phrases[start - 1], "subordinator", "quotation")) start -= 1;
  while (start < before && phrases[start]?.type !== "noun") start += 1;
  const role = tree.roles[start];
  if (isGoverned(phrases, start) || role === "subject" || role === "object") return -1;
  let next = start + 1;
  while (isJoint(phrases[next], "preposition") && phrases[next + 1]?.type === "noun") next += 2;
  return isJoint(phrases[next], "comma") && next < before ? start : -1;
}

/**
 * Who it is that the noun at `at` describes: "the album" in "*Harbour* is **the album**, released in May", "an officer" in "Jonas
 * Berg, **an officer** who led the raid". The noun itself where it has a name of its own or describes nothing else.
 */
function bearer(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const noun = nounAt(phrases, at);
  if (noun === null || noun.entity !== null) return at;
  const head = tree.heads[at] ?? -1;
  const role = tree.roles[at];
  if (role === "apposition") return phrases[head]?.type === "noun" ? head : at;
  if (role !== "attribute" || isGoverned(phrases, at)) return at;
  const subject = firstChild(tree, head, "subject");
  return phrases[subject]?.type === "noun" ? subject : at;
}

/** What the relative pronoun at `at` stands for: what its clause hangs on, else the nearest noun before it. */
function antecedent(phrases: readonly Phrase[], { heads }: ClauseTree, at: number): number {
  const above = heads[heads[at] ?? -1] ?? -1;
  if (phrases[above]?.type === "noun") return above;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (phrases[index]?.type === "noun") return index;
  }
  return -1;
}

/** The subject of the verb group at `at` with what "and" joins to it: "**the mayor and two guards** were hurt". */
export function subjectsOf(phrases: readonly Phrase[], at: number): readonly NounPhrase[] {
  const subject = subjectOf(phrases, at);
  if (subject === null) return [];
  const tree = clauseTree(phrases);
  const joined = childrenOf(tree, phrases.indexOf(subject)).flatMap((child) =>
    tree.roles[child] === "conjunct" && child < at ? (nounAt(phrases, child) ?? []) : [],
  );
  return [subject, ...joined];
}

/** The direct object of the verb group at `at`, or what a form of "be" says that its subject is. Null when there is none. */
export function objectOf(phrases: readonly Phrase[], at: number): NounPhrase | null {
  if (phrases[at]?.type !== "verb") return null;
  const tree = clauseTree(phrases);
  const { nextSibling, roles } = tree;
  for (let child = tree.firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    const role = roles[child];
    const noun = child > at && !isGoverned(phrases, child) ? nounAt(phrases, child) : null;
    if (noun !== null && (role === "object" || role === "attribute")) return noun;
  }
  return null;
}

/** The prepositional phrases that belong to the phrase at `at`, in order: with each, the ones that "and" joins to it. */
export function complementsOf(phrases: readonly Phrase[], at: number): readonly PrepositionalPhrase[] {
  const found: PrepositionalPhrase[] = [];
  collect(phrases, clauseTree(phrases), at, found);
  return found;
}

function collect(
  phrases: readonly Phrase[],
  tree: ClauseTree,
  at: number,
  found: PrepositionalPhrase[],
  joined = false,
): void {
  const { nextSibling } = tree;
  for (let child = tree.firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    const object = phrases[child];
    const before = phrases[child - 1];
    if (before?.type !== "preposition" || (object?.type !== "noun" && object?.type !== "value")) continue;
    if ((tree.roles[child] === "conjunct") !== joined) continue;
    found.push({ preposition: before.token.lower, at: child - 1, object });
    collect(phrases, tree, child, found, true);
  }
}

function firstChild(tree: ClauseTree, at: number, role: ClauseRole): number {
  const { nextSibling, roles } = tree;
  let child = tree.firstChild[at] ?? -1;
  while (child >= 0 && roles[child] !== role) child = nextSibling[child] ?? -1;
  return child;
}

/** The nearest subject that hangs on a verb, one without a preposition if there is any: "**the firm** based in Lyon sold". */
function ownSubject(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const { nextSibling, roles } = tree;
  let last = -1;
  let free = -1;
  for (let child = tree.firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    if (roles[child] !== "subject") continue;
    last = child;
    if (!isGoverned(phrases, child)) free = child;
  }
  return free >= 0 ? free : last;
}

function nounAt(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const phrase = phrases[at];
  return phrase?.type === "noun" ? phrase : null;
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

/** Verb groups and noun phrases by index. */
export function isVerb(phrase: Phrase | undefined): phrase is VerbGroup {
  return phrase?.type === "verb";
}
