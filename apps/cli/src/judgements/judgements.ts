import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { applyJudgements, readJudgements, type Report, type StoredJudgement } from "@gainsay/checker";
import { toId } from "../articles/find-files.js";
import { KnownError, systemReason } from "../known-error.js";
import { today } from "./today.js";

/** The file of judgements where the user names none. */
export const usualFile = "gainsay.judgements.ndjson";

/** People's decisions on findings, with the file that they stand in. */
export interface Judgements {
  readonly file: string;
  readonly stored: readonly StoredJudgement[];
}

/**
 * Reads the file of judgements. The usual one need not be there, and one that is to be made (`mayBeNew`) neither; a line that cannot be read is a
 * known error.
 */
export async function loadJudgements(
  file: string | undefined,
  { mayBeNew = file === undefined }: { readonly mayBeNew?: boolean } = {},
): Promise<Judgements> {
  const name = toId(path.normalize(file ?? usualFile));
  return { file: name, stored: storedIn(name, await contentOf(name, mayBeNew)) };
}

/** The content of the file; empty where it is not there and need not be. */
export async function contentOf(file: string, mayBeNew: boolean): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (mayBeNew && error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw new KnownError("bad-judgements", `cannot read the judgements in ${file}: ${systemReason(error)}`);
  }
}

/** The entries in the content of a file; anything else there is a known error that names the line. */
export function storedIn(file: string, content: string): readonly StoredJudgement[] {
  const { stored, problems } = readJudgements(content);
  const [first, ...others] = problems;
  if (first === undefined) return stored;
  const more = others.length > 0 ? `; and ${others.length} more` : "";
  throw new KnownError(
    "bad-judgements",
    `cannot read the judgements in ${file}:${first.line}: ${first.message}${more}`,
  );
}

/** A report, and the ids of the documents that it is made from. */
export interface Checked {
  readonly report: Report;
  readonly read: readonly string[];
}

/** The report with the judgements on its findings. */
export function judged({ report, read }: Checked, { file, stored }: Judgements): Report {
  const { nameOf, isGone } = namesBeside(file);
  return applyJudgements(report, stored, { today: today(), file, read, nameOf, isGone });
}

/**
 * How a file of judgements calls documents: by their paths from its folder on, so that it holds in whatever folder the command is run. What is no
 * path, such as the address of a page, keeps its name.
 */
export function namesBeside(file: string): {
  readonly nameOf: (document: string) => string;
  readonly isGone: (name: string) => boolean;
} {
  const folder = path.resolve(path.dirname(file));
  return {
    nameOf: (document) =>
      folder === process.cwd() || isAddress(document)
        ? document
        : toId(path.relative(folder, path.resolve(document))),
    isGone: (name) => !isAddress(name) && !existsSync(path.resolve(folder, name)),
  };
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(name);
}
