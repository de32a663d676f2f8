import type { CheckOptions } from "@gainsay/checker";
import { extract, readDocument } from "@gainsay/claims";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { checkDraft } from "../check-draft.js";
import { ProblemError } from "../problems/problem.js";
import { refuseInvalid } from "../problems/refuse-invalid.js";
import type { Store } from "../store/store.js";
import { exampleDraft, exampleReport } from "./examples.js";
import { AboutDraft, Draft, readDraft } from "./read-draft.js";
import { problems } from "./responses.js";
import { Report } from "./schemas.js";

export interface ChecksOptions {
  /** The longest body to read, in bytes. */
  readonly bodyLimit: number;
  /** Groups of names that stand for one entity each, as for `extract` and `check`. */
  readonly aliases?: CheckOptions["aliases"];
  /** What can be said and measured, as for `extract` and `check`. */
  readonly vocabulary?: CheckOptions["vocabulary"];
  /** Facts that the user holds to be true, as for `check`. */
  readonly references?: CheckOptions["references"];
  /** What the user wants to see of what is found, as for `check`. */
  readonly grading?: CheckOptions["grading"];
}

const text = { schema: { type: "string" }, example: exampleDraft.text } as const;

const create = createRoute({
  method: "post",
  path: "/v1/checks",
  operationId: "createCheck",
  tags: ["Checks"],
  summary: "Check a draft",
  description:
    "Reads a draft and answers with the findings in which it takes part, against the documents or against itself. Keeps nothing. A draft with the `id` of a document is a new version of that document. The parameters go with a text body; a JSON body holds them.",
  request: {
    query: AboutDraft,
    body: {
      required: true,
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/Draft" }, example: exampleDraft },
        "text/plain": text,
        "text/markdown": text,
        "text/html": text,
      },
    },
  },
  responses: {
    200: {
      description: "The findings.",
      content: { "application/json": { schema: Report, example: exampleReport } },
    },
    ...problems(
      "invalid-parameters",
      "malformed-body",
      "body-too-large",
      "unsupported-media-type",
      "invalid-body",
    ),
  },
});

/** Adds `/v1/checks`. */
export function addChecks(
  app: OpenAPIHono,
  store: Store,
  { bodyLimit: maxSize, aliases, vocabulary, references, grading }: ChecksOptions,
): void {
  const options = {
    ...(aliases && { aliases }),
    ...(vocabulary && { vocabulary }),
    ...(references && { references }),
    ...(grading && { grading }),
  };
  app.openAPIRegistry.register("Draft", Draft);
  app.use(
    create.getRoutingPath(),
    bodyLimit({
      maxSize,
      onError: () => {
        throw new ProblemError("body-too-large", `The body may have up to ${maxSize} bytes.`);
      },
    }),
  );
  app.openapi(
    create,
    async (c) => {
      const article = await readDraft(c.req, c.req.valid("query"));
      const draft = extract(readDocument(article), options);
      return c.json(checkDraft(draft, await store.extractions(), options), 200);
    },
    refuseInvalid(AboutDraft),
  );
}
