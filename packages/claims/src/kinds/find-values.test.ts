import { describe, expect, test } from "vitest";
import { contextOf } from "../testing/read-values.js";
import { findValues } from "./index.js";

const spans = (text: string, numbers: boolean): readonly string[] => {
  const { sentences } = contextOf(text, null);
  return findValues({ text, metadata: {} }, sentences, { numbers }).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe("numbers beside values", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["It scored 192 at last.", [], ["192", "last"]],
    ["Five ships came on 3 May 2019, the last ones.", ["Five", "3 May 2019"], ["Five", "3 May 2019", "last"]],
    [
      "At least 20 ships stayed for more than 3 days.",
      ["20", "more than 3 days"],
      ["20", "more than 3 days"],
    ],
    ["It is two over five hours.", ["five hours"], ["five hours"]],
    ["The number is larger than ten and less than 20.", ["ten", "20"], ["larger than ten and less than 20"]],
  ])("%s", (text, without, whole) => {
    expect(spans(text, false)).toEqual(without);
    expect(spans(text, true)).toEqual(whole);
  });
});
