import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

const pages: readonly string[] = [
  `The clay is kept in a cellar below the mill, as told in Section 4.1. It is dug in March from the banks of the river, and carried up in carts. Nobody takes
more than a bucket of it a day, since the cellar is small. What is left in summer is sold to the potters of the next village.`,
  `Whoever feeds the kiln at night wears gloves of leather, for which see Section 2.3. The door is opened once an hour, and closed again before the draught
turns. Two logs are enough, unless the wind blows from the sea. The watch is over when the first bell is rung.`,
  `A rack that has been mended twice is broken up, and its nails are sorted by the rules of Section 7.2. Racks of oak last for years if they are kept dry.
Those of pine are burnt with the first frost. A carpenter looks after all of them in the weeks before Easter.`,
];

/** What is found in an edition of some pages and in another one in which some words are exchanged. */
function found(other: (page: string, at: number) => string): readonly string[] {
  const editions = [
    ...pages.map((page) => ["en", page]),
    ...pages.map((page, at) => ["nl", other(page, at)]),
  ];
  const read = editions.map(([edition = "", content = ""], at) =>
    extract(readDocument({ id: `${edition}/${String(at % pages.length)}.md`, content })),
  );
  return check(read).findings.map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

describe("what two editions call otherwise", () => {
  it("is no slip where they do so throughout", () => {
    expect(found((page) => page.replace("Section", "Paragraaf"))).toEqual([]);
  });

  it("may be one where they do so once", () => {
    expect(found((page, at) => (at === 0 ? page.replace("Section", "Paragraaf") : page))).toEqual([
      "Paragraaf / Section",
    ]);
  });

  it("leaves figures to be compared", () => {
    expect(found((page) => page.replace("Section", "Paragraaf").replace("Two logs", "Four logs"))).toEqual([
      "Four / Two",
    ]);
  });
});
