import { readFile } from "node:fs/promises";
import { Report } from "@gainsay/checker";
import type { ExitCode } from "../exit-code.js";
import { KnownError, systemReason } from "../known-error.js";
import { findingFormats } from "../reports/formats.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

/** `gainsay report`: turns a findings file into a page, in a file or on stdout. */
export async function report(
  findingsFile: string,
  { output }: { readonly output?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const findings = await readFindings(findingsFile);
  await writeReports(findings, findingFormats, [{ format: "html", file: output ?? null }], terminal);
  return 0;
}

const origin = "make one with `gainsay check --report json=FILE`";

/** Reads a findings file. One that cannot be read, or is none, is a known error. */
export async function readFindings(file: string): Promise<Report> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KnownError("bad-findings", `cannot read ${file}: ${systemReason(error)}; ${origin}`);
  });
  const result = Report.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new KnownError(
    "bad-findings",
    `${file} is not a findings file${where}: ${issue?.message}; ${origin}`,
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KnownError("bad-findings", `${file} is not JSON; ${origin}`);
  }
}
