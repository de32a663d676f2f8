import type { Block, Metadata } from "../model/document.js";
import {
  clockWords,
  dateLabels,
  fieldLabels,
  knownPublishers,
  publisherEndings,
  unlabelledRank,
  weekdays,
} from "./bylines.en.js";
import { sentenceOpeners, unfinishedEndings } from "./line-breaks.en.js";
import { findWrittenDates, toIsoDate, type WrittenDate } from "./calendar-date.js";

/** What a line around an article says of the article. */
interface Byline {
  readonly dates: readonly WrittenDate[];
  /** How far its date tells the day of publication; 1 is best. */
  readonly rank: number;
  readonly fields: Omit<Metadata, "date">;
}

/** Longer lines are sentences. */
const longestByline = 140;
const longestDateline = 120;
/** How many blocks at the head of a text, and at its end, may be bylines. */
const headBlocks = 14;
const tailBlocks = 3;

/** Whether a line is a date line ("Updated 3:15 PM ET, Fri September 12, 2025"), a byline or another printed field. */
export function isByline(line: string): boolean {
  return readByline(line) !== null;
}

/**
 * Finds the date lines, bylines and datelines of a text, gives them a block of role `byline`, and says what they tell.
 * A date without a year counts if `knownYear` is given; two dates of equal standing that differ count for nothing.
 */
export function readBylines(
  text: string,
  blocks: readonly Block[],
  knownYear: number | null,
): { readonly blocks: readonly Block[]; readonly metadata: Metadata } {
  const read: Block[] = [];
  const dates: { readonly rank: number; readonly date: string }[] = [];
  const fields: Omit<Metadata, "date">[] = [];
  let paragraphs = 0;
  const keep = ({ dates: written, rank, fields: found }: Byline): void => {
    for (const each of written) {
      const date = toIsoDate(each, knownYear);
      if (date !== null) dates.push({ rank, date });
    }
    fields.push(found);
  };
  for (const [index, block] of blocks.entries()) {
    const isHead = index < headBlocks && paragraphs < 3;
    const isTail = index >= blocks.length - tailBlocks;
    if (block.end - block.start <= longestByline && (isHead || isTail)) {
      const byline = readByline(text.slice(block.start, block.end));
      if (byline !== null) {
        keep(byline);
        read.push({ ...block, role: "byline" });
        continue;
      }
    }
    if (isStamp(text.slice(block.start, block.end))) {
      read.push({ ...block, role: "byline" });
      continue;
    }
    if (block.role === "paragraph") paragraphs += 1;
    const dateline = isHead && block.role === "paragraph" ? readDateline(text, block) : null;
    if (dateline === null) {
      read.push(block);
      continue;
    }
    keep(dateline.byline);
    read.push({ start: block.start, end: dateline.end, role: "byline" });
    read.push({ ...block, start: dateline.next });
  }
  const date = bestDate(dates);
  const first = <Name extends keyof Omit<Metadata, "date">>(name: Name) =>
    fields.find((each) => each[name] !== undefined)?.[name];
  const title = first("title");
  const publisher = first("publisher");
  const url = first("url");
  return {
    blocks: read,
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(date === null ? {} : { date }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

/**
 * "Friday, Sep 10 | Updated 8:52 PM EDT": of which article, where it stands among others, is not known. Without a time of day it may
 * head what happened on that day.
 */
function isStamp(line: string): boolean {
  if (line.length > longestByline || line.search(labels) < 0 || !isTimed(line)) return false;
  return findWrittenDates(line).length > 0 && partsBeside(line).length === 0;
}

function bestDate(dates: readonly { readonly rank: number; readonly date: string }[]): string | null {
  const best = Math.min(...dates.map(({ rank }) => rank));
  const candidates = new Set(dates.filter(({ rank }) => rank === best).map(({ date }) => date));
  const [date] = candidates;
  return candidates.size === 1 ? (date ?? null) : null;
}

const datelineRank = 2;
const byName = /^(?:by|written by|reporting by|reported by|story by)\s+(?=\p{Lu})/iu;
const clockTime =
  /\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?(?!\d)|\b\d{1,2} ?(?:[ap]m|[ap]\.m\.)|\b\d{4} (?=GMT|UTC)/giu;
const timeAgo = /\b(?:an?|\d{1,3}) (?:minute|min|hour|hr|day|week|month|year)s? ago\b/giu;
const readingTime = /\b\d{1,3}[ -]min(?:ute)?s? read\b/giu;
const lineLabel = new RegExp(`^(${Object.keys(fieldLabels).join("|")}) ?: *(?=\\S)`, "iu");
const edges = /^[\s|·•,:;()[\]–—/-]+|[\s|·•,:;()[\]–—/-]+$/gu;
const dateWords = alternatives([...weekdays, ...clockWords]);
const labels = alternatives(dateLabels.map(({ label }) => label));

function alternatives(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replaceAll(".", "\\.")).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function readByline(line: string): Byline | null {
  if (line.length > longestByline) return null;
  const text = line.trim();
  if (/^https?:\/\/\S+$/u.test(text)) return { dates: [], rank: unlabelledRank, fields: { url: text } };
  const labelled = lineLabel.exec(text);
  if (labelled !== null) return readField(labelled, text);

  const dates = findWrittenDates(text);
  const isDated = dates.length > 0 || isTimed(text);
  const label = isDated ? dateLabels.find((each) => startsWithWords(text, each.label)) : undefined;
  const rank = label?.rank ?? unlabelledRank;
  if (!isDated) {
    const name = bylineName(text);
    return name === null ? null : { dates, rank, fields: name };
  }
  const parts = partsBeside(text);
  if (parts.length === 0) return { dates, rank, fields: {} };
  if (isPlaceWithDate(text, parts, dates)) return { dates, rank: datelineRank, fields: {} };
  // "By Jane Doe | September 12, 2025", "Harbour Times - 12 September 2025"
  const fields = parts.map((part) => bylineName(part) ?? publisherName(part));
  const known = fields.filter((each) => each !== null);
  const isList = /[|·•]/u.test(text) || label !== undefined || known.length > 0;
  if (!isList || parts.length - known.length > 1 || parts.some(isSentence)) return null;
  return { dates, rank, fields: Object.assign({}, ...known) };
}

function isTimed(text: string): boolean {
  return [clockTime, timeAgo, readingTime].some((times) => text.search(times) >= 0);
}

/** What is left of a line when its dates and times are taken away: nothing of "Updated 3:15 PM ET, Fri September 12, 2025". */
function partsBeside(text: string): readonly string[] {
  return [clockTime, timeAgo, readingTime, labels, dateWords]
    .reduce((rest, words) => rest.replace(words, "|"), without(text, findWrittenDates(text)))
    .split(/[|·•–—,()/@]/u)
    .map((part) => part.replace(edges, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** "NEW HADDON, March 9, 2026": a dateline on a line of its own has the place in capitals, and not the month. */
function isPlaceWithDate(text: string, parts: readonly string[], dates: readonly WrittenDate[]): boolean {
  const [place = "", ...others] = parts;
  const [date, ...more] = dates;
  if (date === undefined || others.length > 0 || more.length > 0) return false;
  const isLast = text.startsWith(place) && /^[.\s]*$/u.test(text.slice(date.end));
  const isCapital = /^\p{Lu}[\p{Lu}.'’ -]+$/u.test(place) && /\p{Ll}/u.test(text.slice(date.start, date.end));
  return isLast && isCapital && place.split(" ").length <= 3 && isPlace(place, false);
}

/** More than five words are more than a name. */
function isSentence(part: string): boolean {
  return part.split(" ").length > 5 && !byName.test(part);
}

function startsWithWords(text: string, words: string): boolean {
  return text.toLowerCase().startsWith(words) && !/[\p{L}\p{N}]/u.test(text.charAt(words.length));
}

/** The line with each date replaced by a separator. */
function without(text: string, dates: readonly WrittenDate[]): string {
  let rest = "";
  let done = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(done, start)}|`;
    done = end;
  }
  return rest + text.slice(done);
}

/** "Source: Harbour Times", "URL: https://…". */
function readField(labelled: RegExpExecArray, text: string): Byline {
  const field = fieldLabels[labelled[1]?.toLowerCase() ?? ""] ?? "other";
  const value = text.slice(labelled[0].length).trim();
  return { dates: [], rank: unlabelledRank, fields: field === "other" ? {} : { [field]: value } };
}

/** "By Jane Doe, Reuters", "Reuters": a writer, who may write for a publisher; or null. */
function bylineName(text: string): Omit<Metadata, "date"> | null {
  const by = byName.exec(text);
  if (by === null) return knownPublishers.includes(text.replace(edges, "")) ? publisherName(text) : null;
  const name = text.slice(by[0].length);
  const words = name.split(/[\s|,/]+/u).filter((word) => word !== "");
  // "By Friday, rebels had taken the town" is no byline, nor is "By land and sea".
  if (words.length < 2 || words.length > 12 || /[.!?]$/u.test(name)) return null;
  if (words[0]?.search(dateWords) === 0) return null;
  if (!words.every((word) => /^[\p{Lu}|&(–—-]/u.test(word) || nameWords.has(word.toLowerCase()))) return null;
  const tail = /(?:,| \||\/| for | [-–—] )\s*(?<publisher>[^,|/]+)$/u.exec(name)?.groups?.["publisher"];
  return (tail === undefined ? null : publisherName(tail)) ?? {};
}

/** Small words within names and lists of names. */
const nameWords: ReadonlySet<string> = new Set(
  "and in of for the de da di du van von der la le los al el bin ibn abu at with | & staff writer writers correspondent".split(
    " ",
  ),
);

/** The name if it is a known agency or ends as only names of publishers do, or null. */
function publisherName(text: string): { readonly publisher: string } | null {
  const name = text.replace(edges, "");
  if (knownPublishers.includes(name)) return { publisher: name };
  const words = name.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length < 2 || words.length > 5 || !publisherEndings.includes(last)) return null;
  return words.every((word) => /^[\p{Lu}&]/u.test(word) || word === "of" || word === "the")
    ? { publisher: name }
    : null;
}

/**
 * The dateline that a paragraph starts with: "DAMASCUS, Sept 12 (Agency) - …", "LONDON (AP) — …", "(Reuters) - …".
 * `end` is where it ends, `next` where the report starts.
 */
function readDateline(text: string, block: Block): { byline: Byline; end: number; next: number } | null {
  const opening = text.slice(block.start, Math.min(block.end, block.start + longestDateline));
  for (const dash of opening.matchAll(datelineEnd)) {
    const head = opening.slice(0, dash.index);
    // "Ivo Brandt (4 May 1901 – 2 June 1985) was …" is a life.
    if (/\([^()]*$/.test(head)) continue;
    const next = block.start + dash.index + dash[0].length;
    if (next >= block.end) return null;
    const byline = readPlaceAndAgency(head, dash[0] === "-", text.slice(next, next + 40));
    if (byline !== null) return { byline, end: block.start + dash.index + dash[0].trimEnd().length, next };
  }
  return null;
}

/** A dash, or a colon; a hyphen without spaces only after "(AP)" or a name, as in "Tribune-In a sign of …". */
const datelineEnd = /\s?(?:[–—]|--)\s?|\s-\s|:\s|(?<=[\p{L})])-(?=\p{Lu})/gu;

/** Reads what stands before the dash; `report` is the beginning of what stands after it. */
function readPlaceAndAgency(head: string, isHyphen: boolean, report: string): Byline | null {
  const agency = /^(?<before>[^()]*)\((?<name>[^()]{2,40})\)$/u.exec(head)?.groups;
  const dates = findWrittenDates(head);
  const publisher = agency === undefined ? null : agencyName(agency["name"] ?? "");
  const byline = { dates, rank: datelineRank, fields: publisher ?? {} };
  const place = without(agency?.["before"] ?? head, dates)
    .replace(dateWords, " ")
    .replace(/\|/gu, " ")
    .replace(edges, "");
  if (dates.length > 0 || publisher !== null) {
    return (place !== "" || publisher !== null) && isPlace(place, true) ? byline : null;
  }
  // "NATO - an alliance of …" explains a name; a report starts with a capital or a quotation.
  if (!/^["“'‘]?\p{Lu}/u.test(report)) return null;
  const opener = /^\p{L}+/u.exec(report)?.[0].toLowerCase() ?? "";
  // "PORT-AU-PRINCE" has hyphens of its own.
  const isHead = isHyphen
    ? /^\p{Lu}\p{L}{3,}$/u.test(head) && sentenceOpeners.has(opener)
    : isPlace(place, false);
  return isHead ? byline : null;
}

/** "Reuters", "AP via City Wire", "ABC": also an agency that nobody listed, if it is written as an acronym. */
function agencyName(text: string): { readonly publisher: string } | null {
  const name = text.split(/ via |\/| and /u)[0]?.trim() ?? "";
  return publisherName(name) ?? (/^\p{Lu}{2,8}$/u.test(name) ? { publisher: name } : null);
}

/** Places are printed in capitals, "NEW YORK, United States"; with a date or an agency also as names. */
function isPlace(text: string, isCertain: boolean): boolean {
  const words = text.split(/[\s,/]+/u).filter((word) => word !== "");
  if (words.length > 7) return false;
  if (words.length === 0) return isCertain;
  if (isCertain) return words.every((word) => /^(?:\p{Lu}|(?:al|el|de|of|the|in)$)/u.test(word));
  const [first = ""] = words;
  // "CHARGED WITH MURDER: …" is a headline.
  const isPhrase = words.some((word) => unfinishedEndings.has(word.toLowerCase()));
  const areNames = words.every((word) => /^\p{Lu}/u.test(word));
  return areNames && !isPhrase && text.length >= 4 && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(first);
}
