import {
  numbersIn,
  type DocumentSummary,
  type Evidence,
  type Extraction,
  type NumberSpan,
  type QuantityValue,
  type SentenceRecord,
  type Span,
  type Value,
} from "@gainsay/claims";
import type { Question } from "../../findings/finding.js";
import { defineDocumentRule, type Clash, type CorpusRule, type RuleMeta } from "../rule.js";
import { hedgeBefore, mistakeWords } from "./words.en.js";

/** A date, a duration, a quantity or a bare number in a sentence; offsets count from where the sentence starts. */
export interface Figure extends Span {
  readonly text: string;
  readonly value: Value;
}

/** A sentence as rules about wording see it. */
export interface Reading {
  readonly document: DocumentSummary;
  readonly sentence: SentenceRecord;
  /** In order, not overlapping. */
  readonly figures: readonly Figure[];
  /**
   * The sentence without markup, a mark in place of each figure that tells its sort and its index: `‹q0›` a number or a quantity,
   * `‹p0›` a percentage, `‹d0›` a date, `‹t0›` a length of time, `‹v0›` a version. Patterns of words are matched against it.
   */
  readonly outline: string;
}

/** Pieces of patterns: a mark of a figure, its index captured. */
export const mark = {
  number: "‹q(\\d+)›",
  percent: "‹p(\\d+)›",
  amount: "‹[qp](\\d+)›",
  date: "‹d(\\d+)›",
  length: "‹t(\\d+)›",
} as const;

/** Pieces of patterns: a Latin letter, and a word of such. All letters of the world (`\p{L}`) take long to compile, each time. */
export const letter = "A-Za-zÀ-ÖØ-öø-ɏ";
export const word = `[${letter}][${letter}'’-]*`;

/** Declares a rule that looks at one sentence at a time. Sentences that speak of a mistake are passed over. */
export function defineSentenceRule(
  meta: RuleMeta,
  run: (reading: Reading, extraction: Extraction) => readonly Clash[],
): CorpusRule {
  return defineDocumentRule(meta, (extraction) =>
    (extraction.sentences ?? [])
      .filter(({ text }) => /\d|\p{L}/u.test(text) && !mistakeWords.test(text))
      .flatMap((sentence) => run(readingOf(extraction.document, sentence), extraction)),
  );
}

const cache = new WeakMap<SentenceRecord, Reading>();

/** Reads a sentence; several rules ask for the same. */
export function readingOf(document: DocumentSummary, sentence: SentenceRecord): Reading {
  const known = cache.get(sentence);
  if (known?.document === document) return known;
  const figures = figuresOf(sentence);
  const reading = { document, sentence, figures, outline: outlineOf(sentence.text, figures) };
  cache.set(sentence, reading);
  return reading;
}

function figuresOf({ text, start, values }: SentenceRecord): readonly Figure[] {
  const stated = values.map(({ value, ...span }): Figure => {
    const [from, to] = [span.start - start, span.end - start];
    return { start: from, end: to, text: text.slice(from, to), value };
  });
  let next = 0;
  const free = numbersIn(text).filter((number) => {
    while ((stated[next]?.end ?? Infinity) <= number.start) next += 1;
    return number.form !== "ordinal" && (stated[next]?.start ?? Infinity) >= number.end;
  });
  const bare = free.map((number): Figure => ({
    start: number.start,
    end: number.end,
    text: text.slice(number.start, number.end),
    value: numberValue(number, hedgeBefore.test(text.slice(Math.max(0, number.start - 24), number.start))),
  }));
  return [...stated, ...bare].sort((a, b) => a.start - b.start);
}

/** The value of a number that nothing says the meaning of; with a hedge before it, it may be any. */
export function numberValue(
  { value, min, max, step }: Omit<NumberSpan, keyof Span>,
  hedged = false,
): QuantityValue {
  const slack =
    value === null || (Number.isInteger(value) && value < 100) ? 0 : Math.min(0.49 * step, 0.05 * value);
  return {
    kind: "quantity",
    dimension: "number",
    unit: "one",
    min: hedged ? null : min - slack,
    max: hedged ? null : max + slack,
    amount: value,
    statedUnit: "one",
    hedge: hedged ? "about" : null,
    measure: null,
    modifiers: [],
  };
}

function sortOf({ value }: Figure): string {
  if (value.kind === "date") return "d";
  if (value.kind === "duration") return "t";
  if (value.kind === "version") return "v";
  return value.kind === "quantity" && value.dimension.startsWith("percent") ? "p" : "q";
}

function outlineOf(text: string, figures: readonly Figure[]): string {
  let outline = "";
  let at = 0;
  for (const [index, figure] of figures.entries()) {
    outline += `${text.slice(at, figure.start).replace(/[‹›]/g, " ")}‹${sortOf(figure)}${index}›`;
    at = figure.end;
  }
  return (outline + text.slice(at).replace(/[‹›]/g, " "))
    .replace(/<[^<>]*>|\*\*|\]\([^()\s]*\)/g, "")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/&[mn]dash;/g, "–")
    .replace(/\s+/g, " ");
}

/** The words at a span of a sentence, as evidence. */
export function evidenceAt({ document, sentence }: Reading, { start, end }: Span): Evidence {
  const before = sentence.text.slice(0, start);
  const lines = before.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? "";
  return {
    document: document.id,
    quote: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    line: sentence.line + lines.length - 1,
    column: lines.length === 1 ? sentence.column + start : last.length + 1,
    sentence: sentence.text,
    sentenceStart: sentence.start,
  };
}

/** One side of a clash within a sentence. */
export interface Stated {
  readonly at: Span;
  readonly value: Value;
  readonly display: string;
}

/** What two stretches of one sentence say that cannot both be so. */
export function clashIn(
  reading: Reading,
  clash: Pick<Clash, "confidence" | "reason" | "slip"> & {
    readonly question: Question;
    readonly sides: readonly Stated[];
  },
): Clash {
  return {
    ...clash,
    verdict: "contradiction",
    sides: clash.sides.map(({ at, value, display }) => ({
      value,
      display,
      evidence: [evidenceAt(reading, at)],
    })),
  };
}

/** From the first of the figures to the last. */
export function spanOf(figures: readonly Span[]): Span {
  return {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
  };
}

/**
 * Every match of a pattern in the outline of a sentence, with the figures that its groups name, in order. A pattern names `fewest`
 * figures at least, so that a sentence with fewer of them need not be searched.
 */
export function matchesOf(
  { outline, figures }: Reading,
  pattern: RegExp,
  fewest = 1,
): readonly { readonly match: RegExpExecArray; readonly named: readonly Figure[] }[] {
  if (figures.length < fewest) return [];
  return [...outline.matchAll(pattern)].map((match) => ({
    match,
    named: [...match[0].matchAll(/‹[a-z](\d+)›/g)].flatMap(({ 1: index }) => figures[Number(index)] ?? []),
  }));
}
