import { growthOf } from "../../testing/growth.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flip, type Interval } from "../../model/relation.js";
import { describeKind, readValues } from "../../testing/index.js";
import { sameMeasure } from "./compare.js";
import { quantity } from "./index.js";
import { PhraseTable } from "./phrase-table.js";
import { isPlural, plural, singular } from "./plural.js";
import { possible } from "./rounding.js";
import { unitNamed, units } from "./units.js";
import { Dimension, type QuantityValue } from "./value.js";

describeKind(quantity);

const spans = (text: string) => readValues(quantity, text).map((mention) => mention.text);
const valueOf = (text: string): QuantityValue => {
  const value = readValues(quantity, text)[0]?.value;
  if (value === undefined) throw new Error(`nothing read in: ${text}`);
  return value;
};

describe("a sign of two units", () => {
  test.each([
    ["an atoll 930 nm south of Port Alden", "nautical mile"],
    ["The territorial sea is 12 nm wide.", "nautical mile"],
    ["The yacht had sailed 400 nm by noon.", "nautical mile"],
    ["Light of 640 nm is red.", "nanometre"],
    ["a chip made in a 7 nm process", "nanometre"],
  ])("is read by the words around it: %s", (text, unit) => {
    expect(valueOf(text).statedUnit).toBe(unit);
  });
});

describe("the span", () => {
  test.each<[string, readonly string[]]>([
    ["At least five people were hurt.", ["five"]],
    ["They seized six rifles, 12 magazines and about 300 rounds.", ["six", "12", "300"]],
    ["Only 40 percent of homes", ["40 percent"]],
    ["It costs about US$ 27.5 billion.", ["US$ 27.5 billion"]],
    ["a 36-year-old nurse", ["36-year-old"]],
    ["Ana Lund, 41, and her son, aged 12", ["41", "aged 12"]],
    ["a quake with a magnitude of about 6.1", ["magnitude of about 6.1"]],
    ["seven km (4 miles) away", ["seven km", "4 miles"]],
    ["a room of 3 by 4 metres", ["3", "4 metres"]],
    ["between 30 and 40 guests", ["30 and 40"]],
    ["rose from 5 to 7 percent", ["5", "7 percent"]],
    ["fell $2.40 to $61.10", ["$2.40", "$61.10"]],
    ["rose 2 to 3 percent", ["2 to 3 percent"]],
    ["from 50 to 75 jobs", ["50", "75"]],
    ["3 in 10 voters", ["3 in 10"]],
    ["in her mid-40s", ["mid-40s"]],
    ["Nov 28, 2005\nTen miners", ["Ten"]],
  ])("%s", (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe("what is counted", () => {
  test.each<[string, string | null, readonly string[]]>([
    ["five retired navy officers", "officer", ["retired", "navy"]],
    ["12 rights activists", "activist", ["rights"]],
    ["two United States soldiers", "soldier", ["united", "states"]],
    ["seven of its 12 ships", "ship", []],
    ["four hardest-hit villages", "village", ["hardest-hit"]],
    ["one police officer", "officer", ["police"]],
    ["three young, unarmed men", "man", ["young", "unarmed"]],
    ["20 heavily armed men", "man", ["heavily", "armed"]],
    ["five miners Sunday", "miner", []],
    ["eight great-grandchildren", "great-grandchild", []],
    ["The storm wounded 12.", null, []],
    ["12 of them drowned", null, []],
    ["40% of the country's exports", "export", ["country"]],
  ])("%s", (text, measure, modifiers) => {
    const { measure: found, modifiers: narrowing } = valueOf(text);
    expect([found, narrowing]).toEqual([measure, modifiers]);
  });

  test("a part of a whole says so", () => {
    expect(valueOf("one of the miners").part).toBe(true);
    expect(valueOf("dozens of the boats").part).toBe(true);
    expect(valueOf("dozens of boats").part).toBeUndefined();
    expect(valueOf("one miner").part).toBeUndefined();
  });

  test("is the same only where both say it", () => {
    expect(sameMeasure(valueOf("five miners"), valueOf("6 miners"))).toBe(true);
    expect(sameMeasure(valueOf("five miners"), valueOf("6 rescuers"))).toBe(false);
    expect(sameMeasure(valueOf("five miners"), valueOf("It killed 6."))).toBeNull();
  });
});

describe("pounds, degrees and metres", () => {
  test.each<[string, string]>([
    ["They paid 40 pounds for it.", "money"],
    ["It weighs 40 pounds.", "mass"],
    ["40 pounds of sugar, price unknown", "mass"],
    ["a debt of 3 million pounds", "money"],
    ["a temperature of 40 degrees", "temperature"],
    ["turned by 40 degrees", "angle"],
    ["a 6.7 degree quake", "magnitude"],
    ["a tower 40m tall", "length"],
    ["a home for 40m users", "count"],
    ["a cost of $40m", "money"],
  ])("%s", (text, dimension) => {
    expect(valueOf(text).dimension).toBe(dimension);
  });
});

describe("comparing", () => {
  test.each<[string, string, string]>([
    ["five miners", "8 miners", "3"],
    ["a 5.9-magnitude quake", "a magnitude of 6.1", "0.2 magnitude units"],
    ["120 km", "1,120 km", "1,000 kilometres"],
    ["$27.5 billion", "$27.5 million", "factor 1,000"],
    ["30% of homes", "45% of homes", "15 percentage points"],
    ["aged 36", "aged 41", "5 years"],
    ["10 miles", "20 km", "3,907 metres"],
    ["at least 50 miners", "about 10 miners", "39"],
  ])("%s and %s are %s apart", (a, b, distance) => {
    expect(quantity.compare(valueOf(a), valueOf(b))).toMatchObject({ relation: "disjoint", distance });
  });

  test("says why there is no common scale", () => {
    expect(quantity.compare(valueOf("$20"), valueOf("£20")).reason).toBe("USD and GBP have no fixed rate.");
    expect(quantity.compare(valueOf("5% of homes"), valueOf("up 5 percentage points")).reason).toBe(
      "One is a percent, the other a percentage-point.",
    );
    expect(quantity.compare(valueOf("$98 a share"), valueOf("$98")).reason).toBe(
      "One is per share, the other per nothing.",
    );
  });

  test("gives a reason that names both sides", () => {
    expect(quantity.compare(valueOf("five miners"), valueOf("about 20 miners")).reason).toBe(
      '"5 miners" and "about 20 miners" are 15 apart.',
    );
    expect(quantity.compare(valueOf("at least five miners"), valueOf("20 miners")).reason).toBe(
      '"20 miners" lies within "at least 5 miners".',
    );
  });
});

const stated = fc.record({
  amount: fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
  dimension: fc.constantFrom(...Dimension.options),
});
/** An amount as if written in figures: trailing zeros are its only sign of rounding. */
function stateOf(amount: number): { low: number; high: number; step: number } {
  let step = 1;
  if (amount !== 0 && Number.isInteger(amount)) for (; amount % (step * 10) === 0; step *= 10);
  return { low: amount, high: amount, step };
}

function magnitudeOf(value: number): Interval {
  return possible({ low: value, high: value, step: 0.1 }, "magnitude", null);
}

describe("possible amounts", () => {
  test("hold the stated amount, whatever the hedge", () => {
    const hedges = [null, "about", "nearly", "at-least", "more-than", "at-most", "less-than"] as const;
    fc.assert(
      fc.property(stated, fc.constantFrom(...hedges), ({ amount, dimension }, hedge) => {
        const whole = dimension === "count" ? Math.round(amount) : amount;
        const { min, max } = possible(stateOf(whole), dimension, hedge);
        expect((min ?? -Infinity) <= whole && whole <= (max ?? Infinity)).toBe(true);
      }),
    );
  });

  test("of a small count are the count alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (amount) => {
        expect(possible(stateOf(amount), "count", null)).toEqual({ min: amount, max: amount });
      }),
    );
  });

  test("of neighbours on a scale do not touch", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99 }), (tenths) => {
        const next = magnitudeOf((tenths + 1) / 10);
        expect(magnitudeOf(tenths / 10).max).toBeLessThan(next.min ?? -Infinity);
      }),
    );
  });

  test("grow with a hedge", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (amount) => {
        const plain = possible(stateOf(amount), "count", null);
        const about = possible(stateOf(amount), "count", "about");
        expect((about.min ?? 0) <= (plain.min ?? 0) && (plain.max ?? 0) <= (about.max ?? 0)).toBe(true);
      }),
    );
  });
});

describe("algebra of values", () => {
  const measured = fc.tuple(
    fc.integer({ min: 1, max: 5000 }),
    fc.constantFrom(
      "km",
      "miles",
      "metres",
      "kg",
      "tons",
      "%",
      "people",
      "dollars",
      "mph",
      "litres",
      "gallons",
    ),
    fc.constantFrom("", "about ", "at least ", "up to ", "nearly "),
  );
  const value = measured.map(([amount, unit, hedge]) =>
    valueOf(`It was ${hedge}${amount.toLocaleString("en-US")} ${unit}.`),
  );

  test("swapping the sides flips the relation", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(quantity.compare(b, a).relation).toBe(flip(quantity.compare(a, b).relation));
      }),
      { numRuns: 60 },
    );
  });

  test("a formatted value reads back whole", () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(valueOf(`It was ${quantity.format(a)}.`)).toEqual(a);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the table of units", () => {
  test("names each unit once in its dimension", () => {
    const names = units.map(({ dimension, name }) => `${dimension}/${name}`);
    expect(names).toHaveLength(new Set(names).size);
  });

  test("holds the canonical unit of every unit that is no money", () => {
    const wanted = units.filter(({ dimension }) => dimension !== "money");
    const wrong = wanted.filter(({ dimension, canonical }) => unitNamed(dimension, canonical)?.factor !== 1);
    expect(wrong).toEqual([]);
  });

  test("has an ISO 4217 code for money", () => {
    const codes = units.filter(({ dimension }) => dimension === "money").map(({ canonical }) => canonical);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  test("converts as physics does", () => {
    expect(unitNamed("length", "mile")?.factor).toBe(1609.344);
    expect(unitNamed("speed", "mile per hour")?.factor).toBeCloseTo(0.44704, 9);
    expect(valueOf("212 degrees Fahrenheit").min).toBeCloseTo(99.73, 2);
  });
});

describe("plurals", () => {
  test.each([
    ["man", "men"],
    ["fireman", "firemen"],
    ["grandchild", "grandchildren"],
    ["family", "families"],
    ["boy", "boys"],
    ["church", "churches"],
    ["box", "boxes"],
    ["house", "houses"],
    ["people", "people"],
    ["mp", "mps"],
  ])("%s, %s", (one, many) => {
    expect([plural(one), singular(many), isPlural(many)]).toEqual([many, one, true]);
  });

  test.each(["bus", "news", "crisis", "politics", "boss", "virus", "gas"])("%s is none", (word) => {
    expect(isPlural(word)).toBe(false);
  });
});

describe("PhraseTable", () => {
  const table = new PhraseTable(
    [
      ["more than", 1],
      ["no more than", 2],
      ["than", 3],
    ],
    { ignoreCase: true },
  );

  test("takes the longest phrase, at word boundaries, hyphens as spaces", () => {
    expect(table.before("No more than 5", 12)).toEqual({ value: 2, start: 0, end: 12 });
    expect(table.before("say more-than 5", 13)).toEqual({ value: 1, start: 4, end: 13 });
    expect(table.before("furthermore than 5", 16)).toEqual({ value: 3, start: 12, end: 16 });
    expect(table.before("less thank 5", 10)).toBeNull();
    expect(table.after("5 than 4", 2)).toEqual({ value: 3, start: 2, end: 6 });
    expect(table.after("5 thanks", 2)).toBeNull();
  });
});

test.each<[string, (size: number) => string]>([
  ["signs", (size) => "$".repeat(size)],
  ["signed digits", (size) => "$1".repeat(size / 2)],
  ["numbers", (size) => "1 ".repeat(size / 2)],
  ["partitives", (size) => "one of ".repeat(size / 7)],
  ["magnitudes", (size) => "magnitude of 5 ".repeat(size / 15)],
  ["ages", (size) => `${"aged ".repeat(size / 5)}5`],
  ["decades", (size) => "in his 30s ".repeat(size / 11)],
])("reads %s in linear time", (_, make) => {
  const prepare = (size: number) => {
    const text = make(size);
    const token = { start: 0, end: 1, text: "x", lower: "x", lemma: "x", pos: "X" } as const;
    const sentences = [{ start: 0, end: text.length, tokens: [token], role: "paragraph" }] as const;
    return { text, sentences, tokens: [token], reference: null, entities: [] };
  };
  expect(growthOf([20_000, 80_000], prepare, quantity.recognise)).toMatchObject({ isLinear: true });
});
