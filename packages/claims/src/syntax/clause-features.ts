import { hashBits } from "../annotate/hash.js";
import { type ClauseItems, isVerb } from "./clause-items.js";
import { type ParseState, stackAt } from "./parse-state.js";

/** Features of a move at most, and without those of a preposition that words take. */
export const moveFeatures = 27;
const plainMoveFeatures = 23;
export const roleFeatures = 13;

const noType = 0;
const rootType = 63;
const noRole = 31;

/**
 * Writes the features that choose the next move. The names: s0, s1, s2 the stack from its top, b, b1, b2 what is not read yet; w word,
 * t type, p preposition, j joints, l and r the roles of the outermost children on a side. Gives their number.
 */
export function readMove(items: ClauseItems, state: ParseState, into: Int32Array): number {
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const s2 = stackAt(state, 2);
  const b = state.next;
  const t0 = typeAt(items, s0);
  const t1 = typeAt(items, s1);
  const t2 = typeAt(items, s2);
  const tb = typeAt(items, b);
  const tb1 = typeAt(items, b + 1);
  const w0 = wordAt(items, s0);
  const w1 = wordAt(items, s1);
  const wb = wordAt(items, b);
  const p0 = prepositionAt(items, s0);
  const p1 = prepositionAt(items, s1);
  const pb = prepositionAt(items, b);
  const pb1 = prepositionAt(items, b + 1);
  const jb = jointAt(items, b);
  const jb1 = jointAt(items, b + 1);
  const l0 = roleAt(state, childAt(state.left1, s0));
  const lb = roleAt(state, childAt(state.left1, b));
  const lb2 = roleAt(state, childAt(state.left2, b));
  const r0 = roleAt(state, childAt(state.right1, s0));
  const r1 = roleAt(state, childAt(state.right1, s1));
  const children = Math.min(3, state.rightCount[Math.max(0, s0)] ?? 0);
  const near = Math.min(4, b - s0);
  const marks = Math.min(3, (items.marks[b] ?? 0) - (items.marks[Math.max(0, s0)] ?? 0));
  const marks1 = s1 < 0 ? 0 : Math.min(3, (items.marks[Math.max(0, s0)] ?? 0) - (items.marks[s1] ?? 0));
  const pair = (t0 << 6) | tb;
  const pair1 = (t1 << 6) | t0;
  const joint = (jb << 3) | near;
  into[0] = two(50, pair, joint);
  into[1] = three(51, pair, tb1, (jb << 5) | jb1);
  into[2] = three(52, pair, t1, jb);
  into[3] = two(53, wb, pair);
  into[4] = three(54, pair1, pb, tb);
  into[5] = three(55, w0, pb, tb);
  into[6] = three(56, w1, pb, t0);
  into[7] = three(57, t0, pb, wb);
  into[8] = three(58, t1, pb, wb);
  into[9] = three(59, w1, p0, pair1);
  into[10] = three(60, p1, p0, pair1);
  into[11] = three(61, pair, r0, lb);
  into[12] = three(62, pair, l0, (r0 << 5) | jb);
  into[13] = three(63, pair, lb, lb2);
  into[14] = three(64, pair1, r1, tb);
  into[15] = three(65, w0, r0, tb);
  into[16] = three(66, pair, children, pb);
  into[17] = three(67, pair1, (marks << 4) | marks1, tb);
  into[18] = three(68, pb1, pair, tb1);
  // What the clause on the stack hangs on, and what opens it: "the man | **who** shot | the guard | was arrested".
  const opener = typeAt(items, childAt(state.left1, s1));
  const clause = (opener << 6) | t2;
  into[19] = three(69, pair1, clause, tb);
  into[20] = three(70, pair1, clause, (jb << 6) | tb);
  into[21] = three(71, pair1, t2, (jb << 6) | tb);
  into[22] = three(72, w0, t2, (opener << 6) | tb);
  // Who takes the preposition: "**imposed** a fine of $5 million **on**", "raised **the tax on**".
  if (bitAt(items, b) === 0) return plainMoveFeatures;
  const takers = takersOf(items, state);
  into[23] = three(73, takers, pair, t1);
  into[24] = three(74, takers, pb, t0);
  into[25] = three(75, takers, pair, joint);
  into[26] = two(76, takers, pb);
  return moveFeatures;
}

/** Which items on the stack take the preposition to be read next: of the top three each, and how deep and of which sort the nearest is. */
function takersOf(items: ClauseItems, state: ParseState): number {
  const bit = bitAt(items, state.next);
  let nearest = 0;
  let takers = 0;
  for (let below = 0; below < 4; below++) {
    const item = stackAt(state, below);
    if (item < 0 || ((items.takes[item] ?? 0) & bit) === 0) continue;
    if (nearest === 0) nearest = (below + 1) * 2 + (isVerb(items, item) ? 1 : 0);
    takers |= 1 << below;
  }
  return (nearest << 4) | takers;
}

/** Writes the features that name the role of `child` under `head`. */
export function readRole(
  items: ClauseItems,
  state: ParseState,
  head: number,
  child: number,
  into: Int32Array,
): void {
  const th = typeAt(items, head);
  const td = typeAt(items, child);
  const wh = wordAt(items, head);
  const wd = wordAt(items, child);
  const pd = prepositionAt(items, child);
  const jd = jointAt(items, child);
  const side = head > child ? 1 : 0;
  const near = Math.min(7, Math.abs(head - child)) * 2 + side;
  const pair = (((th << 6) | td) << 1) | side;
  const ld = roleAt(state, childAt(state.left1, child));
  const ld2 = roleAt(state, childAt(state.left2, child));
  const lh = roleAt(state, childAt(state.left1, head));
  const rh = roleAt(state, childAt(state.right1, head));
  const leftWord = wordAt(items, childAt(state.left1, child));
  const marks = Math.min(3, Math.abs((items.marks[head] ?? 0) - (items.marks[child] ?? 0)));
  const after = typeAt(items, child + 1);
  into[0] = two(120, pair, near);
  into[1] = three(121, pair, jd, jointAt(items, head));
  into[2] = two(122, pair, pd);
  into[3] = two(123, pair, marks);
  into[4] = three(124, pair, ld, ld2);
  into[5] = three(125, pair, lh, rh);
  into[6] = two(126, wh, td);
  into[7] = three(127, wh, pd, td);
  into[8] = three(128, pair, leftWord, ld);
  into[9] = three(129, pair, jd, (ld << 5) | rh);
  into[10] = three(130, pair, jointAt(items, child + 1), after);
  into[11] = two(131, td, wd);
  const taken = ((items.takes[head] ?? 0) & bitAt(items, child)) !== 0 ? 2 : 1;
  into[12] = two(132, pair, pd === 0 ? 0 : taken);
}

function typeAt({ types, length }: ClauseItems, at: number): number {
  if (at < 0 || at > length) return noType;
  return at === length ? rootType : (types[at] ?? noType);
}

function wordAt({ words, length }: ClauseItems, at: number): number {
  return at < 0 || at >= length ? 0 : (words[at] ?? 0);
}

function prepositionAt({ prepositions, length }: ClauseItems, at: number): number {
  return at < 0 || at >= length ? 0 : (prepositions[at] ?? 0);
}

function bitAt({ prepositionBits, length }: ClauseItems, at: number): number {
  return at < 0 || at >= length ? 0 : (prepositionBits[at] ?? 0);
}

function jointAt({ joints, length }: ClauseItems, at: number): number {
  return at < 0 || at >= length ? 0 : (joints[at] ?? 0);
}

function childAt(children: Int32Array, at: number): number {
  return at < 0 ? -1 : (children[at] ?? -1);
}

function roleAt({ roles }: ParseState, at: number): number {
  return at < 0 ? noRole : (roles[at] ?? noRole);
}

// A template's number and what it is filled with, as one hash.

function two(template: number, a: number, b: number): number {
  return finish(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x2c1b3c6d) ^ b);
}

function three(template: number, a: number, b: number, c: number): number {
  return finish(Math.imul(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x2c1b3c6d) ^ b, 0x297a2d39) ^ c);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> (32 - hashBits);
}
