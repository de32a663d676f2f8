/**
 * What each feature of `likenessFeatures` adds to the log-odds that two values are told of one fact. Fitted by `npm run fit:likeness -w
 * @gainsay/checker`; docs/accuracy.md says to what, and how well it tells.
 */
export const likenessWeights: Readonly<Record<string, number>> = {
  base: -1.03,
  head: 0.9,
  otherHead: -0.35,
  sentence: 1.26,
  sentenceShare: 3.6,
  around: 3.23,
  before: 0.37,
  behind: 0.86,
  otherNames: -0.54,
  verb: 0.89,
  values: 0.33,
  lead: 1.05,
  rivals: -3.82,
  date: -0.13,
  duration: -0.07,
  count: -1.28,
  money: 0.13,
  age: 0.9,
  length: -0.41,
};
