/**
 * A half-open range `[start, end)` in UTF-16 code units, as JavaScript strings index them. Inside this
 * package spans point into the *clean* text of a document; everything that leaves it points into the original.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of `text` that `span` points at. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
