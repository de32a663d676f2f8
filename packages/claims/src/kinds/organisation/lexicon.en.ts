/**
 * Names by which news calls a government, its army or a ministry after a place or a building. They may stand for many a body,
 * and so are never told from one.
 */
export const standIns: ReadonlySet<string> = new Set([
  "Kremlin",
  "Pentagon",
  "White House",
  "Downing Street",
  "Whitehall",
  "Foggy Bottom",
  "Scotland Yard",
  "Elysee",
  "Brussels",
  "Capitol Hill",
  "Wall Street",
  "Vatican",
]);

/** Words that many bodies have in their names, and that say nothing of which. In key spelling they are left out. */
export const commonWords: readonly string[] =
  `the of for and in on at a to de la le el national international united general federal state world new group party
  army forces movement council committee union front ministry department office`.split(/\s+/u);
