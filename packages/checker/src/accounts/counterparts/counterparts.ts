import {
  commonTo,
  likenessFeatures,
  likenessOf,
  type LikenessFeatures,
  type Surroundings,
} from "./likeness.js";
import { relateToldValues } from "./relate-values.js";
import { haveOneHead, isCount, type ToldValue } from "./told-value.js";

/** Two values of one sort in two texts, and what shows whether they are told of one fact. */
export interface ValuePair {
  readonly left: ToldValue;
  readonly right: ToldValue;
  readonly relation: "same" | "apart";
  readonly features: LikenessFeatures;
}

/** Two values of which each is likeliest told of the same fact as the other. */
export type Counterparts<Pair extends ValuePair = ValuePair> = Pair & {
  /** Log-odds that they are told of one fact. */
  readonly likeness: number;
  /** Those of the likeliest other value that one of the texts has in common with the value of the other; -Infinity where it has none. */
  readonly elsewhere: number;
};

/** The pairs of values of one sort in two texts whose sentences have a word in common. */
export function valuePairs(here: readonly ToldValue[], there: readonly ToldValue[]): readonly ValuePair[] {
  const [own, others] = [here, there].map((values) => values.map((value) => rivalsOf(value, values)));
  const rarityOf = rarityIn(here, there);
  return here.flatMap((left, index) =>
    there.flatMap((right, at): readonly ValuePair[] => {
      if (left.sort !== right.sort || commonTo(left.stems, right.stems) === 0) return [];
      const relation = relateToldValues(left, right);
      const surroundings: Surroundings = {
        rivals: (own?.[index] ?? 0) + (others?.[at] ?? 0),
        rarityOf,
      };
      return relation === null
        ? []
        : [{ left, right, relation, features: likenessFeatures(left, right, surroundings) }];
    }),
  );
}

/** The pairs of which each value is likeliest told of the same fact as the other. */
export function counterparts<Pair extends ValuePair>(
  pairs: readonly Pair[],
  likeness = likenessOf,
): readonly Counterparts<Pair>[] {
  const likely = pairs.map((pair) => ({ ...pair, likeness: likeness(pair.features) }));
  const best = new Map<ToldValue, number>();
  for (const pair of likely)
    for (const value of [pair.left, pair.right])
      best.set(value, Math.max(best.get(value) ?? -Infinity, pair.likeness));
  const tellOne = likely.filter(({ relation }) => relation === "same");
  return likely
    .filter((pair) => [pair.left, pair.right].every((value) => best.get(value) === pair.likeness))
    .map((pair) => {
      const others = tellOne.filter(
        (other) => other !== pair && (other.left === pair.left || other.right === pair.right),
      );
      return { ...pair, elsewhere: Math.max(-Infinity, ...others.map((other) => other.likeness)) };
    });
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

/** How much a stem shows that stands in both of two texts: 1 where each has it in one sentence only, less where it is in many. */
export function rarityIn(here: readonly ToldValue[], there: readonly ToldValue[]): Surroundings["rarityOf"] {
  const [hereIn, thereIn] = [here, there].map(sentencesHaving);
  return (stem) => 1 / Math.sqrt((hereIn?.get(stem) ?? 1) * (thereIn?.get(stem) ?? 1));
}

/** In how many of the sentences that tell values of a text each stem stands. */
function sentencesHaving(values: readonly ToldValue[]): ReadonlyMap<string, number> {
  const having = new Map<string, number>();
  for (const stems of new Set(values.map((value) => value.stems)))
    for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  return having;
}
