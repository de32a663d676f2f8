import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { problemTypes } from "../problems/catalogue.js";
import { createValidator, documentationOf } from "../../test/documented.js";
import { sampleApp, sampleReport } from "../../test/samples.js";
import { createMemoryStore } from "../store/memory-store.js";
import { exampleClaim, exampleFinding, exampleQuestion } from "./examples.js";

const app = sampleApp();
const documentation = await documentationOf(app);
const problemsOf = createValidator(documentation);
const operations = Object.entries(documentation.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test("is valid OpenAPI 3.1, by the schema that the OpenAPI Initiative publishes", async () => {
  const validator = new Validator();
  const served: unknown = await (await app.request("/openapi.json")).json();
  const document = z.record(z.string(), z.unknown()).parse(served);
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("is refused by that schema once something is missing", async () => {
  const { paths, components } = documentation;
  expect((await new Validator().validate({ openapi: "3.1.0", paths, components })).valid).toBe(false);
});

test("its schemas refuse what is not documented", () => {
  const { Health } = documentation.components.schemas;
  if (Health === undefined) throw new Error("Not documented");
  expect(problemsOf(Health, { status: "ok", documents: 1, findings: 2 })).toEqual([]);
  expect(problemsOf(Health, { status: "ok", documents: -1, findings: 2 })).toHaveLength(1);
});

test("documents every route, and no other", () => {
  const routes = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`);
  expect(new Set(operations.map(({ method, path }) => `${method} ${path}`))).toEqual(new Set(routes));
});

describe.each(operations)("$method $path", ({ operation }) => {
  test("is named and described", () => {
    expect(operation.operationId).toMatch(/^[a-z]+[A-Z]/);
    expect(operation.summary).not.toBe("");
    expect(operation.tags).toHaveLength(1);
  });

  test("every parameter is described, with an example that it takes", () => {
    for (const { name, description, schema, example } of operation.parameters ?? []) {
      expect({ name, description }).toEqual({ name, description: expect.stringMatching(/\.$/) });
      expect({ name, problems: problemsOf(schema, example ?? schema.example) }).toEqual({
        name,
        problems: [],
      });
    }
  });

  test("every body has an example of its schema", () => {
    const bodies = [operation.requestBody, ...Object.values(operation.responses)];
    for (const [mediaType, body] of bodies.flatMap((body) => Object.entries(body?.content ?? {}))) {
      const examples = [body.example, ...Object.values(body.examples ?? {}).map(({ value }) => value)].filter(
        (example) => example !== undefined,
      );
      expect({ mediaType, examples: examples.length }).not.toEqual({ mediaType, examples: 0 });
      expect(examples.flatMap((example) => problemsOf(body.schema, example))).toEqual([]);
    }
  });
});

test("the quotes in the examples are slices of their sentences", () => {
  for (const { answers } of [exampleFinding, exampleQuestion]) {
    for (const { quote, start, end, column, sentence } of answers.flatMap(({ evidence }) => evidence)) {
      expect([sentence.slice(start, end), column]).toEqual([quote, start + 1]);
    }
  }
  const { evidence, trigger } = exampleClaim;
  expect(evidence.sentence.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(evidence.sentence.slice(trigger.start, trigger.end)).toBe(trigger.text);
});

test("operation ids are unique", () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

const draft = { method: "POST", headers: { "content-type": "application/json" } };
const failing = sampleApp({
  store: {
    ...createMemoryStore({ extractions: [], report: sampleReport }),
    counts: () => Promise.reject(new Error("Lost")),
  },
});

test.each([
  ["/", "/", 200],
  ["/", "/?x=1", 400],
  ["/healthz", "/healthz", 200],
  ["/openapi.json", "/openapi.json", 200],
  ["/v1/findings", "/v1/findings", 200],
  ["/v1/findings", "/v1/findings?severity=error&limit=1", 200],
  ["/v1/findings", "/v1/findings?limit=0&sevrity=x", 400],
  ["/v1/findings", "/v1/findings?cursor=x", 400],
  ["/v1/findings/{fingerprint}", "/v1/findings/7730ad51c6e8f924", 200],
  ["/v1/findings/{fingerprint}", "/v1/findings/x", 404],
  ["/v1/claims", "/v1/claims", 200],
  ["/v1/questions", "/v1/questions", 200],
  ["/problems/{name}", "/problems/internal", 200],
  ["/problems/{name}", "/problems/x", 404],
  [
    "/v1/checks",
    "/v1/checks",
    200,
    { ...draft, body: JSON.stringify({ text: "The Silver Tern sank in 2019." }) },
  ],
  ["/v1/checks", "/v1/checks", 400, { ...draft, body: "{" }],
  ["/v1/checks", "/v1/checks", 413, { ...draft, body: "x".repeat(1024 * 1024 + 1) }],
  ["/v1/checks", "/v1/checks", 415, { method: "POST", body: new Uint8Array([1]) }],
  ["/v1/checks", "/v1/checks", 422, { ...draft, body: "{}" }],
])("documents what %s answers to %s with %i", async (path, request, status, init: RequestInit = {}) => {
  const response = await app.request(request, init);
  expect(response.status).toBe(status);
  expect(await undocumented(path, response)).toEqual([]);
});

test("documents an error of ours", async () => {
  const response = await failing.request("/healthz");
  expect(response.status).toBe(500);
  expect(await undocumented("/healthz", response)).toEqual([]);
});

test.each(sampleReport.findings)("documents the sample finding $fingerprint", async ({ fingerprint }) => {
  const response = await app.request(`/v1/findings/${fingerprint}`);
  expect(await undocumented("/v1/findings/{fingerprint}", response)).toEqual([]);
});

test("every problem of a route is documented at one", () => {
  const documented = operations.flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ content = {} }) =>
      Object.keys(content["application/problem+json"]?.examples ?? {}),
    ),
  );
  // These two answer requests that reach no route.
  const everywhere = ["method-not-allowed", "misdirected-request"];
  expect(new Set([...documented, ...everywhere])).toEqual(new Set(Object.keys(problemTypes)));
});

/** What is wrong with an answer by what is documented for the path, the status and the media type. */
async function undocumented(path: string, response: Response): Promise<readonly unknown[]> {
  const mediaType = response.headers.get("content-type") ?? "";
  const operation = Object.values(documentation.paths[path] ?? {})[0];
  const schema = operation?.responses[response.status]?.content?.[mediaType]?.schema;
  if (schema === undefined) return [`${path} documents no ${response.status} in ${mediaType}`];
  return problemsOf(schema, await response.json());
}
