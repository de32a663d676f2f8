import { commonTo, likenessFeatures, likenessOf, type LikenessFeatures } from "./likeness.js";
import { relateToldValues } from "./relate-values.js";
import { haveOneHead, isCount, type ToldValue } from "./told-value.js";

/** Two values of one sort in two texts, and what shows whether they are told of one fact. */
export interface ValuePair {
  readonly left: ToldValue;
  readonly right: ToldValue;
  readonly relation: "same" | "apart";
  readonly features: LikenessFeatures;
}

/** The pairs of values of one sort in two texts whose sentences have a word in common. */
export function valuePairs(here: readonly ToldValue[], there: readonly ToldValue[]): readonly ValuePair[] {
  const [own, others] = [here, there].map((values) => values.map((value) => rivalsOf(value, values)));
  return here.flatMap((left, index) =>
    there.flatMap((right, at): readonly ValuePair[] => {
      if (left.sort !== right.sort || commonTo(left.stems, right.stems) === 0) return [];
      const relation = relateToldValues(left, right);
      const rivals = (own?.[index] ?? 0) + (others?.[at] ?? 0);
      return relation === null
        ? []
        : [{ left, right, relation, features: likenessFeatures(left, right, rivals) }];
    }),
  );
}

/** The pairs of which each value is likeliest told of the same fact as the other, with the log-odds that it is. */
export function counterparts<Pair extends ValuePair>(
  pairs: readonly Pair[],
  likeness = likenessOf,
): readonly (Pair & { readonly likeness: number })[] {
  const likely = pairs.map((pair) => ({ ...pair, likeness: likeness(pair.features) }));
  const best = new Map<ToldValue, number>();
  for (const pair of likely)
    for (const value of [pair.left, pair.right])
      best.set(value, Math.max(best.get(value) ?? -Infinity, pair.likeness));
  return likely.filter((pair) => [pair.left, pair.right].every((value) => best.get(value) === pair.likeness));
}

/** Whether neither of two texts tells the value that the other tells, but for the two of a pair. */
export function areAlone(
  { left, right }: ValuePair,
  here: readonly ToldValue[],
  there: readonly ToldValue[],
): boolean {
  return !tells(here, left, right) && !tells(there, right, left);
}

function tells(values: readonly ToldValue[], own: ToldValue, other: ToldValue): boolean {
  return values.some(
    (value) => value !== own && value.sort === other.sort && relateToldValues(value, other) === "same",
  );
}

/** How many other values of a text may be taken for one: of its sort, and of counts those of the same things. */
function rivalsOf(value: ToldValue, values: readonly ToldValue[]): number {
  return values.filter(
    (other) => other !== value && other.sort === value.sort && (!isCount(value) || haveOneHead(value, other)),
  ).length;
}
