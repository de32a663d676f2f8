import { InvalidArgumentError } from "commander";
import { describe, expect, test } from "vitest";
import { parseReport, type ReportTarget } from "./report-option.js";

const parse = (...values: readonly string[]) =>
  values.reduce<readonly ReportTarget[] | undefined>(
    (earlier, value) => parseReport(["pretty", "json"])(value, earlier),
    undefined,
  );

describe("--report", () => {
  test.each([
    [["json"], [{ format: "json", file: null }]],
    [["json=out.json"], [{ format: "json", file: "out.json" }]],
    [["json=a=b.json"], [{ format: "json", file: "a=b.json" }]],
    [
      ["pretty", "json=a.json", "json=b.json"],
      [
        { format: "pretty", file: null },
        { format: "json", file: "a.json" },
        { format: "json", file: "b.json" },
      ],
    ],
  ])("%j", (values, expected) => {
    expect(parse(...values)).toEqual(expected);
  });

  test("takes modules where they are taken", () => {
    const read = parseReport(["pretty"], { modules: true });
    expect([read("./a.mjs=out.txt", undefined), read("@team/b", undefined)]).toEqual([
      [{ format: "./a.mjs", file: "out.txt" }],
      [{ format: "@team/b", file: null }],
    ]);
    expect(() => read("", undefined)).toThrow("Choose from pretty");
  });

  test.each([
    [["yaml"], "Choose from pretty, json"],
    [["toString"], "Choose from pretty, json"],
    [["JSON"], "Choose from pretty, json"],
    [[""], "Choose from pretty, json"],
    [["json="], "Name the file after the ="],
    [["json", "json"], "It goes to stdout already; name a file: json=FILE"],
    [["json=x", "pretty=x"], "Another report goes to that file already"],
  ])("%j is a mistake", (values, message) => {
    expect(() => parse(...values)).toThrow(InvalidArgumentError);
    expect(() => parse(...values)).toThrow(message);
  });
});
