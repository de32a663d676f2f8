import { rarityIn } from "./counterparts.js";
import { likenessFeatures, likenessOf, type Surroundings } from "./likeness.js";
import { relateToldValues } from "./relate-values.js";
import { haveOneHead, isCount, type ToldValue } from "./told-value.js";
import type { ClashingValues } from "./clashing-values.js";

/** A value that a text tells, once or over and over: "**14** dead" in the headline, "**fourteen** passengers" below. */
interface Told {
  readonly sort: string;
  readonly places: readonly ToldValue[];
}

/** Two values of two texts, as told where they are likest told of one fact. */
export interface TextPair extends ClashingValues {
  readonly here: Told;
  readonly there: Told;
}

/** From these log-odds on, an equal value of the other text may be told of the same. */
const mayBeShared = -2;

/**
 * The values that each of two texts alone has, in pairs of those likeliest told of one fact, each in one pair at most. Two short texts on one
 * happening share most of what both of them tell; what is left of one sort on both sides is either told by one alone, or told otherwise.
 */
export function unsharedPairs(here: readonly ToldValue[], there: readonly ToldValue[]): readonly TextPair[] {
  const [own, others] = [toldIn(here), toldIn(there)];
  const rarityOf = rarityIn(here, there);
  const pairs = own.flatMap((left) =>
    others.flatMap((right) =>
      left.sort === right.sort
        ? likestPlaces(left, right, { rarityOf, rivals: rivalsOf(left, own) + rivalsOf(right, others) })
        : [],
    ),
  );
  const shared = new Set(
    oneToOne(
      pairs.filter(({ relation, likeness }) => relation === "same" && likeness >= mayBeShared),
    ).flatMap((pair) => [pair.here, pair.there]),
  );
  return oneToOne(
    pairs.filter((pair) => pair.relation === "apart" && !shared.has(pair.here) && !shared.has(pair.there)),
  );
}

/** The values of a text, with all places of each. */
function toldIn(values: readonly ToldValue[]): readonly Told[] {
  const told: { sort: string; places: ToldValue[] }[] = [];
  for (const value of values) {
    const known = told.find(
      ({ sort, places: [first] }) =>
        sort === value.sort && first !== undefined && relateToldValues(first, value) === "same",
    );
    if (known === undefined) told.push({ sort: value.sort, places: [value] });
    else known.places.push(value);
  }
  return told;
}

function likestPlaces(here: Told, there: Told, surroundings: Surroundings): readonly TextPair[] {
  const pairs = here.places.flatMap((left) =>
    there.places.flatMap((right): readonly TextPair[] => {
      const relation = relateToldValues(left, right);
      if (relation === null) return [];
      const features = likenessFeatures(left, right, surroundings);
      return [
        {
          here,
          there,
          left,
          right,
          relation,
          features,
          likeness: likenessOf(features),
          elsewhere: -Infinity,
        },
      ];
    }),
  );
  return pairs.toSorted((a, b) => b.likeness - a.likeness).slice(0, 1);
}

/** The likeliest pairs, of which no two have a value in common. What is told wrongly is mostly near to what is right. */
function oneToOne(pairs: readonly TextPair[]): readonly TextPair[] {
  const taken = new Set<Told>();
  const rank = ({ likeness, left, right }: TextPair): number => likeness - distanceBetween(left, right);
  return pairs
    .toSorted((a, b) => rank(b) - rank(a))
    .filter(({ here, there }) => {
      if (taken.has(here) || taken.has(there)) return false;
      taken.add(here).add(there);
      return true;
    });
}

/** How far two amounts lie apart, as the natural logarithm of how many times the one is the other; 0 for dates. */
function distanceBetween({ value: a }: ToldValue, { value: b }: ToldValue): number {
  if (a.kind === "date" || b.kind === "date") return 0;
  const [left, right] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0];
  return left > 0 && right > 0 ? Math.abs(Math.log(left / right)) : 0;
}

/** How many other values of a text may be taken for one: of its sort, and of counts those of the same things. */
function rivalsOf(told: Told, all: readonly Told[]): number {
  return all.filter(
    (other) =>
      other !== told &&
      other.sort === told.sort &&
      other.places.some((a) => !isCount(a) || told.places.some((b) => haveOneHead(a, b))),
  ).length;
}
