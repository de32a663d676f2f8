import { z } from "@hono/zod-openapi";
import { problemTypes, type ProblemName } from "./catalogue.js";

/** One thing that is wrong with a request, and where: a query parameter, or a place in the body. */
export const ProblemDetail = z
  .object({
    parameter: z.string().optional().openapi({ description: "The name of the parameter." }),
    pointer: z
      .string()
      .optional()
      .openapi({ description: "Where in the body: a JSON Pointer as a URI fragment (RFC 6901)." }),
    detail: z.string().openapi({ description: "What it should be." }),
  })
  .readonly()
  .openapi("ProblemDetail", {
    example: { parameter: "limit", detail: "Takes a whole number from 1 to 200." },
  });
export type ProblemDetail = z.infer<typeof ProblemDetail>;

/** Problem details for HTTP APIs (RFC 9457). Holds nothing of the request's values, and no stack. */
export const Problem = z
  .object({
    type: z.string().openapi({ format: "uri-reference", description: "Stable; branch on this." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ format: "uri-reference", description: "The path of the request." }),
    errors: z.array(ProblemDetail).readonly().optional(),
    requestId: z
      .string()
      .optional()
      .openapi({ description: "With status 500: the id under which the error was logged." }),
  })
  .readonly()
  .openapi("Problem");
export type Problem = z.infer<typeof Problem>;

/** Thrown where a request cannot be served; the app answers with it. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(
    readonly problem: ProblemName,
    /** One sentence on this occurrence. Must not repeat values of the request. */
    readonly detail: string,
    readonly errors: readonly ProblemDetail[] = [],
  ) {
    super(detail);
  }
}

/** The answer to a request that cannot be served. `path` is the path of the request, without its query. */
export function problemResponse(
  { problem, detail, errors }: Pick<ProblemError, "problem" | "detail" | "errors">,
  path: string,
  extra: { readonly requestId?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const { status, title } = problemTypes[problem];
  const body: Problem = {
    type: `/problems/${problem}`,
    title,
    status,
    detail,
    instance: path,
    ...(errors.length > 0 && { errors }),
    ...(extra.requestId !== undefined && { requestId: extra.requestId }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", ...extra.headers },
  });
}
