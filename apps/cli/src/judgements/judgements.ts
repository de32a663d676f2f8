import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  applyJudgements,
  check,
  gradeReport,
  readJudgements,
  type CheckOptions,
  type Report,
  type StoredJudgement,
} from "@gainsay/checker";
import type { Extraction } from "@gainsay/claims";
import { toId } from "../articles/find-files.js";
import { checkOptions, type Settings } from "../config/settings.js";
import { KnownError, systemReason } from "../known-error.js";
import type { JudgementsPlace } from "./place.js";
import { today } from "./today.js";

/** People's decisions on findings, with the file that they stand in. */
export interface Judgements {
  readonly file: string;
  readonly stored: readonly StoredJudgement[];
}

/** Reads the file of judgements. A line that cannot be read is a known error, and so is a file that must be there, unless it is to be made. */
export async function loadJudgements(
  { file, mustExist }: JudgementsPlace,
  { mayBeNew = !mustExist }: { readonly mayBeNew?: boolean } = {},
): Promise<Judgements> {
  return { file, stored: storedIn(file, await contentOf(file, mayBeNew)) };
}

/** The content of the file; empty where it is not there and need not be. */
export async function contentOf(file: string, mayBeNew: boolean): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (mayBeNew && error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw new KnownError(
      "bad-judgements",
      `cannot read the judgements in ${file}: ${systemReason(error)}; \`gainsay judge\` and \`gainsay baseline\` make the file`,
    );
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

/** A report, not graded, and the ids of the documents that it is made from. */
export interface Checked {
  readonly report: Report;
  readonly read: readonly string[];
}

/** Checks what was read. Nothing is graded yet: a judgement on what a rule finds that is off is not stale. */
export function checkedOf(
  extractions: readonly Extraction[],
  settings: Settings,
  more: Pick<CheckOptions, "notRead" | "sameEvent"> = {},
): Checked {
  const { grading: _, ...options } = checkOptions(settings, extractions);
  return {
    report: check(extractions, { ...options, ...more }),
    read: [...extractions, ...settings.references].map(({ document }) => document.id),
  };
}

/** The report as the user sees it: with the judgements on its findings, graded. */
export function reportFor(checked: Checked, judgements: Judgements, settings: Settings): Report {
  return gradeReport(judged(checked, judgements), settings.grading, settings.references);
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
