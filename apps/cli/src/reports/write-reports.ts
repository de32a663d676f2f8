import { printable, type ReporterOptions } from "@gainsay/checker";
import { appearance, type Terminal } from "../terminal.js";
import type { Formats } from "./formats.js";
import type { ReportTarget } from "./report-option.js";
import { writeAtomically } from "./write-atomically.js";

/**
 * Writes the result to each target: files first, so that they are there even if stdout is closed early. What a format had to leave out is
 * said on stderr, a line for each thing.
 */
export async function writeReports<Result>(
  result: Result,
  formats: Formats<Result>,
  targets: readonly ReportTarget[],
  { stdout, stderr }: Terminal,
  options: ReporterOptions = {},
): Promise<void> {
  const filesFirst = targets.toSorted((a, b) => Number(a.file === null) - Number(b.file === null));
  for (const { format, file } of filesFirst) {
    const write = formats[format];
    if (write === undefined) throw new Error(`no such format: ${format}`);
    const note = (line: string): void => {
      stderr.write(`gainsay: ${printable(`${format}: ${line}`)}\n`);
    };
    const text = await write(result, { ...options, ...(file === null ? appearance(stdout) : {}), note });
    if (file === null) stdout.write(text);
    else await writeAtomically(file, text);
  }
}
