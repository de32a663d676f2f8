import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** How many findings two texts of one day give. */
function findings(...texts: readonly string[]): number {
  const metadata = { date: "2024-05-01" };
  const read = texts.map((content, index) =>
    extract(readDocument({ id: `${index}.txt`, content, metadata })),
  );
  return check(read, { sameEvent: true }).findings.length;
}

describe("a count and what its text adds to it", () => {
  it("is the count of another text", () =>
    expect(
      findings(
        "A quake killed ten people in Velmond on Sunday and 30 more on Monday.",
        "A quake killed 40 people in Velmond on Sunday and Monday.",
      ),
    ).toBe(0));

  it.each([
    [
      "it is of those whom something else befell",
      "A quake killed ten people in Velmond on Sunday, injuring 30 more.",
      "A quake killed 40 people in Velmond on Sunday.",
    ],
    [
      "it is of other things",
      "The Orlo mill employs 200 weavers; a further 30 looms stand idle.",
      "The Orlo mill employs 230 weavers.",
    ],
  ])("is not where %s", (_, a, b) => expect(findings(a, b)).toBeGreaterThan(0));
});
