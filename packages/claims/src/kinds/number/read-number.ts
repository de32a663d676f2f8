import type { Span } from "../../model/span.js";
import { atomsIn, type Atom } from "./atoms.js";
import {
  denominators,
  figureDenominators,
  fractionMarks,
  multipliers,
  opensNothing,
  ordinals,
  roughPluralRange,
  roughPlurals,
  roughWords,
  tens,
  units,
} from "./lexicon.en.js";

/** How a number is written: "14", "fourteen", "1.2 million", "two-thirds", "14th", "several dozen". */
export type NumberForm = "figure" | "word" | "mixed" | "fraction" | "ordinal" | "rough";

/** A number in a text. Spans take in every word of it, articles that are part of it too ("a dozen", "a quarter"). */
export interface NumberSpan extends Span {
  /** What it says, or null for `rough` numbers. */
  readonly value: number | null;
  /** The least and greatest it can mean. Both are `value` unless it is `rough` ("several dozen", "hundreds"). */
  readonly min: number;
  readonly max: number;
  readonly form: NumberForm;
  /** Digits written after the decimal point: 2 in "1.20 million". */
  readonly decimals: number;
  /**
   * The worth of the last digit that is not a trailing zero, the finest step that the wording can be rounded to:
   * 1000 in "12,000", 1 in "12,345", 100000 in "1.2 million", 1 in "fourteen", 0.1 in "3.0" (a written decimal counts).
   */
  readonly step: number;
}

/**
 * All numbers of a text in order, not overlapping. Accepts figures ("1,200", "3.5", "10 1/2", "½"), words ("fourteen",
 * "two hundred and fifty", "two point five"), both ("1.2 million", "$5bn"), fractions ("a quarter", "two-thirds",
 * "one-and-a-half", "half a million"), ordinals ("14th", "twenty-first"), and rough numbers ("several dozen",
 * "hundreds of thousands", "a few", "a couple of").
 *
 * Figures inside names ("A380", "AK-47", "COVID-19") are no numbers; figures with a unit attached ("20cm") are.
 * Numbers in dates, times and scores come out too, as their parts ("10:30" gives 10 and 30): what a number counts is
 * for the caller to say. Linear in the length of the text.
 */
export function numbersIn(text: string): readonly NumberSpan[] {
  const reader = new NumberReader(text, atomsIn(text));
  const numbers: NumberSpan[] = [];
  let at = 0;
  while (at < reader.length) {
    const found = reader.readAt(at);
    if (found === null) at += 1;
    else {
      numbers.push(found.number);
      at = found.next;
    }
  }
  return numbers;
}

/** The number that starts exactly at offset `at`, or null. Looks at no more than a line or so of the text. */
export function readNumber(text: string, at: number): NumberSpan | null {
  const window = 160;
  const from = Math.max(0, at - 2);
  const found = numbersIn(text.slice(from, at + window)).find(({ start }) => start === at - from);
  return found === undefined ? null : { ...found, start: at, end: found.end + from };
}

/** What one character may part the pieces of a number; more of them only if white space with one line break at most. */
const closeMark = /[ \u00a0\t\n\-‐‑]/;
const closeGap = /^(?:[ \u00a0]{2}|[ \u00a0\t]*\r?\n[ \u00a0\t]*)$/;
/** No number has more words. */
const longest = 24;

/** A number under construction. */
interface Reading {
  readonly min: number;
  readonly max: number;
  readonly form: NumberForm;
  readonly decimals: number;
  readonly step: number;
  /** The first atom after it. */
  readonly next: number;
}

/** A minus stands alone before the figure: "−5", "(-5", but not in "2-3", "mid-5" or "page -5-". */
function isMinusSign(text: string, start: number): boolean {
  return /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text.charAt(start));
}

/** Reads one number from a list of atoms; each method takes the index of an atom. */
class NumberReader {
  readonly #text: string;
  readonly #atoms: readonly Atom[];

  constructor(text: string, atoms: readonly Atom[]) {
    this.#text = text;
    this.#atoms = atoms;
  }

  get length(): number {
    return this.#atoms.length;
  }

  /** The number that starts at an atom, with its sign, and the first atom after it. */
  readAt(at: number): { readonly number: NumberSpan; readonly next: number } | null {
    const first = this.#atoms[at];
    if (first === undefined || opensNothing.has(first.word)) return null;
    const minus = first.word === "minus" ? 1 : 0;
    if ((minus === 1 || first.word === "a") && !this.close(at)) return null;
    const reading = this.#read(at + minus);
    const last = this.#atoms[(reading?.next ?? 0) - 1];
    if (reading === null || last === undefined) return null;
    const hasSign = minus === 0 && first.figure !== null && isMinusSign(this.#text, first.start);
    const signed = minus === 1 || hasSign;
    const min = signed ? -reading.max : reading.min;
    const max = signed ? -reading.min : reading.max;
    const { form, decimals, step, next } = reading;
    const start = hasSign ? first.start - 1 : first.start;
    const value = form === "rough" ? null : min;
    return { number: { start, end: last.end, value, min, max, form, decimals, step }, next };
  }

  word(at: number): string {
    return this.#atoms[at]?.word ?? "";
  }

  /** Whether only white space or a hyphen parts this atom from the next. */
  close(at: number): boolean {
    const left = this.#atoms[at];
    const right = this.#atoms[at + 1];
    if (left === undefined || right === undefined) return false;
    switch (right.start - left.end) {
      case 0:
        return true;
      case 1:
        return closeMark.test(this.#text.charAt(left.end));
      default: {
        const gap = this.#gap(at);
        return gap !== null && closeGap.test(gap);
      }
    }
  }

  #read(at: number): Reading | null {
    const cardinal = this.#words(at) ?? this.#article(at);
    const found = this.#rough(at) ?? this.#ordinal(at, cardinal) ?? this.#wordFraction(at, cardinal);
    if (found !== null) return found;
    const base = this.#figures(at) ?? cardinal ?? this.#mark(at);
    return base === null ? null : this.#amount(base);
  }

  #gap(at: number): string | null {
    const left = this.#atoms[at];
    const right = this.#atoms[at + 1];
    if (left === undefined || right === undefined || right.start - left.end > 8) return null;
    return this.#text.slice(left.end, right.start);
  }

  #isHyphen(at: number): boolean {
    const gap = this.#gap(at);
    return gap !== null && /^[-‐‑]$/.test(gap);
  }

  /** "fifty - two": a hyphen torn from its words. */
  #isTornHyphen(at: number): boolean {
    return this.#gap(at) === " - ";
  }

  #after(at: number): string {
    const atom = this.#atoms[at];
    return atom === undefined ? "" : this.#text.slice(atom.end, atom.end + 16);
  }

  /** "several", "a few dozen", "a couple of hundred", "dozens", "tens of thousands", "several hundred thousand". */
  #rough(at: number): Reading | null {
    const plural = roughPlurals.get(this.word(at));
    if (plural !== undefined) {
      let worth = plural;
      let next = at + 1;
      while (this.word(next) === "of" && this.close(next - 1) && this.close(next)) {
        const more = roughPlurals.get(this.word(next + 1));
        if (more === undefined || more <= 1) break;
        worth *= more;
        next += 2;
      }
      // "tens" and "scores" alone are rarely counts ("tens and units", "scores a goal").
      if (next === at + 1 && plural < 100 && plural !== 12 && !/^\s+of\s/.test(this.#after(at))) return null;
      return rough(worth * roughPluralRange.min, worth * roughPluralRange.max, worth, next);
    }
    const article = this.word(at) === "a" && this.close(at) ? 1 : 0;
    const word = this.word(at + article);
    const range = roughWords.get(word);
    if (range === undefined || (word !== "several" && article === 0)) return null;
    let next = at + article + 1;
    // "a couple" is two people unless it counts something.
    if (word === "couple") {
      if (this.word(next) === "of" && this.close(next - 1)) next += 1;
      else if (!multipliers.has(this.word(next))) return null;
    }
    let worth = 1;
    for (let worthOf = multipliers.get(this.word(next)); worthOf !== undefined && this.close(next - 1);) {
      worth *= worthOf;
      next += 1;
      worthOf = multipliers.get(this.word(next));
    }
    // The "of" of "a couple of" is no part of the number unless a multiplier follows it.
    if (worth === 1 && this.word(next - 1) === "of") next -= 1;
    return rough(range.min * worth, range.max * worth, worth, next);
  }

  /** "14th", "third", "twenty-first", "one hundred and first", "two hundredth". */
  #ordinal(at: number, cardinal: Reading | null): Reading | null {
    const atom = this.#atoms[at];
    if (atom === undefined) return null;
    if (atom.figure !== null) {
      return atom.ordinalSuffix ? exact(atom.figure.value, "ordinal", 0, 1, at + 1) : null;
    }
    const simple = ordinals.get(atom.word);
    if (simple !== undefined) return exact(simple, "ordinal", 0, 1, at + 1);
    if (cardinal === null || !this.close(cardinal.next - 1)) return null;
    const ordinal = ordinals.get(this.word(cardinal.next));
    if (ordinal === undefined) return null;
    if (ordinal >= 100) return exact(cardinal.min * ordinal, "ordinal", 0, 1, cardinal.next + 1);
    const last = this.word(cardinal.next - 1);
    const fits = ordinal < 10 && (tens.has(last) || multipliers.has(last) || last === "and");
    return fits ? exact(cardinal.min + ordinal, "ordinal", 0, 1, cardinal.next + 1) : null;
  }

  /** "a quarter", "one-third", "two thirds", "half", "three twenty-firsts", "half a million", "half a dozen". */
  #wordFraction(at: number, cardinal: Reading | null): Reading | null {
    const fraction = this.#fraction(at, cardinal);
    return fraction === null ? null : this.#times(fraction);
  }

  #fraction(at: number, cardinal: Reading | null): Reading | null {
    const word = this.word(at);
    if (word === "half") return exact(0.5, "fraction", 0, 0.5, at + 1);
    // "quarter million": without an article a quarter is three months, or a coin.
    if (word === "quarter" && this.close(at) && (multipliers.get(this.word(at + 1)) ?? 0) >= 1000) {
      return exact(0.25, "fraction", 0, 0.25, at + 1);
    }
    const count = cardinal ?? (word === "a" ? exact(1, "word", 0, 1, at + 1) : null);
    if (count === null || count.min < 1 || count.decimals > 0) return null;
    const from = count.next;
    if (!this.close(from - 1) && !this.#isTornHyphen(from - 1)) return null;
    const part = this.#denominator(from);
    if (part === null || part.isPlural !== count.min > 1) return null;
    // "a third man" is an ordinal, "a third of them" and "one-third" are fractions.
    const isOrdinal =
      !part.isPlural &&
      part.isOrdinal &&
      !this.#isHyphen(from - 1) &&
      /^\s+[A-Za-z]/.test(this.#after(part.next - 1));
    if (isOrdinal && !/^\s+(?:of|more|less|larger|smaller|higher|lower)\b/.test(this.#after(part.next - 1)))
      return null;
    return exact(count.min / part.parts, "fraction", 0, 1 / part.parts, part.next);
  }

  /** "third", "quarters", "hundredths", "twenty-firsts". */
  #denominator(at: number): {
    readonly parts: number;
    readonly isPlural: boolean;
    readonly isOrdinal: boolean;
    readonly next: number;
  } | null {
    const word = this.word(at);
    const parts = denominators.get(word);
    const isPlural = word.endsWith("s");
    if (parts !== undefined) return { parts, isPlural, isOrdinal: ordinals.has(word), next: at + 1 };
    const ten = tens.get(word);
    if (ten === undefined || !this.#isHyphen(at)) return null;
    const last = this.word(at + 1);
    const one = ordinals.get(last.replace(/s$/, ""));
    if (one === undefined || one > 9) return null;
    return { parts: ten + one, isPlural: last.endsWith("s"), isOrdinal: !last.endsWith("s"), next: at + 2 };
  }

  /** "half a million", "half million", "a quarter of a million": a fraction of a multiplier. */
  #times(fraction: Reading): Reading {
    let next = fraction.next;
    const bare = multipliers.get(this.word(next));
    if (bare !== undefined && bare >= 1000 && this.close(next - 1)) {
      return exact(fraction.min * bare, "word", 0, fraction.step * bare, next + 1);
    }
    if (this.word(next) === "of" && this.close(next - 1)) next += 1;
    if ((this.word(next) !== "a" && this.word(next) !== "an") || !this.close(next - 1)) return fraction;
    const worth = multipliers.get(this.word(next + 1));
    if (worth === undefined || !this.close(next)) return fraction;
    return exact(fraction.min * worth, "word", 0, fraction.step * worth, next + 2);
  }

  /** With a fraction and multipliers: "3 1/2", "two and a half million", "1.2bn", "3 million and a half". */
  #amount(base: Reading): Reading {
    const whole = this.#addFraction(base);
    let { min: value, step, next, form } = whole;
    let last = 1;
    for (;;) {
      const worth = multipliers.get(this.word(next));
      if (worth === undefined || !this.close(next - 1)) break;
      value *= worth;
      step *= worth;
      form = form === "figure" ? "mixed" : form;
      last = worth;
      next += 1;
    }
    const scaled = exact(value, form, whole.decimals, step, next);
    return form === "mixed" ? this.#addFraction(this.#addSmaller(scaled, last)) : scaled;
  }

  /** "4 thousand 3 hundred", "3 hundred and 21". */
  #addSmaller(base: Reading, worth: number): Reading {
    if (!this.close(base.next - 1)) return base;
    const joined = this.word(base.next) === "and" && this.close(base.next);
    const at = base.next + (joined ? 1 : 0);
    const figure = this.#atoms[at]?.figure ?? null;
    if (figure === null || !Number.isInteger(figure.value)) return base;
    const scale = this.close(at) ? multipliers.get(this.word(at + 1)) : undefined;
    if (scale !== undefined) {
      const value = figure.value * scale;
      return value < worth
        ? exact(base.min + value, "mixed", base.decimals, figure.step * scale, at + 2)
        : base;
    }
    // "3 million and 20 others" are two numbers.
    if (!joined || worth > 1000 || figure.value >= worth) return base;
    return exact(base.min + figure.value, "mixed", base.decimals, figure.step, at + 1);
  }

  #figures(at: number): Reading | null {
    const figure = this.#atoms[at]?.figure ?? null;
    if (figure === null) return null;
    const over = this.#atoms[at + 1]?.figure ?? null;
    if (over !== null && this.#gap(at) === "/" && figureDenominators.has(over.value)) {
      const alone = this.#text.charAt(this.#atoms[at + 1]?.end ?? 0) !== "/";
      if (
        alone &&
        figure.value < over.value &&
        this.#text.charAt((this.#atoms[at]?.start ?? 1) - 1) !== "/"
      ) {
        return exact(figure.value / over.value, "fraction", 0, 1 / over.value, at + 2);
      }
    }
    return exact(figure.value, "figure", figure.decimals, figure.step, at + 1);
  }

  #mark(at: number): Reading | null {
    const value = fractionMarks.get(this.word(at));
    return value === undefined ? null : exact(value, "fraction", 0, value, at + 1);
  }

  /** "a dozen", "a hundred", "hundred thousand". */
  #article(at: number): Reading | null {
    const word = this.word(at);
    if (word === "a") {
      return this.close(at) && multipliers.has(this.word(at + 1)) ? this.#words(at + 1, 1) : null;
    }
    if (word !== "hundred" || !this.close(at) || (multipliers.get(this.word(at + 1)) ?? 0) < 1000)
      return null;
    // "the last few hundred thousand years"
    return roughWords.has(this.word(at - 1)) && this.close(at - 1) ? null : this.#words(at, 1);
  }

  /** "fourteen", "twenty-five", "two hundred and fifty thousand". With `leading`, a multiplier may come first. */
  #words(at: number, leading = 0): Reading | null {
    let total = 0;
    let group = leading;
    let next = at;
    /** What the next word below a hundred must stay under: keeps "nineteen eighty" apart. */
    let room = leading === 0 ? 100 : 0;
    let step = 1;
    while (next < at + longest) {
      let word = this.word(next);
      if (word === "") break;
      if (next > at && !this.close(next - 1)) {
        // "fifty - two"
        const isTorn = room === 10 && (units.get(word) ?? 10) < 10 && this.#isTornHyphen(next - 1);
        if (!isTorn) break;
      }
      let skip = 0;
      const multiplied = next > at && multipliers.has(this.word(next - 1));
      if (word === "and" && multiplied && this.close(next)) {
        word = this.word(next + 1);
        skip = 1;
        // "two hundred and a half", "two million and three fifths" are not of this form.
        if (!units.has(word) && !tens.has(word)) break;
        if (this.#isPart(next + 1)) break;
      }
      const ten = tens.get(word);
      const small = ten ?? units.get(word);
      if (small !== undefined) {
        const limit = ten === undefined ? room : 100;
        if (small >= limit || (ten !== undefined && room < 100)) break;
        // "one hundred thirty-fifths" are 100 of them.
        if (next > at && this.#isPlural(next + skip)) break;
        group += small;
        room = ten === undefined ? 0 : 10;
        step = 1;
        next += 1 + skip;
        continue;
      }
      const worth = multipliers.get(word);
      if (worth === undefined || skip === 1 || group === 0) break;
      if (worth === 100) {
        if (group >= 100) break;
        group *= 100;
        room = 100;
      } else {
        // Falling order only: "five thousand two hundred", never "five thousand million".
        if (total !== 0 && total < worth * group) break;
        total += group * worth;
        group = 0;
        room = 100;
      }
      step = worth;
      next += 1;
      if (worth < 100) break;
      if (group === 0 && !continues(this.word(next), this.word(next + 1))) break;
    }
    if (next === at) return null;
    const decimal = this.#spokenDecimal(next);
    if (decimal !== null) {
      const { value, digits } = decimal;
      return exact(total + group + value, "word", digits, 10 ** -digits, decimal.next);
    }
    return exact(total + group, "word", 0, step, next);
  }

  /** Whether a fraction starts at a word: "three fifths". */
  #isPart(at: number): boolean {
    return this.close(at) && units.has(this.word(at)) && denominators.has(this.word(at + 1));
  }

  /** Whether the tens at an atom open a compound denominator: "thirty-fifths". */
  #isPlural(at: number): boolean {
    return this.#denominator(at)?.isPlural === true;
  }

  /** "point five" after a cardinal. */
  #spokenDecimal(at: number): { value: number; digits: number; next: number } | null {
    if (this.word(at) !== "point" || !this.close(at - 1)) return null;
    let digits = "";
    let next = at + 1;
    for (
      let digit = units.get(this.word(next));
      digit !== undefined && digit < 10 && digits.length < longest && this.close(next - 1);
    ) {
      digits += String(digit);
      next += 1;
      digit = units.get(this.word(next));
    }
    return digits === "" ? null : { value: Number(`0.${digits}`), digits: digits.length, next };
  }

  /** "3 1/2", "3½", "three and a half", "one-and-three-quarters", "a million and a half". */
  #addFraction(base: Reading): Reading {
    const at = base.next;
    if (base.form === "fraction" || (base.decimals > 0 && base.form !== "mixed") || !this.close(at - 1))
      return base;
    const mark = fractionMarks.get(this.word(at));
    if (mark !== undefined) return exact(base.min + mark, base.form, 0, mark, at + 1);
    if ((this.#atoms[at]?.figure ?? null) !== null && this.#gap(at - 1) === " ") {
      const part = this.#figures(at);
      if (part?.form === "fraction") return exact(base.min + part.min, base.form, 0, part.step, part.next);
    }
    if (this.word(at) !== "and" || !this.close(at)) return base;
    const fraction = this.#fraction(at + 1, this.#words(at + 1));
    if (fraction === null) return base;
    const worth = multipliers.get(this.word(at - 1)) ?? 1;
    const scale = worth >= 1e6 ? worth : 1;
    // "a billion and a quarter million"; but "two and a half million" is two and a half of them.
    const part = scale > 1 ? this.#times(fraction) : fraction;
    if (part.form === "word" && part.min < scale)
      return exact(base.min + part.min, base.form, 0, part.step, part.next);
    // "five and half the crew" keeps its five; a fraction that is added is "a half" or plural.
    if (part.form !== "fraction" || part.min >= 1) return base;
    const isHalf = part.next === at + 2 && !this.#isHyphen(at);
    if ((isHalf || scale > 1) && /^\s+(?:the|of|a)\b/.test(this.#after(part.next - 1))) return base;
    return exact(base.min + part.min * scale, base.form, 0, part.step * scale, part.next);
  }
}

/** Whether a word after a multiplier goes on with the number: "thousand two", "million and five". */
function continues(word: string, after: string): boolean {
  return units.has(word) || tens.has(word) || (word === "and" && (units.has(after) || tens.has(after)));
}

function exact(value: number, form: NumberForm, decimals: number, step: number, next: number): Reading {
  const clean = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  return {
    min: clean,
    max: clean,
    form,
    decimals,
    step: Number.isInteger(step) ? step : Number(step.toPrecision(12)),
    next,
  };
}

function rough(min: number, max: number, step: number, next: number): Reading {
  return { min, max, form: "rough", decimals: 0, step, next };
}
