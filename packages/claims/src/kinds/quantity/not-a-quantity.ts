import type { Token } from "../../model/sentence.js";
import type { Amount } from "./amount.js";
import { designators, months } from "./lexicon.en.js";
import type { Place } from "./place.js";

/**
 * Whether figures are part of something that is no quantity: a date, clock time, score, phone number, version, list
 * mark or name. Looks at the shape of the text right around it only.
 */
export function isNotAQuantity(amount: Amount, around: Place): boolean {
  return (
    isGlued(amount, around.text) ||
    isListMark(amount, around.text) ||
    isInDate(amount, around) ||
    isClockTime(amount, around.text) ||
    isInName(amount, around)
  );
}

/** "3-2", "10:30", "1.2.3", "555-0199", "4x4", "#7", "11a", "%2 was sent". */
function isGlued({ start, end, form }: Amount, text: string): boolean {
  if (form === "word" || form === "rough") return /[-–]/.test(text.charAt(start - 1));
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  // "the '09 budget"
  if (/['’]$/.test(before) && /^0\d$/.test(text.slice(start, end))) return true;
  return (
    /[\p{L}\p{N}][-–—/:.'’_]$|[#№@_\\=&?%]$|(?:^|[^\p{L}\p{N}])\.$/u.test(before) ||
    /^(?:[-–—/:.,_]\p{N}|[\p{L}\p{N}_°@]|\/\p{L})/u.test(after)
  );
}

/** "1. Open the box" at the start of a line. */
function isListMark({ start, end, form, value }: Amount, text: string): boolean {
  if (form !== "figure" || value === null || value > 99) return false;
  const opens = start === 0 || /[\n(]\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return opens && /^(?:[.)]\s|\))/.test(text.slice(end, end + 2));
}

/** "8 May", "May 8", "May 8, 2020" and years that stand alone. */
function isInDate(amount: Amount, { previous, next }: Place): boolean {
  if (amount.high > 31 || amount.form === "word") return false;
  return isMonth(previous) || isMonth(next);
}

export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && months.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

const clockAfter = /^\s?(?:[ap]\.?m\b|o'clock|o’clock|(?:GMT|BST|UTC|EST|EDT|PST|PDT|CET)\b|hrs\b)/i;

function isClockTime({ end }: Amount, text: string): boolean {
  return clockAfter.test(text.slice(end, end + 10));
}

/** "Highway 61", "Article 5", "Boeing 737", "Windows 95". */
function isInName({ form, start }: Amount, { previous, text }: Place): boolean {
  if (previous === undefined || form === "rough") return false;
  if (/\S/.test(text.slice(previous.end, start))) return false;
  // "S&P 500"
  if (form === "figure" && /\p{Lu}&\p{Lu}\s$/u.test(text.slice(Math.max(0, start - 4), start))) return true;
  // "AK 47", "MI 5"
  if (form === "figure" && /^[A-Z]{1,2}$/.test(previous.text) && !/^(?:A|I|US|UN|UK|EU)$/.test(previous.text))
    return true;
  return designators.has(previous.lower) && (form === "figure" || /^\p{Lu}/u.test(previous.text));
}

/** Words before a number of four figures that make it a year even when a plural follows: "the 2010 elections". */
const beforeYear =
  /(?:^|[\s(]|['’])(?:the|in|since|during|until|till|by|from|after|before|of|mid|early|late|its|his|her|their|this|and|for|s)[\s-]$|['’]\s$/i;

/** "Nov 28, 2005" */
const afterDay = /\p{L}\.?\s\d{1,2}(?:st|nd|rd|th)?,\s$/u;

/** A bare number of four figures from 1000 to 2100: a year, unless what it counts follows. */
export function looksLikeYear(amount: Amount, text: string, counts: boolean, hedged: boolean): boolean {
  const { form, low, high, start, end, first } = amount;
  if (form !== "figure" || first.decimals > 0 || text.slice(start, end).includes(",")) return false;
  if (low < 1000 || high > 2100 || !Number.isInteger(low) || !Number.isInteger(high)) return false;
  if (!counts || afterDay.test(text.slice(Math.max(0, start - 12), start))) return true;
  return !hedged && beforeYear.test(text.slice(Math.max(0, start - 12), start));
}

/** "£1. 7m": a figure that a space has cut in two. */
const cutBefore = /[£$€]\d{1,3}\. $/;
const cutAfter = /^\. \d{1,3}\s?(?:m|bn|million|billion)(?!\p{L})/u;

/** Digits right after a clock's colon, or a figure in "2.5.1", are no amounts of their own, whatever unit follows. */
export function isPartOfNumber({ start, end, form }: Amount, text: string): boolean {
  if (form === "word") return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /[\p{L}\p{N}][-–—/:.]$|(?:^|[^\p{L}\p{N}])[.#]$|[%&=]$|\p{N}(?: \. | -)$/u.test(before) ||
    (/\p{N} ?-$/u.test(text.slice(Math.max(0, start - 3), start + 1)) && text.charAt(start) === "-") ||
    /^ \. \p{N}/u.test(text.slice(end, end + 4)) ||
    cutBefore.test(text.slice(Math.max(0, start - 6), start)) ||
    (/[£$€]$/.test(before) && cutAfter.test(text.slice(end, end + 14)))
  );
}
