import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { NoParameters } from "./parameters.js";
import { json, problems } from "./responses.js";

const OpenApi = z.looseObject({ openapi: z.string() }).openapi("OpenApi");

const show = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "getOpenApi",
  tags: ["Service"],
  summary: "This document",
  request: { query: NoParameters },
  responses: {
    ...json(OpenApi, "OpenAPI 3.1.", { openapi: "3.1.0" }),
    ...problems("invalid-parameters"),
  },
});

const info = {
  openapi: "3.1.0",
  info: {
    title: "Gainsay",
    version: "1.0.0",
    summary: "Where the answers of many documents cannot all be true",
    description:
      "Errors are problem details (RFC 9457): branch on `type`. Answers to GET carry an `ETag`. `X-Request-Id` of a request is given back, or made.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  tags: [
    { name: "Findings", description: "Questions whose answers cannot all be true." },
    { name: "Claims", description: "What each document says, with the words that say it." },
    { name: "Questions", description: "Every answer to every question." },
    { name: "Checks", description: "A draft against the documents." },
    { name: "Service", description: "About the service itself." },
  ],
};

/** Adds `/openapi.json`, generated from the routes of the app. */
export function addOpenApiDocument(app: OpenAPIHono): void {
  let document: z.infer<typeof OpenApi> | undefined;
  // Made when it is first asked for: all routes are there by then.
  app.openapi(show, (c) => c.json((document ??= { ...app.getOpenAPI31Document(info) }), 200));
}
