import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Report, ReporterOptions } from "@gainsay/checker";
import { KnownError } from "../known-error.js";
import type { Formats } from "./formats.js";
import type { ReportTarget } from "./report-option.js";

/** A reporter of others: what it gives is known when it is called. */
type ForeignReporter = (report: Report, options: ReporterOptions) => unknown;

/**
 * The formats that `targets` ask for: those that come with Gainsay, and reporters of others, loaded from the folder `from`. A target that
 * is no format is a path (`./reporter.mjs`) or the name of a package (`@team/gainsay-reporter`), whose default export or `report` is a
 * reporter. Called before anything is read, so that a slip shows at once: what cannot be loaded is a known error.
 */
export async function loadReporters(
  formats: Formats<Report>,
  targets: readonly ReportTarget[],
  from: string = process.cwd(),
): Promise<Formats<Report>> {
  const names = [...new Set(targets.map(({ format }) => format))].filter(
    (name) => !Object.hasOwn(formats, name),
  );
  const loaded = await Promise.all(
    names.map(async (name) => [name, guarded(name, await load(name, from))] as const),
  );
  return { ...formats, ...Object.fromEntries(loaded) };
}

async function load(name: string, from: string): Promise<ForeignReporter> {
  const address = isModulePath(name)
    ? pathToFileURL(path.resolve(from, name)).href
    : await locate(name, from);
  let module: Readonly<Record<string, unknown>>;
  try {
    module = await import(address);
  } catch (error) {
    throw isMissing(error, address)
      ? new KnownError("bad-reporter", `there is no file ${name}; check the path of the reporter`)
      : new KnownError(
          "bad-reporter",
          `cannot load the reporter ${name}: ${reasonOf(error)}; mend that module`,
        );
  }
  const reporter = [module["default"], module["report"]].find(isReporter);
  if (reporter !== undefined) return reporter;
  throw new KnownError(
    "bad-reporter",
    `${name} is no reporter; its default export, or an export \`report\`, is to be a function (report, options) => string`,
  );
}

/** The address of a package that is installed in a folder or above it. */
async function locate(name: string, from: string): Promise<string> {
  const { createJiti } = await import("jiti");
  const address = createJiti(`${from}${path.sep}`, { fsCache: false }).esmResolve(name, { try: true });
  if (address !== undefined) return address;
  throw new KnownError(
    "bad-reporter",
    `there is no package ${name} with a reporter here; install it, or begin a path with ./`,
  );
}

/** Whether the name of a module is a path, not a package. */
export function isModulePath(name: string): boolean {
  return /^\.{0,2}[\\/]|^[a-z]:[\\/]|\.[cm]?js$/iu.test(name);
}

function isReporter(value: unknown): value is ForeignReporter {
  return typeof value === "function";
}

/**
 * The reporter with its faults told from ours: what it throws, and what it gives that is no text. It has a report of its own, so that what it
 * changes there does not change what others write.
 */
function guarded(name: string, reporter: ForeignReporter): Formats<Report>[string] {
  return async (report, options) => {
    let text: unknown;
    try {
      text = await finished(reporter(structuredClone(report), options));
    } catch (error) {
      throw new KnownError(
        "bad-reporter",
        `the reporter ${name} failed: ${reasonOf(error)}; mend that module`,
      );
    }
    if (typeof text === "string") return text;
    const given = text === null ? "null" : typeof text;
    throw new KnownError("bad-reporter", `the reporter ${name} gave ${given}, not text; mend that module`);
  };
}

/** What `given` comes to. A promise that nothing will keep any more is a fault too: Node would end without a word. */
async function finished(given: unknown): Promise<unknown> {
  const waiting = new AbortController();
  const abandoned = once(process, "beforeExit", { signal: waiting.signal }).then(() => {
    throw new Error("its promise is never kept");
  });
  try {
    return await Promise.race([given, abandoned]);
  } finally {
    waiting.abort();
  }
}

/** Whether the module itself is missing or a folder, rather than one that it imports. */
function isMissing(error: unknown, address: string): boolean {
  if (codeOf(error) === "ERR_UNSUPPORTED_DIR_IMPORT") return true;
  return codeOf(error) === "ERR_MODULE_NOT_FOUND" && (error as { readonly url?: unknown }).url === address;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : reasonOf(error);
}

/** "TypeError: report is not iterable" */
function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
