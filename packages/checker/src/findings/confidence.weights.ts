/**
 * The log-odds that a contradiction is right: `base` when every check of the gate is met, and what each undecided check
 * takes away. Fitted by `npm run calibrate -w @gainsay/checker`; docs/accuracy.md says to what, and how well it tells.
 */
export const weights: Readonly<Record<string, number>> = {
  base: 3.93,
  subject: -1.84,
  event: -2.69,
  measure: -1.93,
  scope: -1.84,
  unit: -1.84,
  time: -1.84,
  speaker: -1.11,
  reality: -1.84,
  reading: -1.84,
  text: -1.84,
};
