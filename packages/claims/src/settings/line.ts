import type { ValueMention } from "../kinds/index.js";
import { contentWordsOf } from "../annotate/lemmas-of.js";
import { mayHave } from "../annotate/traits.js";
import type { Block, Document, Metadata } from "../model/document.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { isBounded } from "./figures.js";
import { namesSetting } from "./naming.js";
import { termName } from "./term.js";
import { namesInS } from "./words.en.js";

/** A word as settings are read from: in dictionary form, code in one piece. */
export interface Word extends Span {
  /** Code as it is written; nouns in the singular. */
  readonly lemma: string;
  readonly lower: string;
  /** As it is shown: names and code as written, all else in dictionary form. */
  readonly shown: string;
  readonly pos: Token["pos"];
  readonly form: Token["form"];
  readonly code: boolean;
}

/** A heading that a line stands under. */
export interface Heading {
  readonly words: readonly Word[];
  /** 0 for a title that does not stand in the text, 7 for a term of a definition list. */
  readonly level: number;
}

/** A sentence, item or cell that may state a setting, with what names it around: the cells at its head, the headings above. */
export interface Line {
  readonly sentence: Sentence;
  /** What evidence is shown in: the sentence, or the whole row of a table. */
  readonly around: Span;
  /** Words of the cells that name a row and a column, then its own. */
  readonly words: readonly Word[];
  /** The terms that it defines and the headings above, the nearest first; the page's own last. */
  readonly headings: readonly Heading[];
  /** Whether it is no sentence but a name with a value: "Timeout: 30 s", a cell. */
  readonly keyed: boolean;
  /** Of a cell, what names the first column of its table: "Plan". */
  readonly corner: readonly Word[];
  /** Whether it stands in a table or a list, or defines a term. */
  readonly listed: boolean;
  /** What the item or paragraph begins with. */
  readonly opener: Word | undefined;
  /** The words of the sentences before it in its paragraph or item. */
  readonly before: readonly Word[];
  readonly values: readonly ValueMention[];
}

type Values = (span: Span) => readonly ValueMention[];

/** Cells with more words than this describe; what names their column does not name a value in them. */
const shortCell = 8;
/** Below all headings. */
const termLevel = 7;

/** The lines of a document that hold a value or a switch and may name what it is of, in order. */
export function readLines(
  document: Pick<Document, "text" | "blocks" | "code" | "metadata">,
  sentences: readonly Sentence[],
  values: Values,
): readonly Line[] {
  const wordsOf = wordReader(document.code ?? []);
  const cells = new Map<string, Sentence>();
  const terms = new Map<number, Sentence>();
  const rows = rowsOf(document.blocks);
  const lines: Line[] = [];
  const hasTitle = document.blocks.some(({ level }) => level === 1);
  // Tagging a title takes as long as tagging a sentence, and most texts state no setting.
  let title: readonly Heading[] | undefined = hasTitle ? [] : undefined;
  const withTitle = (above: readonly Heading[]): readonly Heading[] => [
    ...above,
    ...(title ??= titleOf(document.metadata)),
  ];
  const nameOf = (sentence: Sentence | undefined): readonly Word[] => {
    if (sentence === undefined) return [];
    const words = wordsOf(sentence);
    // "Timeout" says of what sort its value is, and is no name of its own.
    const isSort = mayHave(sentence, namesSetting) && !words.some(({ code }) => code);
    const name = isSort ? null : termName(document.text.slice(sentence.start, sentence.end), words);
    return name === null ? words : [name];
  };
  const termsOver = ({ entry }: Block): readonly Heading[] =>
    (entry?.numbers ?? [])
      .slice(entry?.isTerm === true ? 1 : 0)
      .flatMap((number) => terms.get(number) ?? [])
      .map((term) => ({ level: termLevel, words: nameOf(term) }));
  let headings: readonly Heading[] = [];
  let isUnderName = false;
  let at = 0;
  let previous: Block | undefined;
  let first: Sentence | undefined;
  let firstAt = 0;
  for (const [index, sentence] of sentences.entries()) {
    while ((document.blocks[at]?.end ?? Infinity) <= sentence.start) at += 1;
    const block = document.blocks[at];
    if (block === undefined) break;
    if (block.role === "heading") {
      headings = withHeading(headings, block, wordsOf(sentence), previous === block);
      isUnderName ||= mayHave(sentence, namesSetting);
    }
    if (previous !== block) [first, firstAt] = [sentence, index];
    previous = block;
    const { cell, entry } = block;
    const place = cell === undefined ? "" : keyOf(cell, cell.row, cell.column);
    if (cell !== undefined && !cells.has(place)) cells.set(place, sentence);
    if (entry?.isTerm === true) {
      // Of several terms for one thing, "-n" and "--dry-run", the last is the longest as a rule.
      terms.set(entry.numbers[0] ?? 0, sentence);
      isUnderName ||= mayHave(sentence, namesSetting);
    }
    const inside = values(sentence);
    const isCoded =
      cell === undefined
        ? isUnderName && codedItem.test(document.text.slice(sentence.start, sentence.start + longestCode))
        : cell.column > 0 && cell.row > 0 && isCode(document.text, cells.get(keyOf(cell, cell.row, 0)));
    const mayName =
      isCoded ||
      cell !== undefined ||
      block.role === "heading" ||
      mayHave(sentence, namesSetting) ||
      inside.some(isBounded);
    // An item or a cell may have its name from a heading.
    if (!mayName && !isUnderName) continue;
    if (
      block.role === "byline" ||
      !(isCoded || mayState(document.text, sentence, cell !== undefined && cell.row > 0 && cell.column > 0))
    )
      continue;
    const own = wordsOf(sentence);
    const isShort = own.length <= shortCell;
    const keyed = (cell !== undefined && isShort) || !own.some(isVerb);
    if (!mayName && !keyed) continue;
    const above = headings;
    const earlier = firstAt;
    // "Admin port", "8420": a term and what it is, as in a row.
    const isDefined = entry?.isTerm === false && cell === undefined && keyed && isShort && first === sentence;
    const named =
      cell === undefined || cell.row === 0
        ? isDefined
          ? nameOf(terms.get(entry.numbers[0] ?? 0))
          : []
        : [
            ...(cell.column === 0 ? [] : nameOf(cells.get(keyOf(cell, cell.row, 0)))),
            ...(isShort ? labelOf(cells.get(keyOf(cell, 0, cell.column)), wordsOf) : []),
          ];
    lines.push({
      sentence,
      around: (cell === undefined ? undefined : rows.get(rowOf(cell))) ?? sentence,
      words: [...named, ...own],
      get before() {
        return sentences.slice(earlier, index).flatMap(wordsOf);
      },
      get headings() {
        return [...termsOver(block), ...withTitle(above)];
      },
      corner:
        cell === undefined || cell.row === 0 || cell.column === 0
          ? []
          : labelOf(cells.get(keyOf(cell, 0, 0)), wordsOf),
      opener: named[0] ?? (first === undefined ? undefined : openingOf(wordsOf(first))),
      keyed,
      listed: cell !== undefined || entry !== undefined || block.role === "item",
      values: inside,
    });
  }
  return lines;
}

/** The headings that hold from a heading on, which may be of several sentences. */
function withHeading(
  headings: readonly Heading[],
  { level: stated }: Block,
  words: readonly Word[],
  goesOn: boolean,
): readonly Heading[] {
  const level = stated ?? (headings.some((above) => above.level === 1) ? 2 : 1);
  const named = words.map(ofCall);
  const [nearest] = headings;
  return goesOn && nearest !== undefined
    ? [{ level, words: [...nearest.words, ...named] }, ...headings.slice(1)]
    : [{ level, words: named }, ...headings.filter((above) => above.level < level)];
}

/** Tells the headings above a place in the text, the nearest first; the page's own last. They are read when it is first asked. */
export function headingReader(
  { blocks, code = [], metadata }: Pick<Document, "blocks" | "code" | "metadata">,
  sentences: readonly Sentence[],
): (place: number) => readonly Heading[] {
  let known: readonly { readonly start: number; readonly headings: readonly Heading[] }[] | undefined;
  const readAll = (): NonNullable<typeof known> => {
    const wordsOf = wordReader(code);
    const levels = new Map(
      blocks.flatMap((block) => (block.role === "heading" ? [[block.start, block] as const] : [])),
    );
    const title = blocks.some(({ level }) => level === 1) ? [] : titleOf(metadata);
    let headings: readonly Heading[] = [];
    let block: Block | undefined;
    return [
      { start: 0, headings: title },
      ...sentences.flatMap((sentence) => {
        if (sentence.role !== "heading") return [];
        const opened = levels.get(sentence.start);
        block = opened ?? block;
        if (block === undefined) return [];
        headings = withHeading(headings, block, wordsOf(sentence), opened === undefined);
        return [{ start: sentence.start, headings: [...headings, ...title] }];
      }),
    ];
  };
  return (place) => {
    known ??= readAll();
    return known.findLast(({ start }) => start < place)?.headings ?? [];
  };
}

/** What words open with; of several names of one thing, "`-d`, `--depth`", the longest. */
function openingOf(words: readonly Word[]): Word | undefined {
  const close = words.findIndex(({ code, lower }) => !code && !/^(?:,|or|\||\/)$/u.test(lower));
  const names = (close < 0 ? [] : words.slice(0, close)).filter(({ code }) => code);
  return names.toSorted((a, b) => b.lower.length - a.lower.length)[0] ?? words[0];
}

/** "`kiln.fire(tiles, heat=4)`", "`--jobs N`": of a call or an option in a heading, its name alone. */
function ofCall(word: Word): Word {
  const name = word.code
    ? (/^([\w.$@]+)\(.*\)$/u.exec(word.shown) ?? /^(--?[\w-]+)[ =]\S+$/u.exec(word.shown))?.[1]
    : undefined;
  return name === undefined
    ? word
    : { ...word, lemma: name.toLowerCase(), lower: name.toLowerCase(), shown: name };
}

/** The title of a page that only its front matter gives, as a heading above all others. */
function titleOf({ title }: Metadata): readonly Heading[] {
  if (title === undefined) return [];
  const words = contentWordsOf(title).map(({ lemma }): Word => ({
    lemma: lemma.toLowerCase(),
    lower: lemma.toLowerCase(),
    shown: lemma,
    pos: "NOUN",
    form: undefined,
    start: 0,
    end: 0,
    code: false,
  }));
  return [{ level: 0, words }];
}

type Cell = NonNullable<Block["cell"]>;

const keyOf = ({ table }: Cell, row: number, column: number): string => `${table} ${row} ${column}`;
const rowOf = ({ table, row }: Cell): string => `${table} ${row}`;

/** Where each row of each table stands, from its first cell to its last. */
function rowsOf(blocks: readonly Block[]): ReadonlyMap<string, Span> {
  const rows = new Map<string, Span>();
  for (const { cell, start, end } of blocks) {
    if (cell === undefined) continue;
    rows.set(rowOf(cell), { start: rows.get(rowOf(cell))?.start ?? start, end });
  }
  return rows;
}

function labelOf(
  sentence: Sentence | undefined,
  wordsOf: (sentence: Sentence) => readonly Word[],
): readonly Word[] {
  return sentence === undefined ? [] : wordsOf(sentence);
}

const isVerb = ({ pos, form }: Word): boolean =>
  pos === "AUX" || (pos === "VERB" && form !== "gerund" && form !== "participle");

/** "64: usage error", "2 – no such file": an item that says what a code stands for. */
const codedItem = /^\d{1,3}\s?[:–—-]\s/u;
/** With the mark and the spaces behind it. */
const longestCode = 8;

/** Whether the first cell of a row is a code alone: "404". */
function isCode(text: string, cell: Sentence | undefined): boolean {
  return cell !== undefined && /^\d{1,3}$/u.test(text.slice(cell.start, cell.end));
}

/** A figure, a number in words, or a switch, also alone in a cell, as a text may stand: "info". */
function mayState(text: string, { start, end }: Sentence, isCell: boolean): boolean {
  const words = text.slice(start, end);
  if (isCell && /^\S+$/u.test(words)) return true;
  return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|defaults?|true|false|enabled|disabled|required|mandatory|compulsory|optional|case|supports?|supported|used|assumed|taken|overrid\w+|precedence|priority|wins?)\b|[/~]\w|^(?:yes|no|on|off)$/iu.test(
    words,
  );
}

/** Reads the words of sentences in order of the text, code in one piece. */
function wordReader(code: readonly Span[]): (sentence: Sentence) => readonly Word[] {
  const isIn = ({ start, end }: Span): Span | undefined => {
    let low = 0;
    let high = code.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((code[middle]?.end ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const span = code[low];
    return span !== undefined && span.start <= start && end <= span.end ? span : undefined;
  };
  return ({ tokens }) => {
    const words: Word[] = [];
    let open: Span | undefined;
    for (const token of tokens) {
      const span = isIn(token);
      const last = words.at(-1);
      if (span !== undefined && span === open && last !== undefined) {
        const gap = " ".repeat(token.start - last.end);
        const lower = last.lower + gap + token.lower;
        words[words.length - 1] = {
          ...last,
          lower,
          lemma: lower,
          shown: last.shown + gap + token.text,
          end: token.end,
        };
      } else if (span === undefined) words.push(plainWord(token));
      else
        words.push({ ...plainWord(token), lemma: token.lower, shown: token.text, pos: "NOUN", code: true });
      open = span;
    }
    return words;
  };
}

/** "maxRetries", "max_retries": names of code need no marks. */
const identifier = /^[a-z][a-z\d]*(?:[A-Z][a-z\d]*)+$|^[A-Za-z\d]+(?:_[A-Za-z\d]+)+$/u;

/** The singular of a noun that the tagger may have taken for a name, and left as it is: "Uploads". */
function singularOf(lemma: string, text: string): string {
  const ends = /[^sui]s$/u.test(lemma) && !namesInS.has(lemma) && !/^\p{Lu}+$/u.test(text);
  return ends ? lemma.slice(0, -1) : lemma;
}

function plainWord({ text, lemma, lower, pos, form, start, end }: Token): Word {
  const singular = pos === "NOUN" || pos === "PROPN" ? singularOf(lemma, text) : lemma;
  const isName = text.toLowerCase() === singular && pos !== "VERB";
  if (identifier.test(text))
    return { lemma: lower, lower, shown: text, pos: "NOUN", form, start, end, code: true };
  return {
    lemma: singular,
    lower,
    shown: isName && /^\p{Lu}/u.test(text) && (pos === "PROPN" || /^\p{Lu}+$/u.test(text)) ? text : singular,
    pos,
    form,
    start,
    end,
    code: false,
  };
}
