import { sampleReports } from "@gainsay/checker/testing";
import { expect, test } from "vitest";
import { failOnChoices, fails } from "./fail-on.js";

test.each([
  [{ error: 1, warning: 0, info: 0 }, ["error", "warning", "info"]],
  [{ error: 0, warning: 1, info: 0 }, ["warning", "info"]],
  [{ error: 0, warning: 0, info: 1 }, ["info"]],
  [{ error: 0, warning: 0, info: 0 }, []],
])("%j fails on %j", (counts, expected) => {
  const report = { ...sampleReports.empty, summary: { ...counts, suppressed: 5, off: 5, unsure: 5 } };
  expect(failOnChoices.filter((failOn) => fails(report, failOn))).toEqual(expected);
});
