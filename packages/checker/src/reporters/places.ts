import type { Evidence } from "@gainsay/claims";
import type { Answer, Finding } from "../findings/finding.js";
import { printable } from "./printable.js";
import { repositoryPath } from "./repository-path.js";
import type { ReporterOptions } from "./reporter.js";

/** A piece of evidence with the answer that it gives. */
export interface Place {
  readonly answer: Answer;
  readonly evidence: Evidence;
}

/** All places of a finding: the one to mark, and the rest in the order of the answers. */
export interface Places {
  readonly first: Place;
  readonly others: readonly Place[];
}

/**
 * Which place of a finding to mark where only one can be: one that the repository has, in a document that was just changed, of an answer
 * in the minority, in this order of weight. Code hosts show marks on changed lines only, and a slip is rarer than what it slipped from.
 * It says nothing of who is right.
 */
export function placesOf(finding: Finding, options: ReporterOptions = {}): Places {
  const places = finding.answers.flatMap((answer) =>
    answer.evidence.map((evidence): Place => ({ answer, evidence })),
  );
  const weightOf = ({ answer, evidence }: Place): number =>
    (repositoryPath(evidence.document, options).isInside ? 4 : 0) +
    (options.changed?.has(evidence.document) ? 2 : 0) +
    (answer.minority ? 1 : 0);
  let first = places[0];
  if (first === undefined) throw new Error(`a finding without evidence: ${finding.fingerprint}`);
  for (const place of places) if (weightOf(place) > weightOf(first)) first = place;
  return { first, others: places.filter((place) => place !== first) };
}

/** "articles/mill.md:3:14" */
export function placeText({ document, line, column }: Evidence): string {
  return `${printable(document)}:${line}:${column}`;
}

/** Where the quote ends, counted from 1; the column is that behind its last character. */
export function endOf({ line, column, quote }: Evidence): { readonly line: number; readonly column: number } {
  const lines = quote.split("\n");
  const last = lines.at(-1) ?? "";
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + quote.length : last.length + 1,
  };
}

/** How a format writes a finding down in one paragraph. */
export interface ClashStyle {
  /** Text from an article or of the finding. Default: made safe for one line. */
  readonly text?: (text: string) => string;
  /** A place that is not the first, by its number among the others, from 0. Default: document, line and column. */
  readonly place?: (place: Place, index: number) => string;
  /** More places of an answer than these are counted. Default: 3. */
  readonly most?: number;
}

/**
 * A finding in one paragraph that stands at its first place: the question, the answer here, the other answers with where they stand, and
 * why they clash. "When was it built? Here: 1817. Elsewhere: 1871 (a.md:3:9). 1817 and 1871 share no day."
 */
export function clashText(
  finding: Finding,
  { first, others }: Places,
  { text = printable, place = ({ evidence }) => placeText(evidence), most = 3 }: ClashStyle = {},
): string {
  const named = others.map((other, index) => ({ answer: other.answer, name: () => place(other, index) }));
  const namesOf = (answer: Answer): string => {
    const those = named.filter((other) => other.answer === answer);
    const rest = those.length - most;
    const names = those.slice(0, most).map(({ name }) => name());
    return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
  };
  const also = namesOf(first.answer);
  const elsewhere = finding.answers
    .filter((answer) => answer !== first.answer)
    .map((answer) => `${text(answer.display)} (${namesOf(answer)})`)
    .join("; ");
  return [
    text(finding.question.text),
    `Here: ${text(first.answer.display)}${also === "" ? "" : ` (also ${also})`}.`,
    `Elsewhere: ${elsewhere}.`,
    ...(finding.reason === "" ? [] : [text(finding.reason)]),
    ...(finding.slip === null ? [] : [`Perhaps ${text(finding.slip)}.`]),
  ].join(" ");
}
