import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Report } from "../findings/finding.js";
import { exampleReports } from "../testing/example-reports.js";
import { hostileReport } from "../testing/hostile-report.js";
import { sampleReports } from "../testing/index.js";
import { readSchema } from "../testing/read-schema.js";
import { junit } from "./junit.js";

const reports = { ...sampleReports, hostile: hostileReport() };

test.each(Object.entries(exampleReports))(
  "junit: the findings in %s are valid by Jenkins' schema",
  async (_folder, report) => {
    expect(report.findings.length).toBeGreaterThan(2);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "junit.xml", contents: junit(report) }],
      schema: [readSchema("junit.xsd")],
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  },
);

describe.each(Object.entries(reports))("junit: %s", (name, report) => {
  test("is valid by Jenkins' schema", async () => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "junit.xml", contents: junit(report) }],
      schema: [readSchema("junit.xsd")],
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  test.skipIf(name === "hostile")("looks as it should", async () => {
    await expect(junit(report)).toMatchFileSnapshot(`./samples/${name}.junit.xml`);
  });

  test("has a test case for each finding, and one for what was read", () => {
    expect(junit(report).match(/<testcase /gu)).toHaveLength(report.findings.length + 1);
    expect(junit(report).match(/<skipped>suppressed/gu) ?? []).toHaveLength(report.summary.suppressed);
  });
});

/** What is counted as failures, and the severities of those. */
function failures(report: Report, options?: Parameters<typeof junit>[1]) {
  const text = junit(report, options);
  return {
    counted: Number(/<testsuites [^>]*failures="(\d+)"/u.exec(text)?.[1]),
    severities: [...text.matchAll(/<failure type="\w+" message="(\w+):/gu)].map(([, severity]) => severity),
  };
}

describe("a failure", () => {
  test.each([
    [undefined, ["error", "error"]],
    ["error", ["error", "error"]],
    ["never", ["error", "error"]],
    ["warning", ["error", "error", "warning", "warning", "warning"]],
    ["info", ["error", "error", "info", "warning", "warning", "warning"]],
  ] as const)("is what makes the run fail: %s", (failOn, severities) => {
    const found = failures(sampleReports.many, failOn === undefined ? {} : { failOn });
    expect(found.counted).toBe(severities.length);
    expect([...found.severities].sort()).toEqual(severities);
  });
});
