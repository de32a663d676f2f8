import { addressing, officeLetters, requests } from "./suits-news.en.js";
import type { ExpectedValue, NormaliserRecord } from "./records.js";

/**
 * Which records of a set made for assistants say things as news does. A newspaper speaks of others to nobody in
 * particular, so a text does not suit that
 * - speaks in the first person or to a second one ("I'll", "my", "you", "please", the assistant's name);
 * - gives an order or asks an assistant for something ("show", "book", "how about"); or
 * - is a fragment of fewer than four words.
 */
export function suitsNews({ text }: Pick<NormaliserRecord, "text">): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu) ?? [];
  if (words.length < 4 || words.some((word) => addressing.has(word.split(/['’]/)[0] ?? ""))) return false;
  return !requests.some((request) => request.split(" ").every((word, index) => words[index] === word));
}

/** Whether a value is of a set made for assistants, by the names of its types. */
export function isForAssistants({ type }: Pick<ExpectedValue, "type">): boolean {
  return type.startsWith("datetimeV2.");
}

/** "between 3 and 5", "10:30 to 3": hours of which the half of the day is not said. */
const openHours = /\b\d{1,2}(?::\d{2})? (?:and|to) \d{1,2}(?::\d{2})?(?![\d:]| ?[ap]\.?m| in the)/i;

/** "5/12", "2/29-3/1", "7.6", "mar3": figures without the name of the month or a year of four digits. */
const shorthand = /(?:^|[^\d/.-])\d{1,2}[/.-]\d{1,2}(?!\d)(?![/.-]?\d{2})|^[a-z]{3}\d/i;

/**
 * Whether an expected value is written as newspapers write times, whose style guides spell the month out: not in shorthand
 * ("5/12", "mar3") or an office's letters ("EOD", "w/c"), hours with their half of the day, and no mere time of day, which
 * news dates. A value that the set itself does not resolve ("Winter") has no truth to compare with, save what recurs.
 */
export function isNewsWording({ type, text = "", value }: ExpectedValue): boolean {
  if (/^datetimeV2\.time(?:range)?$/i.test(type)) return false;
  if (!type.endsWith("set") && JSON.stringify(value).includes('"not resolved"')) return false;
  if (type.endsWith("datetimerange") && openHours.test(text)) return false;
  return (
    !shorthand.test(text) &&
    !text
      .toLowerCase()
      .split(/[^a-z/]+/)
      .some((word) => officeLetters.has(word))
  );
}
