import type { Span } from "../model/span.js";
import { takesPeriod } from "./abbreviations.en.js";
import { boundPrefixes, clitics, domains } from "./tokens.en.js";

/** No English word is longer; unbroken runs beyond it are not read. */
const longestRun = 120;

/** One alternative a kind of token, likeliest to be cut wrongly first. Applied within runs of at most `longestRun`. */
const piece = new RegExp(
  [
    /(?:https?:\/\/|www\.)[^\s"“”<>]*[\p{L}\p{N}/]/u,
    /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
    /@\w+/u,
    // "’90s"
    /['‘’]\d0s(?![\p{L}\p{N}])/u,
    // "1812-1877" is two years, as it is with a dash
    /1\d{3}(?=-(?:1\d{3}|20\d{2})(?![-\p{L}\p{N}]))/u,
    // "1,200", "10:30", "2024-12-08", "5-3", "25th", "1990s", "8pm"
    /\d+(?:[.,:/-]\d+)*(?:(?:st|nd|rd|th|s|am|pm)(?![\p{L}\p{N}]))?/u,
    /(?:US|AU|CA|HK|NZ|A|C|R|S)\$/u,
    // "U.S.", "a.m.", "Ph.D."
    /\p{L}(?:\.\p{L}){1,6}(?![\p{L}\p{N}])\.?|Ph\.D\.?/u,
    // "O'Connell", "AT&T", "MH370"
    /\p{L}[\p{L}\p{M}\p{N}_]*(?:['’&][\p{L}\p{M}]+)*/u,
    // "[N]o one": an editor's letter
    /\[\p{L}\]\p{Ll}[\p{L}\p{M}]*/u,
    /['’](?:s|re|ve|ll|d|m)(?!\p{L})/iu,
    /\.{2,}|…+|([-*_=~#+])\1+|[!?]+|``|''|’’|‘‘/u,
    /./su,
  ]
    .map(({ source }) => source)
    .join("|"),
  "uy",
);

/**
 * Cuts `[start, end)` of a text into words, numbers and marks, as the English Web Treebank does: "did | n't", "Iran | 's",
 * "14 | - | year | - | old", "$ | 3.5 | m"; but dates, scores and ranges in figures stay whole. Linear in the length.
 */
export function tokenize(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  const run = /\S+/g;
  run.lastIndex = start;
  for (let match = run.exec(text); match !== null && match.index < end; match = run.exec(text)) {
    const word = match[0].slice(0, end - match.index);
    if (word.length <= longestRun) cutRun(word, match.index, spans);
  }
  return spans;
}

/** Cuts a run without white space. */
function cutRun(run: string, offset: number, spans: Span[]): void {
  let at = 0;
  while (at < run.length) {
    piece.lastIndex = at;
    const found = piece.exec(run)?.[0] ?? run.charAt(at);
    let end = at + found.length;
    if (isWord(found)) end = extendWord(run, at, end);
    const cut = isWord(found) ? findClitic(run.slice(at, end)) : 0;
    if (cut > 0) spans.push({ start: offset + at, end: offset + at + cut });
    spans.push({ start: offset + at + cut, end: offset + end });
    at = end;
  }
}

function isWord(found: string): boolean {
  return /^\p{L}/u.test(found) && !/[@/$]/.test(found);
}

/** A word with what belongs to it: its period ("Mr."), its domain ("example.com"), what its prefix is bound to ("anti-war"). */
function extendWord(run: string, start: number, end: number): number {
  const word = run.slice(start, end);
  const next = run.charAt(end);
  if (next === ".") {
    const domain = /^(?:\.[\p{L}\p{N}]+)+/u.exec(run.slice(end))?.[0] ?? "";
    const top = domain.slice(domain.lastIndexOf(".") + 1);
    if (domains.has(top)) return end + domain.length;
    if (takesPeriod(word) && !/^\p{Ll}/u.test(run.slice(end + 1))) return end + 1;
  }
  if (next === "-" && boundPrefixes.has(word.toLowerCase())) {
    const bound = /^-\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|^-\d+s?(?!\p{L})/u.exec(
      run.slice(end),
    )?.[0];
    if (bound !== undefined) return end + bound.length;
  }
  return end;
}

/** Where a clitic begins in a word: "did|n't", "it|'s", "can|not"; 0 without one. */
function findClitic(word: string): number {
  if (word.length > 4 && word.toLowerCase() === "cannot") return 3;
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf("’"));
  if (mark <= 0) return 0;
  const rest = word.slice(mark + 1).toLowerCase();
  if (rest === "t" && word.charAt(mark - 1).toLowerCase() === "n" && mark > 1) return mark - 1;
  return clitics.has(rest) ? mark : 0;
}
