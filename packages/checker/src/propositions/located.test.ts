import { describe, expect, it } from "vitest";
import { clash } from "../testing/clash.js";

/** Each: what the first says, what excludes it, and what does not. */
type Neighbours = readonly [told: string, clashing: string, harmless: string];

describe("where a thing lies, in other words", () => {
  it.each<Neighbours>([
    [
      "Orva (pronounced with a long o) is a hilly district of Austria, bordering Slovenia.",
      "Orva is in Portugal.",
      "Orva is in Europe.",
    ],
    [
      "Hestra Abbey is a ruined monastery in the hills of County Clare, Ireland.",
      "Hestra Abbey is situated in Lyon, France.",
      "Hestra Abbey is situated in Ireland.",
    ],
    [
      "The mosque stands in the old quarter of Cairo.",
      "The Zahra Mosque is situated in Damascus, Syria.",
      "The Zahra Mosque is copied in Damascus, Syria.",
    ],
    [
      "The volcano rises above the city of Catania in Sicily.",
      "Mount Hestra is in Iceland.",
      "Mount Hestra is in Italy.",
    ],
  ])("%s", (told, clashing, harmless) => {
    expect(clash(told, clashing)).not.toBeNull();
    expect(clash(clashing, told)).not.toBeNull();
    expect(clash(told, harmless)).toBeNull();
    expect(clash(harmless, told)).toBeNull();
  });

  it.each([
    ["at another time", "The fair is held every June in Oslo.", "The Sund Fair was first held in Finland."],
    ["a person", "The mayor is in Oslo.", "Ivo Brandt is in Rome."],
    ["a person by trade", "Marta Holm is a lawyer in Oslo.", "Marta Holm is a lawyer in Rome and a singer."],
    ["or", "Hestra is in Norway.", "Hestra is in Peru or Norway."],
    ["beside it", "Hestra is a port in Norway.", "Hestra is copied from a port in Peru."],
  ])("may be: %s", (_, a, b) => {
    expect(clash(a, b)).toBeNull();
    expect(clash(b, a)).toBeNull();
  });
});

describe("places said to lie in others", () => {
  it("differ where one of those differs, if their names are not known", () => {
    expect(clash("Ivo Brandt was raised in Xunda, Norway.", "Ivo Brandt grew up in Peru.")).toBe(
      "Xunda / Peru",
    );
    expect(clash("Ivo Brandt was raised in Xunda, Norway.", "Ivo Brandt grew up in Norway.")).toBeNull();
  });
});

describe("names with accents", () => {
  it("are one, whether a letter and its accent are one character or two", () => {
    const [composed, parted] = ["Caf\u00e9 Holm", "Cafe\u0301 Holm"];
    const refused = `Ivo Brandt refused to sing at ${composed}.`;
    expect(clash(`Brandt has sung at ${parted} and Hestra.`, refused)).not.toBeNull();
    expect(clash("Brandt has sung at Kestrel and Hestra.", refused)).toBeNull();
  });
});
