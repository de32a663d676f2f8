import type { Span } from "../model/span.js";
import {
  caseColumns,
  codeColumns,
  codeSorts,
  genericCase,
  idleInCase,
  tellingInCase,
  unsaid,
  type CodeSort,
} from "./codes.en.js";
import type { Heading, Line, Word } from "./line.js";
import { joining } from "./subject.js";

/** With which code something ends or is answered in a case. */
export interface CodeTold {
  /** Id of the setting: of which sort the code is. */
  readonly id: string;
  readonly mention: Span;
  readonly code: string;
  /** What it is the code of, and in which case. */
  readonly names: readonly string[];
  /** Whether the words or a heading say what it is the code of, so that other headings do not matter. */
  readonly isOwned: boolean;
}

/**
 * The codes that a line gives for cases: "`kiln fire` exits with **2** if the oven is cold", a row "404", "no such tile", an item "64: usage
 * error". `text` is that of the document.
 */
export function codesIn(line: Line, text: string): readonly CodeTold[] {
  if (line.sentence.role === "heading" || line.headings.some(isExample)) return [];
  return codeSorts.flatMap((sort) => [
    ...inSentence(sort, line, text),
    ...inTable(sort, line, text),
    ...inItem(sort, line, text),
  ]);
}

const isExample = ({ words }: Heading): boolean => words.some(({ lemma }) => lemma === "example");

/** In letters: what is longer is a list that lost its lines. */
const longestSentence = 250;

function inSentence(sort: CodeSort, line: Line, text: string): readonly CodeTold[] {
  const { start, end } = line.sentence;
  const source = text.slice(start, end);
  if (source.length > longestSentence) return [];
  for (const wording of sort.wordings) {
    const found = wording.exec(source);
    if (found === null) continue;
    const of = placeOf(found, "of", start);
    const said = source.slice(0, found.index + found[0].length);
    const given = found.groups?.["case"] ?? "";
    if (unsaid.test(said.replace(given, ""))) return [];
    const owner = ownerIn(sort, line, of, text);
    const rest = sort.further === undefined ? null : sort.further.exec(source);
    return [found, ...(rest === null ? [] : [rest])].flatMap(
      (each) =>
        told(sort, line, placeOf(each, "value", start), placeOf(each, "case", start), owner, text) ?? [],
    );
  }
  return [];
}

/** "| 3 | no manifest |": what stands beside a code in the column of meanings. */
function inTable(sort: CodeSort, line: Line, text: string): readonly CodeTold[] {
  const { words, sentence, corner, headings } = line;
  const named = words.filter(({ start }) => start < sentence.start);
  const code = named.find((word) => sort.code.test(word.lower));
  if (code === undefined || !line.keyed || !corner.some(({ lemma }) => codeColumns.has(lemma))) return [];
  if (
    !named.some(({ lemma }) => caseColumns.has(lemma)) ||
    !isListed(sort, [corner, ...headings.map((each) => each.words)])
  )
    return [];
  const fit = told(sort, line, code, sentence, ownerIn(sort, line, null, text), text);
  return fit === null ? [] : [fit];
}

/** "- 64: usage error" under "Exit codes". */
function inItem(sort: CodeSort, line: Line, text: string): readonly CodeTold[] {
  const { start, end } = line.sentence;
  const [nearest] = line.headings;
  const found = item.exec(text.slice(start, end));
  const code = found?.groups?.["value"] ?? "";
  if (found === null || nearest === undefined || !sort.code.test(code) || !isListed(sort, [nearest.words]))
    return [];
  const fit = told(
    sort,
    line,
    placeOf(found, "value", start),
    placeOf(found, "case", start),
    ownerIn(sort, line, null, text),
    text,
  );
  return fit === null ? [] : [fit];
}

const item = /^(?<value>\d{1,3})\s?(?::|–|—|-)\s(?<case>[^.;:]{3,60})\.?$/du;

function isListed({ listed, code }: CodeSort, places: readonly (readonly Word[])[]): boolean {
  return places.some(
    (words) =>
      words.some(({ lemma, lower }) => listed.has(lemma) || listed.has(lower)) &&
      !words.some(({ lower }) => code.test(lower)),
  );
}

function told(
  { id }: CodeSort,
  { words }: Line,
  mention: Span | null,
  given: Span | null,
  owner: readonly string[],
  text: string,
): CodeTold | null {
  if (mention === null || given === null) return null;
  const cases = words.filter(
    (word) =>
      word.start >= given.start && word.end <= given.end && tells(word) && !idleInCase.has(word.lemma),
  );
  const names = cases.map(({ code, shown, lemma }) => (code ? shown : lemma));
  // "if the request succeeds", "on error" are cases of each command and endpoint.
  const isGeneric = cases.every(({ lemma }) => genericCase.has(lemma));
  if (names.length === 0 || ((names.length === 1 || isGeneric) && owner.length === 0)) return null;
  return {
    id,
    mention,
    code: text.slice(mention.start, mention.end),
    names: [...owner, ...names],
    isOwned: owner.length > 0,
  };
}

const tells = ({ code, pos, lower }: Word): boolean =>
  code || tellingInCase.has(lower) || (!joining.has(pos) && /[\p{L}\p{N}]/u.test(lower));

/** What a code is of: an endpoint, a command; what the clause calls it, else the nearest heading that names one. */
function ownerIn(sort: CodeSort, line: Line, of: Span | null, text: string): readonly string[] {
  const { sentence, headings, words } = line;
  if (sort.owner !== null) {
    const places = [sentence, ...headings.flatMap(({ words: above }) => spanOf(above) ?? [])];
    const name = places
      .map(({ start, end }) => sort.owner?.exec(text.slice(start, end))?.groups?.["name"])
      .find(Boolean);
    if (name !== undefined) return partsOf(name.replace(/\{\w*\}|:\w+/gu, "*"));
  }
  const inside = of === null ? [] : words.filter(({ start, end }) => start >= of.start && end <= of.end);
  const own = inside.some(({ code }) => code)
    ? inside.filter(({ code }) => code)
    : inside.filter((word) => tells(word) && !sort.idle.has(word.lemma));
  if (own.length > 0) return own.flatMap(({ shown }) => partsOf(shown));
  if (sort.owner !== null) return [];
  for (const { words: above } of headings) {
    const telling = above.filter((word) => !sort.idle.has(word.lemma) && tells(word));
    if (telling.length > 0 && telling.length <= longestOwner)
      return telling.flatMap(({ shown }) => partsOf(shown));
  }
  return [];
}

/** A command has a name of so many words at most. */
const longestOwner = 3;

/** "gull-sync" on its own page is "gull sync" elsewhere. */
const partsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s]+|(?<=\w)-(?=\w)/u);

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function placeOf({ indices }: RegExpExecArray, group: string, offset: number): Span | null {
  const [start, end] = indices?.groups?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start: offset + start, end: offset + end };
}
