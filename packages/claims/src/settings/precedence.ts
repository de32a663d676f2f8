import type { Span } from "../model/span.js";
import type { Line, Word } from "./line.js";
import type { Document } from "../model/document.js";
import {
  conditionalPrecedence,
  fromHighest,
  fromLowest,
  precedences,
  sources,
  unnamed,
} from "./precedence.en.js";

/** Which of two things counts where both are there: flags and the environment, rules of a project and of a user. */
export interface Precedence {
  readonly mention: Span;
  /** Both, sorted. */
  readonly names: readonly string[];
  /** The one that counts. */
  readonly winner: string;
}

/** What a sentence says of which of two counts: "**Flags override the environment**". `text` is that of the document. */
export function precedenceIn(line: Line, text: string): readonly Precedence[] {
  const { start, end } = line.sentence;
  const source = text.slice(start, end);
  for (const { wording, isPassive } of precedences) {
    const found = wording.exec(source);
    const [left, right] = [placeIn(found, "first", start), placeIn(found, "second", start)];
    if (found === null || left === null || right === null || conditionalPrecedence.test(found[0])) continue;
    if (!isNominal(line, left) || !isNominal(line, right)) return [];
    const [one, other] = [nameAt(line, left, text), nameAt(line, right, text)];
    if (one === null || other === null || one === other) return [];
    const winner = isPassive === true ? other : one;
    return [{ mention: { start: left.start, end: right.end }, names: [one, other].toSorted(), winner }];
  }
  return [];
}

/** Whether a side is named by a noun and what goes with it: not "if you need **to** override", "**a possible** override", "**for** the level". */
function isNominal({ words }: Line, { start, end }: Span): boolean {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const verb = words.find((word) => word.start >= end);
  const opens = inside[0]?.pos;
  const named = inside.findLast(({ pos, code }) => code || pos === "NOUN" || pos === "PROPN");
  return (
    named !== undefined &&
    opens !== "ADP" &&
    opens !== "SCONJ" &&
    verb?.pos !== "NOUN" &&
    !inside.some(
      ({ pos, form, lower }) =>
        pos === "AUX" ||
        pos === "PRON" ||
        pos === "SCONJ" ||
        lower === "to" ||
        lower === "–" ||
        (pos === "VERB" && form !== "participle" && form !== "gerund" && !lower.endsWith("ed")),
    )
  );
}

/**
 * What a list of sources says of each two of them, where the text before it tells its order: "In order of precedence, highest first:". Spans are of
 * the clean text; `around` is from the one item to the other.
 */
export function precedenceInLists({
  text,
  blocks,
}: Pick<Document, "text" | "blocks">): readonly (Precedence & { readonly around: Span })[] {
  return blocks.flatMap((block, at) => {
    const before = text.slice(block.start, block.end);
    const isFromHighest = fromHighest.test(before);
    if (block.role === "item" || (!isFromHighest && !fromLowest.test(before))) return [];
    const end = blocks.findIndex(({ role }, index) => index > at && role !== "item");
    const named = blocks.slice(at + 1, end < 0 ? undefined : end).flatMap((item) => {
      const words = text.slice(item.start, item.end);
      const source = sources.find(([, name]) => name.test(words))?.[0];
      return source === undefined ? [] : [{ source, start: item.start, end: item.end }];
    });
    // Two files are told apart by more than that they are files.
    if (new Set(named.map(({ source }) => source)).size < named.length) return [];
    return named.flatMap((one, index) =>
      named.slice(index + 1).map((other) => ({
        mention: isFromHighest ? one : other,
        around: { start: one.start, end: other.end },
        names: [one.source, other.source].toSorted(),
        winner: (isFromHighest ? one : other).source,
      })),
    );
  });
}

/** By what a side is known: the source that it is, with the names of code in it; else its words, if they are few. */
function nameAt({ words }: Line, { start, end }: Span, text: string): string | null {
  const written = text.slice(start, end);
  if (unnamed.test(written)) return null;
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const source = sources.find(([, named]) => named.test(written))?.[0];
  const telling = source === undefined ? inside.filter(isTelling) : inside.filter(isOwnName);
  const names = telling.map(({ lemma }) => lemma);
  if (names.length > longestName || (source === undefined && names.length === 0)) return null;
  return [...(source === undefined ? [] : [source]), ...names.toSorted()].join(" ");
}

const isTelling = ({ code, pos, lemma }: Word): boolean =>
  code || (/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(pos) && !idle.has(lemma));

/** "the `KILN_DSN` variable": of one variable; but "`kiln.toml`" is the file. */
const isOwnName = ({ code, lower }: Word): boolean => code && !/\.\w{2,5}$/u.test(lower);

const idle: ReadonlySet<string> = new Set(["set", "define", "specify", "give", "make"]);
const longestName = 4;

function placeIn(found: RegExpExecArray | null, group: string, offset: number): Span | null {
  const [start, end] = found?.indices?.groups?.[group] ?? [];
  return start === undefined || end === undefined ? null : { start: offset + start, end: offset + end };
}
