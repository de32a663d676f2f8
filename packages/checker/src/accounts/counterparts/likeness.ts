import { compareValues } from "@gainsay/claims";
import { areKin } from "../kinship.js";
import { likenessWeights } from "./likeness.weights.js";
import { haveOneHead, type ToldValue } from "./told-value.js";

/** What shows that two values are told of one fact, by name, each from 0 on. */
export type LikenessFeatures = Readonly<Record<string, number>>;

/**
 * What shows that two values stand in the same place of what two texts tell, each from 0 on. `rivals`: how many other values of their sort the
 * two texts have.
 */
export function likenessFeatures(a: ToldValue, b: ToldValue, rivals: number): LikenessFeatures {
  const inSentence = commonTo(a.stems, b.stems);
  const around = commonTo(a.near, b.near);
  const [before, behind] = [0, 1].map((side) => a.beside[side as 0 | 1] === b.beside[side as 0 | 1]);
  const areHeaded = a.head !== null && b.head !== null;
  return {
    base: 1,
    head: Number(haveOneHead(a, b)),
    otherHead: Number(areHeaded && !haveOneHead(a, b)),
    sentence: Math.min(inSentence, most) / most,
    sentenceShare: inSentence / Math.sqrt(a.stems.size * b.stems.size + 1),
    around: Math.min(around, most) / most,
    before: Number(before),
    behind: Number(behind),
    otherNames: Number(a.names.size > 0 && b.names.size > 0 && commonTo(a.names, b.names) === 0),
    verb: Number(a.verb !== null && b.verb !== null && areKin(a.verb, b.verb)),
    values: Math.min(valuesInCommon(a, b), 3) / 3,
    lead: Number(a.leads && b.leads),
    rivals: Math.min(Math.log1p(rivals) / 4, 1),
    ...Object.fromEntries(sorts.map((sort) => [sort, Number(sortOf(a) === sort)])),
  };
}

/** More words in common than this show no more. */
const most = 10;

const sorts = ["date", "duration", "count", "money", "age", "length"] as const;

function sortOf({ value, sort }: ToldValue): string {
  return value.kind === "quantity" ? (sort.split(" ")[0] ?? sort) : value.kind;
}

/** How likely two values are told of one fact, as log-odds, by all but the values themselves. */
export function likenessOf(features: LikenessFeatures, weights = likenessWeights): number {
  return Object.entries(features).reduce((sum, [name, amount]) => sum + (weights[name] ?? 0) * amount, 0);
}

/** How many words two sets have in common. */
export function commonTo(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}

/** How many other values both sentences tell. */
function valuesInCommon(a: ToldValue, b: ToldValue): number {
  return a.others.filter((value) => b.others.some((other) => compareValues(value, other).relation === "same"))
    .length;
}
