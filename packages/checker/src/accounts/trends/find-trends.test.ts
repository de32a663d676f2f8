import { describe, expect, it } from "vitest";
import { checkSources } from "../../testing/read-cases.js";

describe("trends", () => {
  it.each([
    [
      "persistent and eased",
      "The talks come amid persistent French airstrikes on Libyan soil. Envoys met in Rome.",
      "France has reportedly eased its bombardment of Libya as both sides look for common ground.",
    ],
    [
      "scaled back and stepped up",
      "France has scaled back its raids on Libya, envoys said in Rome.",
      "The Libyan army says that France has stepped up its air strikes.",
    ],
    [
      "a decline that does not let up",
      "There was a decline in French attacks on Libya.",
      "French attacks on Libya show no sign of abating.",
    ],
  ])("a tension: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual(["tension"]);
  });

  it.each([
    [
      "of other parties",
      "The talks come amid persistent French airstrikes on Libyan soil.",
      "Britain has reportedly eased its bombardment of Yemen.",
    ],
    [
      "that go together",
      "The talks come amid persistent French airstrikes on Libyan soil.",
      "France has stepped up its bombardment of Libya.",
    ],
    [
      "that one text tells both of",
      "Persistent French airstrikes hit the south of Libya. France eased its bombardment of the north of Libya.",
      "Persistent French airstrikes hit Libya.",
    ],
    [
      "of which one is not",
      "Persistent French airstrikes hit Libya.",
      "France has not eased its bombardment of Libya.",
    ],
    [
      "of which one is planned",
      "Persistent French airstrikes hit Libya.",
      "France will ease its bombardment of Libya.",
    ],
    ["of two things", "Persistent French airstrikes hit Libya.", "French sales to Libya have declined."],
  ])("nothing: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual([]);
  });

  it("are an update where the texts are of different days", () => {
    const report = checkSources([
      { date: "2023-05-04", text: "Persistent French airstrikes hit Libya." },
      { date: "2023-09-12", text: "France has eased its bombardment of Libya." },
    ]);
    expect(report.findings.map(({ verdict }) => verdict)).toEqual(["update"]);
  });
});

function verdictsOf(...texts: readonly string[]): readonly string[] {
  return checkSources(texts.map((text) => ({ date: undefined, text }))).findings.map(
    ({ verdict }) => verdict,
  );
}
