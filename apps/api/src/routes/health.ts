import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Store } from "../store/store.js";
import { NoParameters } from "./parameters.js";
import { json, problems } from "./responses.js";

const Health = z
  .object({ status: z.literal("ok"), documents: z.int().nonnegative(), findings: z.int().nonnegative() })
  .readonly()
  .openapi("Health");

const show = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "getHealth",
  tags: ["Service"],
  summary: "Whether the service can answer, and how much it holds",
  request: { query: NoParameters },
  responses: {
    ...json(Health, "It can.", { status: "ok", documents: 3, findings: 1 }),
    ...problems("invalid-parameters"),
  },
});

/** Adds `/healthz`. */
export function addHealth(app: OpenAPIHono, store: Store): void {
  app.openapi(show, async (c) => c.json({ status: "ok" as const, ...(await store.counts()) }, 200));
}
