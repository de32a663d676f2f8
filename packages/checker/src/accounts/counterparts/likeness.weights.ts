/**
 * What each feature of `likenessFeatures` adds to the log-odds that two values are told of one fact. Fitted by `npm run fit:likeness -w
 * @gainsay/checker`; docs/accuracy.md says to what, and how well it tells.
 */
export const likenessWeights: Readonly<Record<string, number>> = {
  base: -1.05,
  head: 0.91,
  otherHead: -0.42,
  sentence: 0.97,
  sentenceShare: 3.27,
  around: 2.03,
  before: 0.35,
  behind: 0.81,
  otherNames: -0.54,
  verb: 0.85,
  values: 0.42,
  lead: 1.04,
  rivals: -3.57,
  date: -0.06,
  duration: -0.02,
  count: -1.14,
  money: 0.14,
  age: 0.97,
  length: -0.37,
};
