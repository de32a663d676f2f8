import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { printable } from "@gainsay/checker";
import { KnownError } from "../known-error.js";

/** What git says on stdout; null where it ends with an exit code that is not 0. */
export type Git = (...args: readonly string[]) => Promise<string | null>;

const run = promisify(execFile);
/** A repository of a million files lists as much. In bytes. */
const longest = 512 * 1024 * 1024;

/** Runs git in a folder, by its arguments and never by a shell. That there is no git is a known error. */
export function gitIn(folder: string): Git {
  return async (...args) => {
    try {
      const { stdout } = await run("git", args, {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: longest,
        env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
      });
      return stdout;
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      if (error.code === "ENOENT")
        throw new KnownError(
          "no-changes",
          "--changed and --base ask git what has changed, and there is no git here; install it",
        );
      // Where a folder belongs to somebody else, git says what to do.
      const { stderr } = error as { readonly stderr?: unknown };
      const said = typeof stderr === "string" ? stderr : "";
      if (said.includes("dubious ownership"))
        throw new KnownError(
          "no-changes",
          `git does not trust this folder: ${printable(said.split("\n")[0] ?? "")}`,
        );
      return null;
    }
  };
}
