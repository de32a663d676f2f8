import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "@gainsay/checker";
import { beforeEach, describe, expect, test } from "vitest";
import { folderWith, gainsay, type Outcome } from "./run-command.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) process.stderr.write("skipped: the tests of --changed need git\n");

const opened = (year: number): string =>
  `Hestra, 4 May 2025\n\nThe Orlo Bridge in Hestra was opened in ${year}.\n`;
const founded = (year: number): string =>
  `Tarn, 4 May 2025\n\nThe Marrow Museum in Tarn was founded in ${year}.\n`;

let folder = "";
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
const write = (name: string, content: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const commit = (): void => {
  git("add", "-A");
  git("commit", "-q", "-m", "state");
};

interface Seen {
  readonly questions: readonly string[];
  readonly leftOut: number | undefined;
}

function seen({ stdout, stderr }: Outcome): Seen {
  if (stdout === "") throw new Error(stderr);
  const { findings, changes } = JSON.parse(stdout) as Report;
  return { questions: findings.map(({ question }) => question.subject).sort(), leftOut: changes?.leftOut };
}

const check = (...args: readonly string[]): Seen =>
  seen(gainsay(folder, "check", ...args, "--report", "json", "--fail-on", "never"));

const failing = (args: readonly string[], where = folder): Outcome => gainsay(where, "check", ...args);
const line = (text: string): Outcome => ({ code: 2, stdout: "", stderr: `gainsay: ${text}\n` });

describe.skipIf(!hasGit)("check --changed", () => {
  beforeEach(() => {
    folder = folderWith({
      "a/bridge.txt": opened(1990),
      "b/bridge.txt": opened(1995),
      "a/museum.txt": founded(1870),
      "b/museum.txt": founded(1890),
    });
    git("init", "-q", "-b", "main");
    commit();
    return () => rmSync(folder, { recursive: true });
  });

  test("nothing has changed: nothing is reported, and the report says how much it leaves out", () => {
    expect(check("--changed", ".")).toEqual({ questions: [], leftOut: 2 });
    const { stdout, code } = gainsay(folder, "check", "--changed");
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining("2 findings left out: no side has changed since the last commit."),
    ]);
  });

  test.each([
    ["in the working tree", () => write("b/bridge.txt", opened(1996))],
    ["staged", () => [write("b/bridge.txt", opened(1996)), git("add", "-A")]],
    [
      "staged, and taken back in the working tree but for a word",
      () => [write("b/bridge.txt", ""), git("add", "-A"), write("b/bridge.txt", opened(1997))],
    ],
    ["under a new name", () => git("mv", "b/bridge.txt", "b/crossing.txt")],
    [
      "under a new name that git does not know of",
      () => renameSync(path.join(folder, "b/bridge.txt"), path.join(folder, "b/x.txt")),
    ],
    ["in a new file with an odd name", () => write('b/"new"\n ünï.txt', opened(1998))],
  ])("changed %s: findings with it on one side, held against the whole corpus", (_how, change) => {
    change();
    expect(check("--changed", ".")).toEqual({ questions: ["Orlo Bridge"], leftOut: 1 });
    expect(check(".")).toEqual({ questions: ["Marrow Museum", "Orlo Bridge"], leftOut: undefined });
  });

  test("a file that was removed, or is ignored, has no side", () => {
    rmSync(path.join(folder, "b/bridge.txt"));
    write(".gitignore", "c/\n");
    write("c/museum.txt", founded(1900));
    expect(check("--changed", ".")).toEqual({ questions: [], leftOut: 1 });
  });

  test("from a subfolder, through a link and by a full path", () => {
    write("b/bridge.txt", opened(1996));
    symlinkSync("a", path.join(folder, "linked"));
    const options = ["--changed", "--report", "json", "--fail-on", "never"];
    const found = { questions: ["Orlo Bridge"], leftOut: 1 };
    expect(seen(gainsay(path.join(folder, "a"), "check", "../b", ".", ...options))).toEqual(found);
    expect(seen(gainsay(folder, "check", folder, ...options))).toEqual(found);
    expect(seen(gainsay(folder, "check", "linked/bridge.txt", "a/museum.txt", "b", ...options))).toEqual(
      found,
    );
  });

  test("a document is as changed as the claim file that tells of it", () => {
    const claims = gainsay(folder, "extract", "b/bridge.txt", "--report", "ndjson").stdout;
    write("claims/bridge.ndjson", claims.replaceAll("b/bridge.txt", "elsewhere.txt"));
    expect(check("--changed", "a", "claims")).toEqual({ questions: ["Orlo Bridge"], leftOut: 0 });
  });

  test("--base: what differs from where the branches part, and the working tree", () => {
    git("checkout", "-q", "-b", "topic");
    write("b/bridge.txt", opened(1996));
    commit();
    git("checkout", "-q", "main");
    write("b/museum.txt", founded(1891));
    commit();
    git("checkout", "-q", "topic");
    expect(check("--base", "main", ".")).toEqual({ questions: ["Orlo Bridge"], leftOut: 1 });
    expect(check("--changed", ".")).toEqual({ questions: [], leftOut: 2 });
    write("a/museum.txt", founded(1871));
    expect(check("--changed", "--base", "main", ".").questions).toEqual(["Marrow Museum", "Orlo Bridge"]);
  });

  test("a repository without a commit", () => {
    rmSync(path.join(folder, ".git"), { recursive: true });
    git("init", "-q");
    git("add", "a");
    expect(check("--changed", ".")).toEqual({ questions: ["Marrow Museum", "Orlo Bridge"], leftOut: 0 });
  });

  test("a commit that is not there, and an option in its place", () => {
    const wayOut = "name a branch, tag or commit that was fetched";
    expect(failing(["--base", "nowhere"])).toEqual(line(`git knows no commit "nowhere"; ${wayOut}`));
    expect(failing(["--base=--output=x"])).toEqual(line(`git knows no commit "--output=x"; ${wayOut}`));
  });

  test("a shallow clone that does not reach far enough", () => {
    write("b/bridge.txt", opened(1996));
    commit();
    git("checkout", "-q", "-b", "topic", "HEAD~1");
    write("a/museum.txt", founded(1871));
    commit();
    const clone = path.join(folder, "clone");
    git("clone", "-q", "--depth", "1", "--no-single-branch", "-b", "topic", `file://${folder}`, clone);
    const more = "fetch more of it: `git fetch --unshallow`, or fetch-depth: 0 where a CI checks out";
    expect(failing(["--base", "origin/main"], clone)).toEqual(
      line(`this clone is shallow and does not reach to where "origin/main" and HEAD part; ${more}`),
    );
    expect(failing(["--base", "v1"], clone)).toEqual(
      line(`git knows no commit "v1"; this clone is shallow; ${more}`),
    );
  });

  test("no repository, and no git", () => {
    rmSync(path.join(folder, ".git"), { recursive: true });
    expect(failing(["--changed"]).stderr).toBe(
      "gainsay: this folder is in no git repository, which --changed and --base ask what has changed; run it in one\n",
    );
  });
});
