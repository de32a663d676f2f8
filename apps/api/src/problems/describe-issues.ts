import type { z } from "@hono/zod-openapi";
import { closestMatch } from "leven";

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with an input: where, and what should be there. */
interface Described {
  /** Names from the outside in; those that the sender made up are cut to 100 characters. */
  readonly path: readonly string[];
  readonly code: Issue["code"];
  readonly detail: string;
}

/** More than anyone reads; keeps the answer small for hostile input. */
const MOST = 20;

/**
 * What is wrong with an input, in words of our own: they stay the same when the validator is updated, and never
 * repeat a value. `known` are the names that the input may have. Of many, the first 20.
 */
export function describeIssues(error: z.ZodError, known: readonly string[]): readonly Described[] {
  const described: Described[] = [];
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys.slice(0, MOST)) {
        const name = key.slice(0, 100);
        described.push({ path: [name], code: issue.code, detail: describeUnknown(name, known) });
      }
    } else {
      const path = issue.path.map((part) => String(part).slice(0, 100));
      described.push({ path, code: issue.code, detail: describe(issue) });
    }
  }
  return described.slice(0, MOST);
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `Takes ${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}.`;
    case "invalid_value":
      return `Takes one of: ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return `Takes at least ${count(issue.minimum, issue.origin)}.`;
    case "too_big":
      return `Takes at most ${count(issue.maximum, issue.origin)}.`;
    case "invalid_format":
    case "custom":
      // Worded at the schema, for these say what the value is about.
      return issue.message;
    default:
      return "Is not valid.";
  }
}

function count(amount: number | bigint, origin: string): string {
  if (origin !== "string") return String(amount);
  return `${amount} ${Number(amount) === 1 ? "character" : "characters"}`;
}

/** The known name that was probably meant, if one is close; else all there are. */
function describeUnknown(name: string, known: readonly string[]): string {
  const close = closestMatch(name, known, { maxDistance: name.length > 4 ? 2 : 1 });
  if (close !== undefined) return `Is not known here. Did you mean "${close}"?`;
  return known.length === 0
    ? "Is not known here; nothing is."
    : `Is not known here. Known: ${known.join(", ")}.`;
}
