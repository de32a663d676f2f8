import type { z } from "@hono/zod-openapi";
import { describeIssues } from "./describe-issues.js";
import { ProblemError, type ProblemDetail } from "./problem.js";

type Outcome = { readonly success: true } | { readonly success: false; readonly error: z.ZodError };

/**
 * Validation hook of a route: turns what is wrong with its query into a problem that names every parameter. `query`
 * is the schema of the route's query, to suggest the parameter that was meant.
 */
export function refuseInvalid(query: z.ZodObject): (outcome: Outcome) => undefined {
  const known = Object.keys(query.shape);
  return (outcome) => {
    if (outcome.success) return;
    const errors = new Map<string, ProblemDetail>();
    for (const { path, code, detail } of describeIssues(outcome.error, known)) {
      // What follows the name is the place in a list; the first that is wrong speaks for all.
      const [parameter = ""] = path;
      if (errors.has(parameter)) continue;
      // A query is made of strings: what is not one is a list, of a parameter that was repeated.
      errors.set(parameter, { parameter, detail: code === "invalid_type" ? "Give it once." : detail });
    }
    throw new ProblemError("invalid-parameters", "The request has parameters that are not valid.", [
      ...errors.values(),
    ]);
  };
}
