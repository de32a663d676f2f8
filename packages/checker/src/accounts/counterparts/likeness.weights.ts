/**
 * What each feature of `likenessFeatures` adds to the log-odds that two values are told of one fact. Fitted by `npm run fit:likeness -w
 * @gainsay/checker`; docs/accuracy.md says to what, and how well it tells.
 */
export const likenessWeights: Readonly<Record<string, number>> = {
  base: -1.02,
  head: 0.91,
  otherHead: -0.37,
  sentence: 1.26,
  sentenceShare: 3.51,
  around: 3.23,
  before: 0.36,
  behind: 0.86,
  otherNames: -0.54,
  verb: 0.87,
  values: 0.33,
  lead: 1.05,
  rivals: -3.8,
  date: -0.12,
  duration: -0.07,
  count: -1.27,
  money: 0.12,
  age: 0.91,
  length: -0.41,
};
