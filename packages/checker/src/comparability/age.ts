import type { Statement } from "../align/statement.js";
import { met, nothingToSay, tooLittle, type Outcome } from "./gate-check.js";

/**
 * Whether two ages are of one time, as far as the years beside them tell; null where they do not. Ages of two years agree where they give one
 * year of birth, and clash where they give two; what is told of no year in a text about a life is of when the story has come to.
 */
export function agesAtOneTime(a: Statement, b: Statement): Outcome | null {
  const [left, right] = [a, b].map(yearsOf);
  if (left != null && right != null) {
    const births = [bornIn(a, left), bornIn(b, right)];
    const [first, last] = [
      Math.max(...births.map(({ first }) => first)),
      Math.min(...births.map(({ last }) => last)),
    ];
    if (first <= last) return nothingToSay("both ages give one year of birth");
    if (isOfItsYear(a) && isOfItsYear(b)) return met("the two ages give two years of birth");
  }
  const isThen = [a, b].some(isOfThen);
  if (isThen) return nothingToSay("one is an age of an earlier time");
  const isStory = [a, b].some(({ document, assertion: { qualifiers } }) => {
    return document.date === undefined && qualifiers.narratedYears !== undefined;
  });
  return isStory && a.document.id === b.document.id
    ? tooLittle("one text tells both, and years between them may have passed")
    : null;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years that an age is told with, or that its paragraph has come to. */
function yearsOf({ assertion: { qualifiers } }: Statement): Years | null {
  const { time, narratedYears } = qualifiers;
  if (time === undefined) return narratedYears ?? null;
  if (time.kind !== "date" || !time.known.includes("year") || time.min === null || time.max === null)
    return null;
  return { first: Number(time.min.slice(0, 4)), last: Number(time.max.slice(0, 4)) };
}

/** In which years who was so old then may have been born. */
function bornIn({ assertion: { value } }: Statement, { first, last }: Years): Years {
  if (value.kind !== "quantity") return { first: -Infinity, last: Infinity };
  return { first: first - Math.ceil(value.max ?? Infinity) - 1, last: last - Math.floor(value.min ?? 0) };
}

/** "In 1911, **aged 40**, he left": beyond doubt of the year told with it; "the **40-year-old** was jailed in 1911" may be of today. */
function isOfItsYear({ assertion: { qualifiers, provenance }, document }: Statement): boolean {
  if (qualifiers.time === undefined) return false;
  return document.date === undefined || provenance.binding === "age/dated";
}

/** Whether an age is of another time than the article: "in 1957 the 29-year-old …", "when she was 12". */
function isOfThen({ assertion: { qualifiers }, document }: Statement): boolean {
  const { time, relation } = qualifiers;
  if (relation !== undefined) return true;
  if (time?.kind !== "date" || !time.known.includes("year")) return false;
  return document.date === undefined || time.max === null || time.max.slice(0, 4) < document.date.slice(0, 4);
}
