import type { Extraction } from "@gainsay/claims";

/** Texts of fewer figures tell too little by them. */
const fewestFigures = 4;
/** Copies and reports of one happening have more of their figures in common than this. */
const mostInCommon = 1 / 3;

/**
 * Whether two documents, by their ids, are two issues of one regular report: daily prices and weekly stocks are told in the same words, with
 * other figures throughout. Of those that have few figures nothing is known.
 */
export function areIssues(extractions: readonly Extraction[]): (a: string, b: string) => boolean {
  const byId = new Map(extractions.map((extraction) => [extraction.document.id, extraction]));
  const known = new Map<string, ReadonlySet<string>>();
  const figuresOf = (id: string): ReadonlySet<string> => {
    const figures = known.get(id) ?? figuresIn(byId.get(id));
    known.set(id, figures);
    return figures;
  };
  return (a, b) => {
    const [left, right] = [figuresOf(a), figuresOf(b)];
    const fewer = Math.min(left.size, right.size);
    if (a === b || fewer < fewestFigures) return false;
    let common = 0;
    for (const figure of left) if (right.has(figure)) common += 1;
    return common <= mostInCommon * fewer;
  };
}

function figuresIn({ sentences = [] }: Pick<Extraction, "sentences"> = {}): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ text }) => text.match(/\d+(?:[.,/-]\d+)*/gu) ?? []));
}
