import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findFiles } from "./find-files.js";

let folder: string;
const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gainsay-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** What is found under the paths in a folder with these files. */
async function found(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return (await findFiles(paths)).files.map(({ id }) => id);
}

const articles = { "a.md": "", "out/b.md": "", "docs/c.md": "", "docs/out/d.md": "" };

describe(".gitignore", () => {
  test("passes over what it names, at any depth", async () => {
    expect(await found({ ...articles, ".gitignore": "out/\n" })).toEqual(["a.md", "docs/c.md"]);
    expect(await found({ ".gitignore": "/out\n" })).toEqual(["a.md", "docs/c.md", "docs/out/d.md"]);
    expect(await found({ ".gitignore": "# nothing\n" })).toHaveLength(4);
  });

  test("the deepest that says anything decides", async () => {
    const files = { ...articles, ".gitignore": "*.md\n", "docs/.gitignore": "!c.md\n" };
    expect(await found(files)).toEqual(["docs/c.md"]);
  });

  test("what lies in an ignored folder cannot be taken back", async () => {
    const files = { ...articles, ".gitignore": "docs/\n", "docs/.gitignore": "!c.md\n" };
    expect(await found(files)).toEqual(["a.md", "out/b.md"]);
  });

  test("counts from the top of the repository when a folder in it is walked", async () => {
    const files = { ...articles, ".git/HEAD": "", ".gitignore": "docs/out\n" };
    expect(await found(files, "docs")).toEqual(["docs/c.md"]);
    process.chdir("docs");
    expect(await found({})).toEqual(["c.md"]);
  });

  test("does not hinder what is named", async () => {
    const files = { ...articles, ".git/HEAD": "", ".gitignore": "docs\n*.md\n" };
    expect(await found(files, "docs", "a.md")).toEqual(["a.md", "docs/c.md", "docs/out/d.md"]);
  });

  test("is not asked where that is not wanted", async () => {
    await expect(found({ ...articles, ".gitignore": "*\n" })).rejects.toMatchObject({
      code: "no-article",
      message: expect.stringContaining("3 passed over for `ignore` or .gitignore"),
    });
    const all = { include: [], folder: ".", ignore: [], gitignore: false };
    expect((await findFiles([], all)).files).toHaveLength(4);
  });
});
