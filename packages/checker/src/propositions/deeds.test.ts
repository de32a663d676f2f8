import { describe, expect, it } from "vitest";
import { clash } from "../testing/clash.js";

describe("how many do it", () => {
  it.each([
    [
      "The keys are held only by the four wardens who open the vault.",
      "Each morning the vault is opened by six wardens.",
      "four / six",
    ],
    ["Three brothers run the Aldbury mill.", "The Aldbury mill is run by two brothers.", "Three / two"],
  ])("differs: %s | %s", (a, b, expected) => {
    expect(clash(a, b)).toBe(expected);
  });

  it.each([
    ["of another thing", "Three brothers run the Aldbury mill.", "The Hestra mill is run by two brothers."],
    ["by others", "Three brothers run the Aldbury mill.", "The Aldbury mill is run by two cousins."],
    ["of those", "Three brothers run the Aldbury mill.", "Two younger brothers run the Aldbury mill."],
    ["one of many", "Three brothers run a mill.", "A mill is run by two brothers."],
  ])("may differ: %s", (_, a, b) => {
    expect(clash(a, b)).toBe(null);
  });
});

describe("when it got its name", () => {
  it("differs", () => {
    expect(
      clash(
        "The old quay was renamed the Marta Holm Quay in 1931.",
        "Mended at last, the wall was renamed the Marta Holm Quay on 3 May 1934.",
      ),
    ).toBe("1931 / 3 May 1934");
  });

  it.each([
    [
      "another name",
      "The quay was renamed the Holm Quay in 1931.",
      "The quay was renamed the Brandt Quay in 1934.",
    ],
    [
      "a day of that year",
      "The quay was renamed the Holm Quay in 1931.",
      "It was renamed the Holm Quay on 3 May 1931.",
    ],
  ])("may be another: %s", (_, a, b) => {
    expect(clash(a, b)).toBe(null);
  });
});
