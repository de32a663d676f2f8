import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reporters } from "@gainsay/checker";
import { sampleReports } from "@gainsay/checker/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findingFormats } from "./formats.js";
import { writeReports } from "./write-reports.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gainsay-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fakeTerminal(
  stdout: { readonly isTTY?: boolean; hasColors?(): boolean; readonly columns?: number } = {},
) {
  const written: string[] = [];
  const stderr = { write: () => {} };
  return { written, stdout: { ...stdout, write: (text: string) => written.push(text) }, stderr };
}

test("files are written whole, and nothing is left beside them", async () => {
  const file = path.join(folder, "findings.json");
  writeFileSync(file, "an older report");
  const terminal = fakeTerminal();
  await writeReports(sampleReports.one, findingFormats, [{ format: "json", file }], terminal);
  expect(readFileSync(file, "utf8")).toBe(reporters.json?.(sampleReports.one));
  expect(readdirSync(folder)).toEqual(["findings.json"]);
  expect(terminal.written).toEqual([]);
});

test("a file that cannot be written is a known error, and the older one stays", async () => {
  const file = path.join(folder, "missing", "findings.json");
  const write = writeReports(sampleReports.one, findingFormats, [{ format: "json", file }], fakeTerminal());
  await expect(write).rejects.toMatchObject({
    name: "KnownError",
    code: "cannot-write",
    message: `cannot write ${file}: no such file or folder`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("colour and width follow the terminal", async () => {
  const plain = fakeTerminal({ hasColors: () => true, columns: 60 });
  const terminal = fakeTerminal({ isTTY: true, hasColors: () => true, columns: 60 });
  const noColor = fakeTerminal({ isTTY: true, hasColors: () => false, columns: 400 });
  for (const each of [plain, terminal, noColor]) {
    // oxlint-disable-next-line no-await-in-loop -- the order of what is written is what is tested
    await writeReports(sampleReports.one, findingFormats, [{ format: "pretty", file: null }], each);
  }
  expect(plain.written).toEqual([reporters.pretty?.(sampleReports.one)]);
  expect(terminal.written).toEqual([reporters.pretty?.(sampleReports.one, { color: true, width: 60 })]);
  expect(noColor.written).toEqual([reporters.pretty?.(sampleReports.one, { width: 120 })]);
});
