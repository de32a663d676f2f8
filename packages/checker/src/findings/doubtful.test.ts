import { describe, expect, it } from "vitest";
import { checkSources } from "../testing/read-cases.js";

/** Verdict, severity, the answers, and how the reason begins. */
function findingsIn(
  ...texts: readonly (readonly [date: string | undefined, text: string])[]
): readonly string[] {
  return checkSources(texts.map(([date, text]) => ({ date, text }))).findings.map(
    ({ verdict, severity, answers, reason }) =>
      `${verdict} ${severity}: ${answers.map(({ display }) => display).join(" / ")}; ${reason.split(":")[0] ?? ""}`,
  );
}

describe("what is hardly sure", () => {
  const [here, there] = [
    "The navy confiscated 14 rifles from the boat Miriam off Tolvana.",
    "Six rifles were seized from the boat Miriam by the navy off Tolvana.",
  ];

  it("is a tension, and told as info", () =>
    expect(findingsIn([undefined, here], [undefined, there])).toEqual([
      "tension info: 14 rifles / 6 rifles; If both tell of the same, one is wrong",
    ]));

  it("is a contradiction where both texts are of one day", () =>
    expect(findingsIn(["2025-03-04", here], ["2025-03-04", there])[0]).toMatch(/^contradiction warning: /u));
});

describe("a toll that grows", () => {
  const early =
    "At least three people were killed in the earthquake near Hestra in Tolvana on Sunday, officials said.";

  it("is an update where it leaves what one text gives as the least far behind", () =>
    expect(
      findingsIn(
        ["2025-03-04", early],
        ["2025-03-04", "The earthquake near Hestra in Tolvana killed ten people on Sunday, officials said."],
      )[0],
    ).toMatch(/^update info: /u));

  it.each([
    ["hardly more", "The earthquake near Hestra in Tolvana killed four people on Sunday, officials said."],
    ["another lower bound", "The earthquake near Hestra in Tolvana killed at least ten people on Sunday."],
  ])("is nothing where the other gives %s", (_, late) =>
    expect(findingsIn(["2025-03-04", early], ["2025-03-04", late])).toEqual([]),
  );
});

/** How much evidence the answers have in all, beside a text with another number. */
const evidenceFor = (third: string): readonly number[] =>
  checkSources(
    [
      "The fire on the ferry Corrigan off Port Alden hurt five people.",
      "The fire on the ferry Corrigan off Port Alden hurt two people.",
      third,
    ].map((text) => ({ date: "2025-03-04", text })),
  ).findings.map(({ answers }) => answers.reduce((sum, { evidence }) => sum + evidence.length, 0));

describe("persons that one text calls people and another by what they are", () => {
  it("are one answer where there are as many", () =>
    expect(evidenceFor("Two passengers were hurt in the fire on the ferry Corrigan off Port Alden.")).toEqual(
      [3],
    ));

  it("may be some of them where there are fewer", () =>
    expect(
      evidenceFor("Three passengers were hurt in the fire on the ferry Corrigan off Port Alden."),
    ).toEqual([2]));
});
