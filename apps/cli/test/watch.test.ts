import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bin, folderWith } from "./run-command.js";

const opened = (year: number): string =>
  `Tarn, 4 May 2025\n\nThe Orlo Bridge in Tarn was opened in ${year}.\n`;

let folder = "";
let child: ChildProcessByStdio<null, Readable, Readable>;
let output = "";
beforeEach(() => {
  folder = folderWith({ "news/a.txt": opened(1990), "news/b.txt": opened(1990), "aliases.yaml": "[]\n" });
  output = "";
});
afterEach(() => {
  child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

function start(...args: readonly string[]): void {
  child = spawn(process.execPath, [bin, "check", ...args, "--watch"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (data: Buffer) => (output += String(data)));
  child.stderr.on("data", (data: Buffer) => (output += String(data)));
}

/** Waits for a run after the change that says this; a change of several files may take more than one. */
async function says(expected: string, change: () => void = () => {}): Promise<void> {
  output = "";
  change();
  while (!(output.includes(expected) && output.endsWith("press Ctrl+C to stop\n"))) {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);

test("checks again when articles change, come, go and are renamed, and when the aliases change", async () => {
  start("news", "--aliases", "aliases.yaml", "--report", "pretty", "--report", "json=news/findings.json");
  await says("No contradictions found in 2 documents");
  await says("When did Orlo Bridge open?", () => write("news/b.txt", opened(1995)));
  await says("in 3 documents", () => write("news/c.txt", opened(1996)));
  await says("in 2 documents", () => rmSync(path.join(folder, "news/c.txt")));
  await says("news/deep/d.txt:3:", () => {
    mkdirSync(path.join(folder, "news/deep"));
    renameSync(path.join(folder, "news/b.txt"), path.join(folder, "news/deep/d.txt"));
  });
  // A mistake ends a run, not the watch.
  await says("cannot read the aliases", () => write("aliases.yaml", "- [Orlo\n"));
  await says("Found 1 error", () => write("aliases.yaml", "[]\n"));
  expect(output).not.toContain("\u001b");
  // Its own report, and what it would not read, are no reason to run again.
  write("news/notes.log", "x");
  const before = output;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(output).toBe(before);
  const closed = once(child, "close");
  child.kill("SIGINT");
  expect((await closed)[0]).toBe(0);
});

test("a file that is named may go and come back", async () => {
  start("news/a.txt", "news/b.txt");
  await says("No contradictions found");
  await says("cannot read news/b.txt", () => rmSync(path.join(folder, "news/b.txt")));
  await says("Found 1 error", () => write("news/b.txt", opened(1995)));
  expect(output).toContain("When did Orlo Bridge open?");
});
