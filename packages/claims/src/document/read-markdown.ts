import { decodeHTMLStrict } from "entities";
import { parse, postprocess, preprocess } from "micromark";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { BlockRole } from "../model/document.js";
import type { Span } from "../model/span.js";
import { type CleanText, type CleanTextBuilder, createCleanText } from "./clean-text.js";
import { addHtml } from "./read-html.js";
import { addText } from "./read-text.js";
import { tameMarkdown } from "./tame-markdown.js";

/**
 * Reads CommonMark with the tables and strikethrough of GitHub (https://github.github.com/gfm/). Not read: code blocks,
 * comments, link addresses, definitions, struck-out text. Read as text: inline code, the words of links, raw HTML
 * without its tags. The description of a picture is a caption where the picture stands before any words.
 */
export function readMarkdown(original: string, start = 0): CleanText {
  const builder = createCleanText(original);
  const defined = definitions(original);
  for (const part of parts(original, start)) {
    if (part.isHtml) addHtml(builder, original, part.start, part.end);
    else if (part.end - part.start > largestPart) addText(builder, original, part.start, part.end);
    else addMarkdown(builder, original, part, defined);
  }
  return builder.finish();
}

type Event = ReturnType<typeof postprocess>[number];
type Token = Event[1];

/** The labels of link definitions anywhere in the text, as the parser knows them. */
function definitions(original: string): readonly string[] {
  return Array.from(original.matchAll(/^ {0,3}\[([^[\]\n]{1,999})\]:/gmu), ([, label = ""]) =>
    normalizeIdentifier(label),
  );
}

/** A stretch of the text that is read by itself: as Markdown, or as one block of raw HTML. */
interface Part extends Span {
  readonly isHtml: boolean;
}

/**
 * The parser takes quadratic time for lists and headings, so that a long text is cut where a new block starts at the margin: in
 * parts of at least this many characters. A part that cannot be cut below `largestPart` is read as plain text.
 */
const smallestPart = 1_000;
const largestPart = 60_000;

/** Code and HTML of so many characters, not indented, are taken out first: nothing in them is Markdown. */
const longBlock = 10_000;

/** A fence of code; the start of an HTML block that may hold blank lines; a place where a block starts for certain. */
const landmark =
  /^ {0,3}(?<fence>`{3,}|~{3,})(?<info>[^\n]*)|^ {0,3}<(?<html>!--|(?:script|pre|style|textarea)(?=[\s>]))|(?<!\r)^(?:(?:[ \t]*|=+|-{3,})\r?\n(?=\S)|(?=(?:[-*+]|#{1,6}) \S))/gimu;

function* parts(original: string, start: number): Generator<Part> {
  let from = start;
  let fence: { readonly mark: string; readonly start: number } | null = null;
  const until = (end: number): Part => ({ start: from, end, isHtml: false });
  const isLong = (block: number, end: number): boolean =>
    end - block > longBlock && original.charAt(block) !== " ";
  landmark.lastIndex = start;
  for (let match = landmark.exec(original); match !== null; match = landmark.exec(original)) {
    const { fence: mark, info = "", html } = match.groups ?? {};
    if (mark !== undefined) {
      if (fence === null) fence = { mark, start: match.index };
      else if (mark.startsWith(fence.mark) && info.trim() === "") {
        if (isLong(fence.start, landmark.lastIndex)) {
          yield until(fence.start);
          from = landmark.lastIndex;
        }
        fence = null;
      }
    } else if (fence === null && html !== undefined) {
      const end = endOfHtml(original, html, landmark.lastIndex);
      if (isLong(match.index, end)) {
        yield until(match.index);
        yield { start: match.index, end, isHtml: true };
        from = end;
      }
      landmark.lastIndex = end;
    } else if (html === undefined) {
      if (fence === null && landmark.lastIndex - from > smallestPart) {
        yield until(landmark.lastIndex);
        from = landmark.lastIndex;
      }
      if (match[0] === "") landmark.lastIndex += 1;
    }
  }
  yield until(original.length);
}

/** Where a block of HTML ends that was opened before `from`: with the line that closes it, else with the text. */
function endOfHtml(original: string, opening: string, from: number): number {
  const close = original.indexOf(opening === "!--" ? "-->" : `</${opening}`, from);
  const lineEnd = close < 0 ? -1 : original.indexOf("\n", close);
  return lineEnd < 0 ? original.length : lineEnd + 1;
}

/** Where text is read from, by the name of the token. Everything else is layout. */
const copied: ReadonlySet<string> = new Set(["data", "characterEscapeValue", "autolinkProtocol"]);

/** Tokens whose insides are not read. */
const skipped: ReadonlySet<string> = new Set([
  "autolink",
  "codeFenced",
  "codeIndented",
  "definition",
  "htmlText",
  "reference",
  "resource",
  "strikethrough",
  "tableDelimiterRow",
  "yaml",
]);

/** Tokens that start a block, with its role; within a list or a quotation a paragraph takes the role of that. */
const roles: Readonly<Record<string, BlockRole>> = {
  atxHeading: "heading",
  setextHeading: "heading",
  paragraph: "paragraph",
  tableData: "cell",
  tableHeader: "cell",
};

/** Containers that give their paragraphs a role. */
const containerRoles: Readonly<Record<string, BlockRole>> = {
  blockQuote: "quotation",
  listOrdered: "item",
  listUnordered: "item",
};

const spaces: ReadonlySet<string> = new Set([
  "lineEnding",
  "hardBreakEscape",
  "hardBreakTrailing",
  "codeTextLineEnding",
]);

function addMarkdown(
  builder: CleanTextBuilder,
  original: string,
  part: Span,
  defined: readonly string[],
): void {
  const containers: BlockRole[] = [];
  let role: BlockRole = "paragraph";
  let skipping: Token | null = null;
  let image: Token | null = null;
  let table = 0;
  let row = -1;
  let column = -1;

  for (const [phase, token] of parseEvents(original.slice(part.start, part.end), defined)) {
    const start = part.start + token.start.offset;
    const stop = part.start + token.end.offset;
    if (skipping !== null) {
      if (phase === "exit" && token === skipping) skipping = null;
      continue;
    }
    const container = containerRoles[token.type];
    if (phase === "exit") {
      if (container !== undefined) containers.pop();
      if (token === image) {
        image = null;
        builder.startBlock(role);
      }
      continue;
    }
    const block = roles[token.type];
    if (token.type === "table") {
      table = start;
      row = -1;
    } else if (token.type === "tableRow") {
      row += 1;
      column = -1;
    } else if (block === "cell") column += 1;
    if (skipped.has(token.type)) {
      skipping = token;
      if (token.type.startsWith("code")) builder.sample(start, stop);
      if (token.type === "htmlText" && original.startsWith("<!--", start)) builder.comment(start, stop);
    } else if (container !== undefined) {
      containers.push(container);
    } else if (block !== undefined) {
      role = block === "paragraph" ? (containers.at(-1) ?? block) : block;
      if (role === "cell") builder.startBlock(role, { cell: { table, row, column } });
      else if (role === "heading") builder.startBlock(role, { level: levelOf(original.slice(start, stop)) });
      else builder.startBlock(role);
    } else if (token.type === "image" && image === null) {
      // Within a sentence a caption would tear it apart.
      if (builder.isEmpty()) {
        image = token;
        builder.startBlock("caption");
      } else skipping = token;
    } else if (token.type === "htmlFlow") {
      addHtml(builder, original, start, stop);
      skipping = token;
    } else if (token.type === "codeTextData") {
      builder.copyCode(start, stop);
    } else if (copied.has(token.type)) {
      builder.copy(start, stop);
    } else if (token.type === "characterReference") {
      builder.replace(start, stop, decodeHTMLStrict(original.slice(start, stop)));
      skipping = token;
    } else if (spaces.has(token.type)) {
      builder.replace(start, stop, " ");
    }
  }
}

/** The level of a heading: its number signs, or 1 and 2 by what it is underlined with. */
function levelOf(heading: string): number {
  const signs = /^\s*(#{1,6})(?!#)/u.exec(heading)?.[1];
  return signs?.length ?? (/=\s*$/u.test(heading) ? 1 : 2);
}

/** The flat list of what the parser enters and leaves. */
function parseEvents(source: string, defined: readonly string[]): readonly Event[] {
  const parser = parse({ extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })] });
  parser.defined.push(...defined);
  return postprocess(parser.document().write(preprocess()(tameMarkdown(source), undefined, true)));
}
