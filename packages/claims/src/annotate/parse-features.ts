import { hashOne as one, hashThree as three, hashTwo as two } from "./hash.js";
import type { WordEntry } from "./features.js";
import { type ParseState, stackAt } from "./parse-state.js";

/** What the parser knows of its tokens: their words and, as columns of the tagger, their tags. */
export interface ParseInput {
  readonly entries: readonly WordEntry[];
  readonly tags: Int32Array;
  /** How many commas, colons and brackets stand before each token, at the end of the list before the root. */
  readonly marks: Int32Array;
  /** For each token, the tag of the first verb or auxiliary from there to the next mark; 0 without one. */
  readonly verbAhead: Int32Array;
}

export const moveFeatures = 63;
export const labelFeatures = 33;

const none = 0x5bd1e995;
const noTag = 40;
const rootTag = 41;
const noLabel = 50;

/** The marks before each token; `isMark` of each token. */
export function countMarks(isMark: readonly boolean[]): Int32Array {
  const marks = new Int32Array(isMark.length + 1);
  for (let at = 0; at < isMark.length; at++) marks[at + 1] = (marks[at] ?? 0) + (isMark[at] ? 1 : 0);
  return marks;
}

/** Writes the features that choose the next move. The names: 0, 1, 2 the stack from its top, b, b1, b2 what is not read yet; */
/** w word, t tag, c class, l and r the outermost child on a side, v their number. */
export function readMove(input: ParseInput, state: ParseState, into: Int32Array): void {
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const b = state.next;
  const w0 = wordOf(input, s0);
  const t0 = tagOf(input, s0);
  const w1 = wordOf(input, s1);
  const t1 = tagOf(input, s1);
  const t2 = tagOf(input, stackAt(state, 2));
  const wb = wordOf(input, b);
  const tb = tagOf(input, b);
  const wb1 = wordOf(input, b + 1);
  const tb1 = tagOf(input, b + 1);
  const wb2 = wordOf(input, b + 2);
  const tb2 = tagOf(input, b + 2);
  const right0 = childOf(state.right1, s0);
  const tl0 = tagOf(input, childOf(state.left1, s0));
  const tr0 = tagOf(input, right0);
  const wr0 = wordOf(input, right0);
  const pr0 = wordOf(input, childOf(state.left1, right0));
  const tr1 = tagOf(input, childOf(state.right1, s1));
  const tlb = tagOf(input, childOf(state.left1, b));
  const ll0 = labelOf(state, childOf(state.left1, s0));
  const lr0 = labelOf(state, right0);
  const lr1 = labelOf(state, childOf(state.right1, s1));
  const llb = labelOf(state, childOf(state.left1, b));
  const vl0 = countOf(state.leftCount, s0);
  const vr0 = countOf(state.rightCount, s0);
  const vr1 = countOf(state.rightCount, s1);
  const vlb = countOf(state.leftCount, b);
  const dist = distance(s0, b);
  const dist1 = distance(s1, s0);
  const wl0 = wordOf(input, childOf(state.left1, s0));
  const wl1 = wordOf(input, childOf(state.left1, s1));
  const verb = input.verbAhead[b] ?? 0;
  const c0 = input.entries[s0]?.wordClass ?? 0;
  const verbs = s1 < 0 ? 0 : Math.min(2, (input.marks[s0] ?? 0) - (input.marks[s1] ?? 0));
  const between = s0 < 0 ? 0 : Math.min(3, (input.marks[b] ?? 0) - (input.marks[s0] ?? 0));
  into[0] = one(50, w0);
  into[1] = one(51, t0);
  into[2] = two(52, w0, t0);
  into[3] = one(53, w1);
  into[4] = two(54, w1, t1);
  into[5] = one(55, wb);
  into[6] = two(56, wb, tb);
  into[7] = one(57, wb1);
  into[8] = two(58, wb1, tb1);
  into[9] = one(59, wb2);
  into[10] = two(60, wb2, tb2);
  into[11] = two(61, t2, t1);
  into[12] = two(62, w0, wb);
  into[13] = three(63, w0, t0, tb);
  into[14] = three(64, t0, wb, tb);
  into[15] = two(65, w0, tb);
  into[16] = two(66, t0, wb);
  into[17] = three(67, t0, tb, dist);
  into[18] = two(68, tb, tb1);
  into[19] = three(69, t0, tb, tb1);
  into[20] = three(70, tb, tb1, tb2);
  into[21] = three(71, t1, t0, tb);
  into[22] = three(72, t2, t1, t0);
  into[23] = two(73, w1, w0);
  into[24] = three(74, w1, t1, t0);
  into[25] = three(75, t1, w0, t0);
  into[26] = three(76, t1, t0, dist1);
  into[27] = three(77, t0, tl0, tb);
  into[28] = three(78, t0, tr0, tb);
  into[29] = three(79, t0, tb, tlb);
  into[30] = three(80, t1, t0, tr1);
  into[31] = three(81, t1, t0, tl0);
  into[32] = three(82, t1, t0, tr0);
  into[33] = three(83, w0, vr0, vl0);
  into[34] = three(84, t0, vr0, vl0);
  into[35] = three(85, wb, vlb, tb);
  into[36] = three(86, tb, vlb, t0);
  into[37] = three(87, w0, dist, tb);
  into[38] = three(88, wb, dist, t0);
  into[39] = two(89, w0, lr0);
  into[40] = two(90, t0, lr0);
  into[41] = two(91, t0, ll0);
  into[42] = two(92, wb, llb);
  into[43] = three(93, t0, ll0, tb);
  into[44] = three(94, t0, lr0, tb);
  into[45] = three(95, t1, lr1, t0);
  into[46] = three(96, t1, vr1, t0);
  into[47] = three(97, w1, lr1, t0);
  into[48] = three(98, wr0, t0, tb);
  into[49] = three(99, w0, tb, tb1);
  into[50] = three(100, w1, tb, t0);
  into[51] = three(101, c0, tb, tb1);
  into[52] = three(102, t0, tb, verbs);
  into[53] = two(103, between, tb);
  into[54] = three(104, between, t0, tb);
  into[55] = three(105, pr0, t0, tb);
  into[56] = three(106, t1, wb, t0);
  into[57] = three(107, t2 * 64 + t1, t0, tb);
  into[58] = three(108, wl1, t0, tb);
  into[59] = three(109, wl1, t1 * 64 + t0, tb);
  into[60] = three(110, wl0, t0, tb);
  into[61] = three(111, verb, t1 * 64 + t0, tb);
  into[62] = three(112, verb, t2 * 64 + t1, tb);
}

/** Writes the features that name the relation of `child` to `head`: h and d the two, p and n the neighbours of the child. */
export function readLabel(
  input: ParseInput,
  state: ParseState,
  head: number,
  child: number,
  into: Int32Array,
): void {
  const wh = wordOf(input, head);
  const wd = wordOf(input, child);
  const th = tagOf(input, head);
  const td = tagOf(input, child);
  const side = head > child ? 1 : 2;
  const dist = distance(Math.min(head, child), Math.max(head, child)) * 2 + side;
  const tdp = tagOf(input, child - 1);
  const tdn = tagOf(input, child + 1);
  const wdp = wordOf(input, child - 1);
  const wdn = wordOf(input, child + 1);
  const left = childOf(state.left1, child);
  const wcase = wordOf(input, left);
  const lmark = labelOf(state, left);
  const ll2 = labelOf(state, childOf(state.left2, child));
  const tlh = tagOf(input, childOf(state.left1, head));
  const trh = tagOf(input, childOf(state.right1, head));
  const lhl = labelOf(state, childOf(state.left1, head)) * 64 + side;
  const lhr = labelOf(state, childOf(state.right1, head)) * 64 + side;
  const wauxh = wordOf(input, childOf(state.left1, head));
  const wlast = wordOf(input, childOf(state.right1, child));
  const cd = input.entries[child]?.wordClass ?? 0;
  const ch = input.entries[head]?.wordClass ?? 0;
  const between =
    Math.min(
      2,
      Math.abs((input.marks[Math.min(head, input.entries.length)] ?? 0) - (input.marks[child] ?? 0)),
    ) *
      4 +
    side;
  into[0] = two(120, wh, wd);
  into[1] = two(121, wh, td);
  into[2] = two(122, th, wd);
  into[3] = three(123, th, td, dist);
  into[4] = three(124, th, td, wd);
  into[5] = three(125, th, td, wh);
  into[6] = two(126, td, wd);
  into[7] = one(127, wd);
  into[8] = two(128, side, td);
  into[9] = three(129, side, td, th);
  into[10] = three(130, th, td, tdp);
  into[11] = three(131, th, td, tdn);
  into[12] = three(132, td, tdp, tdn);
  into[13] = three(133, th, td, wcase);
  into[14] = three(134, wcase, wd, td);
  into[15] = three(135, wcase, wh, td);
  into[16] = two(136, wcase, td);
  into[17] = three(137, wh, td, lmark);
  into[18] = three(138, th, td, lmark);
  into[19] = three(139, th, td, tlh);
  into[20] = three(140, th, td, trh);
  into[21] = three(141, wh, lhl, td);
  into[22] = three(142, th, lhl, td);
  into[23] = three(143, th, lhr, td);
  into[24] = three(144, wh, lhr, td);
  into[25] = three(145, td, wdp, th);
  into[26] = three(146, td, wdn, th);
  into[27] = three(147, th, td, between);
  into[28] = three(148, wauxh, th, td);
  into[29] = two(149, wlast, td);
  into[30] = three(150, cd, td, th);
  into[31] = three(151, cd, ch, td);
  into[32] = three(152, td, ll2, th);
}

function wordOf({ entries }: ParseInput, at: number): number {
  return at < 0 || at >= entries.length ? none : (entries[at]?.word ?? none);
}

function tagOf({ entries, tags }: ParseInput, at: number): number {
  if (at < 0 || at > entries.length) return noTag;
  return at === entries.length ? rootTag : (tags[at] ?? noTag);
}

function childOf(children: Int32Array, at: number): number {
  return at < 0 ? -1 : (children[at] ?? -1);
}

function labelOf({ labels }: ParseState, at: number): number {
  return at < 0 ? noLabel : (labels[at] ?? noLabel);
}

function countOf(counts: Int32Array, at: number): number {
  return at < 0 ? 0 : Math.min(3, counts[at] ?? 0);
}

/** 1 to 4, then 5 to 10 as one, and what is farther as another. */
function distance(from: number, to: number): number {
  if (from < 0) return 0;
  const between = to - from;
  return between < 5 ? between : between < 11 ? 5 : 6;
}
