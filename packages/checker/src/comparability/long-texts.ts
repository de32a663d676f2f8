import { isCountry } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../align/statement.js";

/** What a text names more often than this is what it is about, or where all of it was: any of the happenings that it tells of may be there. */
const oftenNamed = 8;

/**
 * Which of the names that two statements of long texts share tell one happening from others of its sort: neither a country nor what the
 * texts name all the time.
 */
export function tellingApart(
  names: readonly CanonicalEntity[],
  a: Statement,
  b: Statement,
): readonly string[] {
  return names
    .filter(({ name }) => !isCountry(name) && isSeldom(name, a) && isSeldom(name, b))
    .map(({ name }) => name);
}

/** Whether the text of a statement has a word of a name only a few times; summaries leave out what is rarest. */
function isSeldom(name: string, { document }: Statement): boolean {
  const words = name.match(/\p{Lu}\p{L}{2,}/gu) ?? [name];
  const counts = words.map((word) => {
    const same = document.terms.filter(([term]) => term.toLowerCase() === word.toLowerCase());
    return same.reduce((sum, [, count]) => sum + count, 0);
  });
  return Math.min(...counts) <= oftenNamed;
}

/** Whether a statement gives its happening a day or month of a year: a year has many of a sort, and "in August" may be of any year. */
export function isOfMonth({ assertion }: Statement): boolean {
  const { time } = assertion.qualifiers;
  return time?.kind === "date" && time.known.includes("year") && time.known.includes("month");
}

/**
 * "the **2014** election", "the unrest **of 1920**": whether a statement tells by its date which happening of a sort is meant. Two such
 * dates in one text are those of two.
 */
export function isToldByDate({ assertion }: Statement): boolean {
  const { slot, evidence, provenance, subject } = assertion;
  if (slot !== "when" || subject.type !== "event") return false;
  const before = evidence.sentence.slice(0, evidence.start - evidence.sentenceStart);
  return provenance.binding === "date/premodifier" || /\bof (?:the )?$/iu.test(before);
}
