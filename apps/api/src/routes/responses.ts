import { z } from "@hono/zod-openapi";
import { problemTypes, type ProblemName } from "../problems/catalogue.js";
import { Problem } from "../problems/problem.js";

const etag = {
  ETag: { description: "Send it back in `If-None-Match`.", schema: { type: "string" as const } },
};

/** A 200 response with a JSON body, and the 304 that takes its place when nothing has changed. */
export function json<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example: unknown,
  headers: Readonly<Record<string, { description: string; schema: { type: "string" } }>> = {},
) {
  return {
    200: {
      description,
      headers: { ...etag, ...headers },
      content: { "application/json": { schema, example } },
    },
    304: { description: "Unchanged since the answer with the `ETag` in `If-None-Match`." },
  } as const;
}

/**
 * The problems that a route can answer with, by status; several of one status share an entry. The type shows no
 * status to handlers, since they throw problems and never return them.
 */
export function problems(...names: readonly ProblemName[]): Readonly<Record<never, never>> {
  const all: readonly ProblemName[] = [...names, "internal"];
  const statuses = new Set(all.map((name) => problemTypes[name].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const ofStatus = all.filter((name) => problemTypes[name].status === status);
      return [status, problemsOf(ofStatus)];
    }),
  );
}

function problemsOf(names: readonly ProblemName[]) {
  return {
    description: names.map((name) => `${problemTypes[name].title}.`).join(" "),
    content: {
      "application/problem+json": {
        schema: Problem,
        examples: Object.fromEntries(names.map((name) => [name, { value: exampleOf(name) }])),
      },
    },
  };
}

function exampleOf(name: ProblemName): Problem {
  const { status, title, help } = problemTypes[name];
  return { type: `/problems/${name}`, title, status, detail: help, instance: "/v1/findings" };
}
