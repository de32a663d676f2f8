import { Ajv2020 } from "ajv/dist/2020.js";
import { format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import { reporters } from "../reporters/index.js";
import { sampleReports } from "../testing/index.js";
import { reportSchema } from "./report-schema.js";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportSchema);

test("the published schema is current; `npm run schema` writes it", async () => {
  const file = new URL("../../schema/findings.schema.json", import.meta.url).pathname;
  const options = { ...(await resolveConfig(file)), filepath: file };
  await expect(await format(JSON.stringify(reportSchema), options)).toMatchFileSnapshot(file);
});

describe.each(Object.entries(sampleReports))("the findings file: %s", (_name, report) => {
  const written: unknown = JSON.parse(reporters.json?.(report) ?? "");

  test("is valid by the schema", () => {
    validate(written);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["another version", { schemaVersion: 2 }],
    ["no findings", { findings: undefined }],
    ["a finding with one answer", { findings: [{ ...report.findings[0], answers: [] }] }],
    ["a negative count", { summary: { ...report.summary, error: -1 } }],
  ])("is not valid with %s", (_wrong, change) => {
    expect(validate({ ...report, ...change })).toBe(false);
  });
});
