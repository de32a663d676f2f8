import type { DocumentSummary } from "@gainsay/claims";
import { partNouns } from "./series.en.js";

/** A title of so few words may have only one that is part of a name. */
const shortTitle = 3;

/**
 * Whether two documents are pages on one thing: undated, and of one title that one of them uses as a name. News has a date or a headline,
 * of which few words are names ("Bank expected to add reserves"), or which is in capitals; "Overview" and "Limits" name nothing.
 */
export function areOnOneThing(a: DocumentSummary, b: DocumentSummary): boolean {
  const title = titleOf(a);
  if (a.id === b.id || title === "" || title !== titleOf(b)) return false;
  if (a.date !== undefined || b.date !== undefined) return false;
  const words = nameWords(nameOf(title)).filter((word) => word.length >= 3 && word !== "and");
  const names = words.filter((word) => hasName(a, word) || hasName(b, word) || isInName(word, words, [a, b]));
  if (words.length <= shortTitle) return names.length > 0;
  return 2 * names.length >= words.length && a.title !== a.title?.toUpperCase();
}

/** "Tollgate Arena" of a page of that title: two words or more; a single one opens sentences with a capital, too. */
function isInName(word: string, title: readonly string[], pages: readonly DocumentSummary[]): boolean {
  return pages.some(({ entities }) =>
    entities.some(({ name }) => {
      const own = nameWords(name.toLowerCase());
      return own.length > 1 && own.includes(word) && own.every((each) => title.includes(each));
    }),
  );
}

/** "MX-1" and "MX-2", "Season 3" and "Season 4": titles that differ in their numbers alone are of two things, or of two texts in a series. */
export function areNumbered(
  { title: a = "" }: Pick<DocumentSummary, "title">,
  { title: b = "" }: Pick<DocumentSummary, "title">,
): boolean {
  return a !== b && withoutNumbers(a) === withoutNumbers(b);
}

/**
 * Whether two texts are titled as two of a series, "Orva 2.0.4" and "Orva 2.1.9", "Week 3" and "Week 4". Headlines of one happening may
 * differ in other numbers: "Quake kills 12".
 */
export function areEditions(a: Pick<DocumentSummary, "title">, b: Pick<DocumentSummary, "title">): boolean {
  return areNumbered(a, b) && editionsOf(a) !== editionsOf(b);
}

function editionsOf({ title = "" }: Pick<DocumentSummary, "title">): string {
  return [...title.matchAll(editionNumber)].map(([number]) => number.toLowerCase()).join();
}

const editionNumber = new RegExp(
  `(?<![\\d.])\\d+(?:\\.\\d+){2,}|\\bv\\d[\\d.]*|\\b(?:${partNouns.join("|")})\\s(?:\\d[\\d.]*|[IVX]+)\\b`,
  "giu",
);

function withoutNumbers(title: string): string {
  return title.replace(/\d+|\b[IVX]+\b/gu, "#");
}

/** What a page is about, in lower case; empty without a title. */
export function titleOf({ title = "" }: DocumentSummary): string {
  return title.trim().toLowerCase();
}

/** A title without what tells it from others of the same name: "Kestrel (ship)". */
export function nameOf(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*$/u, "");
}

/** The words of a name, without its article. */
export function nameWords(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && word !== "the");
}

/** The word of a name that it cannot do without: "bridge" of "Harrow Bridge", "battle" of "Battle of Hestra"; none without a word. */
export function nameHead(words: readonly string[]): string | undefined {
  const of = words.indexOf("of");
  return words[of > 0 ? of - 1 : words.length - 1];
}

/** Summaries write names with capitals, and all other terms without. */
function hasName({ terms }: DocumentSummary, word: string): boolean {
  return terms.some(([term]) => term !== word && term.toLowerCase() === word);
}
