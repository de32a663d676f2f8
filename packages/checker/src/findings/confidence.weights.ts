/**
 * The log-odds that a contradiction is right: `base` when every check of the gate is met, and what each undecided check
 * takes away. Fitted by `npm run calibrate -w @gainsay/checker`; docs/accuracy.md says to what, and how well it tells.
 */
export const weights: Readonly<Record<string, number>> = {
  base: 3.48,
  subject: -1.93,
  event: -2.5,
  measure: -1.93,
  scope: -1.54,
  unit: -1.54,
  time: -1.93,
  speaker: -0.86,
  reality: -1.54,
  reading: -1.54,
};
