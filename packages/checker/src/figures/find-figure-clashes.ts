import type { Corpus } from "../align/align.js";
import type { Circumstances } from "../findings/verdict.js";
import { cutUnits } from "../restatements/cut-units.js";
import { standingInClause } from "../restatements/standing.js";
import { toldSentences } from "../restatements/told-sentence.js";
import { nameOne, hangOnOne, linkOf, nameOthers } from "./kinship.js";
import { relateFigures } from "./relate-figures.js";
import { figuresIn, type ToldFigure } from "./told-figure.js";

/** Two figures of one thing in two reports, that cannot both be right. */
export interface FigureClash {
  readonly left: ToldFigure;
  readonly right: ToldFigure;
  readonly link: number;
}

/** From so much in common on, two figures are of one thing. */
const enough = 3;

/** Where the texts are not known to be of one happening, this much shows it, or a name that both sentences have. */
const plenty = 6;

/** Of all figures of two reports of one happening, those that belong together by the words around them and differ. */
export function findFigureClashes(
  { extractions, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly FigureClash[] {
  const byDocument = new Map<string, ToldFigure[]>();
  for (const told of toldSentences(extractions)) {
    if (told.record.values.length === 0) continue;
    const figures = byDocument.get(told.document.id) ?? [];
    byDocument.set(told.document.id, figures);
    figures.push(...figuresIn(cutUnits(told)));
  }
  return documents.flatMap(({ id }, index) =>
    documents
      .slice(index + 1)
      .filter((other) => sameEvent || stories.sameStory(id, other.id).status === "met")
      .flatMap((other) => clashesOf(byDocument.get(id) ?? [], byDocument.get(other.id) ?? []))
      .filter(({ left, right, link }) => sameEvent || link >= plenty || nameOne(left, right)),
  );
}

function clashesOf(here: readonly ToldFigure[], there: readonly ToldFigure[]): readonly FigureClash[] {
  return here.flatMap((left): readonly FigureClash[] => {
    const best = partnerOf(left, there);
    if (best === null || partnerOf(best.figure, here)?.figure !== left) return [];
    const { figure: right, link } = best;
    if (relateFigures(left, right) !== "apart" || !haveOneStanding(left, right)) return [];
    if (!hangOnOne(left, right) || nameOthers(left, right) || isPart(left, right)) return [];
    return tellsAnother(left, right, here) || tellsAnother(right, left, there) ? [] : [{ left, right, link }];
  });
}

/** The figure that belongs to one, alone or more than any other; null where none does. */
function partnerOf(
  figure: ToldFigure,
  others: readonly ToldFigure[],
): { readonly figure: ToldFigure; readonly link: number } | null {
  const linked = others
    .filter(({ sort }) => sort === figure.sort)
    .map((other) => ({ figure: other, link: linkOf(figure, other) }));
  const most = Math.max(0, ...linked.map(({ link }) => link));
  const best = linked.filter(({ link }) => link === most);
  const [first] = best;
  return first === undefined || most < enough || best.length > 1 ? null : first;
}

/** Whether a text tells the other's figure too, of anything of that sort, or another one of the same thing. */
function tellsAnother(own: ToldFigure, other: ToldFigure, figures: readonly ToldFigure[]): boolean {
  return figures.some(
    (figure) =>
      figure !== own &&
      figure.sort === own.sort &&
      (relateFigures(figure, other) === "compatible" ||
        (figure.sentence !== own.sentence && linkOf(figure, own) >= enough)),
  );
}

function haveOneStanding(a: ToldFigure, b: ToldFigure): boolean {
  const [left, right] = [a, b].map(({ sentence, unit }) => standingInClause(sentence, unit));
  return (
    left !== undefined &&
    right !== undefined &&
    !left.negated &&
    !right.negated &&
    !left.alleged &&
    !right.alleged &&
    (left.modality === right.modality || (a.value.kind === "date" && left.real !== right.real))
  );
}

/** Whether the words before what is counted narrow the smaller number: "four hard-hit villages" of "seven villages". */
function isPart(a: ToldFigure, b: ToldFigure): boolean {
  if (a.value.kind !== "quantity" || b.value.kind !== "quantity") return false;
  const [few, many] = (a.value.max ?? Infinity) < (b.value.min ?? 0) ? [a.value, b.value] : [b.value, a.value];
  return few.modifiers.some((word) => !many.modifiers.includes(word));
}
