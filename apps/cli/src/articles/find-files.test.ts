import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFiles } from "./find-files.js";

let folder: string;
const before = process.cwd();

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gainsay-"));
  const files = [
    "b.md",
    "a.TXT",
    "notes.rst",
    "claims.ndjson",
    "sub/c.html",
    "sub/[x]{y}(z)/d e.markdown",
    "sub/node_modules/e.md",
    "sub/.hidden/f.md",
    "sub/.g.md",
    ".git/h.md",
    "é.htm",
  ];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), "text");
  }
  mkdirSync(path.join(folder, "empty"));
  symlinkSync(folder, path.join(folder, "sub", "loop"));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const idsOf = async (...paths: readonly string[]) => (await findFiles(paths)).files.map(({ id }) => id);

describe("findFiles", () => {
  const all = ["a.TXT", "b.md", "claims.ndjson", "sub/[x]{y}(z)/d e.markdown", "sub/c.html", "é.htm"];

  test("walks folders; no dot names, no node_modules, no circles, no other endings", async () => {
    expect(await idsOf()).toEqual(all);
    expect(await idsOf(".")).toEqual(all);
  });

  test("ids are the paths as given, tidied", async () => {
    expect(await idsOf("./sub//")).toEqual(["sub/[x]{y}(z)/d e.markdown", "sub/c.html"]);
    expect(await idsOf("sub/../b.md")).toEqual(["b.md"]);
    expect(await idsOf(path.join(folder, "b.md"))).toEqual([path.join(folder, "b.md")]);
    expect(await idsOf(path.join("..", path.basename(folder), "b.md"))).toEqual([
      `../${path.basename(folder)}/b.md`,
    ]);
  });

  test("the order of the paths does not matter, and a file counts once", async () => {
    expect(await idsOf("sub", "b.md", "./b.md", "a.TXT")).toEqual(await idsOf("a.TXT", "b.md", "sub"));
    expect(await idsOf("b.md", path.join(folder, "b.md"))).toHaveLength(1);
  });

  test("a file that is named is taken whatever its ending, and known to be named", async () => {
    expect((await findFiles(["notes.rst"])).files).toEqual([{ id: "notes.rst", named: true }]);
    expect((await findFiles([".", "b.md"])).files.filter(({ named }) => named)).toEqual([
      { id: "b.md", named: true },
    ]);
  });

  test.each([
    [["empty"], "no-article", "no article found in empty; gainsay reads .txt, .md"],
    [
      ["b.md", "missing.md"],
      "no-such-path",
      "cannot read missing.md: no such file or folder; check the path",
    ],
    [["b.md/x"], "no-such-path", "cannot read b.md/x: a part of the path is a file"],
  ])("%j is a known error", async (paths, code, message) => {
    await expect(findFiles(paths)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});
