import { describe, expect, it } from "vitest";
import { checkSources } from "../testing/read-cases.js";

/** The rest of an essay that tells of many years: the words of trade with Libya, in another order each time. */
const history = Array.from(
  { length: 60 },
  (_, index) =>
    `Chapter ${index + 1} turns to harbours, grain, customs, pilots, tariffs, quays and ferries between Genoa and Libya.`,
).join(" ");

const clashing: readonly (readonly [string, string, string])[] = [
  [
    "a stance",
    "Kestrel Airways has no plans to sell the Nordfly hub.",
    "Kestrel Airways wants to sell the Nordfly hub.",
  ],
  [
    "a trend",
    "The talks came amid persistent French airstrikes on Libyan soil.",
    "France has eased its bombardment of Libya.",
  ],
];

describe("what is told otherwise", () => {
  it.each(clashing)("in reports of a sentence: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual(["tension"]);
  });

  it.each(clashing)("in essays that tell of many years may be of two of them: %s", (_, left, right) => {
    expect(verdictsOf(`${left} ${history}`, `${right} ${history}`)).toEqual([]);
  });

  it.each(clashing)("in an essay and a report, too: %s", (_, left, right) => {
    expect(verdictsOf(left, `${right} ${history}`)).toEqual([]);
  });
});

function verdictsOf(...texts: readonly string[]): readonly string[] {
  return checkSources(texts.map((text) => ({ date: undefined, text }))).findings.map(
    ({ verdict }) => verdict,
  );
}
