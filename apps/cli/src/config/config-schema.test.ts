import { Ajv2020 } from "ajv/dist/2020.js";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { Config } from "./config.js";
import { configSchema } from "./config-schema.js";

test("the published schema is current; `npm run schema` writes it", async () => {
  const file = new URL("../../schema/config.schema.json", import.meta.url).pathname;
  const options = { ...(await resolveConfig(file)), filepath: file };
  await expect(await format(JSON.stringify(configSchema), options)).toMatchFileSnapshot(file);
});

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
  configSchema,
);

test.each([
  [{}, true],
  [
    {
      $schema: "x.json",
      include: "docs/**",
      ignore: ["a", "!b"],
      cache: true,
      report: ["pretty", "json=a.json"],
    },
    true,
  ],
  [{ rules: { "date-conflict": "off" }, thresholds: { report: 0.5 } }, true],
  [{ aliases: ["names.yaml", ["Kyiv", "Kiev"]] }, true],
  [{ sources: [{ files: "wire/**", date: "2024-02-29", sameOriginAs: "Oberland Press" }] }, true],
  [{ includes: "docs" }, false],
  [{ rules: { "date-conflict": "fatal" } }, false],
  [{ rules: { "date-conflct": "off" } }, false],
  [{ overrides: [{ rules: {} }] }, false],
  [{ thresholds: { error: 90 } }, false],
  [{ aliases: [["alone"]] }, false],
  [{ ignore: [] }, true],
  [[], false],
])("the schema and the model agree on %j", (value, isGood) => {
  expect([validate(value), Config.safeParse(value).success]).toEqual([isGood, isGood]);
});
