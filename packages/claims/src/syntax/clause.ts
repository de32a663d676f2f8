import { childrenOf, clauseTree, type ClauseTree } from "./clause-tree.js";
import type { ClauseRole } from "./clause-roles.js";
import { harmVerbs, lastingVerbs, peopleNouns, phaseVerbs, placeNouns } from "../predicates/lexicon.en.js";
import { abilityAdjectives, givingVerbs, objectControl, pluralForms, singularForms } from "./lexicon.en.js";
import type { Joint, NounPhrase, Phrase, ValuePhrase, VerbGroup } from "./phrase.js";

/** A preposition with the phrase it governs, by index in the sentence's phrases. */
export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly at: number;
  readonly object: NounPhrase | ValuePhrase;
}

const isJoint = (phrase: Phrase | undefined, type: Joint["type"], other = type): boolean =>
  phrase !== undefined && (phrase.type === type || phrase.type === other);

/** Whether the noun phrase at `at` is governed by a preposition, also as a later member of a list. */
export function isGoverned(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at - 1]?.type === "preposition";
}

/** Between a verb and its subject or object no mark is looked for beyond this many phrases. */
const longestLook = 40;

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
    const evident = Math.max(
      nounBeside(phrases, verb),
      openingNoun(phrases, tree, verb),
      personFrom(phrases, verb),
      nounBeforeInfinitive(phrases, verb),
      nounBeforeAdjective(phrases, verb),
    );
    if (evident >= 0) return evident;
    const own = ownSubject(phrases, tree, verb);
    if (own >= 0) {
      if (phrases[own]?.type !== "relative") return own;
      return bearer(phrases, tree, settleAntecedent(phrases, antecedent(phrases, tree, own), own, verb));
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
    verb = head;
  }
  return -1;
}

function isFinite(phrase: Phrase | undefined): boolean {
  return phrase?.type === "verb" && phrase.form === "finite";
}

/** "left **him** unable to walk": the object of which an adjective says what it can or will do; -1 without one. */
function nounBeforeAdjective(phrases: readonly Phrase[], at: number): number {
  const [verb, noun, adjective] = phrases.slice(Math.max(0, at - 3), at);
  const isObject = verb?.type === "verb" && verb.voice === "active" && noun?.type === "noun";
  const isSaidOf = adjective?.type === "noun" && abilityAdjectives.has(adjective.head.lower);
  const next = phrases[at];
  return isObject && isSaidOf && next?.type === "verb" && next.form === "infinitive" ? at - 2 : -1;
}

/** Before a noun with "of" and its like, the noun that they belong to: "**talks** on a plan". */
function firstOfChain(phrases: readonly Phrase[], at: number): number {
  let first = at;
  while (isGoverned(phrases, first) && phrases[first - 2]?.type === "noun") first -= 2;
  return first;
}

/**
 * "**a bid** to buy the mill failed", "**talks** on a plan to sell the mill to the town ended": the noun at the beginning of a clause that an
 * infinitive narrows, of the finite verb behind all that the infinitive takes; -1 without one.
 */
function nounBeforeInfinitive(phrases: readonly Phrase[], at: number): number {
  if (!isFinite(phrases[at])) return -1;
  let infinitive = at - 1;
  while (phrases[infinitive]?.type === "noun" || phrases[infinitive]?.type === "preposition") infinitive -= 1;
  const verb = phrases[infinitive];
  if (verb?.type !== "verb" || verb.form !== "infinitive" || phrases[infinitive - 1]?.type !== "noun")
    return -1;
  const noun = firstOfChain(phrases, infinitive - 1);
  const opener = phrases[noun - 1];
  const opens =
    opener === undefined ||
    isJoint(opener, "comma", "subordinator") ||
    isJoint(opener, "coordinator", "quotation");
  return opens ? noun : -1;
}

/** Whether a finite verb stands right behind "and", without a subject of its own. */
function goesOn(phrases: readonly Phrase[], verb: number): boolean {
  return isFinite(phrases[verb]) && isJoint(phrases[verb - 1], "coordinator");
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
  const isWord = above?.type === "value" || (above?.type === "noun" && above.head.pos === "ADJ");
  const isLast = roles[head] === "object" || isGoverned(phrases, head) || isWord;
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

/**
 * Where no parse is needed: "Jonas Berg (**born** in 1950)", "Ann Lee (**died** 1547)" and, after a passive, "ten people were killed
 * and several **injured**", and "with prices **falling**".
 */
function nounBeside(phrases: readonly Phrase[], at: number): number {
  const verb = phrases[at];
  const before = phrases[at - 1];
  if (verb?.type !== "verb") return -1;
  const opener = phrases[at - 2];
  const isWith = opener?.type === "preposition" && opener.token.lower === "with";
  if (verb.form === "gerund" && before?.type === "noun" && isWith) return at - 1;
  const isBracketed =
    before?.type === "mark" && before.token.text === "(" && phrases[at - 2]?.type === "noun";
  if (isBracketed && (verb.form === "participle" || verb.form === "finite")) return at - 2;
  if (verb.form !== "participle") return -1;
  return before?.type === "noun" && isJoint(phrases[at - 2], "coordinator") ? at - 1 : -1;
}

/**
 * The noun that opens the clause of a finite verb behind a comma: "**Gina Vale**, whose films made her famous, died", "**Tom Hale**,
 * one of its stars, left".
 */
function openingNoun(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const verb = phrases[at];
  if (verb?.type !== "verb" || verb.form !== "finite") return -1;
  let before = at - 1;
  while (isJoint(phrases[before], "mark", "quotation")) before -= 1;
  if (!isJoint(phrases[before], "comma")) return -1;
  // A quotation that ends before the verb opens no clause.
  const quotes = phrases.slice(0, before).filter(({ type }) => type === "quotation").length;
  const opens = (index: number): boolean =>
    quotes % 2 === 0 && isJoint(phrases[index], "quotation") ? false : opensClause(phrases, index);
  let start = isAsideFrom(phrases, 1, before) ? 0 : before;
  while (start > 0 && !opens(start - 1)) start -= 1;
  while (start < before && phrases[start]?.type !== "noun") start += 1;
  const role = tree.roles[start];
  if (isGoverned(phrases, start)) return -1;
  let next = start + 1;
  while (isJoint(phrases[next], "preposition") && phrases[next + 1]?.type === "noun") next += 2;
  if (!isJoint(phrases[next], "comma") || next >= before) return -1;
  return isJoint(phrases[next + 1], "relative") || role !== "object" ? start : -1;
}

/** Whether a relative clause fills the words between the commas at `from` and `to`, whatever opens within it. */
function isAsideFrom(phrases: readonly Phrase[], from: number, to: number): boolean {
  const inside = phrases.slice(from + 1, to);
  return (
    isJoint(phrases[from], "comma") &&
    isJoint(inside[0], "relative") &&
    !inside.some(({ type }) => type === "comma")
  );
}

/** "**Ray Cole**, 32, of Mill Road, Orva was arrested": the person of an age and a home right before the verb. */
function personFrom(phrases: readonly Phrase[], at: number): number {
  let index = at - 1;
  if (isJoint(phrases[index], "comma")) index -= 1;
  while (phrases[index]?.type === "noun" && isJoint(phrases[index - 1], "comma")) index -= 2;
  const age = phrases[index - 3];
  const person = phrases[index - 5];
  const isHome = phrases[index]?.type === "noun" && isJoint(phrases[index - 1], "preposition");
  if (!isHome || age?.type !== "noun" || age.values.length === 0 || person?.type !== "noun") return -1;
  const isAside = isJoint(phrases[index - 2], "comma") && isJoint(phrases[index - 4], "comma");
  const isPerson = person.entity?.entity.type === "person";
  return isAside && isPerson && !isGoverned(phrases, index - 5) ? index - 5 : -1;
}

/** Whether the joint at `at` opens a clause: "when", a quotation mark, "**, but**". */
function opensClause(phrases: readonly Phrase[], at: number): boolean {
  if (isJoint(phrases[at], "subordinator", "quotation")) return true;
  return isJoint(phrases[at], "coordinator") && isJoint(phrases[at - 1], "comma");
}

/**
 * Who it is that the noun at `at` describes: "the album" in "*Harbour* is **the album**, released in May", "an officer" in "Jonas
 * Berg, **an officer** who led the raid". The noun itself where it has a name of its own or describes nothing else.
 */
function bearer(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const noun = nounAt(phrases, at);
  if (noun === null || noun.entity !== null) return at;
  const first = firstOfPair(phrases, tree, at);
  const head = tree.heads[first] ?? -1;
  const role = tree.roles[first];
  if (role === "apposition") return phrases[head]?.type === "noun" ? head : at;
  if (role !== "attribute" || isGoverned(phrases, first)) return at;
  const subject = firstChild(tree, head, "subject");
  return phrases[subject]?.type === "noun" ? subject : at;
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
function antecedent(phrases: readonly Phrase[], { heads }: ClauseTree, at: number): number {
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
function settleAntecedent(phrases: readonly Phrase[], at: number, pronoun: number, verb: number): number {
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
    if (roles[child] !== "subject" || (child > at && !isFinite(phrases[at]))) continue;
    // "were treated **after being hurt**" has its subject, whatever else the parser took for one.
    if (last >= 0 && phrases[child]?.type === "verb") continue;
    last = child;
    // "**the mayor** and two guards were": the first of them, whichever the parser hung where.
    const isJoined = free >= 0 && isJoint(phrases[child - 1], "coordinator");
    if (!isGoverned(phrases, child) && !isJoined) free = child;
  }
  return headOfList(phrases, tree, free >= 0 ? free : last);
}

/** "**ships** from Lund, Orva and other ports sail": what a list behind a preposition belongs to; else the noun itself. */
function headOfList(phrases: readonly Phrase[], { heads }: ClauseTree, at: number): number {
  const joint = phrases[at - 1];
  const isAnd = joint?.type === "coordinator" && (joint.token.lower === "and" || joint.token.lower === "or");
  if (!isAnd || isJoint(phrases[at - 2], "comma")) return at;
  let first = at;
  while (at - first < longestLook) {
    let before = first - 1;
    if (isJoint(phrases[before], "coordinator")) before -= 1;
    if (isJoint(phrases[before], "comma")) before -= 1;
    if (before === first - 1 || phrases[before]?.type !== "noun") break;
    first = before;
  }
  const above = first - 2;
  const head = heads[above] ?? -1;
  const opens = phrases[above]?.type === "noun" && !isGoverned(phrases, above) && (head < 0 || head > at);
  return isGoverned(phrases, first) && opens ? above : at;
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
