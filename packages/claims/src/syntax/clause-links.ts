import type { ClauseRole } from "./clause-roles.js";
import type { ClauseTree } from "./clause-tree.js";
import type { Joint, NounPhrase, Phrase } from "./phrase.js";

/** Whether a phrase is a joint of one of two types. */
export const isJoint = (phrase: Phrase | undefined, type: Joint["type"], other = type): boolean =>
  phrase !== undefined && (phrase.type === type || phrase.type === other);

/** Whether the noun phrase at `at` is governed by a preposition, also as a later member of a list. */
export function isGoverned(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at - 1]?.type === "preposition";
}

/** Between a verb and its subject or object no mark is looked for beyond this many phrases. */
export const longestLook = 40;

/** Whether a phrase is a finite verb: "left", not "to leave". */
export function isFinite(phrase: Phrase | undefined): boolean {
  return phrase?.type === "verb" && phrase.form === "finite";
}

/** The noun phrase at `at`, if there is one there. */
export function nounAt(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const phrase = phrases[at];
  return phrase?.type === "noun" ? phrase : null;
}

/** The first phrase that hangs on the one at `at` in a role; -1 without one. */
export function firstChild(tree: ClauseTree, at: number, role: ClauseRole): number {
  const { nextSibling, roles } = tree;
  let child = tree.firstChild[at] ?? -1;
  while (child >= 0 && roles[child] !== role) child = nextSibling[child] ?? -1;
  return child;
}

/** The nearest subject that hangs on a verb, one without a preposition if there is any: "**the firm** based in Lyon sold". */
export function ownSubject(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
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
