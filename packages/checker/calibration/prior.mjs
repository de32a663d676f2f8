// What is believed before any label: a finding with every check met is right 97 times in 100, and each undecided check
// takes away what its place in the gate suggests. In log-odds.
const logit = (share) => Math.log(share / (1 - share));
const certain = 0.97;
const shares = {
  subject: 0.85,
  event: 0.75,
  measure: 0.85,
  scope: 0.9,
  unit: 0.9,
  time: 0.85,
  speaker: 0.96,
  reality: 0.9,
  reading: 0.9,
  text: 0.9,
};

export const prior = {
  base: logit(certain),
  ...Object.fromEntries(
    Object.entries(shares).map(([check, share]) => [check, logit(certain * share) - logit(certain)]),
  ),
};
