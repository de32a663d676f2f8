import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

let folder: string;
beforeAll(() => {
  folder = folderWith({
    "a.txt": "A wet day.\n\nThe mill at Hoy opened in March 1871. Beside it, 0.5 litres.\n",
    "b.txt": "The \u001b[31mmill at Hoy opened in 1872.\n",
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("extract --explain", () => {
  test("shows each sentence with its assertions and what was not bound", () => {
    const { code, stdout, stderr } = gainsay(folder, "extract", "--explain", "a.txt");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^a\.txt: 3 sentences, \d+ assertions?, 1 value not bound\n/);
    expect(stdout).toContain("\nThe mill at Hoy opened in March 1871.\n");
    expect(stdout).toMatch(/^ {2}\S.*\.when\(.+\) = March 1871$/m);
    expect(stdout).toMatch(/^ {2}value .*1871-03-01 to 1871-03-31/m);
    expect(stdout).toMatch(/^ {2}said {6}affirmed, asserted, told by the author$/m);
    expect(stdout).toMatch(/^ {2}words {5}"March 1871" a\.txt:3:27$/m);
    expect(stdout).toMatch(/^ {2}read by {3}date\/\S+, bound by \S+ to "opened"$/m);
    expect(stdout).toMatch(
      /^ {2}read but not bound\n {4}"0\.5 litres" = 0\.5 litres, read by quantity\/\S+, a\.txt:3:50$/m,
    );
    expect(stdout).not.toContain("wet day");
  });

  test("is --report pretty, which can go to a file", () => {
    const { stdout } = gainsay(folder, "extract", "--explain", "a.txt");
    expect(gainsay(folder, "extract", "--report", "pretty", "a.txt").stdout).toBe(stdout);
    expect(gainsay(folder, "extract", "--explain", "--report", "pretty", "a.txt").stdout).toBe(stdout);
    const run = gainsay(folder, "extract", "--report", "pretty=out.txt", "a.txt");
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(path.join(folder, "out.txt"), "utf8")).toBe(stdout);
    rmSync(path.join(folder, "out.txt"));
  });

  test("leaves the claims as they are", () => {
    const { stdout } = gainsay(folder, "extract", "a.txt", "b.txt");
    const both = gainsay(folder, "extract", "--explain", "--report", "json=claims.json", "a.txt", "b.txt");
    expect(both.stdout).toMatch(/^a\.txt: /);
    expect(readFileSync(path.join(folder, "claims.json"), "utf8")).toBe(stdout);
    const { stdout: again } = gainsay(folder, "extract", "--explain", "claims.json");
    expect(again).toMatch(/^a\.txt: 3 sentences, \d+ assertions?\n/);
    expect(again).toMatch(/^ {2}words {5}"March 1871" a\.txt:3:27$/m);
    expect(again).not.toContain("not bound");
    rmSync(path.join(folder, "claims.json"));
  });

  test("shows control characters as pictures", () => {
    const { stdout } = gainsay(folder, "extract", "--explain", "b.txt");
    expect(stdout).toContain("The ␛[31mmill at Hoy opened in 1872.");
    expect(stdout).not.toContain("\u001b");
  });
});
