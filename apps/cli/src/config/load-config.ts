import { realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { KnownError } from "../known-error.js";
import { Config } from "./config.js";
import { describeProblem } from "./describe-problem.js";
import { findConfig } from "./find-config.js";
import { readConfig } from "./read-config.js";
import { shownPath } from "./shown-path.js";

/** One file of a configuration, checked. */
export interface Layer {
  /** Absolute. */
  readonly file: string;
  readonly config: Config;
  /** Absolute: its globs count from here. For a module it is the folder of the file that names it, else its own. */
  readonly globFolder: string;
}

/**
 * The configuration that holds in the working folder, with those that it builds on before it, so that later ones win; none
 * where there is no file, or with `false`. What is wrong in any of them is a known error.
 */
export async function loadConfig(named?: string | false): Promise<readonly Layer[]> {
  if (named === false) return [];
  const file = named === undefined ? findConfig(process.cwd()) : path.resolve(named);
  return file === null ? [] : withoutRepeats(await layersOf(file, path.dirname(file), []));
}

/** A file and those that it builds on, which come first. `via` led here, and may not be built on again. */
async function layersOf(file: string, globFolder: string, via: readonly string[]): Promise<readonly Layer[]> {
  const identity = realPath(file);
  const route = [...via, identity];
  if (via.includes(identity)) {
    throw new KnownError(
      "bad-config",
      `extends goes in a circle: ${route.slice(via.indexOf(identity)).map(shownPath).join(" → ")}; take one of them out`,
    );
  }
  const written = await readConfig(file);
  const result = parsed(written.value, file);
  if (!result.success)
    throw new KnownError("bad-config", describeProblem(result.error.issues, file, written));
  const layers: Layer[] = [];
  for (const name of [result.data.extends ?? []].flat()) {
    // One after the other, so that of several mistakes the same one is told each time.
    // oxlint-disable no-await-in-loop
    if (isPath(name)) {
      const base = path.resolve(path.dirname(file), name);
      layers.push(...(await layersOf(base, path.dirname(base), route)));
    } else layers.push(...(await layersOf(await resolveModule(name, file), globFolder, route)));
    // oxlint-enable no-await-in-loop
  }
  return [...layers, { file, config: result.data, globFolder }];
}

/** What the model makes of a configuration. One that is a program may throw when it is looked at. */
function parsed(value: unknown, file: string): ReturnType<typeof Config.safeParse> {
  try {
    return Config.safeParse(value);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new KnownError("bad-config", `${shownPath(file)}: it cannot be read: ${why}`);
  }
}

function isPath(name: string): boolean {
  return /^\.{0,2}[/\\]|^\.{1,2}$/u.test(name) || path.isAbsolute(name);
}

async function resolveModule(name: string, from: string): Promise<string> {
  const { createJiti } = await import("jiti");
  const resolved = createJiti(from, { fsCache: false }).esmResolve(name, { try: true });
  if (resolved !== undefined) return fileURLToPath(resolved);
  throw new KnownError(
    "bad-config",
    `${shownPath(from)}: extends: there is no module ${name}; install it, or begin a path with ./`,
  );
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** What two files build on counts once, where it is first met. */
function withoutRepeats(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(
    ({ file, globFolder }, index) =>
      layers.findIndex((other) => other.file === file && other.globFolder === globFolder) === index,
  );
}
