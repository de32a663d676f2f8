import type { ReporterOptions } from "@gainsay/checker";
import { appearance, type Terminal } from "../terminal.js";
import type { Formats } from "./formats.js";
import type { ReportTarget } from "./report-option.js";
import { writeAtomically } from "./write-atomically.js";

/** Writes the result to each target: files first, so that they are there even if stdout is closed early. */
export async function writeReports<Result>(
  result: Result,
  formats: Formats<Result>,
  targets: readonly ReportTarget[],
  { stdout }: Terminal,
  options: Pick<ReporterOptions, "changed"> = {},
): Promise<void> {
  const filesFirst = targets.toSorted((a, b) => Number(a.file === null) - Number(b.file === null));
  for (const { format, file } of filesFirst) {
    const write = formats[format];
    if (write === undefined) throw new Error(`no such format: ${format}`);
    const text = await write(result, file === null ? { ...options, ...appearance(stdout) } : options);
    if (file === null) stdout.write(text);
    else await writeAtomically(file, text);
  }
}
