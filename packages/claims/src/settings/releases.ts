import { products } from "../kinds/version/lexicon.en.js";
import type { Span } from "../model/span.js";
import type { Line } from "./line.js";
import { opensClause, releaseLeads, removals } from "./words.en.js";

/** Since when something is there, is deprecated, or is gone. */
export interface Release {
  /** Id of the predicate that says which of these. */
  readonly id: string;
  readonly mention: Span;
  /** The words before the number that say so. */
  readonly lead: Span;
  readonly number: string;
}

const releases = releaseLeads.map(([id, lead]) => ({
  id,
  words: new RegExp(
    `\\b(?<lead>${lead})\\s+(?:(?:version|release|(?<by>[\\w.-]+))\\s+)?(?<written>v?(?<number>\\d+(?:\\.\\d+){1,3}))(?![\\w%]|\\.\\d)`,
    "giu",
  ),
}));

const others: ReadonlySet<string> = new Set(products.flat());

/** Whether a word before a number may be the name of the product itself: "in **Kiln** 3.2". */
const mayBeProduct = (name: string): boolean => /^\p{Lu}/u.test(name) && !others.has(name);

/** "since **2.4**", "will be removed in version **5.0**": releases of the product itself. `text` is that of the document. */
export function releasesIn({ sentence: { start, end } }: Line, text: string): readonly Release[] {
  const source = text.slice(start, end);
  const found = releases.flatMap(({ id, words }) =>
    [...source.matchAll(words)].flatMap(({ 0: whole, index, groups = {} }) => {
      const { lead = "", by, written = "", number = "" } = groups;
      if (by !== undefined && !mayBeProduct(by)) return [];
      if (index === 0 && opensClause.test(source.slice(whole.length))) return [];
      const [from, to] = [start + index, start + index + whole.length];
      const mention = { start: to - written.length, end: to };
      return [{ id, mention, lead: { start: from, end: from + lead.length }, number }];
    }),
  );
  // "deprecated since 2.4" is no "since 2.4".
  return found.filter(
    ({ mention }, at) => found.findIndex((other) => other.mention.start === mention.start) === at,
  );
}

/** What a sentence that says nothing else tells to be removed, in words: "**Support for XML** was dropped in 5.0". Spans are of the clean text. */
export interface Removal extends Pick<Release, "mention" | "number"> {
  readonly what: Span;
}

export function removalIn({ sentence: { start, end } }: Line, text: string): Removal | null {
  const found = removals.exec(text.slice(start, end));
  const { what, number } = found?.indices?.groups ?? {};
  if (found === null || what === undefined || number === undefined) return null;
  if (found.groups?.["by"] !== undefined && !mayBeProduct(found.groups["by"])) return null;
  const place = ([from, to]: readonly [number, number]): Span => ({ start: start + from, end: start + to });
  return {
    what: place(what),
    mention: place(number),
    number: (found.groups?.["number"] ?? "").replace(/^v/u, ""),
  };
}
