import type { Evidence, QuantityValue } from "@gainsay/claims";
import type { Sentences } from "../sentences/sentences.js";
import type { Unit } from "../sentences/unit.js";
import { addingBefore, addingBehind, also } from "./additions.en.js";
import type { Answer, Finding } from "./finding.js";

/** Numbers that add to one are told in its sentence or in so many behind it. */
const sentencesBehind = 2;

/**
 * Whether two counts differ by no more than what a text adds to the fewer: "killed 12, and **another five** died in hospital" tells of 17, and so
 * does a text that counts all 17.
 */
export function differByAdditions({ answers }: Finding, sentences: Sentences): boolean {
  const [one, other, ...rest] = answers;
  if (one === undefined || other === undefined || rest.length > 0) return false;
  const [left, right] = [countOf(one), countOf(other)];
  if (left === null || right === null) return false;
  const isLess = (left.max ?? Infinity) < (right.min ?? 0);
  const [few, many, told] = isLess ? [left, right, one.evidence] : [right, left, other.evidence];
  return told.some((evidence) => {
    let [min, max] = [few.min ?? 0, few.max ?? Infinity];
    return additionsTo(evidence, sentences).some((added) => {
      min += added.min ?? 0;
      max += added.max ?? Infinity;
      return min <= (many.max ?? Infinity) && max >= (many.min ?? 0);
    });
  });
}

function countOf({ value }: Answer): QuantityValue | null {
  return value?.kind === "quantity" && isCount(value) ? value : null;
}

function isCount({ dimension }: QuantityValue): boolean {
  return dimension === "count" || dimension === "number";
}

/** The counts that a text adds to one, in order. */
function additionsTo({ document, sentenceStart }: Evidence, sentences: Sentences): readonly QuantityValue[] {
  const told = sentences.toldIn(document);
  const at = told.findIndex(({ record }) => record.start === sentenceStart);
  if (at < 0) return [];
  return told.slice(at, at + 1 + sentencesBehind).flatMap((sentence) => {
    const { units } = sentences.unitsOf(sentence);
    return units.flatMap(({ value }, index) =>
      value?.kind === "quantity" && isCount(value) && adds(units, index, value) ? [value] : [],
    );
  });
}

/** "**another** five", "four **more**", "**also** killed three" */
function adds(units: readonly Unit[], at: number, { additional }: QuantityValue): boolean {
  const [before, behind] = [units[at - 1]?.lower ?? "", units[at + 1]?.lower ?? ""];
  const clause = units.slice(units.slice(0, at).findLastIndex(({ sort }) => sort === "mark") + 1, at);
  return (
    additional === true ||
    addingBefore.has(before) ||
    addingBehind.has(behind) ||
    clause.some(({ lower }) => lower === also)
  );
}
