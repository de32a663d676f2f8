import { describe, expect, test } from "vitest";
import { read, type Kind } from "../kinds/kind.js";
import { flip } from "../model/relation.js";
import { growthOf } from "./growth.js";
import { contextOf, readValues } from "./read-values.js";

/**
 * Texts made to cost a careless recogniser too much, by size: runs of one character, unfinished beginnings, one endless
 * sentence. A pattern that backtracks takes quadratic time on some of them.
 */
const hostile: readonly { readonly name: string; readonly make: (size: number) => string }[] = [
  { name: "spaces", make: (size) => " ".repeat(size) },
  { name: "digits", make: (size) => "9".repeat(size) },
  { name: "digits and commas", make: (size) => "1,".repeat(size / 2) },
  { name: "nested brackets", make: (size) => "(".repeat(size / 2) + ")".repeat(size / 2) },
  { name: "hyphens", make: (size) => "a-".repeat(size / 2) },
  { name: "articles", make: (size) => "the ".repeat(size / 4) },
  { name: "conjunctions", make: (size) => "one and ".repeat(size / 8) },
];

/**
 * Holds a kind to the contract that every kind keeps, with the wordings of its own corpus: they give the values they
 * should; spans quote the text; comparing is reflexive and symmetric; a formatted value reads back as itself; negatives
 * stay silent; time stays linear on hostile text. Call it in a test file for every kind.
 */
export function describeKind<Name extends string, V extends { readonly kind: Name }, Parts>(
  kind: Kind<Name, V, Parts>,
): void {
  const { corpus } = kind;
  const inCorpus = (text: string) => readValues(kind, text, corpus.reference);
  const wordings = corpus.values.flatMap(({ expect: value, wordings }) =>
    wordings.map((wording) => ({ wording, value })),
  );
  /** The first value of a wording; the corpus tests fail by themselves where there is none. */
  const valueOf = (wording: string): V | undefined => inCorpus(wording)[0]?.value;
  const found = wordings.map(({ wording }) => valueOf(wording)).filter((value) => value !== undefined);
  const values = [...new Map(found.map((value) => [JSON.stringify(value), value])).values()];

  describe(`the kind ${kind.name}`, () => {
    test.each(wordings)("reads $wording", ({ wording, value }) => {
      expect(inCorpus(wording)[0]?.value).toMatchObject(value);
    });

    test.each(corpus.negatives)("finds nothing in: %s", (negative) => {
      expect(inCorpus(negative).map(({ text, value }) => ({ text, value }))).toEqual([]);
    });

    test("quotes the text, in order, without overlap", () => {
      const text = wordings.map(({ wording }) => wording).join(". ");
      let end = 0;
      for (const mention of inCorpus(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.recogniser.startsWith(`${kind.name}/`)).toBe(true);
        end = mention.end;
      }
      expect(end).toBeGreaterThan(0);
    });

    test("gives values that its schema accepts", () => {
      for (const value of values) expect(kind.schema.parse(value)).toEqual(value);
    });

    test.each(corpus.pairs)("$a against $b is $relation", ({ a, b, relation }) => {
      const [left, right] = [valueOf(a), valueOf(b)];
      if (left === undefined || right === undefined)
        throw new Error(`not read: ${left === undefined ? a : b}`);
      expect(kind.compare(left, right).relation).toBe(relation);
      expect(kind.compare(right, left).relation).toBe(flip(relation));
    });

    test("compares every value with itself as the same", () => {
      for (const value of values)
        expect([kind.format(value), kind.compare(value, value).relation]).toEqual([
          kind.format(value),
          "same",
        ]);
    });

    test("flips the relation when the sides are swapped, and gives a reason and a distance", () => {
      const wrong: unknown[] = [];
      for (const a of values) {
        for (const b of values) {
          const there = kind.compare(a, b);
          const back = kind.compare(b, a);
          const apart = there.relation === "disjoint";
          const fair = back.relation === flip(there.relation) && back.distance === there.distance;
          const told = there.reason !== "" && (apart || there.distance === undefined);
          if (!fair || !told) wrong.push({ a: kind.format(a), b: kind.format(b), there, back });
        }
      }
      expect(wrong).toEqual([]);
    });

    test("reads its own formatting back", () => {
      const again = values.map((value) => {
        const words = kind.format(value);
        const read = valueOf((corpus.frame ?? "%s").replace("%s", words));
        const relation = read === undefined ? "not read" : kind.compare(value, read).relation;
        return { words, relation, again: read === undefined ? "" : kind.format(read) };
      });
      expect(again.filter(({ words, relation, again }) => relation !== "same" || again !== words)).toEqual(
        [],
      );
    });

    const endless = wordings.map(({ wording }) => wording.replace(/[.!?]/g, "")).join(" ");
    const texts = [...hostile, { name: "one sentence", make: (size: number) => repeatTo(endless, size) }];
    test.each(texts)("reads $name in linear time", ({ make }) => {
      // A fresh copy each time: kinds may remember what they read of a context.
      const prepare = (size: number) => contextOf(make(size), kind.corpus.reference);
      const growth = growthOf([25_000, 100_000], prepare, (context) => read(kind, { ...context }));
      expect(growth).toMatchObject({ isLinear: true });
    });
  });
}

function repeatTo(text: string, size: number): string {
  return `${text} `.repeat(Math.ceil(size / (text.length + 1))).slice(0, size);
}
