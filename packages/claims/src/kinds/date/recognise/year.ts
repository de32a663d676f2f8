import {
  backwardWords,
  changeVerbs,
  clauseOpeners,
  countingNouns,
  determiners,
  numberedThings,
  weakYearPrepositions,
  yearNouns,
  yearPrepositions,
  yearVerbs,
} from "../lexicon.en.js";
import { isDash, isHyphen, lowerAt, type Word } from "../words.js";
import { readEra } from "./decade-century.js";
import { readSpokenYear, yearAt } from "./month-day.js";
import type { Found, Reader } from "./reader.js";

/** Years that need no strong word before them. */
function isNear(year: number): boolean {
  return year >= 1800 && year <= 2060;
}

/** "44 BC", "AD 79", "1200 BCE". */
export const readEraYear: Reader = ({ words }, at) => {
  const leading = readEra(words, at);
  if (leading !== null && !leading.before && /^\d{1,4}$/.test(words[leading.next]?.text ?? "")) {
    return {
      next: leading.next + 1,
      when: { is: "calendar", year: Number(words[leading.next]?.text) },
      recogniser: "era-year",
    };
  }
  const digits = words[at];
  if (digits === undefined || !/^\d{1,4}$/.test(digits.text)) return null;
  const era = readEra(words, at + 1);
  if (era === null) return null;
  // There is no year 0: 1 BC is the astronomers' year 0.
  const year = era.before ? 1 - Number(digits.text) : Number(digits.text);
  return { next: era.next, when: { is: "calendar", year }, recogniser: "era-year" };
};

/**
 * A bare year where its neighbours make it one: "in 2011", "since 1948", "the 2011 tsunami", "(1211–1255)",
 * "mid-2019", "fiscal 2013", "2011 was", "2011 saw". Not "2011 people", "$2011", "room 2011", "flight 1549", "a total of 2000".
 */
export const readYear: Reader = (page, at) => {
  const { words } = page;
  const fiscal = lowerAt(words, at) === "fiscal" ? 1 : 0;
  const yearWord = lowerAt(words, at + fiscal) === "year" ? 1 : 0;
  const from = at + fiscal + yearWord;
  const year = yearAt(words, from);
  if (year === null) return readYearInWords(words, at);
  const found = { next: from + 1, when: { is: "calendar", year } as const, recogniser: "year" };
  if (fiscal + yearWord > 0) return found;
  return isDatedBy(words, at, year) && !isCounted(words, at, year) && !isGlued(page.text, words, at)
    ? found
    : null;
};

/** "in nineteen eighty-four", "since two thousand and eleven". */
function readYearInWords(words: readonly Word[], at: number): Found | null {
  if (!/^(?:in|since|until|before|after|by|year)$/.test(lowerAt(words, at - 1))) return null;
  const spoken = readSpokenYear(words, at);
  if (spoken === null || words[spoken.next]?.pos === "NOUN") return null;
  return { next: spoken.next, when: { is: "calendar", year: spoken.year }, recogniser: "year" };
}

/** "$2011", "2011.5", "AB-2011", "#2011", "2011/12/1", "x2011". */
function isGlued(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  const after = text.slice(word.end, word.end + 2);
  if (/[$£€¥#@:./\\_=A-Za-z]$/.test(before) && !before.endsWith(". ")) return true;
  if (/^(?:[%°/\\_@]|:\S|[.,]\d|[A-Za-z])/.test(after)) return true;
  // "2012-1400" is no range of years.
  const tail = /^[-‐‑–](\d+)/.exec(text.slice(word.end, word.end + 8))?.[1];
  if (tail !== undefined && tail.length !== 2 && (yearAt(words, at + 2) ?? 0) <= Number(word.text))
    return true;
  if (!isDash(words[at - 1]) || words[at]?.spaced === true) return false;
  // "mid-2019" and "1211-1255" are times, "AK-2011" and "555-2011" are not.
  const left = words[at - 2];
  if (left === undefined) return true;
  const rises = (yearAt(words, at - 2) ?? Infinity) < Number(word.text);
  return !(rises || /^(?:mid|pre|post|early|late|circa)$/.test(left.lower));
}

function isDatedBy(words: readonly Word[], at: number, year: number): boolean {
  const before = words[at - 1];
  const lead = before?.lower ?? "";
  const next = words[at + 1];
  if (yearPrepositions.has(lead)) return isNear(year) || strong(words, at, lead);
  if (isDash(before) && before?.spaced === false && yearAt(words, at - 2) !== null) return true;
  if (isHyphen(words, at - 1) && /^(?:mid|pre|post|early|late)$/.test(lowerAt(words, at - 2))) return true;
  if (startsYearRange(words, at, year)) return true;
  // "(1211–1255)", "(2011)", "(b. 1950)".
  if (lead === "(" && lowerAt(words, at + 1) === ")") return true;
  // "The year was 1968."
  if (/^(?:was|is)$/.test(lead) && lowerAt(words, at - 2) === "year") return true;
  if (!isNear(year)) return false;
  if (weakYearPrepositions.has(lead)) return !(lead === "of" && countingNouns.has(lowerAt(words, at - 2)));
  if (lead === "to" && backwardWords.has(lowerAt(words, at - 2))) return true;
  if (lead === "," && isListedYear(words, at)) return true;
  // "the **2000** and 2004 elections"
  if (determiners.has(lead) && /^(?:and|or)$/.test(next?.lower ?? "") && yearAt(words, at + 2) !== null)
    return true;
  if (determiners.has(lead))
    return next?.pos === "NOUN" || next?.pos === "ADJ" || next?.pos === "PROPN" || isHyphen(words, at + 1);
  if (lead === "(" || lead === "," || lead === ";") return /^[),;]$/.test(next?.text ?? "");
  // "**2011** saw a drop", "but **1998** was hotter"
  const opens = before === undefined || words[at]?.sentence !== before.sentence;
  if ((opens || clauseOpeners.has(lead)) && yearVerbs.has(next?.lower ?? "")) return true;
  // A heading: "2011" by itself, "2011: The war begins."
  if (opens && (next?.sentence !== words[at]?.sentence || next?.text === ":")) return true;
  if (opens || /^[“"'‘—–:]$/.test(before.text)) {
    return (
      yearNouns.has(next?.lower ?? "") ||
      next?.pos === "AUX" ||
      (isDash(next) && yearAt(words, at + 2) !== null)
    );
  }
  return yearNouns.has(next?.lower ?? "") && before.pos !== "NUM";
}

/** "1211–1255", "2011-2024": two years in rising order with a dash and no space. */
function startsYearRange(words: readonly Word[], at: number, year: number): boolean {
  const other = isDash(words[at + 1]) && words[at + 1]?.spaced === false ? yearAt(words, at + 2) : null;
  return other !== null && other > year && other - year < 1000 && other <= 2100;
}

/** Far years ("in 1211", "until 1500") need a preposition of time and no count or change around them. */
function strong(words: readonly Word[], at: number, lead: string): boolean {
  if (
    /^(?:in|since|until|till|year|circa|born|died|founded|during|before|after|by|from|through)$/.test(
      lead,
    ) === false
  )
    return false;
  for (let back = at - 1; back > at - 6 && back >= 0; back -= 1) {
    if (changeVerbs.has(words[back]?.lemma ?? "")) return false;
  }
  const next = words[at + 1];
  return next === undefined || next.pos !== "NOUN" || next.lower === "bc";
}

/** "in 2011, 2012 and 2013". */
function isListedYear(words: readonly Word[], at: number): boolean {
  return (
    yearAt(words, at - 2) !== null &&
    (/^[,.;)]$/.test(lowerAt(words, at + 1)) || /^(?:and|or)$/.test(lowerAt(words, at + 1)))
  );
}

/** "2000 people", "1500 miles", "in 2011 cases": a plural noun after a number that no article holds. */
function isCounted(words: readonly Word[], at: number, year: number): boolean {
  const lead = lowerAt(words, at - 1);
  const next = words[at + 1];
  const before = words[at - 1];
  if (numberedThings.has(lead)) return true;
  if (
    before?.pos === "PROPN" &&
    /^[a-z]/.test(lead) &&
    !yearPrepositions.has(lead) &&
    !weakYearPrepositions.has(lead) &&
    !yearNouns.has(next?.lower ?? "")
  )
    return true;
  if (next === undefined || next.sentence !== before?.sentence) return false;
  if (
    /^(?:people|percent|per|am|pm|a\.m|p\.m|hours|gmt|utc|miles|km|metres|meters|feet|dollars|euros|pounds|tons|tonnes|troops|million|billion|thousand|times|more)$/.test(
      next.lower,
    )
  )
    return true;
  if (next.pos !== "NOUN" || yearNouns.has(next.lower)) return false;
  if (determiners.has(lead)) return !isNear(year);
  // A plural counts; a singular is the thing of that year.
  return next.lower.endsWith("s") && !next.lower.endsWith("ss") && next.lower !== next.lemma;
}
