import { Slot } from "@gainsay/claims";
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { refuseInvalid } from "../problems/refuse-invalid.js";
import type { Store } from "../store/store.js";
import { exampleClaim } from "./examples.js";
import { linkHeader, pageOf, presentPage } from "./page.js";
import { anyIdentifier, anyOf, paging, whole, words } from "./parameters.js";
import { json, problems } from "./responses.js";
import { Claim } from "./schemas.js";

const Query = z.strictObject({
  subject: whole({ description: "One of the names of what the claim is about.", example: "Silver Tern" }),
  predicate: anyIdentifier({ description: "What is said of it.", example: "sinking,death" }),
  slot: anyOf(Slot, { description: "Which question the claim answers.", example: "when,where" }),
  kind: anyIdentifier({ description: "The kind of the value.", example: "date" }),
  document: whole({ description: "The id of the document.", example: "articles/harbour.md" }),
  text: words({
    description: "Words, each of which begins a word of the subject's names or of the sentence.",
    example: "port varga",
  }),
  ...paging,
});

const list = createRoute({
  method: "get",
  path: "/v1/claims",
  operationId: "listClaims",
  tags: ["Claims"],
  summary: "Search what the documents say",
  description: "By document and place in it. All filters must hold.",
  request: { query: Query },
  responses: {
    ...json(
      pageOf(Claim, "ClaimPage"),
      "Claims.",
      { data: [exampleClaim], page: { next: null, total: 1 } },
      linkHeader,
    ),
    ...problems("invalid-parameters", "bad-cursor"),
  },
});

/** Adds `/v1/claims`. */
export function addClaims(app: OpenAPIHono, store: Store): void {
  app.openapi(
    list,
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid("query");
      const { body, headers } = presentPage(await store.claims(filter, { limit, cursor }), c.req.url);
      return c.json(body, 200, headers);
    },
    refuseInvalid(Query),
  );
}
