import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./document/read-document.js";
import { extract } from "./extract.js";
import type { Format } from "./model/document.js";
import { growthOf } from "./testing/growth.js";

const read = (content: string, format: Format = "text") =>
  extract(readDocument({ id: "hostile", content, format, metadata: { date: "2020-01-01" } }));

/** `unit` over and over, to about `size` characters. */
const run =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length));

/** A piece for each number from 0, to about `size` characters. */
const series =
  (piece: (index: number) => string) =>
  (size: number): string => {
    const pieces: string[] = [];
    for (let length = 0; length < size; length += pieces.at(-1)?.length ?? size)
      pieces.push(piece(pieces.length));
    return pieces.join("");
  };

/** A name that few other numbers have: 0 → "Aaa". */
const nameOf = (index: number): string =>
  [index % 26, Math.floor(index / 26) % 26, (index * 7) % 26]
    .map((letter) => String.fromCharCode(97 + letter))
    .join("")
    .replace(/^./, (first) => first.toUpperCase());

/** Content of about `size` characters that no writer would write. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  spaces: (size) => `The army left${" ".repeat(size)}on Monday.`,
  digits: (size) => `It sold ${"1".repeat(size)} cars.`,
  "nested brackets": (size) => run("The army (")(size / 2) + ")".repeat(size / 20),
  "a sentence without end": run("the army left the town on Monday and "),
  commas: run("a, "),
  conjunctions: run("and "),
  "quotes that never close": run('"He said '),
  "quoted paragraphs": run("“The mill burnt in May 1998.\n\n"),
  "one name": run("Anna Berg "),
  names: series((index) => `${nameOf(index)} Berg, `),
  "names in sentences": series(
    (index) => `Anna ${nameOf(index)} met Karl ${nameOf(index + 9)}. He left her.\n\n`,
  ),
  "a name without end": series((index) => `${nameOf(index)} of `),
  titles: run("President "),
  numbers: series((index) => `${10_000 + index} `),
  "numbers in words": run("two hundred and five thousand "),
  counts: run("12 people died, "),
  "counts of one verb": (size) => `The quake killed ${run("12 men and ")(size)}`,
  dates: run("12 May 1998 "),
  ranges: run("3-5 May "),
  "dates in sentences": series(
    (index) => `The war began in ${1000 + (index % 1000)}. It ended two days later.\n\n`,
  ),
  "dates after dates": run("weeks after "),
  "chains of nouns": run("war of "),
  denials: run("did not deny "),
  clauses: run("the man who said that "),
};

describe("extraction from hostile text", () => {
  it.each(Object.entries(hostile))("%s: linear time", { timeout: 60_000 }, (_name, make) => {
    expect(growthOf([4_000, 32_000], make, (content) => read(content))).toMatchObject({ isLinear: true });
  });

  it("a sentence of 1 MB", { timeout: 60_000 }, () => {
    const content = `The quake of 3 May 1998 killed 12 people${run(" and the mill shut")(1_000_000)}.`;
    const { assertions } = read(content);
    expect(assertions.map(({ evidence }) => evidence.quote)).toContain("12");
  });

  const pieces = [
    "12",
    " ",
    "May",
    ", ",
    "and ",
    "Anna ",
    "Berg ",
    "of ",
    "the ",
    "war ",
    "killed ",
    "(",
    '"',
    "1998 ",
    "not ",
  ];

  it("any few words, over and over: linear time", { timeout: 120_000 }, () => {
    const unit = array(constantFrom(...pieces, ...pieces, ". ", "\n\n"), { minLength: 1, maxLength: 5 });
    assert(
      property(unit, (words) => {
        const make = run(words.join(""));
        expect(growthOf([4_000, 32_000], make, (content) => read(content))).toMatchObject({ isLinear: true });
      }),
      // Always the same words: a test that takes its time must not fail at random.
      { numRuns: 4, seed: 1998 },
    );
  });

  it.each<Format>(["text", "markdown", "html"])("any characters as %s do not throw", (format) => {
    assert(
      property(string({ unit: "binary", maxLength: 200 }), (content) => {
        expect(read(content, format).document.dropped).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
