import { decodeHTMLStrict } from "entities";
import { parse, postprocess, preprocess } from "micromark";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import type { BlockRole } from "../model/document.js";
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
  for (const part of parts(original, start)) {
    if (part.end - part.start > largestPart) addText(builder, original, part.start, part.end);
    else addMarkdown(builder, original, part.start, part.end);
  }
  return builder.finish();
}

type Event = ReturnType<typeof postprocess>[number];
type Token = Event[1];

/** Up to this size a text is parsed as one, so that its links find their definitions. In characters. */
const largestPart = 1_000_000;
const smallestPart = 200_000;

/** Cuts a huge text where a new block starts at the margin, after a blank line and outside fenced code. */
function* parts(
  original: string,
  start: number,
): Generator<{ readonly start: number; readonly end: number }> {
  const end = original.length;
  let from = start;
  if (end - start > largestPart) {
    let fence = "";
    const boundary = /^(?: {0,3}(```|~~~)|[ \t\r]*\n(?=[^\s>*+\-\d]))/gmu;
    boundary.lastIndex = start;
    for (let match = boundary.exec(original); match !== null; match = boundary.exec(original)) {
      const mark = match[1];
      if (mark !== undefined) fence = fence === "" ? mark : fence === mark ? "" : fence;
      else if (fence === "" && boundary.lastIndex - from > smallestPart) {
        yield { start: from, end: boundary.lastIndex };
        from = boundary.lastIndex;
      }
    }
  }
  yield { start: from, end };
}

/** Where text is read from, by the name of the token. Everything else is layout. */
const copied: ReadonlySet<string> = new Set([
  "data",
  "codeTextData",
  "characterEscapeValue",
  "autolinkProtocol",
]);

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

function addMarkdown(builder: CleanTextBuilder, original: string, from: number, end: number): void {
  const containers: BlockRole[] = [];
  let role: BlockRole = "paragraph";
  let skipping: Token | null = null;
  let image: Token | null = null;

  for (const [phase, token] of parseEvents(original, from, end)) {
    const start = from + token.start.offset;
    const stop = from + token.end.offset;
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
    if (skipped.has(token.type)) {
      skipping = token;
    } else if (container !== undefined) {
      containers.push(container);
    } else if (block !== undefined) {
      role = block === "paragraph" ? (containers.at(-1) ?? block) : block;
      builder.startBlock(role);
    } else if (token.type === "image" && image === null) {
      // Within a sentence a caption would tear it apart.
      if (builder.isEmpty()) {
        image = token;
        builder.startBlock("caption");
      } else skipping = token;
    } else if (token.type === "htmlFlow") {
      addHtml(builder, original, start, stop);
      skipping = token;
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

/** The flat list of what the parser enters and leaves. Offsets count from `start`. */
function parseEvents(original: string, start: number, end: number): readonly Event[] {
  const source = tameMarkdown(original.slice(start, end));
  const parser = parse({ extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })] });
  return postprocess(parser.document().write(preprocess()(source, undefined, true)));
}
