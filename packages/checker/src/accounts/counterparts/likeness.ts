import { compareValues } from "@gainsay/claims";
import { areKin } from "../kinship.js";
import { likenessWeights } from "./likeness.weights.js";
import { haveOneHead, type ToldValue } from "./told-value.js";

/** What shows that two values are told of one fact, by name, each from 0 on. */
export type LikenessFeatures = Readonly<Record<string, number>>;

/** What the two texts show of how much the words of two values tell. */
export interface Surroundings {
  /** How many other values of their sort the two texts have. */
  readonly rivals: number;
  /** How much a stem shows that stands in both: 1 where each text has it in one sentence only, less where it is in many. */
  readonly rarityOf: (stem: string) => number;
}

/** What shows that two values stand in the same place of what two texts tell, each from 0 on. */
export function likenessFeatures(
  a: ToldValue,
  b: ToldValue,
  { rivals, rarityOf }: Surroundings,
): LikenessFeatures {
  const [before, behind] = [0, 1].map((side) => a.beside[side as 0 | 1] === b.beside[side as 0 | 1]);
  const areHeaded = a.head !== null && b.head !== null;
  return {
    base: 1,
    head: Number(haveOneHead(a, b)),
    otherHead: Number(areHeaded && !haveOneHead(a, b)),
    sentence: Math.min(rarityOfCommon(a.stems, b.stems, rarityOf) / mostInSentence, 1),
    sentenceShare: commonTo(a.stems, b.stems) / Math.sqrt(a.stems.size * b.stems.size + 1),
    around: Math.min(rarityOfCommon(a.near, b.near, rarityOf) / mostAround, 1),
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

/** So many words in common that stand nowhere else show all that words can show. */
const mostInSentence = 6;
const mostAround = 4;

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

/** How much the words show that two sets have in common. */
function rarityOfCommon(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarityOf: Surroundings["rarityOf"],
): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarityOf(word);
  return sum;
}

/** How many other values both sentences tell. */
function valuesInCommon(a: ToldValue, b: ToldValue): number {
  return a.others.filter((value) => b.others.some((other) => compareValues(value, other).relation === "same"))
    .length;
}
