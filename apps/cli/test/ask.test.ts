import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

let folder: string;
beforeAll(() => {
  folder = folderWith({
    "a.txt": "Renata Holm was born in 1962.\n",
    "b.txt": "Renata Holm was born in 1963.\n",
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("ask", () => {
  test("prints every source's answer side by side", () => {
    expect(gainsay(folder, "ask", "When was Renata Holm born?")).toEqual({
      code: 0,
      stderr: "",
      stdout: `When was Renata Holm born?

  1962  (1 document, 1 origin)
    ╭─ a.txt:1:25
    │  Renata Holm was born in 1962.
    │                          ^^^^

  1963  (1 document, 1 origin)
    ╭─ b.txt:1:25
    │  Renata Holm was born in 1963.
    │                          ^^^^

  verdict  contradiction
`,
    });
  });

  test("writes them as JSON", () => {
    const { code, stdout } = gainsay(folder, "ask", "When was Renata Holm born?", "--report", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      questions: [{ verdict: "contradiction", answers: [{ display: "1962" }, { display: "1963" }] }],
    });
  });

  test("says so when no source answers", () => {
    const run = gainsay(folder, "ask", "When did Renata Holm die?");
    expect(run).toEqual({ code: 0, stderr: "", stdout: "No source answers this.\n" });
  });

  test.each([
    ["no question", ["ask", " "], "ask takes a question"],
    ["no article", ["ask", "When?", "nowhere.txt"], "nowhere.txt"],
    ["no argument", ["ask"], "gainsay help"],
  ])("fails with one line for %s", (_, args, words) => {
    const { code, stdout, stderr } = gainsay(folder, ...args);
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(words);
  });
});

function fingerprint(): string {
  const { stdout } = gainsay(folder, "check", "--report", "json");
  return /"fingerprint": "([0-9a-f]{16})"/u.exec(stdout)?.[1] ?? "";
}

describe("explain", () => {
  test("shows the checks and what read each side, by the first digits of the fingerprint", () => {
    const { code, stdout, stderr } = gainsay(folder, "explain", fingerprint().slice(0, 6));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("date-conflict");
    expect(stdout).toMatch(/^ {2}event {5}met: happens once$/m);
    expect(stdout).toMatch(/^1962 {2}a\.txt:1:25$/m);
    expect(stdout).toMatch(/^ {2}claim {5}birth, when$/m);
    expect(stdout).toMatch(/^ {2}read by {3}date\/\S+, bound by \S+ to "born"$/m);
  });

  test.each([
    ["is no fingerprint", "xyz!"],
    ["is too short", "ab"],
    ["no finding has", "0123456789abcdef"],
  ])("fails with one line for one that %s", (_, given) => {
    const { code, stdout, stderr } = gainsay(folder, "explain", given);
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain("gainsay check");
  });
});
