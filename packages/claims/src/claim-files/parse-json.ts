import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { nestsTooDeeply } from "../document/nesting.js";

/** JSON that was read, with the way back to its lines; or where it stops being JSON. */
export type ParsedJson =
  | { readonly value: unknown; lineOf(pointer: string): number }
  | { readonly line: number; readonly message: string };

/** Reads JSON (RFC 8259). Lines count from 1. Never throws. */
export function parseJson(content: string): ParsedJson {
  const text = content.replace(/^\uFEFF/u, " ");
  try {
    const value: unknown = JSON.parse(text);
    let source: Source | undefined;
    return {
      value,
      lineOf: (pointer) => {
        source ??= readSource(text);
        return source.tree === undefined ? 1 : lineAt(source, offsetOf(source.tree, pointer));
      },
    };
  } catch {
    const source = readSource(text);
    const [error] = source.errors;
    if (error === undefined) return { line: 1, message: "is not JSON" };
    const wanted = printParseErrorCode(error.error)
      .replace(/(?<=[a-z])(?=[A-Z])/gu, " ")
      .toLowerCase();
    return { line: lineAt(source, error.offset), message: `is not JSON: ${wanted}` };
  }
}

/** The source as a tree, made only where a problem needs its place. */
interface Source {
  /** Nothing if it is nested too deeply to be walked. */
  readonly tree?: Node | undefined;
  readonly errors: readonly ParseError[];
  /** Offsets of all line breaks. */
  readonly breaks: readonly number[];
}

function readSource(text: string): Source {
  const breaks = Array.from(text.matchAll(/\n/gu), ({ index }) => index);
  const errors: ParseError[] = [];
  if (nestsTooDeeply(text)) return { errors, breaks };
  try {
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    return { tree, errors, breaks };
  } catch (error) {
    if (error instanceof RangeError) return { errors, breaks };
    throw error;
  }
}

/** Where a field starts, or, if it is missing, the thing that it is missing from. */
function offsetOf(tree: Node, pointer: string): number {
  const path = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node = tree;
  for (const part of path) {
    const child = findNodeAtLocation(node, [node.type === "array" ? Number(part) : part]);
    if (child === undefined) break;
    node = child;
  }
  return node.offset;
}

function lineAt({ breaks }: Source, offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((breaks[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
