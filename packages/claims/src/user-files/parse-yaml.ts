import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { z } from "zod";
import { nestsTooDeeply } from "../document/nesting.js";

/** What is wrong with one field of what a user wrote. */
export interface FieldProblem {
  /** The field, inner ones behind a dot: `questions.when`; empty for the whole. */
  readonly field: string;
  /** Without a subject: `is not known`. */
  readonly message: string;
}

/** YAML, of which JSON is a part, as nodes that know where they stand; or where it stops being YAML. */
export type ParsedYaml =
  | { readonly yaml: Document; readonly lines: LineCounter; readonly content: string; readonly shift: number }
  | { readonly line: number; readonly message: string };

/** Parses what a user wrote. `content` is the file without its byte order mark, `shift` how many units it took. Never throws. */
export function parseYaml(file: string): ParsedYaml {
  // YAML has no place for a byte order mark; offsets count it.
  const shift = file.startsWith("\uFEFF") ? 1 : 0;
  const content = file.slice(shift);
  if (nestsTooDeeply(content)) return { line: 1, message: "is nested too deeply" };
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  const [error] = yaml.errors;
  if (error === undefined) return { yaml, lines, content, shift };
  const code = error.code.toLowerCase().replaceAll("_", " ");
  return { line: lines.linePos(error.pos[0]).line, message: `is not YAML or JSON (${code})` };
}

/** The plain value of a node; null where it is not plain. */
export function toPlain(node: Node, yaml: Document): unknown {
  try {
    return node.toJS(yaml, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}

/** The node that a field stands at, to say where: its key, else the innermost part of the way there. */
export function nodeAt(item: unknown, field: string): Node | null {
  let node: unknown = item;
  let found: Node | null = isNode(item) ? item : null;
  for (const part of field === "" ? [] : field.split(".")) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (pair === undefined) break;
      if (isNode(pair.key)) found = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (isNode(node)) found = node;
    } else break;
  }
  return found;
}

/** What zod finds wrong. Fields that are not known come first: what is missing is most likely one of them. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], plain: unknown): readonly FieldProblem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key].join(".")) : [],
  );
  const wrong = issues.filter(({ code }) => code !== "unrecognized_keys");
  return [
    ...unknown.map((field) => ({ field, message: "is not a known field" })),
    ...wrong.map(({ path, message }) => ({
      field: path.join("."),
      message: isThere(plain, path) ? lowerFirst(message) : "is missing",
    })),
  ];
}

function isThere(plain: unknown, path: readonly PropertyKey[]): boolean {
  let value = plain;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !(part in value)) return false;
    value = Reflect.get(value, part);
  }
  return true;
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
