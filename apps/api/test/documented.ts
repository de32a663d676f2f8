import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";

const Schema = z.looseObject({ example: z.unknown().optional() });

const Content = z.record(
  z.string(),
  z.object({
    schema: Schema,
    example: z.unknown().optional(),
    examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
  }),
);

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        description: z.string().optional(),
        schema: Schema,
        example: z.unknown().optional(),
      }),
    )
    .optional(),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.optional() })),
});

/** An OpenAPI document as far as the tests read it. */
const Documentation = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});
type Documentation = z.infer<typeof Documentation>;

/** What the app documents of itself. */
export async function documentationOf(app: OpenAPIHono): Promise<Documentation> {
  return Documentation.parse(await (await app.request("/openapi.json")).json());
}

/** Gives what is wrong with a value by a schema of the document; an empty list when nothing is. */
export function createValidator({
  components,
}: Documentation): (schema: object, value: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, keywords: ["example", "components"] });
  formats.default(ajv);
  ajv.addSchema({ $id: "openapi:", ...absolute({ components }) }, "openapi:", true, false);
  const compiled = new Map<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(absolute(schema));
    compiled.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

/** The schema with references to the document instead of references within itself. */
function absolute(schema: object) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi:#/components'));
}
