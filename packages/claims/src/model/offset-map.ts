import type { Span } from "./span.js";

/**
 * Where the clean text of a document came from. Segments are sorted and do not overlap; within a
 * segment the clean text is either a copy of the original (`copied`) or stands for the whole of it
 * (a decoded character reference, a collapsed run of white space).
 */
export interface Segment {
  /** Offset of the segment in the clean text. */
  readonly clean: number;
  /** Offset of the segment in the original text. */
  readonly original: number;
  /** Length of the segment in the clean text, in UTF-16 units. */
  readonly cleanLength: number;
  /** Length of the segment in the original text, in UTF-16 units. Equal to `cleanLength` when copied. */
  readonly originalLength: number;
}

/** Carries spans of the clean text back to the original text. */
export interface OffsetMap {
  /**
   * The smallest span of the original that covers `span` of the clean text. Markup between two covered
   * characters is covered too, so that the result is one verbatim slice.
   */
  toOriginal(span: Span): Span;
}

/** The map of a document whose clean text is its original text. */
export const identityMap: OffsetMap = {
  toOriginal: (span) => span,
};

/**
 * Builds a map from segments in ascending order of `clean`. Clean characters that no segment covers
 * (a line break put between two blocks) map to the end of the segment before them.
 */
export function createOffsetMap(segments: readonly Segment[]): OffsetMap {
  const find = (offset: number): Segment | undefined => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const segment = segments[middle];
      if (segment !== undefined && segment.clean <= offset) low = middle + 1;
      else high = middle;
    }
    return segments[low - 1];
  };
  const startOf = (offset: number): number => {
    const segment = find(offset);
    if (segment === undefined) return segments[0]?.original ?? 0;
    const inside = offset - segment.clean;
    if (inside >= segment.cleanLength) return segment.original + segment.originalLength;
    return segment.cleanLength === segment.originalLength ? segment.original + inside : segment.original;
  };
  const endOf = (offset: number): number => {
    const segment = find(offset - 1);
    if (segment === undefined) return segments[0]?.original ?? 0;
    const inside = offset - segment.clean;
    if (inside >= segment.cleanLength || segment.cleanLength !== segment.originalLength) {
      return segment.original + segment.originalLength;
    }
    return segment.original + inside;
  };
  return {
    toOriginal: ({ start, end }) => {
      const from = startOf(start);
      return { start: from, end: end > start ? Math.max(from, endOf(end)) : from };
    },
  };
}
