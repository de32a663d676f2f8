import type { DocumentSummary } from "@gainsay/claims";

/**
 * Whether two documents are pages on one thing: undated, and of one title that one of them uses as a name. News has a date, and "Overview" and
 * "Limits" name nothing.
 */
export function areOnOneThing(a: DocumentSummary, b: DocumentSummary): boolean {
  const title = titleOf(a);
  if (a.id === b.id || title === "" || title !== titleOf(b)) return false;
  if (a.date !== undefined || b.date !== undefined) return false;
  const words = wordsOf(nameOf(title));
  return (
    words.some((word) => word.length >= 3 && (hasName(a, word) || hasName(b, word))) ||
    [a, b].some(({ entities }) => entities.some(({ name }) => isFullName(wordsOf(name.toLowerCase()), words)))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** "Tollgate Arena": two words or more, all of them the title's; a single one opens sentences with a capital, too. */
function isFullName(name: readonly string[], title: readonly string[]): boolean {
  return name.length > 1 && name.every((word) => title.includes(word));
}

/** What a page is about, in lower case; empty without a title. */
export function titleOf({ title = "" }: DocumentSummary): string {
  return title.trim().toLowerCase();
}

/** A title without what tells it from others of the same name: "Kestrel (ship)". */
export function nameOf(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*$/u, "");
}

/** Summaries write names with capitals, and all other terms without. */
function hasName({ terms }: DocumentSummary, word: string): boolean {
  return terms.some(([term]) => term !== word && term.toLowerCase() === word);
}
