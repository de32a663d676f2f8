import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Block, BlockRole, Metadata } from "../model/document.js";
import type { Span } from "../model/span.js";
import { type CleanText, type CleanTextBuilder, createCleanText } from "./clean-text.js";
import {
  blockElements,
  codeHolders,
  codeNames,
  endedByBlocks,
  hiddenElements,
  hiddenNames,
  inlineCode,
  voidElements,
} from "./html-elements.js";
import { type MetadataClue, readJsonLd, settleMetadata } from "./html-metadata.js";
import { goesOn } from "./read-text.js";

/** A stretch of the original that is text, or that stands for `text`. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly isCode?: boolean;
  /** Whether it is a line break, `text` being a blank. */
  readonly isBreak?: boolean;
}

/** Text that belongs together, with where on the page it stands. */
interface Run {
  readonly role: BlockRole;
  readonly level: number | undefined;
  readonly pieces: readonly Piece[];
  readonly length: number;
  readonly region: Region;
  readonly cell: Cell | null;
  readonly entry: Block["entry"];
  /** What is a block of code, and no text. */
  readonly sample?: Span;
}

/** A table as far as it is read: where it starts, and how many cells of each sort its rows have. */
interface Table {
  readonly start: number;
  readonly rows: { header: number; data: number }[];
}

/** A cell by what it stands in. */
interface Cell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** A definition list as far as it is read. */
interface DefinitionList {
  /** The entries around it, the nearest first. */
  readonly around: readonly number[];
  /** The entry that is being read, by where it starts. */
  entry: number;
  /** Whether its terms have ended, so that the next one opens another entry. */
  isDefined: boolean;
}

interface Region {
  /** The number of the outermost `<article>` around it; 0 outside. */
  readonly article: number;
  readonly isMain: boolean;
  readonly isForm: boolean;
}

/** An open element with everything that its content takes from it. */
interface Frame {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its class, or that of an element around it, says that a `<pre>` in it is code. */
  readonly isCode: boolean;
  /** Whether it, or an element around it, sets words as code. */
  readonly isInCode: boolean;
  readonly role: BlockRole;
  /** Of a heading. */
  readonly level?: number | undefined;
  readonly region: Region;
  /** The innermost around it. */
  readonly table: Table | null;
  readonly list: DefinitionList | null;
  readonly cell: Cell | null;
  readonly entry: Block["entry"];
}

type Attributes = ReadonlyMap<string, string>;

/**
 * Reads a page as a browser shows its article: `<article>` or `<main>` if there is a substantial one, no navigation,
 * scripts, forms and side matter. Tokens follow the HTML standard, elements are only counted, so that neither depth
 * nor missing end tags matter. Also gives what the page says of itself.
 */
export function readHtml(
  original: string,
  start = 0,
): { readonly clean: CleanText; readonly metadata: Metadata } {
  const builder = createCleanText(original);
  const { runs, clues, comments } = tokenise(original, start, original.length, "paragraph");
  addRuns(builder, original, articleRuns(runs));
  for (const comment of comments) builder.comment(comment.start, comment.end);
  return { clean: builder.finish(), metadata: settleMetadata(clues) };
}

/** Adds `[start, end)` of the original as a fragment of HTML. */
export function addHtml(builder: CleanTextBuilder, original: string, start: number, end: number): void {
  const { runs, comments } = tokenise(original, start, end, "paragraph");
  addRuns(builder, original, runs);
  for (const comment of comments) builder.comment(comment.start, comment.end);
}

function addRuns(builder: CleanTextBuilder, original: string, runs: readonly Run[]): void {
  for (const { role, level, pieces, cell, entry, sample } of runs) {
    if (sample !== undefined) {
      builder.sample(sample.start, sample.end, true);
      continue;
    }
    const place = cell === null || !isOfData(cell.table) ? null : placeOf(cell);
    const isWhole = place !== null || role === "heading";
    for (const part of isWhole ? [pieces] : partsOf(pieces, original)) {
      builder.startBlock(role, {
        ...(level === undefined ? {} : { level }),
        ...(place === null ? {} : { cell: place }),
        ...(entry === undefined ? {} : { entry }),
      });
      for (const { start, end, text, isCode = false } of part) {
        if (text === undefined && isCode) builder.copyCode(start, end);
        else if (text === undefined) builder.copy(start, end);
        else builder.replace(start, end, text);
      }
    }
  }
}

/** The lines of a run that stand for themselves ("Three trams<br>Five buses"); one that goes on in the next is of one part with it. */
function partsOf(pieces: readonly Piece[], original: string): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.isBreak === true) lines.push([]);
    lines.at(-1)?.push(piece);
  }
  const textOf = (line: readonly Piece[] = []): string =>
    line.map(({ start, end, text }) => text ?? original.slice(start, end)).join("");
  const parts: Piece[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && goesOn(textOf(lines[index - 1]), textOf(line))) last.push(...line);
    else parts.push([...line]);
  }
  return parts;
}

/** Tables without header cells may be no more than the layout of the page. */
const isOfData = ({ rows }: Table): boolean => rows.some(({ header }) => header > 0);

/** Where a cell stands. A table whose first row has other cells than headers has none for its columns, and begins with row 1. */
function placeOf({ table: { start, rows }, row, column }: Cell): NonNullable<Block["cell"]> {
  const hasHeader = rows[0]?.data === 0;
  return { table: start, row: hasHeader ? row : row + 1, column };
}

/** An article shorter than this is a teaser. In characters. */
const substantial = 200;

/** The runs of the one large article, else of the main part, else of the page. Forms count where there is nothing else. */
function articleRuns(all: readonly Run[]): readonly Run[] {
  const outsideForms = all.filter(({ region }) => !region.isForm);
  const runs = outsideForms.length > 0 ? outsideForms : all;
  const lengths = new Map<number, number>();
  for (const { region, length } of runs) {
    if (region.article > 0) lengths.set(region.article, (lengths.get(region.article) ?? 0) + length);
  }
  const [largest] = [...lengths].sort(([, a], [, b]) => b - a);
  const allArticles = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  if (largest !== undefined && largest[1] >= Math.max(substantial, 0.6 * allArticles)) {
    return runs.filter(({ region }) => region.article === largest[0]);
  }
  const inMain = runs.filter(({ region }) => region.isMain);
  return inMain.reduce((sum, { length }) => sum + length, 0) >= substantial ? inMain : runs;
}

function tokenise(
  original: string,
  from: number,
  to: number,
  baseRole: BlockRole,
): {
  readonly runs: readonly Run[];
  readonly clues: readonly MetadataClue[];
  readonly comments: readonly Span[];
} {
  const source = original.slice(from, to);
  const base: Frame = {
    name: "",
    isHidden: false,
    isCode: false,
    isInCode: false,
    role: baseRole,
    region: { article: 0, isMain: false, isForm: false },
    table: null,
    list: null,
    cell: null,
    entry: undefined,
  };
  const open: Frame[] = [];
  const openCount = new Map<string, number>();
  const runs: Run[] = [];
  const clues: MetadataClue[] = [];
  const comments: Span[] = [];
  let articles = 0;
  let paragraphs = 0;
  let pieces: Piece[] = [];
  let length = 0;
  let runFrame = base;
  let lineBreaks = 0;
  /** The block of code that is open, and where its words start. */
  let code: { readonly frame: Frame; readonly start: number } | null = null;
  /** The text of a title or of a script of linked data. */
  let captured: { readonly kind: "title" | "jsonLd"; text: string } | null = null;
  let tagStart = 0;
  let tagEnd = 0;
  let textEnd = 0;
  let tag = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";

  const current = (): Frame => open.at(-1) ?? base;

  const endRun = (): void => {
    if (length > 0) {
      const { role, level, region, cell, entry } = runFrame;
      runs.push({ role, level, region, pieces, length, cell, entry });
      if (runFrame.role === "paragraph" && length > substantial / 2) paragraphs += 1;
    }
    pieces = [];
    length = 0;
    lineBreaks = 0;
  };

  const addPiece = (piece: Piece, letters: string): void => {
    const frame = current();
    if (frame.isHidden) return;
    const hasWords = /\S/u.test(letters);
    if (hasWords) {
      if (pieces.length === 0 || length === 0) runFrame = frame;
      length += piece.end - piece.start;
      lineBreaks = 0;
    }
    pieces.push(frame.isInCode ? { ...piece, isCode: true } : piece);
  };

  const close = (): void => {
    const frame = open.pop();
    if (frame === undefined) return;
    openCount.set(frame.name, (openCount.get(frame.name) ?? 1) - 1);
    if (blockElements.has(frame.name)) endRun();
    if (code?.frame === frame) {
      const { role, level, region, cell, entry } = frame;
      const sample = { start: code.start, end: from + tagStart };
      runs.push({ role, level, region, pieces: [], length: 0, cell, entry, sample });
      code = null;
    }
    if (captured !== null && (frame.name === "title" || frame.name === "script")) {
      clues.push(
        ...(captured.kind === "title"
          ? [{ source: "title", value: captured.text }]
          : readJsonLd(captured.text)),
      );
      captured = null;
    }
  };

  const openElement = (): void => {
    const name = tag;
    const isBlock = blockElements.has(name);
    if (isBlock) {
      if (endedByBlocks.has(current().name)) close();
      endRun();
    }
    const parent = current();
    if (name === "br") {
      lineBreaks += 1;
      if (lineBreaks > 1) endRun();
      else if (!parent.isHidden)
        pieces.push({ start: from + tagStart, end: from + tagEnd, text: " ", isBreak: true });
      return;
    }
    if (name === "meta") {
      const source = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
      const content = attributes.get("content");
      if (source !== undefined && content !== undefined)
        clues.push({ source: source.toLowerCase(), value: content });
      return;
    }
    if (name === "link" && attributes.get("rel") === "canonical") {
      clues.push({ source: "canonical", value: attributes.get("href") ?? "" });
    }
    if (name === "time") readTime(parent.region, attributes, paragraphs === 0, clues);
    if (voidElements.has(name)) return;
    if (name === "article" && parent.region.article === 0) articles += 1;
    const frame = enter(parent, name, attributes, { article: articles, start: from + tagStart });
    if (name === "title" && (openCount.get("svg") ?? 0) === 0 && !parent.isHidden)
      captured = { kind: "title", text: "" };
    if (name === "script" && attributes.get("type")?.toLowerCase() === "application/ld+json") {
      captured = { kind: "jsonLd", text: "" };
    }
    if (isSample(frame, parent)) code = { frame, start: from + tagEnd };
    open.push(frame);
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
  };

  const closeElement = (name: string): void => {
    if (name === "p" && (openCount.get("p") ?? 0) === 0) endRun();
    if ((openCount.get(name) ?? 0) === 0) return;
    while (current().name !== name) close();
    close();
  };

  const endOpenTag = (end: number, isSelfClosing: boolean): void => {
    tagEnd = end + 1;
    textEnd = tagEnd;
    openElement();
    if (isSelfClosing && (tag === "svg" || tag === "math")) closeElement(tag);
    attributes = new Map();
  };

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      textEnd = end;
      const text = source.slice(start, end);
      if (captured !== null) captured.text += text;
      else addPiece({ start: from + start, end: from + end }, text);
    },
    ontextentity: (codePoint, end) => {
      const text = String.fromCodePoint(codePoint);
      if (captured !== null) captured.text += text;
      else addPiece({ start: from + textEnd, end: from + end, text }, text);
      textEnd = end;
    },
    onopentagname: (start, end) => {
      tagStart = start - 1;
      tag = source.slice(start, end).toLowerCase();
    },
    onattribname: (start, end) => {
      attribute = source.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => {
      value += source.slice(start, end);
    },
    onattribentity: (codePoint) => {
      value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      if (!attributes.has(attribute)) attributes.set(attribute, value);
      value = "";
    },
    onopentagend: (end) => endOpenTag(end, false),
    onselfclosingtag: (end) => endOpenTag(end, true),
    onclosetag: (start, end) => {
      tagStart = start - 2;
      closeElement(source.slice(start, end).toLowerCase());
    },
    oncdata: () => undefined,
    oncomment: (start, end) => {
      if (source.startsWith("<!--", start - 4))
        comments.push({ start: from + start - 4, end: from + end + 1 });
    },
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  tagStart = source.length;
  while (open.length > 0) close();
  endRun();
  return { runs, clues, comments };
}

/** The frame of a new element within `parent`. */
function enter(
  parent: Frame,
  name: string,
  attributes: Attributes,
  { article, start }: { readonly article: number; readonly start: number },
): Frame {
  const inArticle = parent.region.article > 0 || parent.region.isMain;
  const isCode = parent.isCode || (codeHolders.has(name) && namesOf(attributes).some(isCodeName));
  const isHidden =
    parent.isHidden ||
    hiddenElements.has(name) ||
    // The header of a page holds its menu, the header of an article its headline.
    (name === "header" && !inArticle) ||
    isCodeBlock({ name, isCode }, parent) ||
    hidesItself(name, attributes);
  const region =
    name === "article" || name === "main" || name === "form"
      ? {
          article: name === "article" && parent.region.article === 0 ? article : parent.region.article,
          isMain: parent.region.isMain || name === "main",
          isForm: name === "form" ? true : parent.region.isForm && name !== "article" && name !== "main",
        }
      : parent.region;
  const role = roleWithin(parent.role, name);
  const own = /^h([1-6])$/u.exec(name)?.[1];
  const level = role !== "heading" ? undefined : own === undefined ? parent.level : Number(own);
  return {
    name,
    isHidden,
    isCode,
    isInCode: parent.isInCode || inlineCode.has(name),
    role,
    level,
    region,
    ...enterTable(parent, name, attributes, start),
    ...enterList(parent, name, start),
  };
}

/** A `<pre>` that is code, or the `<code>` in one. */
function isCodeBlock({ name, isCode }: Pick<Frame, "name" | "isCode">, parent: Frame): boolean {
  return (name === "pre" && isCode) || (name === "code" && parent.name === "pre");
}

/** Whether a block of code opens that the page shows. */
function isSample(frame: Frame, parent: Frame): boolean {
  return !parent.isHidden && isCodeBlock(frame, parent);
}

function enterTable(
  { table, cell }: Frame,
  name: string,
  attributes: Attributes,
  start: number,
): Pick<Frame, "table" | "cell"> {
  if (name === "table") return { table: { start, rows: [] }, cell: null };
  if (table === null) return { table, cell };
  if (name === "tr") table.rows.push({ header: 0, data: 0 });
  const row = table.rows.at(-1);
  if ((name !== "td" && name !== "th") || row === undefined) return { table, cell };
  const column = row.header + row.data;
  const span = /^\d{1,2}$/u.exec(attributes.get("colspan") ?? "")?.[0];
  row[name === "th" ? "header" : "data"] += Math.max(1, Number(span ?? 1));
  return { table, cell: { table, row: table.rows.length - 1, column } };
}

function enterList({ list, entry }: Frame, name: string, start: number): Pick<Frame, "list" | "entry"> {
  if (name === "dl")
    return {
      list: { around: entry?.isTerm === false ? entry.numbers : [], entry: start, isDefined: true },
      entry,
    };
  if (list === null || (name !== "dt" && name !== "dd")) return { list, entry };
  if (name === "dt" && list.isDefined) list.entry = start;
  list.isDefined = name === "dd";
  return { list, entry: { numbers: [list.entry, ...list.around], isTerm: name === "dt" } };
}

function roleWithin(parent: BlockRole, name: string): BlockRole {
  const role = blockElements.get(name);
  if (role !== undefined && role !== null) return role;
  // A table of the layout holds paragraphs, not cells; a heading holds none.
  return name === "p" && (parent === "cell" || parent === "heading") ? "paragraph" : parent;
}

function hidesItself(name: string, attributes: Attributes): boolean {
  if (name === "html" || name === "body" || name === "main" || name === "article") return false;
  if (attributes.size === 0) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  if (attributes.get("role") === "navigation") return true;
  if (/display\s?:\s?none/iu.test(attributes.get("style") ?? "")) return true;
  return namesOf(attributes).some((each) => hiddenNames.has(each));
}

/** The classes of an element and its id, in lower case. */
function namesOf(attributes: Attributes): readonly string[] {
  return `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.toLowerCase().split(/\s+/u);
}

const isCodeName = (name: string): boolean => codeNames.has(name);

/** A `<time>` is a clue if it says that it is the date of publication, or stands in the head of the article. */
function readTime(region: Region, attributes: Attributes, isHead: boolean, clues: MetadataClue[]): void {
  const value = attributes.get("datetime");
  if (value === undefined) return;
  const isMarked =
    attributes.has("pubdate") ||
    attributes.get("itemprop") === "datePublished" ||
    /(?:^|[\s_-])(?:published|entry-date)(?:$|[\s_-])/u.test(attributes.get("class") ?? "");
  if (isMarked) clues.push({ source: "time[pubdate]", value });
  else if (isHead && (region.article > 0 || region.isMain)) clues.push({ source: "time", value });
}
