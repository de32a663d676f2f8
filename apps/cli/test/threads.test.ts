import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith, gainsay, type Outcome } from "./run-command.js";

const data = fileURLToPath(new URL("../../../data/articles", import.meta.url));
const articles = Object.fromEntries(
  readdirSync(data).map((name) => [`news/${name}`, readFileSync(path.join(data, name))]),
);
/** So much to read, and so little in it, that every further thread is worth its start. */
const long = `<p>The Tessel Bridge in Tarn was opened in 1871.<!-- ${"nothing ".repeat(200_000)} --></p>`;

const folder = folderWith({
  ...articles,
  "news/0.html": long,
  "news/broken.txt": Uint8Array.of(0x41, 0xff, 0xfe, 0x00, 0x42),
  "news/claims.json": JSON.stringify({
    schemaVersion: 1,
    claims: [
      { document: "b.md", text: "The Tessel Bridge in Tarn was opened in 1875." },
      { document: "c.md", text: 7 },
    ],
  }),
  "news/empty.txt": "",
});

const check = (threads: number, ...args: readonly string[]): Outcome =>
  gainsay(folder, "check", "news", "--report", "json", "--threads", String(threads), ...args);

describe("--threads", () => {
  const expected = check(1);

  test("there is something to find, and something that cannot be read", () => {
    expect(expected.code).toBe(1);
    const report: unknown = JSON.parse(expected.stdout);
    expect(report).toMatchObject({
      corpus: { notRead: [{ document: "news/broken.txt" }, { document: "news/claims.json" }] },
    });
  });

  test.each([2, 4])("%i give the same bytes as one", (threads) => {
    expect(check(threads)).toEqual(expected);
  });

  test("fill the cache with what one thread finds in it", () => {
    expect(check(3, "--cache")).toEqual(expected);
    rmSync(path.join(folder, "news/empty.txt"));
    expect(check(1, "--cache")).toEqual(check(1));
  });

  test.each(["0", "1.5", "many"])("%s of them are a mistake", (number) => {
    const { code, stderr } = gainsay(folder, "check", "news", "--threads", number);
    expect(code).toBe(2);
    expect(stderr).toContain("Give a number from 1 to 99.");
  });
});
