import type { Span } from "../model/span.js";
import type { Line } from "./line.js";

const number = String.raw`-?\d+(?:\.\d+)?`;
const joint = String.raw`\s?(?:and|to|through|–|-|\.{2,3})\s?`;
const between = `(?:between |from |in the range (?:of |from )?)`;
const ranges = [
  `(?:must|should|has to|have to) (?:be|lie) (?:an? (?:number|value|integer) )?${between}`,
  `(?:valid|allowed|permitted|accepted) (?:values|range)(?: (?:of|for) [^\\s,.;]+)?(?: are| is|:)? ${between}?`,
].map(
  (lead) =>
    new RegExp(`\\b${lead}(?<low>${number})${joint}(?<high>${number})(?![\\d.]*\\d|\\s?%|\\s\\p{L})`, "giu"),
);

/** A range of values that a line allows: "`shards` must be **between 1 and 64**". */
export interface Range {
  readonly mention: Span;
  readonly words: string;
}

/** The ranges that a line gives as those of the values allowed; not those whose numbers count something. `text` is that of the document. */
export function rangesIn({ sentence: { start, end } }: Line, text: string): readonly Range[] {
  return ranges.flatMap((range) =>
    [...text.slice(start, end).matchAll(range)].flatMap(({ 0: whole, index, groups = {} }) => {
      const { low = "", high = "" } = groups;
      if (Number(low) >= Number(high)) return [];
      const to = start + index + whole.length;
      const from = start + index + whole.lastIndexOf(low, whole.length - high.length - 1);
      return [{ mention: { start: from, end: to }, words: `${low} to ${high}` }];
    }),
  );
}
