import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { pagePolicy } from "../page-policy.js";
import { NoParameters } from "./parameters.js";
import { json, problems } from "./responses.js";

/** Where to go from here. */
export const Home = z
  .object({ name: z.literal("gainsay"), links: z.record(z.string(), z.string()).readonly() })
  .readonly()
  .openapi("Home");

const links: z.infer<typeof Home> = {
  name: "gainsay",
  links: {
    findings: "/v1/findings",
    claims: "/v1/claims",
    questions: "/v1/questions",
    checks: "/v1/checks",
    health: "/healthz",
    openapi: "/openapi.json",
  },
};

const found = json(Home, "The report as a page if there is one, else links.", links);

const show = createRoute({
  method: "get",
  path: "/",
  operationId: "getHome",
  tags: ["Service"],
  summary: "The report",
  request: { query: NoParameters },
  responses: {
    ...found,
    200: {
      ...found[200],
      content: {
        ...found[200].content,
        "text/html": { schema: { type: "string" }, example: "<!doctype html><title>Report</title>" },
      },
    },
    ...problems("invalid-parameters"),
  },
});

/** Adds `/`: `page`, an HTML document, if there is one. */
export function addHome(app: OpenAPIHono, page?: string | (() => string)): void {
  // Pages are large and seldom change.
  let known: { readonly html: string; readonly policy: string } | null = null;
  app.openapi(show, (c) => {
    if (page === undefined) return c.json(links, 200);
    const html = typeof page === "string" ? page : page();
    if (known?.html !== html) known = { html, policy: pagePolicy(html) };
    return c.html(html, 200, { "content-security-policy": known.policy });
  });
}
