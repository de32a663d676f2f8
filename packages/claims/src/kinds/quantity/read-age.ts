import type { Span } from "../../model/span.js";
import { hedgingBefore, type Amount } from "./amount.js";
import { candidate, type QuantityCandidate } from "./candidate.js";
import { agedNouns, months } from "./lexicon.en.js";
import type { Place } from "./place.js";
import type { Unit } from "./unit.js";
import { unitNamed } from "./units.js";

/** Whole years that a person may have. */
const oldest = 125;
const years = unitNamed("age", "year");
/** Ages are never stated as ordinals or shares. */
const ageForms: ReadonlySet<Amount["form"]> = new Set(["figure", "word", "mixed", "rough"]);
const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
/** How far back the words that make an age may reach. */
const window = 40;

/** "36-year-old", "36 years old", "36 years of age", "a 14-month-old", "six weeks of age", "36 y/o". */
const oldAt =
  /[\s-]{0,2}(?:(years?|months?|weeks?|days?)[\s-]{1,2}(?:olds?(?!\p{L})|of[\s-]age(?!\p{L}))|(?:y\/o|yo|yrs? old)(?!\p{L}))/iuy;
/** "aged 36", "age 36", "at the age of 36", "ages 5 to 12", "aged between 5 and 12", "aged just 17". */
const agedBefore = /\b(?:aged|ages|age)(?:\s+of)?:?\s+(?:(?:between|from|just|only)\s+)?$/i;
/** "ages 6 and **8**", "aged 4, 6 and **9**". */
const listedBefore =
  /\b(?:aged|ages|age)\s+(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?:,?\s+(?:and|to|or)\s+|,\s+)){1,5}$/i;
const turned = /\b(?:turned|turns|turning|turn)\s+$/i;
/** "He was 68.", "when she is 19", "Ms. Reyes was thirteen", "died at 54". */
const toldOfPerson =
  /\b(?:(?:he|she|I|(?:Mr|Ms|Mrs|Dr)\.?\s+\p{L}+)(?:\s+(?:is|was|am|(?:will|would)\s+be)|['’]s)|(?:died|dies|dead|dying)\s+at)\s+(?:only\s+|just\s+|now\s+)?$/iu;
/** "dies in prison at **77**", "Dana Reyes was **95**.", "both **51**,", "now **74**,": the young are told otherwise. */
const toldOfAdult = /\b(?:(?:died|dies)\s+(?:\p{L}+\s+){1,6}at|both|(?:^|[,.]\s)(?:then|now))\s+$/iu;
const named = /(?:^|[.!?]["”’']?\s+)\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+was\s+$/u;
/** The youngest that is told of like that; what is less may be an hour. */
const adult = 25;
/** "children under 5", "those over 65", "anyone younger than 12". */
const boundOfPeople =
  /(?<![\p{L}\p{N}])(\p{L}+)\s+(?:(?:is|are|was|were)\s+)?(under|over|above|below|younger\s+than|older\s+than)\s+$/iu;
/** Nothing that could be counted follows. */
const closed = /^(?:\s?[.,;!?)]|\s+(?:and|when|after|in|on|at|or|last|this)\b|\s*$)(?!\d)/;
/** After "dies at 91" a headline may go on with its date. */
const headlined =
  /^\s+(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|\d{1,2}:\d\d)/;
const diesAt = /\b(?:dies|died|dead)\s+at\s+$/i;
const sentenceEnds = /^(?:\.(?!\d)|\s*$)/;
const unitFollows = /^(?:\s?%|[\p{L}/:-]\S)/u;

/** "Dana Reyes, 32,", "the 36-year-old", "aged 36", "turned 40", "children under 5". */
export function readAge(amount: Amount, place: Place): QuantityCandidate | null {
  if (years === null || !ageForms.has(amount.form) || amount.low < 0) return null;
  const { text } = place;
  const { start, end } = amount;
  oldAt.lastIndex = end;
  const old = oldAt.exec(text);
  if (old !== null) {
    const name = (old[1] ?? "year").toLowerCase().replace(/s$/, "");
    return age(text, amount, { start, end: end + old[0].length }, unitNamed("age", name) ?? years);
  }
  // A headline ends without a mark.
  const right = text.slice(end, Math.min(end + window, place.tokens.at(-1)?.end ?? Infinity));
  if (amount.high > oldest || amount.form === "rough" || unitFollows.test(right)) return null;
  const unhedged = hedgingBefore(text, start).start;
  const left = text.slice(Math.max(0, unhedged - window), unhedged);
  const aged = agedBefore.exec(left);
  if (aged !== null) return age(text, amount, { start: unhedged - aged[0].length, end }, years);
  if (listedBefore.test(left) && !nominal.has(place.next?.pos ?? "X"))
    return age(text, amount, amount, years);
  const isAdult = amount.low >= adult && amount.numbers === 1;
  const isSaid =
    isApposition(amount, place) ||
    (isAdult && closed.test(right) && toldOfAdult.test(left)) ||
    (isAdult && sentenceEnds.test(right) && named.test(left)) ||
    (isAdult && headlined.test(right) && diesAt.test(left)) ||
    (closed.test(right) &&
      (toldOfPerson.test(left) ||
        (turned.test(left) && amount.low >= 10) ||
        isBoundOfPeople(text.slice(Math.max(0, start - window), start))));
  return isSaid ? age(text, amount, amount, years) : null;
}

function age(text: string, amount: Amount, span: Span, unit: Unit): QuantityCandidate {
  const hedge = hedgingBefore(text, amount.start).hedge ?? hedgingBefore(text, span.start).hedge;
  return candidate("age", span, amount, { dimension: "age", unit, hedge });
}

function isBoundOfPeople(left: string): boolean {
  const [, people = "", bound = ""] = boundOfPeople.exec(left) ?? [];
  return /than$/i.test(bound) || agedNouns.has(people.toLowerCase());
}

/** "Dana Reyes, 32, said": a whole number in figures between a name and a comma, bracket or end. */
function isApposition(amount: Amount, { text, previous, beforePrevious }: Place): boolean {
  const { form, numbers, low, start, end } = amount;
  if (form !== "figure" || numbers !== 1 || !Number.isInteger(low) || low < 1 || low > 110) return false;
  if (previous?.text !== "," || beforePrevious === undefined) return false;
  const isName =
    (beforePrevious.pos === "PROPN" && /^\p{Lu}[\p{L}.'’-]+$/u.test(beforePrevious.text)) ||
    /^(?:[JS]r\.?|I{2,3}|IV)$/.test(beforePrevious.text);
  if (!isName || months.has(beforePrevious.lower) || text.charAt(start - 1) === "-") return false;
  const after = text.slice(end, end + window);
  // A table of results is no list of ages: "Norway, 12, Sweden, 9".
  return /^\s?(?:[,;)]|\.(?:\s|$)|$)/.test(after) && !/^\s?,\s+\p{Lu}\p{L}+,\s+\d/u.test(after);
}

const decadeAge =
  /(?<![\p{L}\p{N}])(?:his|her|their|my|our|your)\s+(?:(early|mid|late)[\s-])?(\d0)s(?:\s+(?:to|or)\s+(?:(early|mid|late)[\s-])?(\d0)s)?(?!\p{L})/giu;

/** "in his 30s", "in her mid-40s": the years that the decade covers. */
export function readDecadesOfAge(text: string): readonly QuantityCandidate[] {
  // Most texts have no decade at all.
  if (!text.includes("0s")) return [];
  return [...text.matchAll(decadeAge)].map((match) => {
    const [whole, part, decade, otherPart, otherDecade] = match;
    const first = yearsOf(part, decade);
    const last = otherDecade === undefined ? first : yearsOf(otherPart, otherDecade);
    const pronoun = /^\p{L}+\s+/u.exec(whole)?.[0].length ?? 0;
    const span = { start: match.index + pronoun, end: match.index + whole.length };
    const amount = {
      low: first.low,
      high: last.high,
      value: null,
      step: 1,
      form: "figure",
      numbers: 2,
    } as const;
    return candidate("decade-of-age", span, amount, { dimension: "age", unit: years });
  });
}

/** The years of age of "mid" and "40": 44 to 46. */
function yearsOf(part: string | undefined, decade: string | undefined): { low: number; high: number } {
  const [from, to] = partsOfDecade[part?.toLowerCase() ?? "whole"] ?? [0, 9];
  return { low: Number(decade) + from, high: Number(decade) + to };
}

const partsOfDecade: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};
