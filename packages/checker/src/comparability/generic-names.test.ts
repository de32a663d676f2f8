import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { isGenericName } from "../align/generic-names.js";
import { check } from "../check.js";

/** Pages of a reference on two lands, each with a sentence of its own. */
function told(left: string, right: string): readonly string[] {
  const lands = [
    `# Orvania\n\nOrvania is a land of vineyards and salt marshes, whose farmers sell wine, honey and reeds to Varden Trading. ${left}`,
    `# Hestria\n\nHestria mines copper in the Karst hills and builds ships, which the yards of Milport launch each spring. ${right}`,
  ];
  const read = lands.map((content, index) => extract(readDocument({ id: `${index}.md`, content })));
  return check(read).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const opened = (article: string): readonly string[] =>
  told(
    `In the north ${article} Varden Lido was opened in 1911 by Ilse Brand.`,
    "Ilse Brand was there when the Varden Lido was opened in 1923.",
  );

const areas = (name: string): readonly string[] =>
  told(
    `Varden Trading shows films.\n\n1.3 sq km ${name} (2003)`,
    `Varden Trading sells films.\n\n4 sq km ${name} (2003)`,
  );

describe("a body that every state has", () => {
  it.each([
    "National Assembly",
    "the Supreme Court",
    "Ministry of Finance",
    "Chamber of Deputies",
    "House of Representatives",
    "United Provinces",
    "Foreign Ministry",
    "Assemblee Nationale",
    "Camara de Diputados",
  ])("is named: %s", (name) => {
    expect(isGenericName(name)).toBe(true);
  });

  it.each(["United States", "Varden Assembly", "Court of Hestria", "Bank of England", "Harbour Trust"])(
    "is not named: %s",
    (name) => {
      expect(isGenericName(name)).toBe(false);
    },
  );

  it.each([
    [
      "The National Assembly was dissolved in May 2011.",
      "The National Assembly was dissolved on 6 October 2014.",
    ],
    [
      "In 1579 the United Provinces declared their independence from Spain.",
      "The United Provinces of the Karst had declared their independence from Spain in 1816, after a war of six years.",
    ],
    [
      "The Senate and the National Assembly have one house: 88 members were elected in the election.",
      "The Senate and the National Assembly sit together: 96 members were elected in the election.",
    ],
  ])("is another one elsewhere: %s", (left, right) => {
    expect(told(left, right)).toEqual([]);
  });

  it("has no name of its own where there may be many by it", () => {
    expect([opened("any"), opened("a"), opened("the")]).toEqual([[], [], ["date-conflict error"]]);
  });

  it("is no abbreviation of a common noun", () => {
    expect([areas("NA"), areas("TV station")]).toEqual([[], []]);
    expect(areas("Harbour TV")).toEqual(["attribute-conflict warning"]);
  });

  it("rules again and again, as a court does", () => {
    expect(
      told(
        "In 2009 the International Court of Justice (ICJ) ruled that ships of the Karst may use the river.",
        "In 2011 the International Court of Justice (ICJ) ruled that the mills on the Varden may stay.",
      ),
    ).toEqual([]);
  });

  it("is one where what it did is said of one land", () => {
    expect(
      told(
        "The National Assembly of Orvania was dissolved in May 2011 by Ilse Brand.",
        "The National Assembly of Orvania was dissolved on 6 October 2014 by Ilse Brand.",
      ),
    ).toEqual(["date-conflict error"]);
  });
});
