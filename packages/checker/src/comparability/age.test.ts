import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** Verdict and severity of each finding in some texts. */
function findingsIn(...texts: readonly string[]): readonly string[] {
  const read = texts.map((content, index) => extract(readDocument({ id: `${index}.txt`, content })));
  return check(read).findings.map(({ verdict, severity }) => `${verdict} ${severity}`);
}

const [young, grown] = [
  "In May 1893, the 22-year-old Ulrich Tormund took a post in Lerre.",
  "In 1911 at age 40, Ulrich Tormund married Elsa Wick.",
];
const tooOld = "In 1911 at age 50, Ulrich Tormund married Elsa Wick.";

describe("ages of two years", () => {
  it("agree where both give one year of birth", () => {
    expect(findingsIn(young, grown)).toEqual([]);
    expect(findingsIn(`${young} ${grown}`)).toEqual([]);
  });

  it("clash where they give two", () => {
    expect(findingsIn(young, tooOld)).toEqual(["contradiction error"]);
    expect(findingsIn(`${young} ${tooOld}`)).toEqual(["contradiction warning"]);
  });
});

describe("ages in a life", () => {
  const salt = "With his opera The Salt Road (1902) Ulrich Tormund, aged 31, won the Maren Prize.";

  it("are of the years that their paragraphs have come to", () => {
    const later =
      "Over 1924–25 he quarrelled with the theatre. Ulrich Tormund, now aged about 54, was refused.";
    expect(findingsIn(`${salt}\n\n${later}`)).toEqual([]);
    expect(findingsIn(salt, later)).toEqual([]);
  });

  it("are undecided where one is told of no year", () =>
    expect(findingsIn(`${salt}\n\nUlrich Tormund, aged 54, was refused.`)).toEqual([]));
});

describe("ages in news", () => {
  const [one, other] = ["Rosa Lind, 36, was arrested in Lerre.", "Rosa Lind, 63, was arrested in Lerre."];

  // Texts without a day may be of two years, which leaves a warning.
  it("clash, as they are of the day", () => {
    expect(findingsIn(one, other)).toEqual(["contradiction warning"]);
    expect(findingsIn(`${one} ${other}`)).toEqual(["contradiction warning"]);
  });
});

describe("populations in one text", () => {
  const now = "Lerre has a population of 812,345.";

  it("are compared as of one time", () => {
    expect(findingsIn(`${now} In 1800 Lerre had a population of 4,000.`)).toEqual([]);
    expect(
      findingsIn("In 1900 Lerre had a population of 95,000. In 1800 Lerre had a population of 4,000."),
    ).toEqual([]);
    expect(findingsIn(`${now} Lerre has a population of 790,100.`)).toEqual(["contradiction warning"]);
  });

  it("are of one part", () => {
    expect(findingsIn(now, "The student population of Lerre is about 60,000.")).toEqual([]);
    expect(findingsIn(now, "The total population of Lerre is about 60,000.")).toEqual([
      "contradiction warning",
    ]);
  });

  it("are of persons", () => {
    expect(findingsIn(now, "Lerre is home to four universities.")).toEqual([]);
    expect(findingsIn(now, "Lerre is home to 60,000 people.")).toEqual(["contradiction warning"]);
  });
});
