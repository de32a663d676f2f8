import { antecedent, bearer, settleAntecedent } from "./antecedent.js";
import {
  firstChild,
  isFinite,
  isGoverned,
  isJoint,
  longestLook,
  nounAt,
  ownSubject,
} from "./clause-links.js";
import { childrenOf, clauseTree, type ClauseTree } from "./clause-tree.js";
import { evidentSubject } from "./evident-subject.js";
import {
  accusingNouns,
  answeringVerbs,
  dissuading,
  givingVerbs,
  objectControl,
  persuading,
  preventing,
  undertakingNouns,
} from "./lexicon.en.js";
import type { NounPhrase, Phrase, ValuePhrase, VerbGroup } from "./phrase.js";

/** A preposition with the phrase it governs, by index in the sentence's phrases. */
export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly at: number;
  readonly object: NounPhrase | ValuePhrase;
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
  const subject = tree.subjects[at] ?? settleSubject(phrases, tree, findSubject(phrases, tree, at), at);
  tree.subjects[at] = subject;
  return nounAt(phrases, subject);
}

/**
 * The subject found for the verb group at `at`, or -1 where it cannot be one: in brackets that end before the verb, or of a verb right
 * before ("what the firm **gets are** orders").
 */
function settleSubject(phrases: readonly Phrase[], tree: ClauseTree, subject: number, at: number): number {
  const isSecond = isFinite(phrases[at - 1]) && isFinite(phrases[at]);
  if (isSecond && subject >= 0 && subject === at - 2 && tree.roles[subject] === "subject") return -1;
  for (let index = subject + 1; index < Math.min(at, subject + longestLook); index++) {
    const phrase = phrases[index];
    if (phrase?.type !== "mark") continue;
    if (phrase.token.text === "(") return subject;
    if (phrase.token.text === ")") return -1;
  }
  return subject;
}

function findSubject(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  for (let verb = at, steps = 0; steps < longestChain; steps++) {
    const group = phrases[verb];
    if (group?.type !== "verb") return -1;
    const evident = evidentSubject(phrases, tree, verb);
    if (evident >= 0) return evident;
    const own = ownSubject(phrases, tree, verb);
    if (own >= 0) {
      if (phrases[own]?.type !== "relative") return own;
      return bearer(phrases, tree, settleAntecedent(phrases, antecedent(phrases, tree, own), own, verb));
    }
    // "kept **the fire** from spreading", "**the fire** was kept from spreading"
    const governor = group.form === "gerund" ? wardingVerb(phrases, verb) : -1;
    if (governor >= 0) {
      const object = firstChild(tree, governor, "object");
      if (object >= 0 && object < verb) return object;
      verb = governor;
      continue;
    }
    const head = tree.heads[verb] ?? -1;
    const role = tree.roles[verb];
    // "sued the yard **after being** soaked": about the one who sued, though it may hang on the noun.
    const isAside =
      group.form === "gerund" && (opensAside(phrases, verb) || tellsOutcome(phrases, tree, verb));
    if ((phrases[head]?.type === "noun" || phrases[head]?.type === "value") && isAside) {
      verb = verbAbove(phrases, tree, head);
      continue;
    }
    // "is off the coast **and is** home to": a finite verb cannot be joined to a noun, but to the verb above it.
    if (phrases[head]?.type === "noun" && role === "conjunct" && goesOn(phrases, verb)) {
      verb = verbAbove(phrases, tree, head);
      continue;
    }
    // "was on the square **and closed** in 2006", read as a participle.
    const isJoined = group.form === "participle" && isJoint(phrases[verb - 1], "coordinator");
    if (phrases[head]?.type === "noun" && isJoined && tree.roles[head] === "attribute") {
      verb = verbAbove(phrases, tree, head);
      continue;
    }
    // "**a man** was held on suspicion of stealing it", "held **a man** on suspicion of stealing it"
    if (group.form === "gerund" && isAccusation(phrases, verb)) {
      const accusing = verbAbove(phrases, tree, verb - 2);
      const accused = phrases[accusing];
      if (accused?.type !== "verb") return -1;
      // "**the clerk** faces a charge of stealing it", not "police dropped charges of stealing it"
      if (tree.roles[verb - 2] === "object" && !answeringVerbs.has(accused.lemma)) return -1;
      const object = accused.voice === "active" ? firstChild(tree, accusing, "object") : -1;
      if (object >= 0 && object !== verb - 2) return object;
      verb = accusing;
      continue;
    }
    // "is suffering from heart failure **and living** in a home": a gerund goes on from a verb that is under way.
    if (
      phrases[head]?.type === "noun" &&
      group.form === "gerund" &&
      isJoint(phrases[verb - 1], "coordinator")
    ) {
      const above = verbAbove(phrases, tree, head);
      const goesOnFrom = phrases[above];
      if (goesOnFrom?.type === "verb" && goesOnFrom.form === "finite" && goesOnFrom.head.form === "gerund") {
        verb = above;
        continue;
      }
    }
    // "**the firm** made an effort to widen its board": what somebody undertakes is done by nobody else.
    if (undertakes(phrases, tree, head) && group.form === "infinitive") {
      verb = tree.heads[head] ?? -1;
      continue;
    }
    // "asked **the owner** to leave", though the parser may hang "to leave" on the noun.
    const isAsked = group.form === "infinitive" && tree.roles[head] === "object";
    if (phrases[head]?.type === "noun" && isAsked && takesInfinitive(phrases[tree.heads[head] ?? -1]))
      return head;
    if (phrases[head]?.type === "noun") {
      const narrows = role === "relative" || group.form === "participle" || group.form === "gerund";
      return narrows ? bearer(phrases, tree, head) : -1;
    }
    // "the course was changed **to reach** them": not by the course.
    const above = phrases[head];
    const isPurpose = group.form === "infinitive" && role !== "infinitive" && role !== "conjunct";
    if (isPurpose && above?.type === "verb" && above.voice === "passive" && !takesInfinitive(above))
      return -1;
    if (role === "infinitive") {
      if (isGiving(phrases[head])) return -1;
      const mayObject = group.form !== "infinitive" || takesInfinitive(phrases[head]);
      const object = mayObject ? firstChild(tree, head, "object") : -1;
      if (object >= 0) return object;
    } else if (group.form === "infinitive" && isGiving(phrases[head])) return -1;
    else if (role !== "conjunct" && group.form === "finite") return -1;
    verb = role === "conjunct" ? joinedTo(phrases, head, verb) : head;
  }
  return -1;
}

/** "made **an effort**", "announced **plans**": whether the noun at `at` is what the subject of its verb undertakes to do. */
function undertakes(phrases: readonly Phrase[], { heads, roles }: ClauseTree, at: number): boolean {
  const noun = nounAt(phrases, at);
  const verb = phrases[heads[at] ?? -1];
  const isOwn = noun !== null && undertakingNouns.has(noun.head.lemma) && noun.possessor === null;
  return isOwn && roles[at] === "object" && verb?.type === "verb" && verb.voice === "active";
}

/** The verb that keeps its object from what the gerund at `at` says, or brings it to do it: "**kept** the fire from spreading". -1 without one. */
function wardingVerb(phrases: readonly Phrase[], at: number): number {
  const joint = phrases[at - 1];
  if (joint?.type !== "preposition") return -1;
  const { lower } = joint.token;
  const out = phrases[at - 2];
  const isOut = lower === "of" && out !== undefined && "token" in out && out.token.lower === "out";
  const verbs = lower === "from" ? preventing : lower === "into" ? persuading : isOut ? dissuading : null;
  if (verbs === null) return -1;
  for (let index = at - 2; index >= Math.max(0, at - longestLook); index--) {
    const verb = phrases[index];
    if (verb?.type === "verb") return verbs.has(verb.head.lemma) ? index : -1;
    if (verb?.type === "comma" || verb?.type === "mark") return -1;
  }
  return -1;
}

/** "charges **of stealing** it": whether the gerund at `verb` tells what the noun before it accuses of. */
function isAccusation(phrases: readonly Phrase[], verb: number): boolean {
  const of = phrases[verb - 1];
  const accusation = nounAt(phrases, verb - 2);
  const isOf = of?.type === "preposition" && of.token.lower === "of";
  return isOf && accusation !== null && accusingNouns.has(accusation.head.lemma);
}

/** Whether a finite verb stands right behind "and", without a subject of its own. */
function goesOn(phrases: readonly Phrase[], verb: number): boolean {
  return isFinite(phrases[verb]) && isJoint(phrases[verb - 1], "coordinator");
}

/**
 * The verb that "and" joins the one at `verb` to, where the parser took the one at `head`: of "freed a man because he **suffers** from asthma
 * **and needs** care" the nearest before it that is in its tense, if that at `head` is not.
 */
function joinedTo(phrases: readonly Phrase[], head: number, verb: number): number {
  const joined = phrases[verb];
  const first = phrases[head];
  if (joined?.type !== "verb" || first?.type !== "verb" || !goesOn(phrases, verb)) return head;
  if (!isFinite(first) || first.tense === joined.tense) return head;
  for (let index = verb - 2; index > head; index--) {
    const phrase = phrases[index];
    if (isJoint(phrase, "comma", "mark") || isJoint(phrase, "quotation", "relative")) return head;
    if (phrase?.type === "verb" && phrase.form === "finite")
      return phrase.tense === joined.tense ? index : head;
  }
  return head;
}

const asideOpeners: ReadonlySet<string> = new Set(["before", "after", "by", "without", "despite"]);

/** "**before fleeing** the town", whatever joins it. */
function opensAside(phrases: readonly Phrase[], verb: number): boolean {
  const joint = phrases[verb - 1];
  if (joint?.type === "preposition") return asideOpeners.has(joint.token.lower);
  return joint?.type === "subordinator";
}

/**
 * "fined nine guards**, jailing** six", "rose after two weeks of falls**, changing** hands at 92": a gerund that a comma parts from an object or
 * from what a preposition takes goes on about who did it.
 */
function tellsOutcome(phrases: readonly Phrase[], { heads, roles }: ClauseTree, verb: number): boolean {
  const head = heads[verb] ?? -1;
  const above = phrases[head];
  // "exploded in Lund, Lorvia**, killing** two": places do nothing.
  const isPlace =
    above?.type === "noun" && above.entity?.form === "name" && above.entity.entity.type === "place";
  const isWord = above?.type === "value" || (above?.type === "noun" && above.head.pos === "ADJ");
  const isLast = roles[head] === "object" || isGoverned(phrases, head) || isPlace || isWord;
  return isJoint(phrases[verb - 1], "comma") && isLast;
}

/** The verb that the phrase at `at` belongs to, through the nouns between; -1 without one. */
function verbAbove(phrases: readonly Phrase[], { heads }: ClauseTree, at: number): number {
  let above = heads[at] ?? -1;
  for (let steps = 0; steps < longestChain && above >= 0 && phrases[above]?.type !== "verb"; steps++)
    above = heads[above] ?? -1;
  return above;
}

/** "**gave** each shop $900 to build it": whether the one who gives or the one who gets is to do it, grammar does not tell. */
function isGiving(verb: Phrase | undefined): boolean {
  return verb?.type === "verb" && givingVerbs.has(verb.lemma);
}

/** Whether the object of a verb is who does what its infinitive says: "**asked** the owners to leave", not "sold the boat to pay". */
function takesInfinitive(verb: Phrase | undefined): boolean {
  return verb?.type === "verb" && objectControl.has(verb.lemma);
}

/** The subject of the verb group at `at` with what "and" joins to it: "**the mayor and two guards** were hurt". */
export function subjectsOf(phrases: readonly Phrase[], at: number): readonly NounPhrase[] {
  const subject = subjectOf(phrases, at);
  if (subject === null) return [];
  const tree = clauseTree(phrases);
  const first = phrases.indexOf(subject);
  const joined = childrenOf(tree, first).flatMap((child) =>
    tree.roles[child] === "conjunct" && child < at ? (nounAt(phrases, child) ?? []) : [],
  );
  const beside = childrenOf(tree, at).flatMap((child) =>
    tree.roles[child] === "subject" && child > first && isJoint(phrases[child - 1], "coordinator")
      ? (nounAt(phrases, child) ?? [])
      : [],
  );
  return [subject, ...joined, ...beside];
}

/** The direct object of the verb group at `at`, or what a form of "be" says that its subject is. Null when there is none. */
export function objectOf(phrases: readonly Phrase[], at: number): NounPhrase | null {
  if (phrases[at]?.type !== "verb") return null;
  const tree = clauseTree(phrases);
  const { nextSibling, roles } = tree;
  for (let child = tree.firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) {
    const role = roles[child];
    const isFree = child > at && !isGoverned(phrases, child) && !isParted(phrases, at, child);
    const noun = isFree ? nounAt(phrases, child) : null;
    if (noun !== null && (role === "object" || role === "attribute")) return noun;
  }
  return null;
}

/** "markets slid**;** shops closed": whether a mark that ends a clause stands between the two. */
function isParted(phrases: readonly Phrase[], from: number, to: number): boolean {
  for (let index = Math.max(from + 1, to - longestLook); index < to; index++) {
    const phrase = phrases[index];
    if (phrase?.type === "mark" && (phrase.token.text === ";" || phrase.token.text === ":")) return true;
  }
  return false;
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

/** Whether a phrase is one of these marks: "(", ";". */
export function isMark(phrase: Phrase | undefined, ...marks: readonly string[]): boolean {
  return (phrase?.type === "mark" || phrase?.type === "other") && marks.includes(phrase.token.text);
}

export const isDash = (phrase: Phrase | undefined): boolean => isMark(phrase, "-", "–", "—");
