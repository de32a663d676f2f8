import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../src/index.js";
import { folderWith } from "./run-command.js";

/** Runs the command in this process, in a folder of its own. */
async function gainsay(
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: "", stderr: "" };
  const code = await run(args, {
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
  });
  return { code, ...said };
}

let folder = "";
let articles = "";
let whole = "";
const files = Object.fromEntries(
  Array.from({ length: 14 }, (_, index) => [
    `news/${index}.txt`,
    `Ferry fire at Tarn\n\n4 May 2025\n\nA fire on the ferry Orla killed ${3 + (index % 3)} people near Tarn on Sunday.\nThe Orla was built in ${1990 + (index % 2)}.\n`,
  ]),
);
const check = async (...args: readonly string[]): Promise<string> =>
  (await gainsay("check", ...args, "--report", "json", "--fail-on", "never")).stdout;
const partFile = (shard: number): string => path.join(folder, `part${shard}.ndjson`);
const extractPart = (shard: number, of: number): ReturnType<typeof gainsay> =>
  gainsay("extract", articles, "--shard", `${shard}/${of}`, "-o", partFile(shard));
const partsOf = (of: number): readonly number[] => Array.from({ length: of }, (_, index) => index + 1);

beforeAll(async () => {
  folder = folderWith({ ...files, "news/scan.txt": "%PDF-1.4 \u0000" });
  articles = path.join(folder, "news");
  whole = await check(articles);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("extract --shard", () => {
  test.each(partsOf(20))("%i parts give what one run gives, byte for byte", async (of) => {
    const codes: number[] = [];
    // oxlint-disable-next-line no-await-in-loop
    for (const shard of partsOf(of)) codes.push((await extractPart(shard, of)).code);
    // Some of twenty parts have no article; that is no error.
    expect(new Set(codes)).toEqual(new Set([0]));
    const shuffled = partsOf(of).toReversed().map(partFile);
    expect(await check(...shuffled)).toBe(whole);
  });

  test("what is amiss with parts is said", async () => {
    for (const shard of partsOf(4)) {
      // oxlint-disable-next-line no-await-in-loop
      await extractPart(shard, 4);
    }
    const [first, second, third, fourth] = partsOf(4).map(partFile);
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) return;
    const complaint = async (...given: readonly string[]): Promise<string> => {
      const { code, stderr } = await gainsay("check", ...given, "-q");
      return `${code} ${stderr.trimEnd().replaceAll(folder, "")}`;
    };
    expect(await complaint(first, third)).toBe("2 gainsay: parts 2, 4 of 4 are missing; give all parts");
    const content = readFileSync(second, "utf8");
    writeFileSync(second, content.replace('"of":4', '"of":5'));
    expect(await complaint(first, second, third, fourth)).toBe(
      "2 gainsay: /part1.ndjson is one of 4 parts and /part2.ndjson one of 5; give one set of parts",
    );
    writeFileSync(second, content.replace(/"tool":"[^"]*"/u, '"tool":"0.0.9"'));
    expect(await complaint(first, second, third, fourth)).toMatch(
      /^2 gainsay: \/part2\.ndjson was extracted by gainsay 0\.0\.9, and this is .*; give parts of this version$/,
    );
    writeFileSync(second, content);
    writeFileSync(path.join(folder, "aliases.yaml"), "- [Tarn, Tarnville]\n");
    expect(
      await complaint(first, second, third, fourth, "--aliases", path.join(folder, "aliases.yaml")),
    ).toBe(
      "2 gainsay: /part1.ndjson was extracted with other options, or by another build; give the same --aliases, --vocabulary and `sources` to `gainsay extract` and here",
    );
    const dated = { sources: [{ files: "news/**", date: "2025-05-04" }] };
    writeFileSync(path.join(folder, "dated.json"), JSON.stringify(dated));
    expect(
      await complaint(first, second, third, fourth, "--config", path.join(folder, "dated.json")),
    ).toMatch(/^2 gainsay: \/part1\.ndjson was extracted with other options/);
    // Which part an article is in follows from its path, and that of the folder is another each time: a part may be empty.
    const held = [first, second, third, fourth].find((file) => readFileSync(file, "utf8").includes("0.txt"));
    if (held === undefined) throw new Error("no part has the first article");
    writeFileSync(path.join(folder, "again.ndjson"), readFileSync(held));
    const again = await gainsay(
      "check",
      first,
      second,
      third,
      fourth,
      path.join(folder, "again.ndjson"),
      "-q",
    );
    expect(again.stderr).toMatch(/not read: .*part\d\.ndjson: in part: .* has been read from another file/);
  });

  test.each([["0/4"], ["5/4"], ["1"], ["1/0"], ["a/b"]])("%s is no part", async (shard) => {
    const { code, stderr } = await gainsay("extract", articles, "--shard", shard);
    expect([code, stderr]).toEqual([2, expect.stringContaining("such as 3/16")]);
  });

  test("-o tells the format by the ending", async () => {
    const { code, stderr } = await gainsay("extract", articles, "-o", path.join(folder, "claims.txt"));
    expect([code, stderr]).toEqual([2, expect.stringContaining("end it in .ndjson or .json")]);
    await gainsay("extract", articles, "-o", path.join(folder, "claims.json"));
    expect(await check(path.join(folder, "claims.json"))).toBe(whole);
  });
});

test("the order in which files are named does not matter", async () => {
  const named = Object.keys(files).map((name) => path.join(folder, name));
  const expected = await check(...named);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(named, { minLength: named.length }), async (shuffled) => {
      expect(await check(...shuffled)).toBe(expected);
    }),
    { numRuns: 10 },
  );
});

/** A report without what counts the characters of a file: with two at the end of each line, there are more of them. */
function withoutOffsets(report: string): unknown {
  return JSON.parse(report, (key, value: unknown) => {
    if (key === "start" || key === "end" || key === "sentenceStart") return undefined;
    return key === "sentence" && typeof value === "string" ? value.replace(/\s+/gu, " ") : value;
  });
}

test("whatever ends the lines, the findings, their words and their lines are the same", async () => {
  const breaks = fc.array(fc.constantFrom("\n", "\r\n", "\r"), { minLength: 7, maxLength: 7 });
  const home = folderWith(files);
  const expected = withoutOffsets(await check(path.join(home, "news")));
  await fc.assert(
    fc.asyncProperty(fc.array(breaks, { minLength: 14, maxLength: 14 }), async (ends) => {
      for (const [index, [name, content]] of Object.entries(files).entries()) {
        const lines = content.split("\n");
        // A mixture is read as it is, but "\r" at the end of one line before an empty one that ends in "\n" is one break.
        const end = (at: number): string => {
          const [own = "\n", next = "\n"] = [ends[index]?.[at], ends[index]?.[at + 1]];
          return own === "\r" && next === "\n" && lines[at + 1] === "" ? "\n" : own;
        };
        writeFileSync(
          path.join(home, name),
          lines.map((line, at) => (at === lines.length - 1 ? line : line + end(at))).join(""),
        );
      }
      expect(withoutOffsets(await check(path.join(home, "news")))).toEqual(expected);
    }),
    { numRuns: 15 },
  );
  rmSync(home, { recursive: true });
});
