import { siteLines } from "./sites.en.js";
import { byWord, readTable } from "../../wordings/read-table.js";

const sites = byWord(readTable(siteLines), ({ name, first }): Site => ({ line: name, sort: first }));

/** A sort of place in a line of them. */
export interface Site {
  readonly line: string;
  readonly sort: string;
}

/** The lines and sorts that a word for a sort of place stands in. */
export function sitesOf(word: string): readonly Site[] {
  return sites.get(word) ?? [];
}

/** The words for one sort of place. */
export function wordsForSite({ line, sort }: Site): readonly string[] {
  return [...sites]
    .filter(([, found]) => found.some((site) => site.line === line && site.sort === sort))
    .map(([word]) => word);
}

/** A sentence, in lower case, without any of these words tells no sort of place. */
export const siteWord = new RegExp(`\\b(?:${[...sites.keys()].join("|")})s?\\b`, "u");
