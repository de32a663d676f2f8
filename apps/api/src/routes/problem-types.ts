import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { isProblemName, problemTypes } from "../problems/catalogue.js";
import { ProblemError } from "../problems/problem.js";
import { NoParameters } from "./parameters.js";
import { json, problems } from "./responses.js";

const ProblemType = z
  .object({ type: z.string(), status: z.int(), title: z.string(), help: z.string() })
  .readonly()
  .openapi("ProblemType");

const show = createRoute({
  method: "get",
  path: "/problems/{name}",
  operationId: "getProblemType",
  tags: ["Service"],
  summary: "What a problem type means and what to do about it",
  request: {
    query: NoParameters,
    params: z.object({
      name: z.string().openapi({ param: { description: "The end of `type`.", example: "bad-cursor" } }),
    }),
  },
  responses: {
    ...json(ProblemType, "The problem type.", {
      type: "/problems/bad-cursor",
      ...problemTypes["bad-cursor"],
    }),
    ...problems("invalid-parameters", "not-found"),
  },
});

/** Adds `/problems/{name}`, where the `type` of a problem leads. */
export function addProblemTypes(app: OpenAPIHono): void {
  app.openapi(show, (c) => {
    const { name } = c.req.valid("param");
    if (!isProblemName(name)) throw new ProblemError("not-found", "No problem type has this name.");
    return c.json({ type: `/problems/${name}`, ...problemTypes[name] }, 200);
  });
}
