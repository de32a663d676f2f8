import { siteLines } from "./sites.en.js";

const sites = readSites();

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

function readSites(): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  for (const row of siteLines.trim().split("\n")) {
    const [line = "", sorts = ""] = row.split(":");
    for (const words of sorts.split("|").map((sort) => sort.split(",").map((word) => word.trim())))
      for (const word of words) found.set(word, [...(found.get(word) ?? []), { line, sort: words[0] ?? "" }]);
  }
  return found;
}

/** A sentence, in lower case, without any of these words tells no sort of place. */
export const siteWord = new RegExp(`\\b(?:${[...sites.keys()].join("|")})s?\\b`, "u");
