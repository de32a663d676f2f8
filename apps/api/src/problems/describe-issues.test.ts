import { z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { describeIssues } from "./describe-issues.js";

const schema = z.strictObject({
  title: z.string().min(1).max(5).optional(),
  count: z.number().min(2).max(9).optional(),
  order: z.enum(["up", "down"]).optional(),
  only: z.literal("this").optional(),
  tags: z.array(z.string()).optional(),
  odd: z
    .number()
    .refine((number) => number % 2 === 1, { error: "Takes an odd number." })
    .optional(),
  step: z.number().multipleOf(5).optional(),
});

const detailsOf = (input: unknown) => {
  const { error } = schema.safeParse(input);
  if (error === undefined) throw new Error("Valid");
  return describeIssues(error, Object.keys(schema.shape)).map(({ path, detail }) => [path.join("/"), detail]);
};

test.each([
  ["string", { title: 7 }, ["title", "Takes a string."]],
  ["object", null, ["", "Takes an object."]],
  ["short", { title: "" }, ["title", "Takes at least 1 character."]],
  ["long", { title: "secret" }, ["title", "Takes at most 5 characters."]],
  ["small", { count: 1 }, ["count", "Takes at least 2."]],
  ["large", { count: 10 }, ["count", "Takes at most 9."]],
  ["choice", { order: "secret" }, ["order", "Takes one of: up, down."]],
  ["literal", { only: "secret" }, ["only", "Takes one of: this."]],
  ["nested", { tags: ["a", 1] }, ["tags/1", "Takes a string."]],
  ["own wording", { odd: 2 }, ["odd", "Takes an odd number."]],
  ["anything else", { step: 3 }, ["step", "Is not valid."]],
  ["a near name", { titel: "" }, ["titel", 'Is not known here. Did you mean "title"?']],
  [
    "a far name",
    { secret: 1 },
    ["secret", "Is not known here. Known: title, count, order, only, tags, odd, step."],
  ],
  [
    "a short name",
    { xy: 1 },
    ["xy", "Is not known here. Known: title, count, order, only, tags, odd, step."],
  ],
])("%s", (_name, input, expected) => {
  expect(detailsOf(input)).toEqual([expected]);
});

test("stays short for very many and very long names", () => {
  const details = detailsOf(
    Object.fromEntries(Array.from({ length: 5000 }, (_, n) => ["x".repeat(500) + n, n])),
  );
  expect(details).toHaveLength(20);
  expect(details[0]?.[0]).toHaveLength(100);
});
