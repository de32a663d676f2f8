import { readFile } from "node:fs/promises";
import path from "node:path";
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { KnownError, systemReason } from "../known-error.js";
import { defineConfig } from "./define-config.js";
import { shownPath } from "./shown-path.js";

/** The value of a configuration file as written, not checked yet. */
export interface WrittenConfig {
  readonly value: unknown;
  /** Where a key stands; null where that is not known, as in programs. A list of keys that leads to nothing gives the last that does. */
  placeOf(keys: readonly PropertyKey[]): Place | null;
}

export interface Place {
  readonly line: number;
  /** The line, trimmed. */
  readonly text: string;
}

/** Reads a configuration of any kind: JSON that may hold comments, or a module that exports it as default. */
export async function readConfig(file: string): Promise<WrittenConfig> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KnownError(
      "bad-config",
      `cannot read the configuration ${shownPath(file)}: ${systemReason(error)}; check the path`,
    );
  });
  if (/\.jsonc?$/u.test(file)) return readJson(text.replace(/^\uFEFF/u, ""), file);
  if (!/\.[cm]?[jt]s$/u.test(file)) {
    throw new KnownError(
      "bad-config",
      `${shownPath(file)}: a configuration is JSON or a module; write it as .json, .ts or .mjs`,
    );
  }
  return { value: await runModule(file), placeOf: () => null };
}

function readJson(text: string, file: string): WrittenConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const { line, text: words } = placeAt(text, error?.offset ?? 0);
    const what = error === undefined ? "it is empty" : plainWords(printParseErrorCode(error.error));
    throw new KnownError(
      "bad-config",
      `${shownPath(file)}:${line}: not JSON: ${what}; mend it${quoted({ line, text: words })}`,
    );
  }
  return {
    value: valueOf(root),
    placeOf: (keys) => {
      const node = nearest(root, keys);
      // A value may stand on a line below its key; people look for the key.
      return placeAt(text, (node.parent?.type === "property" ? node.parent : node).offset);
    },
  };
}

/** "PropertyNameExpected" as "property name expected". */
function plainWords(code: string): string {
  return code.replaceAll(/(?<=.)[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();
}

/** The words of a line, for the end of a message. */
export function quoted({ line, text }: Place): string {
  return text === "" ? "" : ` (line ${line}: ${text})`;
}

function nearest(root: Node, keys: readonly PropertyKey[]): Node {
  const path = keys.filter((key) => typeof key !== "symbol");
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

const longestLine = 80;

function placeAt(text: string, offset: number): Place {
  const line = text.slice(0, offset).split("\n").length;
  const words = (text.split("\n")[line - 1] ?? "").trim();
  return { line, text: words.length > longestLine ? `${words.slice(0, longestLine)}…` : words };
}

/** The plain value of a syntax tree. `__proto__` is a key like any other. */
function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value;
  const entries = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), valueOf(value)] as const],
  );
  return Object.fromEntries(entries);
}

/** The default export of a module, TypeScript or not. `gainsay` can be imported in it, installed or not. */
async function runModule(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(file, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    virtualModules: { gainsay: { defineConfig } },
  });
  try {
    const module: unknown = await jiti.import(file);
    if (typeof module === "object" && module !== null && "default" in module) return module.default;
  } catch (error) {
    throw new KnownError(
      "bad-config",
      `${whereThrown(error, file)}: it cannot be run: ${plainMessage(error, file)}`,
    );
  }
  throw new KnownError(
    "bad-config",
    `${shownPath(file)}: it has no default export; write \`export default { … }\``,
  );
}

/** The file, and the line of it that an error comes from, if that is known. */
function whereThrown(error: unknown, file: string): string {
  const trace = error instanceof Error ? (error.stack ?? "") : "";
  const [, line] = trace.split(`${file}:`);
  const number = /^\d+/u.exec(line ?? "")?.[0];
  return `${shownPath(file)}${number === undefined ? "" : `:${number}`}`;
}

/** The first line of what an error says, with no folders of this machine in it. */
function plainMessage(error: unknown, file: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const folders = [path.dirname(file), process.cwd()].map((folder) => folder + path.sep);
  return folders.reduce((text, folder) => text.replaceAll(folder, ""), message.split("\n")[0] ?? "").trim();
}
