import type { Span } from "../model/span.js";
import type { Line } from "./line.js";
import { releaseLeads } from "./words.en.js";

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
    `\\b(${lead})\\s+(?:(?:version|release)\\s+)?(v?(\\d+(?:\\.\\d+){1,3}))(?![\\w%]|\\.\\d)`,
    "giu",
  ),
}));

/** "since **2.4**", "will be removed in version **5.0**": releases of the product itself. `text` is that of the document. */
export function releasesIn({ sentence: { start, end } }: Line, text: string): readonly Release[] {
  const source = text.slice(start, end);
  const found = releases.flatMap(({ id, words }) =>
    [...source.matchAll(words)].map(({ 0: whole, 1: lead = "", 2: written = "", 3: number = "", index }) => {
      const [from, to] = [start + index, start + index + whole.length];
      const mention = { start: to - written.length, end: to };
      return { id, mention, lead: { start: from, end: from + lead.length }, number };
    }),
  );
  // "deprecated since 2.4" is no "since 2.4".
  return found.filter(
    ({ mention }, at) => found.findIndex((other) => other.mention.start === mention.start) === at,
  );
}
