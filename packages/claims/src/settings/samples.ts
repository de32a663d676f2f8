import type { Value } from "../kinds/index.js";
import type { Document, Sample } from "../model/document.js";
import type { Span } from "../model/span.js";
import { settings, type SettingPredicate } from "../predicates/match-predicate.js";
import { bareNumber, lengthOf } from "./figures.js";
import { codeOf } from "./sample-code.js";
import { bringsDefaults, givesDefault, noValue, otherDefault, saysDefault, unitAhead } from "./samples.en.js";
import { textOf } from "./texts.js";
import { falseWords, trueWords } from "./words.en.js";

/** A default that a block of code gives. Spans are of the original. */
export interface SampleDefault {
  readonly by: SettingPredicate;
  readonly value: Value;
  readonly name: string;
  readonly mention: Span;
  /** The line, or the comment and the line that it is about. */
  readonly around: Span;
}

/** A line of code, by what it sets and what its comment says. */
interface CodeLine extends Span {
  readonly name: string | null;
  readonly value: (Span & { readonly text: string }) | null;
  readonly comment: (Span & { readonly text: string }) | null;
}

const name = String.raw`(?:(?:export|set|let|const|var|-D) )?["']?(?<name>--?[a-z][\w-]*|[\p{L}_][\w.-]*)["']?`;
const value = String.raw`(?<value>"[^"]*"|'[^']*'|[^\s"'#;,{}()\[\]]+)`;
const comment = String.raw`\s*(?:#|\/\/|--|;|\/\*)\s*(?<comment>.*?)(?:\*\/)?\s*`;
const setting = new RegExp(
  `^\\s*(?:[#;]|//)?\\s*${name}\\s*(?:=|:|:=|=>)\\s*${value}\\s*[,;]?(?:${comment})?$`,
  "du",
);
const remark = new RegExp(`^\\s*(?:#+|//+|;+|--|\\*|/\\*+)\\s*(?<comment>.*?)\\s*(?:\\*/)?\\s*$`, "du");

/**
 * The defaults that blocks of code give: a setting with a comment that says so ("timeout: 30 # seconds, the default"), and all settings of a sample
 * that the text brings in as one of defaults. A sample that only sets a value gives none. Linear.
 */
export function defaultsInSamples(document: Document): readonly (SampleDefault & Pick<Sample, "at">)[] {
  const { text, blocks, samples = [] } = document;
  let next = 0;
  return samples.flatMap((sample) => {
    const written = codeOf(document, sample);
    while ((blocks[next]?.end ?? Infinity) <= sample.at) next += 1;
    const before = blocks[next - 1];
    const isOfDefaults =
      bringsDefaults.test(openingOf(written)) ||
      (before !== undefined && endsBringing(text.slice(before.start, before.end)));
    if (!isOfDefaults && !/default/iu.test(written)) return [];
    const lines = linesOf(written, sample.start);
    const found = lines.flatMap((_, at) => ofLine(lines, at, isOfDefaults) ?? []);
    // A name that a sample has twice is of two things.
    return found
      .filter(({ name: own }) => lines.filter((line) => line.name === own).length === 1)
      .map((each) => ({ ...each, at: sample.at }));
  });
}

/** The comments at the head of a sample, below its fence. */
function openingOf(written: string): string {
  return written
    .split("\n")
    .slice(0, headLines)
    .filter((line) => remark.test(line))
    .join("\n");
}

const headLines = 3;

/** "The following are the default settings:" */
function endsBringing(words: string): boolean {
  const last = words.split(/(?<=\.)\s/u).at(-1) ?? "";
  return last.endsWith(":") && bringsDefaults.test(last) && !otherDefault.test(last);
}

function linesOf(written: string, offset: number): readonly CodeLine[] {
  let start = offset;
  return written.split("\n").map((line) => {
    const own = { start, end: start + line.length };
    start = own.end + 1;
    const set = setting.exec(line);
    const found = set ?? remark.exec(line);
    const part = (group: string): CodeLine["value"] => {
      const [from, to] = found?.indices?.groups?.[group] ?? [];
      return from === undefined || to === undefined
        ? null
        : { start: own.start + from, end: own.start + to, text: line.slice(from, to) };
    };
    return { ...own, name: set?.groups?.["name"] ?? null, value: part("value"), comment: part("comment") };
  });
}

function ofLine(lines: readonly CodeLine[], at: number, isOfDefaults: boolean): SampleDefault | null {
  const line = lines[at];
  if (line === undefined || line.name === null || line.value === null) return null;
  const { name: own, value: assigned, comment: said } = line;
  const unit = unitAhead.exec(said?.text ?? "")?.groups?.["unit"]?.toLowerCase();
  const state = (
    mention: Span & { readonly text: string },
    around: Span,
    of?: string,
  ): SampleDefault | null => {
    const told = valueOf(mention.text, of);
    return told === null ? null : { ...told, name: own, mention, around };
  };
  if (said !== null) {
    const given = givenIn(said);
    if (given !== null) return state(given, line);
    if (saysDefault.test(said.text) && !otherDefault.test(said.text)) return state(assigned, line, unit);
  }
  const told = remarksAbove(lines, at).flatMap((above) => {
    const value = above.comment === null ? null : givenIn(above.comment);
    return value === null ? [] : [{ above, value }];
  });
  const [first] = told;
  if (first !== undefined && told.length === 1)
    return state(first.value, { start: first.above.start, end: line.end });
  return isOfDefaults && told.length === 0 ? state(assigned, line, unit) : null;
}

/** The comments right above a line, which are about it. */
function remarksAbove(lines: readonly CodeLine[], at: number): readonly CodeLine[] {
  const last = lines
    .slice(0, at)
    .findLastIndex(({ name: own, comment: said }) => own !== null || said === null);
  return lines.slice(last + 1, at);
}

/** The value that a comment says is the default. */
function givenIn({
  start,
  text,
}: Span & { readonly text: string }): (Span & { readonly text: string }) | null {
  const found = givesDefault.exec(text);
  const words = (found?.groups?.["number"] ?? found?.groups?.["word"] ?? "").replace(/^`|`$/gu, "");
  if (found === null || noValue.test(words) || otherDefault.test(text)) return null;
  const from = start + found.index + found[0].lastIndexOf(words);
  return { start: from, end: from + words.length, text: words };
}

const [numbers] = settings.filter(({ setting: { values } }) => values.includes("text"));
const [switches] = settings.filter(({ setting: { values } }) => values.includes("switch"));

/** What is written as a value in code, and what it states; null for what is an expression, or nothing. */
export function valueOf(written: string, unit?: string): Pick<SampleDefault, "by" | "value"> | null {
  const bare = /^(["'])(.*)\1$/u.exec(written)?.[2] ?? written;
  const lower = bare.toLowerCase();
  if (switches !== undefined && (trueWords.has(lower) || falseWords.has(lower))) {
    const pole = trueWords.has(lower) ? "on" : "off";
    return { by: switches, value: { kind: "status", scale: "power", pole, word: pole } };
  }
  if (numbers === undefined) return null;
  const short = /^(-?\d+(?:\.\d+)?)\s?(ms|s|m|h)?$/u.exec(bare);
  if (short !== null) {
    const of = short[2] ?? (unit === undefined ? undefined : shortUnit(unit));
    const amount = Number(short[1]);
    return { by: numbers, value: of === undefined ? bareNumber(amount) : lengthOf(amount, of) };
  }
  const text = textOf({ code: true, shown: written });
  return text === null ? null : { by: numbers, value: text };
}

const shortUnit = (unit: string): string => (/^ms|^milli/u.test(unit) ? "ms" : unit.charAt(0));
