import type { Token } from "../../model/sentence.js";
import type { KindContext } from "../kind.js";
import { amountsOf, range, single, times, withScaleLetter, type Amount } from "../quantity/amount.js";
import { candidate, inOrder, type QuantityCandidate } from "../quantity/candidate.js";
import { beforePronounOne } from "../quantity/lexicon.en.js";
import { PhraseTable } from "../quantity/phrase-table.js";
import { unitNamed } from "../quantity/units.js";
import { boundsAfter, boundsBefore, equalAfter, relativeOrdinals, type Bound } from "./bounds.en.js";
import type { NumberSpan } from "./read-number.js";

const before = new PhraseTable(boundsBefore, { ignoreCase: true });
const after = new PhraseTable(boundsAfter, { ignoreCase: true });
const equal = new PhraseTable(
  equalAfter.map((phrase) => [phrase, true] as const),
  { ignoreCase: true },
);
const places = new PhraseTable(relativeOrdinals, { ignoreCase: true });
const openers: ReadonlySet<string> = new Set(
  relativeOrdinals.map(([phrase]) => phrase.split(" ")[0] ?? phrase),
);

/**
 * All numbers of a document, whatever they count: "192", "one hundred and three", "1e10", "10k", ordinals ("21st"), ranges
 * with the words that bound them ("from 5 to 7", "larger than ten and less than 20"), and places told from the end or from
 * here ("last", "the one before the last"). Digits in versions, phone numbers, clock times and names are none.
 */
export function recognise(context: KindContext): readonly QuantityCandidate[] {
  const { text, tokens } = context;
  const found: QuantityCandidate[] = [...readPlaces(tokens, text), ...readScales(text)];
  const add = (read: QuantityCandidate | null) => {
    if (read !== null) found.push(read);
  };
  /** The number before, until it is known whether it makes a range with the next. */
  let open: NumberSpan | null = null;
  for (const number of outsideAddresses(amountsOf(context), text)) {
    if (isPartOfName(number, text) || isPronoun(number, text)) continue;
    if (number.form === "ordinal") {
      found.push(candidate("ordinal", number, single(number), { dimension: "ordinal", unit: null }));
      continue;
    }
    const pair: QuantityCandidate | null = open === null ? null : readPair(text, open, number);
    add(pair);
    if (pair === null && open !== null) add(readSingle(text, open));
    open = pair === null ? number : null;
  }
  if (open !== null) add(readSingle(text, open));
  return inOrder(found);
}

const webAddress = /(?:https?:\/\/|www\.)\S+/g;

/** The numbers that do not stand in the address of a web page. */
function outsideAddresses(numbers: readonly NumberSpan[], text: string): readonly NumberSpan[] {
  const addresses = [...text.matchAll(webAddress)].map(({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
  if (addresses.length === 0) return numbers;
  let next = 0;
  return numbers.filter(({ start }) => {
    while ((addresses[next]?.end ?? Infinity) <= start) next += 1;
    return (addresses[next]?.start ?? Infinity) > start;
  });
}

/** "this one", "the next one" */
function isPronoun({ start, end, value }: NumberSpan, text: string): boolean {
  if (value !== 1 || end - start !== 3) return false;
  const previous = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return previous !== undefined && beforePronounOne.has(previous.toLowerCase());
}

/** "2.5.1", "10:30", "#7", "11/28/05", "4x4", "F-16". */
function isPartOfName({ start, end, form }: NumberSpan, text: string): boolean {
  const left = text.slice(Math.max(0, start - 2), start);
  if (form === "word" || form === "rough") return /\p{L}[-–]$/u.test(left);
  return (
    /[\p{L}\p{N}][/:.'’_]$|\p{L}[-–]$|[#№@_\\=&?]$/u.test(left) ||
    /^(?:[/:.'’_]\p{N}|[_°@]|x(?!10\^)\p{N})/u.test(text.slice(end, end + 5))
  );
}

/** Whether figures are joined to others by a hyphen, as in phone numbers and scores. */
function isJoined({ start, end, form }: Amount, text: string): boolean {
  if (form === "word" || form === "rough") return false;
  return (
    /\p{N}[-–]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[-–]\p{N}/u.test(text.slice(end, end + 2))
  );
}

/** An amount with the words that bound it. */
interface Bounded {
  readonly amount: Amount;
  readonly bound: Bound | null;
  readonly start: number;
  readonly end: number;
}

function readSingle(text: string, number: NumberSpan): QuantityCandidate | null {
  const { amount, bound, start, end } = bounded(text, amountOf(text, number));
  // "13F", "11c"
  if (isJoined(amount, text) || /^\p{L}$/u.test(amount.form === "figure" ? text.charAt(amount.end) : ""))
    return null;
  const hedge = bound === "low" ? "at-least" : bound === "high" ? "at-most" : null;
  return candidate("number", { start, end }, amount, { dimension: "number", unit: null, hedge });
}

/** Two numbers no further apart than this may make a range: it takes in the longest words of a bound. */
const widest = 40;

/** A range, two bounds on one number, or a fraction told with "over"; null if the numbers are two. */
function readPair(text: string, first: NumberSpan, second: NumberSpan): QuantityCandidate | null {
  if (second.start - first.end > widest || first.value === null || second.value === null) return null;
  const [left, right] = [amountOf(text, first), amountOf(text, second)];
  return readOver(text, left, right) ?? readRange(text, left, right) ?? readBounds(text, left, right);
}

/** "one over three" */
function readOver(text: string, left: Amount, right: Amount): QuantityCandidate | null {
  if (!Number.isInteger(left.low) || !Number.isInteger(right.low) || right.low <= 0) return null;
  if (text.slice(left.end, right.start) !== " over ") return null;
  const whole = { ...times(left, 1 / right.low), start: left.start, end: right.end };
  return candidate("number", whole, whole, { dimension: "number", unit: null });
}

const opensRange = /\b(?:between|(from))\s{1,2}$/i;
const joinsRange = /^\s{1,2}(?:and|(to))\s{1,2}$/i;

/** "between 20 and 30", "from 200 to 3,000", "20 to 30", "20~100". */
function readRange(text: string, left: Amount, right: Amount): QuantityCandidate | null {
  const opened = opensRange.exec(text.slice(Math.max(0, left.start - 12), left.start));
  const joint = joinsRange.exec(text.slice(left.end, right.start));
  const isOpened =
    opened !== null && joint !== null && (opened[1] !== undefined) === (joint[1] !== undefined);
  if (isOpened && left.low < right.low) {
    const start = left.start - opened[0].length;
    return rangeOf({ start, end: right.end }, left, right);
  }
  const plain = range(text, left.first, right.first);
  if (plain === null || plain.connector === "or" || plain.connector === "and") return null;
  // Phone numbers: "+1-222-2222".
  if (isJoined(plain, text) || text.charAt(plain.start - 1) === "+") return null;
  return rangeOf({ start: plain.start, end: right.end }, { ...left, low: plain.low }, right);
}

function rangeOf(span: { start: number; end: number }, left: Amount, right: Amount): QuantityCandidate {
  const step = Math.min(left.step, right.step);
  const amount = { ...right, low: left.low, high: right.high, value: null, step, numbers: 2 } as const;
  return candidate("number-range", span, amount, { dimension: "number", unit: null });
}

const joinsBounds = /^\s?(?:,|,?\s(?:and|but))?\s$/i;

/** "larger than nine and below 31", "at most 70 and at least 60". */
function readBounds(text: string, left: Amount, right: Amount): QuantityCandidate | null {
  const [first, second] = [bounded(text, left), bounded(text, right)];
  if (first.end > second.start || !joinsBounds.test(text.slice(first.end, second.start))) return null;
  const span = { start: first.start, end: second.end };
  if (first.bound === "low" && second.bound === "high" && left.low < right.low)
    return rangeOf(span, left, right);
  if (first.bound === "high" && second.bound === "low" && right.low < left.low)
    return rangeOf(span, right, left);
  return null;
}

const negative = /\bnegative\s$/i;
const power = /(?:(?:\s?[x×*]\s?10)?\^|[eE])([+-]?\d{1,3})(?![\p{L}\p{N}])/uy;

/** The number with what only stands beside bare numbers: "negative ten", "1e10", "1.1^+23", "6.2x10^-4", "2.3 k". */
function amountOf(text: string, number: NumberSpan): Amount {
  const plain = single(number);
  const raised = raise(text, plain);
  const scaled = raised === plain ? withScaleLetter(text, plain) : raised;
  const sign = negative.exec(text.slice(Math.max(0, number.start - 10), number.start));
  return sign === null
    ? scaled
    : { ...times(scaled, -1), start: number.start - sign[0].length, step: scaled.step };
}

function raise(text: string, amount: Amount): Amount {
  power.lastIndex = amount.end;
  const match = amount.form === "figure" ? power.exec(text) : null;
  if (match === null) return amount;
  const exponent = Number(match[1]);
  const factor = match[0].startsWith("^") ? Math.abs(amount.low) ** (exponent - 1) : 10 ** exponent;
  return { ...times(amount, factor), end: amount.end + match[0].length };
}

/** The amount with the bound before or after it. */
function bounded(text: string, amount: Amount): Bounded {
  const gap = /\s{0,2}$/.exec(text.slice(Math.max(0, amount.start - 2), amount.start))?.[0].length ?? 0;
  const opened = before.before(text, amount.start - gap);
  const next = /\s/.test(text.charAt(amount.end)) ? amount.end + 1 : amount.end;
  if (opened !== null) {
    const closed = opened.value === "equal" ? null : equal.after(text, next);
    return { amount, bound: opened.value, start: opened.start, end: closed?.end ?? amount.end };
  }
  const found = after.after(text, next);
  // "200 or greater than 190" tells two numbers.
  const closed = found === null || text.startsWith(" than", found.end) ? null : found;
  return { amount, bound: closed?.value ?? null, start: amount.start, end: closed?.end ?? amount.end };
}

const scaleName =
  /(?:(?<=\s)degrees? )?\b(?:(celsius|celcius|centigrade|centigrate)|fahrenheit|farenheit)\b/gi;

/** "to Fahrenheit": a scale of temperature that is named without a number. */
function readScales(text: string): readonly QuantityCandidate[] {
  return [...text.matchAll(scaleName)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const unit = unitNamed("temperature", match[1] === undefined ? "degree Fahrenheit" : "degree Celsius");
    const any = { low: -Infinity, high: Infinity, value: null, step: 0, form: "word", numbers: 1 } as const;
    return candidate("scale", span, any, { dimension: "temperature", unit });
  });
}

/** "last", "next", "second to last": which of a row, told from its end or from here. */
function readPlaces(tokens: readonly Token[], text: string): readonly QuantityCandidate[] {
  const found: QuantityCandidate[] = [];
  for (const { lower, start, pos } of tokens) {
    // "The talks last five hours."
    if (!openers.has(lower) || (pos === "VERB" && lower === "last")) continue;
    const place = places.after(text, start);
    if (place === null) continue;
    const { amount, countedFrom } = place.value;
    const whole = { low: amount, high: amount, value: amount, step: 1, form: "ordinal", numbers: 1 } as const;
    found.push(
      candidate("relative-ordinal", place, whole, { dimension: "ordinal", unit: null, countedFrom }),
    );
  }
  return found;
}
