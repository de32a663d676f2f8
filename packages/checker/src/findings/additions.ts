import { genericPeople, type Evidence, type QuantityValue } from "@gainsay/claims";
import { areOfOtherFates } from "../accounts/kinship.js";
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
    return additionsTo(evidence, [few, many], sentences).some((added) => {
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

/** The counts that a text adds to one that it tells, in order. */
function additionsTo(
  { document, sentenceStart, start, end }: Evidence,
  counts: readonly QuantityValue[],
  sentences: Sentences,
): readonly QuantityValue[] {
  const told = sentences.toldIn(document);
  const at = told.findIndex(({ record }) => record.start === sentenceStart);
  if (at < 0) return [];
  const [own, ...behind] = told.slice(at, at + 1 + sentencesBehind).map(sentences.unitsOf);
  const unit = own?.units.find((each) => {
    const place = own.plain.inOriginal(each);
    const isThere = sentenceStart + place.start < end && sentenceStart + place.end > start;
    return each.value?.kind === "quantity" && isThere;
  });
  if (own === undefined || unit === undefined) return [];
  return [own, ...behind].flatMap((sentence) =>
    sentence.units.flatMap((added, index, units) => {
      const { value } = added;
      const isAdded =
        value?.kind === "quantity" && mayAdd(value, counts) && adds(units, index, value) && added !== unit;
      return isAdded && !areOfOtherFates({ sentence: own, unit }, { sentence, unit: added }) ? [value] : [];
    }),
  );
}

/** Whether a number is exact, and of what others count: "five", "five others", "five **people**". */
function mayAdd(value: QuantityValue, counts: readonly QuantityValue[]): boolean {
  const { measure, amount } = value;
  const isOfOne =
    measure === null || genericPeople.has(measure) || counts.some((count) => count.measure === measure);
  return isCount(value) && amount !== null && isOfOne;
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
