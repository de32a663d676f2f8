import type { Token } from "../../model/sentence.js";
import type { Amount } from "./amount.js";
import { agedNouns, months } from "./lexicon.en.js";
import type { Unit } from "./unit.js";
import { ageUnits } from "./units.js";

/** An age at an amount: where it stands, and in what unit. */
export interface Age {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** The span of the number with the words that make it an age may reach over its hedge. */
  readonly hedge?: "at-most" | "less-than" | "more-than" | "at-least";
}

const oldest = 125;
const years = ageUnits.find(({ name }) => name === "year");

/** "36-year-old", "36 years old", "36 years of age", "a 14-month-old", "six weeks of age", "36 y/o". */
const oldAt =
  /[\s-]{0,2}(?:(years?|months?|weeks?|days?)[\s-]{1,2}(?:olds?(?!\p{L})|of[\s-]age(?!\p{L}))|(?:y\/o|yo|yrs? old)(?!\p{L}))/iuy;
/** "aged 36", "age 36", "at the age of 36", "ages 5 to 12", "aged between 5 and 12". */
const agedBefore = /(?:\b(?:aged|ages|age)(?:\s+of)?:?\s+(?:between\s+|from\s+)?)$/i;
const agedWithHedge = /\b(?:aged|ages|age)(?:\s+of)?:?\s+(?=\D{1,20}$)/i;
const turned = /\b(?:turned|turns|turning)\s+$/i;

export interface AgeContext {
  readonly text: string;
  readonly previous: Token | undefined;
  readonly beforePrevious: Token | undefined;
  readonly next: Token | undefined;
}

/** The age that an amount is, or null. */
export function ageAt(amount: Amount, { text, previous, beforePrevious, next }: AgeContext): Age | null {
  if (years === undefined || amount.form === "ordinal" || amount.form === "fraction" || amount.low < 0)
    return null;
  const { start, end } = amount;
  oldAt.lastIndex = end;
  const old = oldAt.exec(text);
  if (old !== null) {
    const name = (old[1] ?? "year").toLowerCase().replace(/s$/, "");
    const unit = ageUnits.find((each) => each.name === name) ?? years;
    return { start, end: end + old[0].length, unit };
  }
  if (amount.high > oldest || amount.form === "rough") return null;
  const left = text.slice(Math.max(0, start - 24), start);
  const aged = agedBefore.exec(left) ?? agedWithHedge.exec(left);
  if (aged !== null && !/^\s?%/.test(text.slice(end, end + 2)) && !isLetterAfter(text, end)) {
    return { start: start - (left.length - aged.index), end, unit: years };
  }
  if (isApposition(amount, text, previous, beforePrevious)) return { start, end, unit: years };
  const closes =
    next === undefined || /^[.,;:!?)]$/.test(next.text) || /^(?:and|on|in|this|last)$/.test(next.lower);
  if (turned.test(left) && closes && amount.low >= 10 && !/^\s*%/.test(text.slice(end, end + 3))) {
    return { start, end, unit: years };
  }
  // "children under 5", "those over 65".
  const bound = /(\p{L}+)\s+(under|over|above|below)\s+$/iu.exec(left);
  if (bound !== null && closes && agedNouns.has((bound[1] ?? "").toLowerCase())) {
    return { start, end, unit: years };
  }
  return null;
}

function isLetterAfter(text: string, end: number): boolean {
  return /^[\p{L}/:-]\S/u.test(text.slice(end, end + 2));
}

/** "Dana Reyes, 32, said": a whole number in figures between a name and a comma, bracket or end. */
function isApposition(
  { form, numbers, value, start, end }: Amount,
  text: string,
  previous: Token | undefined,
  beforePrevious: Token | undefined,
): boolean {
  if (
    form !== "figure" ||
    numbers !== 1 ||
    value === null ||
    !Number.isInteger(value) ||
    value < 1 ||
    value > 110
  )
    return false;
  if (previous?.text !== "," || beforePrevious === undefined) return false;
  const isName = beforePrevious.pos === "PROPN" && /^\p{Lu}[\p{L}.'’-]+$/u.test(beforePrevious.text);
  if (!isName || months.has(beforePrevious.lower)) return false;
  const after = text.slice(end, end + 24);
  if (!/^\s?(?:[,;)]|\.(?:\s|$)|$)/.test(after)) return false;
  // A table of results is no list of ages: "Norway, 12, Sweden, 9".
  return !/^\s?,\s+\p{Lu}\p{L}+,\s+\d/u.test(after) && text.charAt(start - 1) !== "-";
}

const decadeAge =
  /(?<![\p{L}\p{N}])(?:his|her|their|my|our|your)\s+(?:(early|mid|late)[\s-])?(\d0)s(?!\p{L})/giu;

/** "in his 30s", "in her mid-40s": spans of the decade, and the years it covers. */
export function decadesOfAge(
  text: string,
): readonly { start: number; end: number; low: number; high: number }[] {
  return [...text.matchAll(decadeAge)].map((match) => {
    const part = match[1]?.toLowerCase();
    const decade = Number(match[2]);
    const [from, to] =
      part === "early" ? [0, 3] : part === "mid" ? [4, 6] : part === "late" ? [7, 9] : [0, 9];
    const end = match.index + match[0].length;
    const words = (part === undefined ? "" : part.length + 1) || 0;
    return { start: end - 3 - words, end, low: decade + from, high: decade + to };
  });
}
