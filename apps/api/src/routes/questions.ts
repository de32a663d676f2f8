import { Verdict } from "@gainsay/checker";
import { Slot } from "@gainsay/claims";
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { refuseInvalid } from "../problems/refuse-invalid.js";
import type { Store } from "../store/store.js";
import { exampleQuestion } from "./examples.js";
import { linkHeader, pageOf, presentPage } from "./page.js";
import { anyIdentifier, anyOf, paging, whole, words } from "./parameters.js";
import { json, problems } from "./responses.js";
import { Question } from "./schemas.js";

const Query = z.strictObject({
  subject: whole({ description: "The name of what the question is about.", example: "Silver Tern" }),
  predicate: anyIdentifier({ description: "What is said of it.", example: "sinking" }),
  slot: anyOf(Slot, { description: "Which question it is.", example: "when,howMany" }),
  verdict: anyOf(Verdict, { description: "What the answers amount to.", example: "agreement,contradiction" }),
  text: words({
    description: "Words, each of which begins a word of the question, of an answer or of a sentence.",
    example: "silver tern",
  }),
  ...paging,
});

const list = createRoute({
  method: "get",
  path: "/v1/questions",
  operationId: "listQuestions",
  tags: ["Questions"],
  summary: "Search the questions that the documents answer",
  description: "With every answer, those that agree as well. By question text. All filters must hold.",
  request: { query: Query },
  responses: {
    ...json(
      pageOf(Question, "QuestionPage"),
      "Questions.",
      { data: [exampleQuestion], page: { next: null, total: 1 } },
      linkHeader,
    ),
    ...problems("invalid-parameters", "bad-cursor"),
  },
});

/** Adds `/v1/questions`. */
export function addQuestions(app: OpenAPIHono, store: Store): void {
  app.openapi(
    list,
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid("query");
      const { body, headers } = presentPage(await store.questions(filter, { limit, cursor }), c.req.url);
      return c.json(body, 200, headers);
    },
    refuseInvalid(Query),
  );
}
