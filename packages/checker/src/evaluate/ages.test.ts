import type { ValueMention } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { agesAsDurations, isTimeMl } from "./ages.js";
import { gainsay } from "./tool.js";

const read = (text: string): readonly string[] =>
  agesAsDurations(gainsay.recognise(text)).flatMap(({ text: words, value }: ValueMention) =>
    value.kind === "duration" ? [`${words} ${value.timex}`] : [],
  );

describe("agesAsDurations", () => {
  it.each([
    ["A 17-year-old boy was hurt.", ["17-year-old P17Y"]],
    ["The six-month-old baby lived.", ["six-month-old P6M"]],
    ["Tom Hale, who is 61 years old, won.", ["61 years old P61Y"]],
    ["Ann Lee, 34, won.", []],
    ["He died aged 36.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("isTimeMl", () => {
  it("tells TIMEX3 values from readings", () => {
    const record = { id: "1", text: "In May.", expect: [{ type: "DATE", value: "2019-05" }] };
    expect(isTimeMl(record)).toBe(true);
    expect(isTimeMl({ ...record, expect: [] })).toBe(false);
    expect(isTimeMl({ ...record, expect: [{ type: "DATE", value: [{ timex: "2019-05" }] }] })).toBe(false);
  });
});
