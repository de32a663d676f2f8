import type { ReferenceFact } from "@gainsay/claims";
import type { Statement } from "../../align/statement.js";

type Period = Pick<ReferenceFact, "from" | "to">;

/** Whether two facts may hold at one time, so that they can contradict each other. */
export function holdsWith(a: Period, b: Period): boolean {
  return !isAfter(a.from, b.to) && !isAfter(b.from, a.to);
}

/**
 * Whether a statement is about a time in which a fact holds, as far as the text says what it is about: by its own date, else by that of
 * the document. The date of a happening does not change with time.
 */
export function isWithin({ assertion, predicate, document }: Statement, period: Period): boolean {
  const { qualifiers, slot } = assertion;
  if (slot === "when" || predicate?.arity === "once") return true;
  const { time } = qualifiers;
  const stated = time?.kind === "date" ? time : null;
  return holdsWith(period, {
    from: stated?.min ?? document.date ?? null,
    to: stated?.max ?? document.date ?? null,
  });
}

/** Whether a time begins after another has ended; both are days, months or years, and null is open. */
function isAfter(from: string | null, to: string | null): boolean {
  // "1994-05" begins after "1993" and not after "1994".
  return from !== null && to !== null && from.slice(0, to.length) > to.slice(0, from.length);
}
