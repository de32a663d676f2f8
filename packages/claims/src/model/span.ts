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

/** The index of the span that covers `offset`, among spans in order that do not overlap; -1 where none does. Logarithmic. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= offset ? low : -1;
}

/** Prepares spans in ascending order to be asked for those that start within a stretch; each asking is logarithmic. */
export function within<T extends Span>(spans: readonly T[]): (stretch: Span) => readonly T[] {
  const from = (offset: number): number => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => spans.slice(from(start), from(end));
}
