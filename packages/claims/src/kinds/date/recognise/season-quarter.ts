import type { CalendarWhen, Season } from "../expression.js";
import { orders, seasons } from "../lexicon.en.js";
import { isCapitalised, isHyphen, lowerAt, skipHyphen, type Word } from "../words.js";
import { readYearAfter, yearAt } from "./month-day.js";
import type { Found, Reader } from "./reader.js";

/** Words before a season's name that make it a time: "in spring", "the summer of", not "spring to mind", "Winter Olympics". */
const seasonLeads: ReadonlySet<string> = new Set([
  "in",
  "the",
  "since",
  "until",
  "by",
  "during",
  "through",
  "early",
  "late",
  "mid",
  "of",
  "every",
  "each",
]);

/** "the summer of 2012", "spring 2025", "last fall", "this winter", "in the spring", "summer". */
export const readSeason: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const order = the === 0 ? orders.get(lowerAt(words, at)) : undefined;
  const nounAt = at + the + (order === undefined ? 0 : 1);
  const season: Season | undefined = seasons.get(lowerAt(words, nounAt));
  const word = words[nounAt];
  if (season === undefined || word === undefined || word.pos === "VERB" || word.pos === "AUX") return null;
  if (order !== undefined) {
    return { next: nounAt + 1, when: { is: "calendar", season, order }, recogniser: "season" };
  }
  const year = readYearAfter(words, nounAt + 1);
  const ofYear = lowerAt(words, nounAt + 1) !== "in" || year?.year !== undefined;
  if (year !== null && ofYear) {
    const { next, ...rest } = year;
    return { next, when: { is: "calendar", season, ...rest }, recogniser: "season-year" };
  }
  // "the fall of Assad", "the spring of a watch", "Summer Games", "fall season": not a time, or not by itself.
  const next = words[nounAt + 1];
  if (lowerAt(words, nounAt + 1) === "of" || next?.pos === "PROPN" || next?.pos === "NOUN") return null;
  if (isHyphen(words, nounAt + 1) || isCapitalised(word)) return null;
  const lead = the === 1 ? lowerAt(words, at - 1) : lowerAt(words, at - 1);
  const inTime = the === 1 ? seasonLeads.has(lead) : seasonLeads.has(lead) && lead !== "the" && lead !== "of";
  if (!inTime) return null;
  return { next: nounAt + 1, when: { is: "calendar", season }, recogniser: "season" };
};

const quarterOrdinals: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

/** Words of sport, where quarters and halves are parts of a game. */
const gameWords: ReadonlySet<string> = new Set([
  "touchdown",
  "touchdowns",
  "yards",
  "points",
  "goal",
  "goals",
  "scored",
  "game",
  "halftime",
  "pass",
  "quarterback",
  "match",
  "innings",
  "coach",
]);

function inGame(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  for (let near = Math.max(0, at - 25); near < at + 25 && near < words.length; near += 1) {
    const word = words[near];
    if (word?.sentence === sentence && word !== undefined && gameWords.has(word.lower)) return true;
  }
  return false;
}

/** "last year's", "this year's", "2012's" before a quarter or a half. */
function readYearOwner(
  words: readonly Word[],
  at: number,
): ({ next: number } & Partial<CalendarWhen>) | null {
  const order = orders.get(lowerAt(words, at));
  const year = yearAt(words, at);
  if (order === undefined && year === null) return null;
  const end = order !== undefined && lowerAt(words, at + 1) === "year" ? at + 2 : at + 1;
  const owns = /^['’]$/.test(lowerAt(words, end)) && lowerAt(words, end + 1) === "s";
  if (year !== null) return { next: owns ? end + 2 : end, year };
  return order !== undefined && owns && end === at + 2 ? { next: end + 2, yearShift: order } : null;
}

/**
 * "the third quarter of 2025", "third-quarter", "Q3 2025", "2025 Q3", "the second half of 2025", "H1 2024", "last year's
 * fourth quarter", "the final quarter of 2012".
 */
export const readQuarter: Reader = ({ words }, at) => {
  const coded = readCoded(words, at);
  if (coded !== null) return coded;
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const owner = readYearOwner(words, at + the);
  const ordinalAt = owner?.next ?? at + the;
  const ordinal = words[ordinalAt];
  // "3rd" is two words here, a figure and its ending.
  const fused = ordinal !== undefined && /^[1-4]$/.test(ordinal.text) && ordinal.number?.form === "ordinal";
  const word = fused ? `${ordinal.text}${lowerAt(words, ordinalAt + 1)}` : (ordinal?.lower ?? "");
  const final = /^(?:last|final|closing|latter)$/.test(word);
  const index = final ? 4 : quarterOrdinals.get(word);
  if (index === undefined) return null;
  let nounAt = skipHyphen(words, ordinalAt + (fused ? 2 : 1));
  if (lowerAt(words, nounAt) === "fiscal" || lowerAt(words, nounAt) === "calendar") nounAt += 1;
  const noun = lowerAt(words, nounAt);
  if (noun !== "quarter" && noun !== "half") return null;
  const after = readYearAfter(words, nounAt + 1);
  const { next = nounAt + 1, ...rest } = after ?? {};
  const { next: _, ...owned } = owner ?? {};
  const dated: Partial<CalendarWhen> = owner === null ? rest : owned;
  const known = dated.year !== undefined || dated.yearShift !== undefined;
  // "the last quarter" alone is the one before this.
  if (final && !known) return null;
  if (noun === "half") {
    if ((index > 2 && !final) || !known) return null;
    return { next, when: { is: "calendar", half: index === 1 ? 1 : 2, ...dated }, recogniser: "half" };
  }
  if (!known && inGame(words, at)) return null;
  return { next, when: { is: "calendar", quarter: index, ...dated }, recogniser: "quarter" };
};

/** "Q3", "Q3 2025", "2025 Q3", "2019-H2", "H1 2024". */
function readCoded(words: readonly Word[], at: number): Found | null {
  const before = yearAt(words, at);
  const codeAt = before === null ? at : skipHyphen(words, at + 1);
  const letter = lowerAt(words, codeAt);
  const digit = words[codeAt + 1];
  if (
    (letter !== "q" && letter !== "h") ||
    digit === undefined ||
    digit.spaced ||
    !/^[1-4]$/.test(digit.text)
  )
    return null;
  const index = Number(digit.text);
  const afterCode = skipHyphen(words, codeAt + 2);
  const year = before === null ? readYearAfter(words, afterCode) : null;
  const { next = codeAt + 2, ...rest } = year ?? {};
  const dated: Partial<CalendarWhen> = before === null ? rest : { year: before };
  if (letter === "q") {
    const quarter = index === 1 ? 1 : index === 2 ? 2 : index === 3 ? 3 : 4;
    return { next, when: { is: "calendar", quarter, ...dated }, recogniser: "quarter" };
  }
  if (index > 2 || (dated.year === undefined && dated.yearShift === undefined)) return null;
  return { next, when: { is: "calendar", half: index === 1 ? 1 : 2, ...dated }, recogniser: "half" };
}
