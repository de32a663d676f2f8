import type { Block, Suppression } from "../model/document.js";
import type { Span } from "../model/span.js";
import { blockElements } from "./html-elements.js";

const opening = "<!--";
const closing = "-->";
/** How a comment begins that means to speak to Gainsay, spelt right or not: "gainsay-ingore", "gainsay: ignore", "gainsay ignore". */
const ours = /^\s*gainsay(?:[-_:]|\s+ignore)/iu;

/** Where comments to Gainsay stand in plain text, marks included. In text all other comments are words like any. Linear. */
export function findIgnoreComments(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  for (let from = text.indexOf(opening, start); from >= 0 && from < end;) {
    const body = from + opening.length;
    if (ours.test(text.slice(body, body + longestLead))) {
      const close = text.indexOf(closing, body);
      if (close < 0 || close + closing.length > end) break;
      found.push({ start: from, end: close + closing.length });
      from = text.indexOf(opening, close);
    } else from = text.indexOf(opening, body);
  }
  return found;
}

/** Where the name is looked for in a comment. */
const longestLead = 40;

/**
 * Reads comments of an article that ask to pass over findings, `<!-- gainsay-ignore RULE, RULE: REASON -->` and `gainsay-ignore-file`, with
 * the stretch of the original that each concerns: the block that it stands in or behind, else the next one, or the whole document. One that
 * is not written so keeps its place and says what is wrong with it. Other comments are passed over. `blocks` are spans of the original.
 */
export function readIgnoreComments(
  original: string,
  comments: readonly Span[],
  blocks: readonly Block[],
): readonly Suppression[] {
  return comments.flatMap((comment) => {
    const body = original.slice(comment.start + opening.length, comment.end - closing.length);
    if (!ours.test(body) || !original.startsWith(closing, comment.end - closing.length)) return [];
    const { isOfFile, ...said } = readBody(body);
    const span = isOfFile ? { start: 0, end: original.length } : concernedBy(comment, blocks, original);
    const problem = said.problem ?? (span === null ? "no text follows it" : null);
    return [
      {
        at: comment.start,
        start: span?.start ?? comment.start,
        end: span?.end ?? comment.end,
        rules: said.rules,
        reason: said.reason,
        ...(problem === null ? {} : { problem }),
      },
    ];
  });
}

const form = "write <!-- gainsay-ignore RULE: REASON --> or gainsay-ignore-file";

/** What stands between the marks of a comment. */
function readBody(body: string): {
  readonly isOfFile: boolean;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly problem: string | null;
} {
  const text = body.trim();
  const [name = ""] = /^\S*[^\s:]/u.exec(text) ?? [];
  const isOfFile = name === "gainsay-ignore-file";
  const wrong = (problem: string) => ({ isOfFile, rules: [], reason: "", problem: `${problem}; ${form}` });
  if (!isOfFile && name !== "gainsay-ignore") return wrong(`${JSON.stringify(name)} is not known`);
  const rest = text.slice(name.length);
  const colon = rest.indexOf(":");
  const rules = (colon < 0 ? rest : rest.slice(0, colon)).split(",").map((rule) => rule.trim());
  const reason =
    colon < 0
      ? ""
      : rest
          .slice(colon + 1)
          .replaceAll(/\s+/gu, " ")
          .trim();
  if (rules.every((rule) => rule === "")) return wrong("it names no rule");
  const [odd] = rules.filter((rule) => !/^[a-z][a-z-]*$/u.test(rule));
  if (odd !== undefined) return wrong(`${JSON.stringify(odd)} is no name of a rule`);
  if (reason === "") return wrong("it gives no reason");
  return { isOfFile, rules, reason, problem: null };
}

/** A comment farther behind a block than this is not about it. In characters. */
const nearby = 1_000;

/** The block that a comment stands in, or behind on the same line; else the next one. Of a table, the row. Null where none follows. */
function concernedBy(comment: Span, blocks: readonly Block[], original: string): Span | null {
  const index = firstEndingBehind(blocks, comment.start);
  const [before, next] = [blocks[index - 1], blocks[index]];
  const isInside = next !== undefined && next.start < comment.start;
  if (!isInside && before !== undefined && comment.start - before.end <= nearby) {
    const gap = original.slice(before.end, comment.start);
    if (!/[\r\n]/u.test(gap) && !hasBlockTag(gap)) return rowOf(blocks, index - 1, original);
  }
  return next === undefined ? null : rowOf(blocks, index, original);
}

function hasBlockTag(markup: string): boolean {
  return Array.from(markup.matchAll(/<\/?([a-z0-9]+)/giu)).some(([, name = ""]) =>
    blockElements.has(name.toLowerCase()),
  );
}

/** The block at an index; of a cell, all cells of its row that stand on its line. */
function rowOf(blocks: readonly Block[], index: number, original: string): Span | null {
  const block = blocks[index];
  if (block === undefined || block.role !== "cell") return block ?? null;
  const isBeside = (left: Block | undefined, right: Block | undefined): boolean =>
    left?.role === "cell" &&
    right?.role === "cell" &&
    right.start - left.end <= nearby &&
    !/[\r\n]|<\/?tr\b/iu.test(original.slice(left.end, right.start));
  let [first, last] = [index, index];
  while (isBeside(blocks[first - 1], blocks[first])) first -= 1;
  while (isBeside(blocks[last], blocks[last + 1])) last += 1;
  return { start: blocks[first]?.start ?? block.start, end: blocks[last]?.end ?? block.end };
}

function firstEndingBehind(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
