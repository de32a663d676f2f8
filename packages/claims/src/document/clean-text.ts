import type { Block, BlockRole, Sample } from "../model/document.js";
import type { Span } from "../model/span.js";
import { createOffsetMap, type OffsetMap, type Segment } from "../model/offset-map.js";

/** Clean text with its blocks, and where every character of it came from. */
export interface CleanText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where code stands within sentences, in order. */
  readonly code: readonly Span[];
  readonly segments: readonly Segment[];
  readonly offsets: OffsetMap;
  /** The comments that were passed over, as spans of the original with their marks, in order. */
  readonly comments: readonly Span[];
  readonly samples: readonly Sample[];
}

/**
 * Takes pieces of the original in reading order and makes clean text of them. White space (of any kind, and control
 * characters) becomes one space between words and nothing at the ends of a block; characters that nobody sees (soft
 * hyphens, zero-width spaces, direction marks, a byte order mark) are left out. Blocks are parted by a line break.
 */
export interface CleanTextBuilder {
  /** Ends the current block, if any. The next text starts a block of this role, with what else is known of it. */
  startBlock(role: BlockRole, more?: Pick<Block, "level" | "cell" | "entry">): void;
  /** Whether the current block holds no text yet. */
  isEmpty(): boolean;
  /** Takes `[start, end)` of the original as it is. */
  copy(start: number, end: number): void;
  /** Takes `[start, end)` as `copy` does, as code within a sentence. */
  copyCode(start: number, end: number): void;
  /** Takes `text` for `[start, end)` of the original, as for a character reference. */
  replace(start: number, end: number, text: string): void;
  /** Notes that `[start, end)` of the original is a comment; it is no text. */
  comment(start: number, end: number): void;
  /** Notes that `[start, end)` of the original is a block of code, in HTML or plain; it is no text. */
  sample(start: number, end: number, isMarkup?: boolean): void;
  finish(): CleanText;
}

const blank = "\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const unseen = "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const blankCharacter = new RegExp(`[${blank}]`, "u");
const unseenCharacter = new RegExp(`[${unseen}]`, "u");
/** Everything but single spaces between words, which are copied with them. */
const odd = new RegExp(`[${blank.replace("\\u0020", "\\u001f")}${unseen}]| (?=[${blank}])`, "gu");

/** Starts the clean text of `original`. */
export function createCleanText(original: string): CleanTextBuilder {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const comments: Span[] = [];
  const samples: Sample[] = [];
  let length = 0;
  const code: Span[] = [];
  let role: BlockRole = "paragraph";
  let known: Pick<Block, "level" | "cell" | "entry"> = {};
  let blockStart: number | null = null;
  /** White space seen but not yet needed: it is dropped at the end of a block. */
  let space: { start: number; end: number } | null = null;
  let lastIsCopy = false;

  const push = (start: number, end: number, text: string, isCopy: boolean): void => {
    const last = segments.at(-1);
    if (
      isCopy &&
      lastIsCopy &&
      last !== undefined &&
      last.clean + last.cleanLength === length &&
      last.original + last.originalLength === start
    ) {
      const grown = last.cleanLength + text.length;
      segments[segments.length - 1] = { ...last, cleanLength: grown, originalLength: grown };
    } else {
      segments.push({
        clean: length,
        original: start,
        cleanLength: text.length,
        originalLength: end - start,
      });
    }
    lastIsCopy = isCopy;
    pieces.push(text);
    length += text.length;
  };

  const write = (start: number, end: number, text: string, isCopy: boolean): void => {
    if (blockStart === null) {
      if (length > 0) {
        pieces.push("\n");
        length += 1;
      }
      blockStart = length;
    } else if (space !== null) {
      push(space.start, space.end, " ", space.end - space.start === 1 && original[space.start] === " ");
    }
    space = null;
    push(start, end, text, isCopy);
  };

  const leaveSpace = (start: number, end: number): void => {
    if (blockStart !== null) space ??= { start, end };
  };

  /** Copies a stretch without odd characters; a space at either end may have to go. */
  const copyPlain = (start: number, end: number): void => {
    let from = start;
    let to = end;
    if (from < to && original[from] === " ") leaveSpace(from, ++from);
    if (from < to && original[to - 1] === " ") to -= 1;
    if (from < to) write(from, to, original.slice(from, to), true);
    if (to < end) leaveSpace(to, end);
  };

  const endBlock = (): void => {
    if (blockStart !== null) blocks.push({ start: blockStart, end: length, role, ...known });
    blockStart = null;
    space = null;
  };

  const copy = (start: number, end: number): void => {
    const slice = original.slice(start, end);
    let done = 0;
    odd.lastIndex = 0;
    for (let match = odd.exec(slice); match !== null; match = odd.exec(slice)) {
      copyPlain(start + done, start + match.index);
      done = match.index;
      if (unseenCharacter.test(match[0])) {
        done += 1;
      } else {
        while (done < slice.length && blankCharacter.test(slice.charAt(done))) done += 1;
        leaveSpace(start + match.index, start + done);
      }
      odd.lastIndex = done;
    }
    copyPlain(start + done, end);
  };

  return {
    startBlock: (next, more = {}) => {
      endBlock();
      role = next;
      known = more;
    },
    isEmpty: () => blockStart === null,
    copy,
    copyCode: (start, end) => {
      const before = length;
      const parted = blockStart === null ? before > 0 : space !== null;
      copy(start, end);
      if (length > before) code.push({ start: before + (parted ? 1 : 0), end: length });
    },
    replace: (start, end, text) => {
      if (text === "" || unseenCharacter.test(text)) return;
      if (blankCharacter.test(text)) leaveSpace(start, end);
      else write(start, end, text, false);
    },
    comment: (start, end) => {
      comments.push({ start, end });
    },
    sample: (start, end, isMarkup = false) => {
      samples.push({ start, end, at: length, ...(isMarkup ? { isMarkup } : {}) });
    },
    finish: () => {
      endBlock();
      return {
        text: pieces.join(""),
        blocks,
        code,
        segments,
        offsets: createOffsetMap(segments),
        comments,
        samples,
      };
    },
  };
}
