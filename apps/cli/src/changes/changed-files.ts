import { realpathSync } from "node:fs";
import path from "node:path";
import { KnownError } from "../known-error.js";
import { gitIn, type Git } from "./run-git.js";

/** Files that are not as they were. */
export interface ChangedFiles {
  /** Whether a file has changed, by its path from the folder that the command runs in. One that was removed has not. */
  has(file: string): boolean;
}

/**
 * The files of the working tree that differ from the last commit, staged or not, and those that git does not know and does not
 * ignore. With `base`, a branch, tag or commit: what differs from where it and the last commit part. A renamed file has
 * changed under its new name. Where git cannot tell, that is a known error.
 */
export async function changedFiles(base: string | undefined, folder = process.cwd()): Promise<ChangedFiles> {
  const here = realpathSync(folder);
  const top = (await gitIn(here)("rev-parse", "--show-toplevel"))?.replace(/\r?\n$/u, "");
  if (top === undefined || top === "") {
    throw cannotTell(
      "this folder is in no git repository, which --changed and --base ask what has changed",
      "run it in one",
    );
  }
  const git = gitIn(top);
  const since = base === undefined ? await lastCommit(git) : await mergeBase(git, base);
  const lists = [
    // Without a commit, all that is staged is new.
    since === null
      ? await git("ls-files", "-z", "--cached")
      : await git(
          "diff",
          "-z",
          "--name-only",
          "--no-renames",
          "--no-ext-diff",
          "--diff-filter=d",
          since,
          "--",
        ),
    await git("ls-files", "-z", "--others", "--exclude-standard"),
  ];
  const root = realpathSync(top);
  const changed = new Set<string>();
  for (const list of lists) {
    if (list === null) throw cannotTell("git cannot list the files that have changed", "see `git status`");
    for (const name of list.split("\0")) if (name !== "") changed.add(path.join(root, name));
  }
  return {
    has: (file) => {
      const given = path.resolve(here, file);
      const [inFolder, itself] = [path.join(real(path.dirname(given)), path.basename(given)), real(given)];
      return changed.has(inFolder) || changed.has(itself);
    },
  };
}

/** A path without symbolic links; as it is if there is nothing there. */
function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

async function lastCommit(git: Git): Promise<string | null> {
  return (await git("rev-parse", "--quiet", "--verify", "HEAD^{commit}"))?.trim() ?? null;
}

async function mergeBase(git: Git, base: string): Promise<string> {
  const isShallow = (await git("rev-parse", "--is-shallow-repository"))?.trim() === "true";
  const more = "fetch more of it: `git fetch --unshallow`, or fetch-depth: 0 where a CI checks out";
  const name = JSON.stringify(base);
  const head = await lastCommit(git);
  const commit = (
    await git("rev-parse", "--quiet", "--verify", "--end-of-options", `${base}^{commit}`)
  )?.trim();
  if (commit === undefined || commit === "" || head === null) {
    throw cannotTell(
      `git knows no commit ${name}`,
      isShallow ? `this clone is shallow; ${more}` : "name a branch, tag or commit that was fetched",
    );
  }
  const parting = (await git("merge-base", commit, head))?.trim();
  if (parting !== undefined && parting !== "") return parting;
  throw isShallow
    ? cannotTell(`this clone is shallow and does not reach to where ${name} and HEAD part`, more)
    : cannotTell(`${name} and HEAD have no commit in common`, "name another commit with --base");
}

function cannotTell(what: string, wayOut: string): KnownError {
  return new KnownError("no-changes", `${what}; ${wayOut}`);
}
