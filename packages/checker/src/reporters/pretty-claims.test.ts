import { stripVTControlCharacters } from "node:util";
import type { Assertion, Explanation } from "@gainsay/claims";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { prettyClaims } from "./pretty-claims.js";

const mill = { id: "hoy-mill", type: "place", name: "Hoy Mill", names: ["Hoy Mill", "the mill"] } as const;
const opened = {
  kind: "date",
  type: "DATE",
  min: "1871-01-01",
  max: "1871-12-31",
  timex: "1871",
  edtf: "1871",
  precision: "year",
  known: ["year"],
  implied: [],
} as const;
const floors = {
  kind: "quantity",
  dimension: "count",
  unit: "one",
  min: 3,
  max: null,
  amount: 3,
  statedUnit: "one",
  hedge: "at-least",
  measure: "floor",
  modifiers: [],
} as const;
const text = "In 1871\u001b[2J the mill\nhad at least three floors, Anna Berg said.";
const place = { line: 1, column: 4 };
const assertion: Assertion = {
  id: "1",
  subject: { type: "entity", entity: mill },
  predicate: "to have",
  slot: "howMany",
  value: floors,
  qualifiers: {
    place: mill,
    named: [mill, { ...mill, name: "Orkney" }],
    time: opened,
    measure: "floor",
    introduced: true,
  },
  polarity: "affirmed",
  modality: "asserted",
  attribution: { speaker: "Anna\nBerg", stance: "reported" },
  evidence: {
    document: "\u001b[31ma.txt",
    quote: "at least three floors",
    start: 24,
    end: 45,
    line: 2,
    column: 5,
    sentence: text,
    sentenceStart: 0,
  },
  trigger: { text: "had", start: 20, end: 23 },
  provenance: { recogniser: "quantity/count", binding: "count/object" },
};
const told: Assertion = {
  ...assertion,
  subject: { type: "noun", name: "mill" },
  qualifiers: {},
  attribution: null,
};
const explanation: Explanation = {
  document: { id: "\u001b[31ma.txt", sentences: 2, dropped: 1, entities: [mill], terms: [], signature: [] },
  assertions: [assertion, told],
  explained: [
    {
      start: 0,
      end: text.length,
      text,
      assertions: [assertion, told],
      unbound: [{ start: 3, end: 7, text: "1871", value: opened, recogniser: "date/year", ...place }],
      entities: [
        { start: 12, end: 20, text: "the mill", form: "description", entity: mill },
        { start: 12, end: 20, text: "Hoy Mill", form: "name", entity: mill },
      ],
    },
  ],
};

describe("prettyClaims", () => {
  it("shows how each assertion came about, and what came to nothing", () => {
    expect(prettyClaims([explanation])).toMatchInlineSnapshot(`
      "␛[31ma.txt: 2 sentences, 2 assertions, 1 value not bound, 1 dropped

      In 1871␛[2J the mill had at least three floors, Anna Berg said.
        names     the mill (Hoy Mill, description, place); Hoy Mill (name, place)

        to have.howMany(Hoy Mill) = at least 3 floors
        value     quantity, 3 to …, dimension count, unit one, amount 3, statedUnit one, hedge at-least,
                  measure floor
        said      affirmed, asserted, reported by Anna Berg
        narrowed  place Hoy Mill, named Hoy Mill + Orkney, time 1871, measure floor, introduced true
        words     "at least three floors" ␛[31ma.txt:2:5
        read by   quantity/count, bound by count/object to "had"

        to have.howMany(mill) = at least 3 floors
        value     quantity, 3 to …, dimension count, unit one, amount 3, statedUnit one, hedge at-least,
                  measure floor
        said      affirmed, asserted, told by the author
        words     "at least three floors" ␛[31ma.txt:2:5
        read by   quantity/count, bound by count/object to "had"

        read but not bound
          "1871" = 1871, read by date/year, ␛[31ma.txt:1:4

      "
    `);
  });

  it("knows only the assertions of a claim file", () => {
    const { document, assertions } = explanation;
    expect(prettyClaims([{ document: { ...document, dropped: 0 }, assertions: assertions.slice(1) }]))
      .toMatchInlineSnapshot(`
      "␛[31ma.txt: 2 sentences, 1 assertion

      In 1871␛[2J the mill had at least three floors, Anna Berg said.

        to have.howMany(mill) = at least 3 floors
        value     quantity, 3 to …, dimension count, unit one, amount 3, statedUnit one, hedge at-least,
                  measure floor
        said      affirmed, asserted, told by the author
        words     "at least three floors" ␛[31ma.txt:2:5
        read by   quantity/count, bound by count/object to "had"

      "
    `);
  });

  it("says nothing of no article", () => {
    expect(prettyClaims([])).toBe("");
  });

  it("colour adds nothing but colour", () => {
    const coloured = prettyClaims([explanation], { color: true });
    expect(coloured).not.toBe(prettyClaims([explanation]));
    expect(stripVTControlCharacters(coloured)).toBe(prettyClaims([explanation]));
  });

  it.each([40, 72])("no line is wider than %i columns", (width) => {
    const lines = prettyClaims([explanation], { width }).split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it("cuts an endless sentence", () => {
    const [sentence] = explanation.explained;
    if (sentence === undefined) throw new Error("the explanation has a sentence");
    const endless = { ...explanation, explained: [{ ...sentence, text: "old ".repeat(100_000) }] };
    expect(prettyClaims([endless]).length).toBeLessThan(10_000);
  });
});
