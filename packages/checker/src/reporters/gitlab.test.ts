import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { hostileReport } from "../testing/hostile-report.js";
import { sampleReports } from "../testing/index.js";
import { readSchema } from "../testing/read-schema.js";
import { gitlab } from "./gitlab.js";

const validate = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(readSchema("code-quality.json")),
);
const reports = { ...sampleReports, hostile: hostileReport() };

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
