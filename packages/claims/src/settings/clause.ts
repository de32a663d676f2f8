import type { Span } from "../model/span.js";
import type { Line, Word } from "./line.js";
import { clauseEnds, scopeNouns } from "./words.en.js";

/** The words of a line that speak of one value. */
export interface Clause {
  readonly words: readonly Word[];
  /** Whether something stands before it in the sentence, which may name its subject. */
  readonly goesOn: boolean;
}

/** The clause around a value: from the joint before to the joint behind it, labels and all, without asides. */
export function clauseAround({ words: all, sentence }: Line, value: Span): Clause {
  const words = underLabel(all, value);
  const first = words.findIndex(({ start }) => start >= value.start);
  const at = first < 0 ? words.length : first;
  let from = at;
  while (from > 0 && !startsClause(words, from, sentence)) from -= 1;
  let to = at;
  while (to < words.length && ((words[to]?.start ?? 0) < value.end || !endsClause(words, to))) to += 1;
  return {
    words: withoutAsides(words.slice(from, to), value),
    goesOn: from > 0 && (words[from - 1]?.start ?? 0) >= sentence.start,
  };
}

/** "Syntax: Pace seconds **Default: 10** Module: gate": of a line with several labels, the one before a value with what it labels. */
function underLabel(words: readonly Word[], value: Span): readonly Word[] {
  const labels = words.flatMap(({ lower, code }, at) =>
    !code && words[at + 1]?.lower === ":" && /^\p{L}+$/u.test(lower) ? [at] : [],
  );
  if (labels.length < fewestLabels) return words;
  const from = labels.findLast((at) => (words[at]?.start ?? 0) < value.start) ?? 0;
  return words.slice(
    from,
    labels.find((at) => at > from && (words[at]?.start ?? 0) >= value.end),
  );
}

/** So many labels make a line a record of several; two may be a title with a name behind it. */
const fewestLabels = 3;

const coordinators: ReadonlySet<string> = new Set(["and", "but", "or", "while", "whereas", "so"]);

/** Whether a new clause starts at a word: behind ";", or at ", and" and what is like it. */
function startsClause(words: readonly Word[], at: number, { start }: Span): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || before.start < start) return false;
  return (
    before.lower === ";" ||
    (before.lower === "." && word.code) ||
    (before.lower === "," && coordinators.has(word.lower)) ||
    // What is to come of something holds only if that does: "a later release may change this **so that** it is on by default".
    (clauseEnds.has(word.lower) && !(word.lower === "so" && words[at + 1]?.lower === "that"))
  );
}

function endsClause(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return true;
  return (
    word.lower === ";" ||
    (word.lower === "." && next?.code === true) ||
    clauseEnds.has(word.lower) ||
    (word.lower === "," && next !== undefined && (next.lower === "after" || !narrows(next)))
  );
}

/** "…, **on** the Free plan", "…, **if** nobody works": behind a comma these still narrow what is said. */
function narrows({ pos, lower }: Word): boolean {
  return (
    pos === "ADP" ||
    ((pos === "SCONJ" || pos === "ADV") && (lower === "if" || lower === "when" || lower === "only"))
  );
}

/** Leaves out what stands in brackets, but for brackets around the value, and those that set a case apart: "(Enterprise only)". */
function withoutAsides(words: readonly Word[], value: Span): readonly Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const close =
      word.lower === "(" ? words.findIndex(({ lower }, index) => index > at && lower === ")") : -1;
    const aside = close < 0 ? [] : words.slice(at + 1, close);
    const isKept = aside.some(
      ({ start, lemma }) => (value.start <= start && start < value.end) || scopeNouns.has(lemma),
    );
    if (close >= 0 && !isKept) at = close;
    else kept.push(word);
  }
  return kept;
}
