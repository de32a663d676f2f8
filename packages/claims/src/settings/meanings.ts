import type { Span } from "../model/span.js";
import type { Line } from "./line.js";
import { limiting, meaningJoints, meanings } from "./meanings.en.js";

/** What a value stands for that is no ordinary one: "**0** means **no limit**". */
export interface SpecialValue {
  readonly mention: Span;
  /** "0", "-1". */
  readonly number: string;
  readonly meaning: string;
  /** Whether it may be told of a setting of this name. */
  readonly suits: (name: string) => boolean;
}

const all = new RegExp(
  `(?<![\\w.,$-])["'\`]?(?<value>-1|0)["'\`]?(?![\\w.%]|,\\d)${meaningJoints}(?:${meanings.map(({ words }, at) => `(?<m${at}>${words})`).join("|")})(?=[.,;:)]|$| \\(| and\\b| or\\b)`,
  "giu",
);

/** What a line says that 0 or -1 stands for. `text` is that of the document. */
export function meaningsIn({ sentence: { start, end } }: Line, text: string): readonly SpecialValue[] {
  return [...text.slice(start, end).matchAll(all)].flatMap(({ 0: whole, index, groups = {} }) => {
    const at = meanings.findIndex((_, each) => groups[`m${each}`] !== undefined);
    const found = meanings[at];
    if (found === undefined) return [];
    return [
      {
        mention: { start: start + index, end: start + index + whole.length },
        number: groups["value"] ?? "",
        meaning: found.meaning,
        suits: (name: string) => found.isOfLimit !== false || !limiting.test(name),
      },
    ];
  });
}
