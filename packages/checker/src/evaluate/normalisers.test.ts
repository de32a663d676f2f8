import type { Value, ValueMention } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { createTool } from "./fake-tool.js";
import { evaluateNormalisers } from "./normalisers.js";
import type { NormaliserRecord } from "./records.js";
import { accuracy, proportion } from "./scores.js";

const day = (date: string): Value => ({
  kind: "date",
  type: "DATE",
  min: date,
  max: date,
  timex: date,
  edtf: date,
  precision: "day",
  known: [],
  implied: [],
});
const three: Value = {
  kind: "quantity",
  dimension: "count",
  unit: "one",
  min: 3,
  max: 3,
  amount: 3,
  statedUnit: "one",
  hedge: null,
  measure: null,
  modifiers: [],
};

/** Gives the mentions listed for a text. */
const reading = (mentions: Readonly<Record<string, readonly [number, number, Value][]>>) =>
  createTool({
    recognise: (text) =>
      (mentions[text] ?? []).map(([start, end, value]): ValueMention => {
        return { start, end, value, text: text.slice(start, end), recogniser: "test/test" };
      }),
  });

const record = (id: string, text: string, expect: NormaliserRecord["expect"]): NormaliserRecord => ({
  id,
  text,
  expect,
});
const date = (start: number, end: number, value: string) => ({ type: "DATE", start, end, value });

describe("evaluateNormalisers", () => {
  it("scores exact spans, overlapping spans and values; mentions of other kinds do not count", () => {
    const { scores } = evaluateNormalisers(
      [
        record("1", "on 2 May 2019 three", [date(3, 13, "2019-05-02")]),
        record("2", "on 3 May 2019 or so", [date(3, 19, "2019-05-03")]),
        record("3", "on 4 May 2019 at last", [date(3, 13, "2019-05-04")]),
        record("4", "version 5.5.19", []),
        record("5", "the ides of March", [date(0, 17, "XXXX-03-15")]),
      ],
      reading({
        "on 2 May 2019 three": [
          [3, 13, day("2019-05-02")],
          [14, 19, three],
        ],
        "on 3 May 2019 or so": [[3, 13, day("2019-05-03")]],
        "on 4 May 2019 at last": [[3, 13, day("2019-04-05")]],
        "version 5.5.19": [[8, 14, day("2019-05-05")]],
      }),
    );
    expect(scores).toEqual({
      family: "normalisers",
      records: 5,
      kinds: ["date", "duration"],
      strict: accuracy(2, 4, 4),
      overlapping: accuracy(3, 4, 4),
      value: accuracy(2, 4, 4),
      news: null,
      unknown: 0,
      types: [
        { type: "DATE", strict: proportion(2, 4), overlapping: proportion(3, 4), value: proportion(2, 4) },
      ],
    });
  });

  it("leaves out what the types of a record do not speak of; a record without any speaks of all", () => {
    const money = { type: "currency", start: 0, end: 5, value: { value: "3" } };
    const tool = reading({ "three ships for $5": [[0, 5, three]] });
    const { scores } = evaluateNormalisers([record("1", "three ships for $5", [money])], tool);
    expect(scores.strict).toEqual(accuracy(0, 0, 1));
    const records = [record("1", "three ships for $5", []), record("2", "$5", [money])];
    expect(evaluateNormalisers(records, tool).scores.strict).toEqual(accuracy(0, 1, 1));
  });

  it("gives each mention to one expected value, the exact one first", () => {
    const text = "2 May 2019 2 June 2019";
    const expected = [date(0, 22, "2019-06-02"), date(0, 10, "2019-05-02"), date(11, 22, "2019-06-02")];
    const tool = reading({
      [text]: [
        [0, 10, day("2019-05-02")],
        [11, 22, day("2019-06-02")],
      ],
    });
    const { scores } = evaluateNormalisers([record("1", text, expected)], tool);
    expect([scores.strict, scores.overlapping, scores.value]).toEqual([
      accuracy(2, 2, 3),
      accuracy(2, 2, 3),
      accuracy(2, 2, 3),
    ]);
  });

  it("takes a value without a span from anywhere, and leaves it out of the exact spans", () => {
    const text = "2 May 2019 or 2 June 2019";
    const expected = [{ type: "date", value: "2019-06-02" }];
    const tool = reading({
      [text]: [
        [0, 10, day("2019-05-02")],
        [14, 25, day("2019-06-02")],
      ],
    });
    const { scores } = evaluateNormalisers([record("1", text, expected)], tool);
    expect([scores.strict, scores.overlapping, scores.value]).toEqual([
      accuracy(0, 1, 0),
      accuracy(1, 2, 1),
      accuracy(1, 2, 1),
    ]);
  });

  it("counts values that it cannot read as wrong, and says how many", () => {
    const expected = [{ type: "DATE", start: 0, end: 10, value: { moon: "full" } }];
    const tool = reading({ "2 May 2019": [[0, 10, day("2019-05-02")]] });
    const { scores } = evaluateNormalisers([record("1", "2 May 2019", expected)], tool);
    expect(scores.unknown).toBe(1);
    expect(scores.value).toEqual(accuracy(0, 1, 1));
  });

  it("predicts mentions of every kind, with the TIMEX3 value of times", () => {
    const text = "2 May 2019: three";
    const { predictions } = evaluateNormalisers(
      [record("1", text, [])],
      reading({
        [text]: [
          [0, 10, day("2019-05-02")],
          [12, 17, three],
        ],
      }),
    );
    expect(predictions).toEqual([
      {
        id: "1",
        mentions: [
          {
            start: 0,
            end: 10,
            text: "2 May 2019",
            kind: "date",
            timex: "2019-05-02",
            value: day("2019-05-02"),
          },
          { start: 12, end: 17, text: "three", kind: "quantity", value: three },
        ],
      },
    ]);
  });

  it("anchors relative dates to the calendar date of the reference", () => {
    const seen: (string | undefined)[] = [];
    const tool = createTool({
      recognise: (_, reference) => {
        seen.push(reference);
        return [];
      },
    });
    const given = ["2019-05-02T16:00:00", "2019-05-02", "Thu May 2 2019"];
    evaluateNormalisers(
      given.map((reference, index) => ({ ...record(String(index), "today", []), reference })),
      tool,
    );
    expect(seen).toEqual(["2019-05-02", "2019-05-02", undefined]);
  });
});
