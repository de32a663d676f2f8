import { explain } from "@gainsay/claims";
import { partOf } from "../articles/parts.js";
import { readSources } from "../articles/read-sources.js";
import type { Shard } from "../articles/shard.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache } from "../cache/cache.js";
import { settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import { claimFormats } from "../reports/formats.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface ExtractFlags extends Flags {
  /** Shows how each claim came about on stdout, as `--report pretty` does. */
  readonly explain?: boolean;
  /** A file for the claims, in the format that its ending names. */
  readonly output?: string;
  /** Only this part of the articles. */
  readonly shard?: Shard;
}

/** `gainsay extract`: what each article says, in a form that `gainsay check` reads in place of the articles, or for people. */
export async function extract(
  paths: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { shard } = flags;
  const targets = targetsOf(flags);
  const settings = await settle(flags);
  const isForPeople = targets.some(({ format }) => format === "pretty");
  const read = isForPeople ? explain : undefined;
  const cache = openCache(settings.cache, terminal);
  const { extractions, notRead } = await readSources(paths, settings, terminal, { cache, shard, read });
  cache?.close();
  const part = shard === undefined ? {} : { part: partOf(shard, settings) };
  await writeReports({ extractions, notRead, ...part }, claimFormats, targets, terminal);
  warnOfNotRead(notRead, terminal);
  return 0;
}

function targetsOf({ report, output, explain = false }: ExtractFlags): readonly ReportTarget[] {
  const usual: ReportTarget = { format: explain ? "pretty" : "json", file: null };
  const asked = [...(report ?? []), ...(output === undefined ? [] : [fileTarget(output)])];
  if (asked.length === 0) return [usual];
  const isAsked = asked.some(({ format, file }) => format === usual.format && file === null);
  return explain && !isAsked ? [...asked, usual] : asked;
}

/** A file of claims, in the format that its name tells. */
function fileTarget(file: string): ReportTarget {
  const [, ending = ""] = /\.(json|ndjson|jsonl)$/iu.exec(file) ?? [];
  if (ending === "") {
    throw new KnownError(
      "bad-option",
      `${JSON.stringify(file)} does not tell the format; end it in .ndjson or .json, or use --report FORMAT=FILE`,
    );
  }
  return { format: ending.toLowerCase() === "json" ? "json" : "ndjson", file };
}
