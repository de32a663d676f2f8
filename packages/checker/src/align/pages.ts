import type { DocumentSummary } from "@gainsay/claims";
import { readOnce } from "../sentences/read-once.js";
import { partNouns } from "./series.en.js";

/** A title of so few words may have only one that is part of a name. */
const shortTitle = 3;

/**
 * Whether two documents are pages on one thing: undated, and of one title that one of them uses as a name. News has a date or a headline,
 * of which few words are names ("Bank expected to add reserves"), or which is in capitals; "Overview" and "Limits" name nothing.
 */
export function areOnOneThing(a: DocumentSummary, b: DocumentSummary): boolean {
  if (a.id === b.id || a.date !== undefined || b.date !== undefined) return false;
  const [left, right] = [readTitle(a), readTitle(b)];
  if (left.title === "" || left.title !== right.title) return false;
  const { words } = left;
  const names = words.filter((word) => left.names.has(word) || right.names.has(word));
  if (words.length <= shortTitle) return names.length > 0;
  return 2 * names.length >= words.length && a.title !== a.title?.toUpperCase();
}

/** What a page is called, its words, and which of them it uses as names. Each page is held against all others of its title. */
const readTitle = readOnce((page: DocumentSummary) => {
  const title = titleOf(page);
  const words = nameWords(nameOf(title)).filter((word) => word.length >= 3 && word !== "and");
  // "Tollgate Arena" of a page of that title: two words or more; a single one opens sentences with a capital, too.
  const inNames = page.entities
    .map(({ name }) => nameWords(name.toLowerCase()))
    .filter((own) => own.length > 1 && own.every((each) => words.includes(each)))
    .flat();
  return {
    title,
    words,
    names: new Set(words.filter((word) => hasName(page, word) || inNames.includes(word))),
  };
});

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
export function titleOf({ title = "" }: Pick<DocumentSummary, "title">): string {
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
