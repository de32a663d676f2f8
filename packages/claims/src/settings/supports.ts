import { isCommonWord } from "../annotate/is-common-word.js";
import type { Span } from "../model/span.js";
import type { Line } from "./line.js";

/** That something with a name supports something else, or does not. */
export interface Support {
  /** What it is told of: what supports, and what is supported. */
  readonly names: readonly string[];
  readonly isSupported: boolean;
  /** What is supported. */
  readonly mention: Span;
}

// "Orva", "macOS", "Node.js 20"
const word = String.raw`\p{Ll}{0,5}\p{Lu}[\w+-]*(?:\.[\w+-]+)*`;
const name = String.raw`${word}(?: (?:${word}|\d\w*(?:\.\w+)*)){0,3}`;
const list = String.raw`${name}(?:, ${name})*(?:,? (?:and|or) ${name})?`;
const denial = String.raw`(?:does not|doesn't|doesn’t|do not|don't|don’t|cannot|no longer) supports?`;
/** The whole sentence: what stands beside such a list may set a case apart. */
const active = new RegExp(
  `^(?:The )?(?<by>${name}) (?:(?<no>${denial})|supports?) (?<items>${list})\\.?$`,
  "u",
);
const passive = new RegExp(
  `^(?<items>${list}) (?:is|are) (?<no>not |no longer )?supported by (?:the )?(?<by>${name})\\.?$`,
  "u",
);

/**
 * What a sentence that says nothing else lists as supported or not supported by what has a name: "Orva Kit supports **Linux** and
 * **Windows**". `text` is that of the document.
 */
export function supportsIn({ sentence: { start, end } }: Line, text: string): readonly Support[] {
  const source = text.slice(start, end);
  const told = source.length > longest ? null : (active.exec(source) ?? passive.exec(source));
  const { by = "", no, items = "" } = told?.groups ?? {};
  if (told === null || isCommonWord(by.toLowerCase())) return [];
  let at = start + source.indexOf(items, source.startsWith(items) ? 0 : by.length);
  return items.split(/(,? (?:and|or) |, )/u).flatMap((item, index) => {
    const mention = { start: at, end: at + item.length };
    at = mention.end;
    if (index % 2 === 1) return [];
    return [{ names: [by, item], isSupported: no === undefined, mention }];
  });
}

/** In letters. */
const longest = 300;
