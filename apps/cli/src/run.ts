import { printable } from "@gainsay/checker";
import { CommanderError } from "commander";
import type { ExitCode } from "./exit-code.js";
import { KnownError } from "./known-error.js";
import { createProgram } from "./program.js";
import type { Terminal } from "./terminal.js";

/**
 * Runs the command line `args` (without `node` and the program) and gives its exit code. A user's mistake ends
 * with one line on stderr and 2; a bug is thrown whole.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof KnownError)) throw error;
    terminal.stderr.write(`gainsay: ${printable(error.message)}\n`);
    return 2;
  }
}
