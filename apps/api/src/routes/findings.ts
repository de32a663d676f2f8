import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import * as checker from "@gainsay/checker";
import { ProblemError } from "../problems/problem.js";
import { refuseInvalid } from "../problems/refuse-invalid.js";
import type { Store } from "../store/store.js";
import { exampleFinding } from "./examples.js";
import { linkHeader, pageOf, presentPage } from "./page.js";
import { anyIdentifier, anyOf, NoParameters, paging, whole, words } from "./parameters.js";
import { json, problems } from "./responses.js";
import { Finding } from "./schemas.js";

const Query = z.strictObject({
  subject: whole({ description: "The name of what the question is about.", example: "Silver Tern" }),
  predicate: anyIdentifier({ description: "What is said of it.", example: "death,injury" }),
  rule: anyIdentifier({ description: "The rule that reports it.", example: "date-conflict" }),
  verdict: anyOf(checker.Finding.unwrap().shape.verdict, {
    description: "What the answers amount to.",
    example: "contradiction,tension",
  }),
  severity: anyOf(checker.Severity, { description: "How severe it is.", example: "error,warning" }),
  suppression: anyOf(z.enum(["none", "judgement", "comment"]), {
    description: "What sets it aside: `none` gives the findings that count.",
    example: "none",
  }),
  source: whole({
    description: "The id or the publisher of a document that gives one of the answers.",
    example: "articles/ferry.md",
  }),
  text: words({
    description:
      "Words, each of which begins a word of the question, of an answer or of a sentence around an answer. Case and accents do not matter.",
    example: "silver tern fire",
  }),
  ...paging,
});

const list = createRoute({
  method: "get",
  path: "/v1/findings",
  operationId: "listFindings",
  tags: ["Findings"],
  summary: "Search the findings",
  description:
    "By severity, then confidence, then question. All filters must hold. Follow `page.next` or the `Link` header.",
  request: { query: Query },
  responses: {
    ...json(
      pageOf(Finding, "FindingPage"),
      "Findings.",
      {
        data: [exampleFinding],
        page: { next: null, total: 1 },
      },
      linkHeader,
    ),
    ...problems("invalid-parameters", "bad-cursor"),
  },
});

const show = createRoute({
  method: "get",
  path: "/v1/findings/{fingerprint}",
  operationId: "getFinding",
  tags: ["Findings"],
  summary: "One finding",
  request: {
    query: NoParameters,
    params: z.object({
      fingerprint: z.string().openapi({
        param: { description: "16 hexadecimal digits.", example: exampleFinding.fingerprint },
      }),
    }),
  },
  responses: {
    ...json(Finding, "The finding.", exampleFinding),
    ...problems("invalid-parameters", "not-found"),
  },
});

/** Adds `/v1/findings` and one finding by its fingerprint. */
export function addFindings(app: OpenAPIHono, store: Store): void {
  app.openapi(
    list,
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid("query");
      const page = await store.findings(filter, { limit, cursor });
      const { body, headers } = presentPage(page, c.req.url);
      return c.json(body, 200, headers);
    },
    refuseInvalid(Query),
  );

  app.openapi(show, async (c) => {
    const finding = await store.finding(c.req.valid("param").fingerprint);
    if (finding === null) throw new ProblemError("not-found", "No finding has this fingerprint.");
    return c.json(finding, 200);
  });
}
