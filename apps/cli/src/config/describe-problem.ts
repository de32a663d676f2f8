import type { z } from "zod";
import { knownKeys } from "./config.js";
import { quoted, type WrittenConfig } from "./read-config.js";
import { shownPath } from "./shown-path.js";
import { suggest } from "./suggest.js";

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong in a configuration, on one line: file, line, key, way out, the line itself. */
export function describeProblem(issues: readonly Issue[], file: string, written: WrittenConfig): string {
  const placed = issues.flatMap((issue) => {
    const concerned =
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return concerned.map((keys) => ({ issue, keys, place: written.placeOf(keys) }));
  });
  const [first, ...others] = placed.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  if (first === undefined) throw new Error("a configuration is refused without a reason");
  const { issue, keys, place } = first;
  const where = `${shownPath(file)}${place === null ? "" : `:${place.line}`}`;
  const more =
    others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "mistake" : "mistakes"}`;
  return `${where}: ${describe(issue, keys)}${place === null ? "" : quoted(place)}${more}`;
}

function describe(issue: Issue, keys: readonly PropertyKey[]): string {
  const within = issue.path.findLast((key) => typeof key === "string") ?? "";
  const key = String(keys.at(-1));
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys[String(within)] ?? [];
      return within === "rules"
        ? `${shown(issue.path)}: there is no rule "${key}"${suggest(key, known)}`
        : `unknown key "${shown(keys)}"${suggest(key, known)}`;
    }
    case "invalid_value":
      return `${shown(keys)}: choose from ${issue.values.join(", ")}`;
    case "invalid_type":
      if (keys.length === 0) return `a configuration is an object, such as {"ignore": ["drafts/**"]}`;
      return `${shown(keys)}: ${issue.message}`;
    default:
      return `${shown(keys)}: ${issue.message}`;
  }
}

/** A way into an object as people write it: `overrides[0].rules`. */
function shown(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
    .join("");
}
