import type { OffsetMap } from "./offset-map.js";
import type { Span } from "./span.js";

/** How the content of an article is written. */
export type Format = "text" | "markdown" | "html";

/** What is known about an article beside its words. Dates are ISO 8601 calendar dates, `YYYY-MM-DD`. */
export interface Metadata {
  readonly title?: string;
  /** Who published it: the outlet or agency. */
  readonly publisher?: string;
  /** When it was published. Relative dates ("last Friday") are anchored here; never to the day of the run. */
  readonly date?: string;
  readonly url?: string;
  /** Of a page of documentation: the version that it documents, from its front matter or its folder: "2.1", "v1". */
  readonly edition?: string;
}

/** One article as it comes in: its path or name, its content as read, and what the caller knows of it. */
export interface Article {
  readonly id: string;
  readonly content: string;
  /** Default: by the ending of `id` (`.md`, `.markdown`, `.html`, `.htm`, else text). */
  readonly format?: Format;
  /** Wins over what the article says of itself. */
  readonly metadata?: Metadata;
}

export type BlockRole = "heading" | "paragraph" | "item" | "caption" | "quotation" | "cell" | "byline";

/** A run of clean text that sentences never cross: a paragraph, a heading, a list item, a table cell. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Of a heading, where the markup says it: 1 is the page's own. */
  readonly level?: number;
  /** Of a cell: where it stands. A table is told by where it starts in the original; rows and columns count from 0; row 0 is the header. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Of a definition list: its entry by where that starts, with those around it behind it; and whether it is the term, or what is said of it. */
  readonly entry?: { readonly numbers: readonly number[]; readonly isTerm: boolean };
}

/** A block of code, as a span of the *original*. It is no text. */
export interface Sample extends Span {
  /** Where it stands in the clean text. */
  readonly at: number;
  /** Whether it is written in HTML, so that tags and character references stand between its words. */
  readonly isMarkup?: boolean;
}

/**
 * A comment in an article that asks to pass over findings. The span is the stretch of the *original* that it concerns.
 */
export interface Suppression extends Span {
  /** Where the comment starts in the original. */
  readonly at: number;
  /** Names of rules as written; the checker knows which there are. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** What is wrong with it, and how to write it: it suppresses nothing. Absent when all is well. */
  readonly problem?: string;
}

/** An article that has been read: clean text to recognise things in, and the way back to the original. */
export interface Document {
  readonly id: string;
  /** The content exactly as read. */
  readonly original: string;
  /** What a reader of the page sees: no markup, character references decoded. */
  readonly text: string;
  readonly offsets: OffsetMap;
  /** In reading order, not overlapping. Text outside blocks (code, scripts, metadata) is not read. */
  readonly blocks: readonly Block[];
  /** Words that the markup sets as code within a sentence, in order: names of settings, commands, files. */
  readonly code?: readonly Span[];
  /** Blocks of code, in order. Absent where there is none. */
  readonly samples?: readonly Sample[];
  readonly metadata: Metadata;
  /** Comments that ask to pass over findings, in order. Absent where there is none. */
  readonly suppressions?: readonly Suppression[];
  /** What could not be read, a line each, with where: `line 3: the front matter is not YAML: …`. Absent when all is well. */
  readonly problems?: readonly string[];
}
