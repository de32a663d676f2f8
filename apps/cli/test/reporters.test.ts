import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

const article = (year: number) => `Bashar al-Assad was overthrown in December ${year}.\n`;
const lines =
  "export default (report) => report.findings.map(({ question }) => question.text + '\\n').join('');\n";

let folder: string;
beforeAll(() => {
  folder = folderWith({
    "a.txt": article(2024),
    "b.txt": article(2023),
    "lines.mjs": lines,
    "named.cjs": "exports.report = (report, { failOn, root }) => `${failOn} ${root.length > 0}\\n`;\n",
    "later.mjs": "export default async (report, { note }) => { note('left\\nout'); return 'later\\n'; };\n",
    "throws.mjs": "export default () => { throw new RangeError('too\\nmany'); };\n",
    "empties.mjs": "export default (report) => { report.findings.length = 0; return ''; };\n",
    "never.mjs": "export default () => new Promise(() => {});\n",
    "number.mjs": "export default () => 3;\n",
    "broken.mjs": "export default (report => ;\n",
    "needs.mjs": "import 'no-such-package-at-all';\nexport default () => '';\n",
    "empty.mjs": "export const other = 1;\n",
    "node_modules/@team/reporter/package.json":
      '{ "name": "@team/reporter", "type": "module", "exports": { "import": "./main.js" } }\n',
    "node_modules/@team/reporter/main.js": lines,
    "node_modules/plain-reporter/package.json": '{ "name": "plain-reporter", "main": "main.js" }\n',
    "conf/mine.mjs": lines,
    "conf/gainsay.config.json": '{ "report": ["./mine.mjs", "plain-reporter=plain.txt"] }\n',
    "node_modules/plain-reporter/main.js": "exports.report = () => 'plain\\n';\n",
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const check = (...args: readonly string[]) => gainsay(folder, "check", "a.txt", "b.txt", ...args);

describe("a reporter of others", () => {
  test.each([
    ["./lines.mjs", /^When .*Assad.*\?\n$/],
    ["lines.mjs", /^When .*Assad.*\?\n$/],
    ["./named.cjs", /^error true\n$/],
    ["@team/reporter", /^When .*Assad.*\?\n$/],
    ["plain-reporter", /^plain\n$/],
  ])("is taken from the folder that one is in: %s", (name, output) => {
    const { code, stdout, stderr } = check("--report", name);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(output);
  });

  test("by its whole path, and into a file", () => {
    const out = path.join(folder, "out.txt");
    const run = check("--report", `${path.join(folder, "lines.mjs")}=${out}`);
    expect(run).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(readFileSync(out, "utf8")).toMatch(/^When /);
  });

  test("that a configuration names is beside it", () => {
    const { code, stdout, stderr } = check("--config", "conf/gainsay.config.json");
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^When /);
    expect(readFileSync(path.join(folder, "conf", "plain.txt"), "utf8")).toBe("plain\n");
  });

  test("changes nothing of what others write", () => {
    const { code, stdout, stderr } = check("--report", "./empties.mjs", "--report", "./lines.mjs");
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^When /);
  });

  test("may take its time, and say what it left out", () => {
    expect(check("--report", "./later.mjs")).toEqual({
      code: 1,
      stdout: "later\n",
      stderr: "gainsay: ./later.mjs: left out\n",
    });
  });

  test.each([
    ["./missing.mjs", "there is no file ./missing.mjs; check the path of the reporter"],
    ["./conf", "there is no file ./conf; check the path of the reporter"],
    [
      "sarfi",
      /^option '--report <FORMAT\[=FILE\]>' argument 'sarfi' is invalid\. Choose from pretty, .* name a module/,
    ],
    [
      "@team/other",
      "there is no package @team/other with a reporter here; install it, or begin a path with ./",
    ],
    ["./broken.mjs", /^cannot load the reporter \.\/broken\.mjs: SyntaxError: .*; mend that module$/],
    [
      "./needs.mjs",
      /^cannot load the reporter \.\/needs\.mjs: Error: Cannot find package 'no-such-package-at-all'.*; mend that module$/,
    ],
    [
      "./empty.mjs",
      /^\.\/empty\.mjs is no reporter; its default export, or an export `report`, is to be a function/,
    ],
  ])("that is none shows before anything is read: %s", (name, message) => {
    // No article is there, which would be a mistake of its own.
    const { code, stdout, stderr } = gainsay(folder, "check", "no-such-article.txt", "--report", name);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^gainsay: [^\n]*\n$/);
    expect(stderr.slice("gainsay: ".length, -1)).toMatch(message);
  });

  test.each([
    ["./throws.mjs", "the reporter ./throws.mjs failed: RangeError: too many; mend that module"],
    ["./number.mjs", "the reporter ./number.mjs gave number, not text; mend that module"],
    ["./never.mjs", "the reporter ./never.mjs failed: Error: its promise is never kept; mend that module"],
  ])("has its faults told by its name: %s", (name, message) => {
    expect(check("--report", name)).toEqual({ code: 2, stdout: "", stderr: `gainsay: ${message}\n` });
  });
});

describe("the formats", () => {
  const all = ["sarif", "junit", "github", "gitlab", "markdown", "claimreview", "annotations"];
  /** What each format writes of these articles, all in one run. */
  const written = (...articles: readonly string[]): Readonly<Record<string, string>> => {
    const reports = all.flatMap((format) => ["--report", `${format}=${format}.out`]);
    expect(gainsay(folder, "check", ...articles, ...reports)).toEqual({ code: 1, stdout: "", stderr: "" });
    return Object.fromEntries(
      all.map((format) => [format, readFileSync(path.join(folder, `${format}.out`), "utf8")]),
    );
  };

  test("give the same bytes in whatever order the articles come", () => {
    const first = written("a.txt", "b.txt");
    expect(written("./b.txt", "a.txt")).toEqual(first);
    for (const text of Object.values(first)) expect(text).toContain("b.txt");
  });

  test("name files below the folder as they are from there", () => {
    const { sarif, github, gitlab } = written(path.join(folder, "a.txt"), path.join(folder, "b.txt"));
    expect(sarif).toMatch(/"uri": "[ab]\.txt"/);
    expect(github).toMatch(/ file=[ab]\.txt,/);
    expect(gitlab).toMatch(/"path": "[ab]\.txt"/);
  });

  test("name files from the top of the repository", () => {
    mkdirSync(path.join(folder, ".git"));
    mkdirSync(path.join(folder, "below"));
    const { stdout } = gainsay(
      path.join(folder, "below"),
      "check",
      "../a.txt",
      "../b.txt",
      "--report",
      "github",
    );
    rmSync(path.join(folder, ".git"), { recursive: true });
    expect(stdout).toMatch(/ file=[ab]\.txt,/);
  });

  test.each(["jsonld", "annotations"])("extract has %s", (format) => {
    const { code, stdout, stderr } = gainsay(folder, "extract", "a.txt", "--report", format);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toHaveProperty("@context");
  });

  test("a run without findings writes what its reader takes", () => {
    const quiet = folderWith({ "a.txt": article(2024) });
    const args = ["--report", "sarif=s", "--report", "gitlab=g", "--report", "junit"];
    const { code, stdout } = gainsay(quiet, "check", "a.txt", ...args);
    expect(code).toBe(0);
    expect(stdout).toContain("<testcase ");
    for (const file of ["s", "g"]) {
      expect(() => JSON.parse(readFileSync(path.join(quiet, file), "utf8"))).not.toThrow();
    }
    rmSync(quiet, { recursive: true });
  });

  test("findings that an older version wrote make a page", () => {
    const { stdout } = check("--report", "json");
    const older = stdout.replace(/,\n\s*"suppression": null/g, "");
    expect(older).not.toContain('suppression"');
    mkdirSync(path.join(folder, "older"));
    writeFileSync(path.join(folder, "older", "findings.json"), older);
    const run = gainsay(folder, "report", "older/findings.json");
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("<!doctype html>");
  });
});
