// The contradictions that gainsay finds in a labelled set, with the checks left undecided and whether the labels agree.
import { evaluate, parseLabelledSet } from "../dist/index.js";

/** Of the text of a labelled set: `{ unknown, right }` for each contradiction that the labels say something of. */
export function labelledFindings(text) {
  const parsed = parseLabelledSet(text);
  if (!parsed.ok) throw new Error(`line ${parsed.problem.line}: ${parsed.problem.message}`);
  const { set } = parsed;
  if (set.family === "normalisers") return [];
  const together =
    set.family === "documents" && set.records.every(({ contradictions }) => contradictions === undefined);
  const { predictions } = evaluate(set, { together });
  const predicted = new Map(predictions.map(({ id, findings }) => [id, findings]));
  return set.records.flatMap((record) =>
    (predicted.get(record.id) ?? [])
      // Rules that look at the text itself say themselves how sure they are.
      .filter(({ verdict, checks }) => verdict === "contradiction" && checks > 0)
      .flatMap((finding) => {
        const right = set.family === "pairs" ? record.label === "contradiction" : isRight(record, finding);
        return right === null ? [] : [{ unknown: finding.unknown, right }];
      }),
  );
}

/** Null where the labels do not tell. */
function isRight(record, { answers }) {
  const places = answers.map(({ evidence }) => evidence);
  // Records are different events: what spans them is no contradiction.
  if (places.some((evidence) => evidence.some(({ record: other }) => other !== undefined))) return false;
  if (record.contradictions?.length === 0) return false;
  const labelled = (record.contradictions ?? []).some(({ a, b }) => {
    const [left, right] = [a, b].map((side) => placesOf(record, side));
    return places.some(
      (one, index) => one.some(isIn(left)) && places.some((two, at) => at !== index && two.some(isIn(right))),
    );
  });
  return labelled ? true : null;
}

function placesOf({ docs }, { doc, quote }) {
  const text = docs.find(({ id }) => id === doc)?.text ?? "";
  const start = quote === undefined ? 0 : text.indexOf(quote);
  return { doc, start, end: quote === undefined ? text.length : start + quote.length };
}

const isIn =
  ({ doc, start, end }) =>
  (place) =>
    place.doc === doc && start >= 0 && start <= place.start && place.end <= end;
