import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readAliases } from "./read-aliases.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gainsay-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function aliasFile(content: string): string {
  const file = path.join(folder, "aliases.yaml");
  writeFileSync(file, content);
  return file;
}

test.each([
  ["YAML", "# cities\n- [Kyiv, Kiev]\n-\n  - Lviv\n  - Lwów\n"],
  ["JSON", '[["Kyiv", "Kiev"], ["Lviv", "Lwów"]]'],
])("%s", async (_format, content) => {
  expect(await readAliases([aliasFile(content)])).toEqual([
    ["Kyiv", "Kiev"],
    ["Lviv", "Lwów"],
  ]);
});

test.each([
  ["- [Kyiv, Kiev]\n- [Lviv\n", "aliases.yaml:3: not YAML or JSON"],
  ["- [Kyiv, Kiev]\n- Lviv\n", "entry 2 of "],
  ["- [Kyiv, 7]\n", "entry 1 of "],
  ["- [Kyiv]\n", "entry 1 of "],
  ["Kyiv: Kiev\n", "cannot read the aliases in "],
  ["", "cannot read the aliases in "],
])("%j is a known error", async (content, message) => {
  await expect(readAliases([aliasFile(content)])).rejects.toMatchObject({
    code: "bad-aliases",
    message: expect.stringMatching(new RegExp(`${message}.*; write a list of lists`)),
  });
});

test("a file that is not there is a known error", async () => {
  await expect(readAliases([path.join(folder, "none.yaml")])).rejects.toMatchObject({
    code: "bad-aliases",
    message: expect.stringContaining("no such file or folder"),
  });
});
