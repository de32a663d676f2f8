import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { exampleReports } from "../testing/example-reports.js";
import { hostileReport } from "../testing/hostile-report.js";
import { sampleReports } from "../testing/index.js";
import { readSchema } from "../testing/read-schema.js";
import { gitlab } from "./gitlab.js";

const validate = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(readSchema("code-quality.json")),
);
const reports = { ...sampleReports, hostile: hostileReport() };

test.each(Object.entries(exampleReports))(
  "gitlab: the findings in %s are valid by the schema",
  (_folder, report) => {
    expect(report.findings.length).toBeGreaterThan(2);
    validate(JSON.parse(gitlab(report)));
    expect(validate.errors).toBeNull();
  },
);

test("what is left out for want of a place is counted beside the format", () => {
  const notes: string[] = [];
  gitlab(sampleReports.many, { note: (line) => notes.push(line) });
  gitlab(sampleReports.one, { note: (line) => notes.push(line) });
  expect(notes).toEqual(["2 findings suppressed: 1 by a judgement, 1 by a comment, and not in this format"]);
});

describe.each(Object.entries(reports))("gitlab: %s", (name, report) => {
  test("is valid by the schema", () => {
    validate(JSON.parse(gitlab(report)));
    expect(validate.errors).toBeNull();
  });

  test.skipIf(name === "hostile")("looks as it should", async () => {
    await expect(gitlab(report)).toMatchFileSnapshot(`./samples/${name}.gitlab.json`);
  });

  test("has an issue for each finding that counts", () => {
    expect(JSON.parse(gitlab(report))).toHaveLength(report.findings.length - report.summary.suppressed);
  });
});

test("no two issues have one fingerprint", () => {
  const { findings } = sampleReports.one;
  const issues: { fingerprint: string }[] = JSON.parse(
    gitlab({ ...sampleReports.one, findings: [...findings, ...findings, ...findings] }),
  );
  expect(issues.map(({ fingerprint }) => fingerprint)).toEqual([
    "5b0c9d1e7f3a2468",
    "5b0c9d1e7f3a2468-2",
    "5b0c9d1e7f3a2468-3",
  ]);
});
