import { z } from "@hono/zod-openapi";
import { fold } from "../store/fold.js";

type Documented = { readonly description: string; readonly example: string };

/** A query parameter that takes some of the members of `allowed`, separated by commas. */
export function anyOf<Member extends string>(
  allowed: z.ZodType<Member, string> & { readonly options: readonly Member[] },
  documented: Documented,
) {
  return listOf(allowed, { type: "string", enum: [...allowed.options] }, documented);
}

const Identifier = z.string().regex(/^[A-Za-z][\w-]{0,99}$/, {
  error: "Takes ids: letters, digits, hyphens.",
});

/** A query parameter that takes ids of a catalogue (rules, predicates, kinds), separated by commas. */
export function anyIdentifier(documented: Documented) {
  return listOf(Identifier, { type: "string" }, documented);
}

function listOf<Member extends string>(
  member: z.ZodType<Member, string>,
  items: { readonly type: "string"; readonly enum?: string[] },
  { description, example }: Documented,
) {
  return z
    .string()
    .transform((value) => value.split(",").map((part) => part.trim()))
    .pipe(z.array(member))
    .optional()
    .openapi({
      type: "array",
      items,
      param: {
        description: `${description} Several: separated by commas.`,
        style: "form",
        explode: false,
        example: example.split(","),
      },
    });
}

/** A query parameter with one value, taken whole: names and paths may hold commas. */
export function whole(documented: Documented) {
  return z.string().min(1).max(500).optional().openapi({ param: documented });
}

/** A query parameter of words to search for. */
export function words(documented: Documented) {
  return z
    .string()
    .max(500)
    .refine((value) => fold(value) !== "", { error: "Takes words: at least one letter or digit." })
    .optional()
    .openapi({ param: documented });
}

/** Which page of a collection to give. */
export const paging = {
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|1\d\d|200)$/, { error: "Takes a whole number from 1 to 200." })
    .default("50")
    .transform(Number)
    .openapi({
      type: "integer",
      minimum: 1,
      maximum: 200,
      default: 50,
      param: { description: "How many items at most.", example: 20 },
    }),
  cursor: z
    .string()
    .max(4000)
    .optional()
    .openapi({
      param: {
        description: "`page.next` of the page before. Left out: the first page.",
        example: "WyJmaW5kaW5ncyIsMF0",
      },
    }),
};

/** The query of a route that takes no parameters. */
export const NoParameters = z.strictObject({});
