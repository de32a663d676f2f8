import type { Span } from "../../model/span.js";
import {
  denominators,
  figureDenominators,
  fractionMarks,
  joiners,
  multipliers,
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

/** A piece of text that can be part of a number. */
interface Atom extends Span {
  readonly lower: string;
  /** Set for figures, `value` without its sign. */
  readonly figure?: { readonly value: number; readonly decimals: number; readonly step: number };
  readonly ordinalSuffix: boolean;
}

/**
 * Figures with grouped thousands (comma, also as in India: "12,34,567"; thin or no-break space, or two groups with
 * periods), decimals, or words.
 */
const piece =
  /(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?)(?:(?<suffix>st|nd|rd|th)(?![a-z]))?|(?<word>[a-z]+)|(?<mark>[½⅓⅔¼¾⅕⅛⅜⅝⅞])/gi;

const letterBefore = /[A-Za-z_]$/;
const letterHyphenBefore = /[A-Za-z][-‐‑]$/;
/** White space or one hyphen; nothing else may stand inside a number. */
const closeGap = /^(?:[ \u00a0\t]?|[ \u00a0\t]*\r?\n[ \u00a0\t]*|[-‐‑])$/;

/** Every word that a number can hold. */
const numberWords: ReadonlySet<string> = new Set([
  ...[units, tens, multipliers, roughPlurals, roughWords, ordinals, denominators].flatMap((table) => [
    ...table.keys(),
  ]),
  ...joiners,
]);

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
  const atoms = atomsIn(text);
  const numbers: NumberSpan[] = [];
  let at = 0;
  while (at < atoms.length) {
    const found = readNumberAt(text, atoms, at);
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

function atomsIn(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    const { digits, suffix, word, mark } = match.groups ?? {};
    if (digits !== undefined) {
      const before = text.slice(Math.max(0, start - 2), start);
      const inName =
        letterBefore.test(before) || (letterHyphenBefore.test(before) && !afterNumberWord(atoms, start));
      if (inName || (before.endsWith(".") && /\d\.$/.test(before))) continue;
      atoms.push({
        start,
        end,
        lower: digits,
        figure: readFigure(digits),
        ordinalSuffix: suffix !== undefined,
      });
    } else if (word !== undefined) {
      const lower = word.toLowerCase();
      if (numberWords.has(lower)) atoms.push({ start, end, lower, ordinalSuffix: false });
    } else if (mark !== undefined) {
      atoms.push({ start, end, lower: mark, ordinalSuffix: false });
    }
  }
  return atoms;
}

/** "twenty-5" is a number, "AK-47" a name. */
function afterNumberWord(atoms: readonly Atom[], start: number): boolean {
  const last = atoms.at(-1);
  return last !== undefined && last.end === start - 1 && (tens.has(last.lower) || joiners.has(last.lower));
}

function readFigure(digits: string): { value: number; decimals: number; step: number } {
  const groups = digits.split(".");
  const grouped = groups.length > 2;
  const plain = (grouped ? groups.join("") : digits).replace(/[^\d.]/g, "");
  const [whole = "", fraction = ""] = plain.split(".");
  const value = Number(plain);
  if (fraction !== "") return { value, decimals: fraction.length, step: 10 ** -fraction.length };
  const zeros = /[1-9]/.test(whole) ? whole.length - whole.replace(/0+$/, "").length : 0;
  return { value, decimals: 0, step: 10 ** zeros };
}

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

function readNumberAt(
  text: string,
  atoms: readonly Atom[],
  at: number,
): { number: NumberSpan; next: number } | null {
  const reader = new NumberReader(text, atoms);
  const minus = reader.word(at) === "minus" ? 1 : 0;
  const reading = reader.read(at + minus);
  if (reading === null || (minus === 1 && !reader.close(at))) return null;
  const first = atoms[at];
  const last = atoms[reading.next - 1];
  if (first === undefined || last === undefined) return null;
  const signed = minus === 1 || isMinusSign(text, first.start);
  const start = signed && minus === 0 ? first.start - 1 : first.start;
  const [min, max] = signed ? [-reading.max, -reading.min] : [reading.min, reading.max];
  return {
    number: {
      start,
      end: last.end,
      value: reading.form === "rough" ? null : min,
      min,
      max,
      form: reading.form,
      decimals: reading.decimals,
      step: reading.step,
    },
    next: reading.next,
  };
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

  word(at: number): string {
    const atom = this.#atoms[at];
    return atom === undefined || atom.figure !== undefined ? "" : atom.lower;
  }

  /** Whether only a space or a hyphen parts this atom from the next. */
  close(at: number): boolean {
    const gap = this.#gap(at);
    return gap !== null && closeGap.test(gap);
  }

  read(at: number): Reading | null {
    return this.#rough(at) ?? this.#ordinal(at) ?? this.#wordFraction(at) ?? this.#amount(at);
  }

  #gap(at: number): string | null {
    const [left, right] = [this.#atoms[at], this.#atoms[at + 1]];
    if (left === undefined || right === undefined || right.start - left.end > 8) return null;
    return this.#text.slice(left.end, right.start);
  }

  #isHyphen(at: number): boolean {
    const gap = this.#gap(at);
    return gap !== null && /^[-‐‑]$/.test(gap);
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

  /** "14th", "third", "twenty-first", "one hundred and first". */
  #ordinal(at: number): Reading | null {
    const atom = this.#atoms[at];
    if (atom?.figure !== undefined) {
      return atom.ordinalSuffix ? exact(atom.figure.value, "ordinal", 0, 1, at + 1) : null;
    }
    const simple = ordinals.get(this.word(at));
    if (simple !== undefined) return exact(simple, "ordinal", 0, 1, at + 1);
    const cardinal = this.#words(at);
    if (cardinal === null) return null;
    const ordinal = ordinals.get(this.word(cardinal.next));
    const last = this.word(cardinal.next - 1);
    const fits =
      ordinal !== undefined && ordinal < 10 && (tens.has(last) || multipliers.has(last) || last === "and");
    if (!fits || !this.close(cardinal.next - 1)) return null;
    return exact(cardinal.min + ordinal, "ordinal", 0, 1, cardinal.next + 1);
  }

  /** "a quarter", "one-third", "two thirds", "half", "half a million", "half a dozen". */
  #wordFraction(at: number): Reading | null {
    if (this.word(at) === "half") return this.#times(exact(0.5, "fraction", 0, 0.5, at + 1));
    // "quarter million": without an article a quarter is three months, or a coin.
    if (this.word(at) === "quarter" && this.close(at) && (multipliers.get(this.word(at + 1)) ?? 0) >= 1000) {
      return this.#times(exact(0.25, "fraction", 0, 0.25, at + 1));
    }
    const count = this.word(at) === "a" ? 1 : units.get(this.word(at));
    if (count === undefined || count === 0 || !this.close(at)) return null;
    const name = this.word(at + 1);
    const parts = denominators.get(name);
    if (parts === undefined) return null;
    const plural = name.endsWith("s");
    if (plural !== count > 1) return null;
    // "a third man" is an ordinal, "a third of them" and "one-third" are fractions.
    const ordinal = ordinals.has(name) && !this.#isHyphen(at) && /^\s+[A-Za-z]/.test(this.#after(at + 1));
    if (ordinal && !/^\s+(?:of|more|less|larger|smaller|higher|lower)\b/.test(this.#after(at + 1)))
      return null;
    return this.#times(exact(count / parts, "fraction", 0, 1 / parts, at + 2));
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

  /** A cardinal in figures or words, with a fraction and multipliers: "3 1/2", "two and a half million", "1.2bn". */
  #amount(at: number): Reading | null {
    const base = this.#figures(at) ?? this.#words(at) ?? this.#article(at) ?? this.#mark(at);
    if (base === null) return null;
    const whole = this.#addFraction(base);
    let { min: value, step, next, form } = whole;
    for (;;) {
      const worth = multipliers.get(this.word(next));
      if (worth === undefined || !this.close(next - 1)) break;
      value *= worth;
      step *= worth;
      form = form === "figure" ? "mixed" : form;
      next += 1;
    }
    return exact(value, form, whole.decimals, step, next);
  }

  #figures(at: number): Reading | null {
    const figure = this.#atoms[at]?.figure;
    if (figure === undefined) return null;
    const over = this.#atoms[at + 1]?.figure;
    if (over !== undefined && this.#gap(at) === "/" && figureDenominators.has(over.value)) {
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

  /** "a dozen", "a hundred". */
  #article(at: number): Reading | null {
    if (this.word(at) !== "a" || !this.close(at) || !multipliers.has(this.word(at + 1))) return null;
    return this.#words(at + 1, 1);
  }

  /** "fourteen", "twenty-five", "two hundred and fifty thousand". With `leading`, a multiplier may come first. */
  #words(at: number, leading = 0): Reading | null {
    let total = 0;
    let group = leading;
    let next = at;
    /** What the next word below a hundred must stay under: keeps "nineteen eighty" apart. */
    let room = leading === 0 ? 100 : 0;
    let step = 1;
    for (;;) {
      if (next > at && !this.close(next - 1)) break;
      let word = this.word(next);
      let skip = 0;
      const multiplied = next > at && multipliers.has(this.word(next - 1));
      if (word === "and" && multiplied && this.close(next)) {
        word = this.word(next + 1);
        skip = 1;
        // "two hundred and a half", "three thousand and one hundred" are not of this form.
        if (!units.has(word) && !tens.has(word)) break;
      }
      const small = tens.get(word) ?? units.get(word);
      if (small !== undefined) {
        const limit = tens.has(word) ? 100 : room;
        if (small >= limit || (tens.has(word) && room < 100)) break;
        group += small;
        room = tens.has(word) ? 10 : 0;
        step = 1;
        next += 1 + skip;
        continue;
      }
      const worth = multipliers.get(word);
      if (worth === undefined || skip === 1 || group === 0) break;
      if (worth === 100) {
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
    if (decimal !== null)
      return exact(
        total + group + decimal.value,
        "word",
        decimal.digits,
        10 ** -decimal.digits,
        decimal.next,
      );
    return exact(total + group, "word", 0, step, next);
  }

  /** "point five" after a cardinal. */
  #spokenDecimal(at: number): { value: number; digits: number; next: number } | null {
    if (this.word(at) !== "point" || !this.close(at - 1)) return null;
    let digits = "";
    let next = at + 1;
    for (let digit = units.get(this.word(next)); digit !== undefined && digit < 10 && this.close(next - 1);) {
      digits += String(digit);
      next += 1;
      digit = units.get(this.word(next));
    }
    return digits === "" ? null : { value: Number(`0.${digits}`), digits: digits.length, next };
  }

  /** "3 1/2", "3½", "three and a half", "one-and-three-quarters". */
  #addFraction(base: Reading): Reading {
    const at = base.next;
    if (base.form === "fraction" || base.decimals > 0 || !this.close(at - 1)) return base;
    const mark = fractionMarks.get(this.word(at));
    if (mark !== undefined) return exact(base.min + mark, base.form, 0, mark, at + 1);
    if (this.#atoms[at]?.figure !== undefined && this.#gap(at - 1) === " ") {
      const part = this.#figures(at);
      if (part?.form === "fraction") return exact(base.min + part.min, base.form, 0, part.step, part.next);
    }
    if (this.word(at) !== "and" || !this.close(at)) return base;
    const part = this.#wordFraction(at + 1);
    // "five and half the crew" keeps its five; a fraction that is added is "a half" or plural.
    if (part === null || part.form !== "fraction" || part.min >= 1) return base;
    if (part.next === at + 2 && !this.#isHyphen(at) && /^\s+(?:the|of|a)\b/.test(this.#after(at + 1)))
      return base;
    return exact(base.min + part.min, base.form, 0, part.step, part.next);
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
