import { readFile } from "node:fs/promises";
import { evaluate, formatScores, parseLabelledSet } from "@gainsay/checker";
import type { ExitCode } from "../exit-code.js";
import { KnownError, systemReason } from "../known-error.js";
import { writeAtomically } from "../reports/write-atomically.js";
import type { Terminal } from "../terminal.js";

export interface EvalSettings {
  /** A file for what the tool says of each record, one JSON object a line. */
  readonly predictions?: string;
  /** Reads all records of a set of documents as one corpus. */
  readonly together?: boolean;
  /** Prints the scores as JSON. */
  readonly json?: boolean;
}

/** `gainsay eval`: runs the tool on a labelled set, prints its scores and writes its predictions where asked. */
export async function evalCommand(
  file: string,
  { predictions: target, together = false, json = false }: EvalSettings,
  terminal: Pick<Terminal, "stdout">,
): Promise<ExitCode> {
  const content = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KnownError("bad-set", `cannot read ${file}: ${systemReason(error)}; give a labelled set`);
  });
  const parsed = parseLabelledSet(content);
  if (!parsed.ok) {
    throw new KnownError("bad-set", `${file}:${parsed.problem.line}: ${parsed.problem.message}`);
  }
  if (together && parsed.set.family !== "documents") {
    throw new KnownError(
      "bad-option",
      `--together is for sets of documents; ${file} is one of ${parsed.set.family}`,
    );
  }
  const { scores, predictions } = evaluate(parsed.set, { together });
  if (target !== undefined) {
    await writeAtomically(
      target,
      predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""),
    );
  }
  terminal.stdout.write(json ? `${JSON.stringify(scores, null, 2)}\n` : formatScores(scores));
  return 0;
}
