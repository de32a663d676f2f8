import { readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "@gainsay/checker";
import { describe, expect, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

/** Articles that give one person four years of birth. */
const articles = {
  "new/a.md": "Renata Holm was born in 1961.\n",
  "new/b.md": "Renata Holm was born in 1962.\n",
  "archive/c.md": "Renata Holm was born in 1963.\n",
  "archive/d.md": "Renata Holm was born in 1964.\n",
};

type Files = Readonly<Record<string, string>>;

/** A folder with the articles, a configuration in JSON, and more files. */
function project(config: unknown, files: Files = articles): string {
  return folderWith({ ...files, "gainsay.config.json": JSON.stringify(config) });
}

/** What a check says, in JSON on stdout. */
function reportIn(folder: string, ...args: readonly string[]): Report {
  const { stdout, stderr } = gainsay(folder, "check", "--report", "json", ...args);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Report;
}

const documentsIn = ({ findings }: Report) =>
  [
    ...new Set(
      findings.flatMap(({ answers }) =>
        answers.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
      ),
    ),
  ].sort();

const severities = ({ findings }: Report) => findings.map(({ severity }) => severity);

describe("where the configuration is", () => {
  const files = { ...articles, "gainsay.config.json": '{ "ignore": "archive", "failOn": "never" }' };

  test("in the folder or the nearest above; its paths count from where it is, documents from the working folder", () => {
    const folder = folderWith(files);
    expect(documentsIn(reportIn(folder))).toEqual(["new/a.md", "new/b.md"]);
    const below = path.join(folder, "new");
    expect(documentsIn(reportIn(below))).toEqual(["a.md", "b.md"]);
    expect(documentsIn(reportIn(path.join(folder, "archive")))).toEqual(["../new/a.md", "../new/b.md"]);
    expect(gainsay(below, "check").code).toBe(0);
  });

  test("where --config says, or nowhere", () => {
    const folder = folderWith({
      ...files,
      "other/x.json": '{ "ignore": ["../new/a.md"], "include": "../new" }',
    });
    expect(documentsIn(reportIn(folder, "--no-config"))).toHaveLength(4);
    const { corpus } = reportIn(folder, "--config", "other/x.json");
    expect(corpus.documents).toBe(1);
    const { code, stderr } = gainsay(folder, "check", "--config", "none.json");
    expect([code, stderr]).toEqual([
      2,
      "gainsay: cannot read the configuration none.json: no such file or folder; check the path\n",
    ]);
  });

  test("two in one folder are refused", () => {
    const folder = folderWith({ ...files, "gainsay.config.mjs": "export default {}" });
    expect(gainsay(folder, "check")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "gainsay: gainsay.config.json and gainsay.config.mjs stand side by side; keep one, or name it with --config\n",
    });
  });
});

describe("what is read", () => {
  test("without paths, what include names; with paths, those", () => {
    const folder = project({ include: ["new/*.md", "!new/b.md", "archive/c.md"] });
    expect(documentsIn(reportIn(folder))).toEqual(["archive/c.md", "new/a.md"]);
    expect(documentsIn(reportIn(folder, "archive"))).toEqual(["archive/c.md", "archive/d.md"]);
  });

  test("an ending that is named is read as text", () => {
    const folder = project({ include: "**/*.rst" }, { "a.rst": articles["new/a.md"], "b.md": "" });
    expect(reportIn(folder).corpus.documents).toBe(1);
  });

  test("nothing, where include finds nothing", () => {
    const { code, stderr } = gainsay(project({ include: "texts/**" }), "check");
    expect(code).toBe(2);
    expect(stderr).toContain("no article found in what `include` names (texts/**)");
  });

  test("not what ignore names, unless it is named outright", () => {
    const folder = project({ ignore: ["archive", "new/b.*"] });
    expect(reportIn(folder).corpus.documents).toBe(1);
    expect(reportIn(folder, ".", "archive/c.md").corpus.documents).toBe(2);
  });

  test(".gitignore counts, nested too, unless it is not to", () => {
    const files = { ...articles, ".gitignore": "b.md", "archive/.gitignore": "*" };
    expect(reportIn(project({}, files)).corpus.documents).toBe(1);
    expect(reportIn(project({}, files), "--no-gitignore").corpus.documents).toBe(4);
    expect(reportIn(project({ gitignore: false }, files)).corpus.documents).toBe(4);
  });
});

describe("how findings are graded", () => {
  test("rules have a highest severity, and off is counted", () => {
    expect(severities(reportIn(project({ rules: { "date-conflict": "info" } })))).toEqual(["info"]);
    const { findings, summary } = reportIn(project({ rules: { "date-conflict": "off" } }));
    expect([findings, summary.off]).toEqual([[], 1]);
    const { stdout } = gainsay(project({ rules: { "date-conflict": "off" } }), "check");
    expect(stdout).toContain("1 finding left out: 1 of rules that are off.");
  });

  test("an archive that is off still counts against what is new, and not against itself", () => {
    const config = { overrides: [{ files: "archive/**", rules: { "date-conflict": "off" } }] };
    expect(documentsIn(reportIn(project(config)))).toHaveLength(4);
    const { findings, summary } = reportIn(project(config), "archive");
    expect([findings, summary.off]).toEqual([[], 1]);
    expect(severities(reportIn(project(config), "archive/c.md", "new/a.md"))).toEqual(["error"]);
  });

  test("thresholds say what is shown, and what is an error", () => {
    expect(severities(reportIn(project({ thresholds: { error: 1 } })))).toEqual(["warning"]);
    expect(reportIn(project({ thresholds: { report: 1 } })).summary.unsure).toBe(1);
  });

  test("the same finding keeps its fingerprint", () => {
    const [one, other] = [{}, { thresholds: { error: 1 }, rules: { "date-conflict": "info" } }].map(
      (config) => reportIn(project(config)).findings[0]?.fingerprint,
    );
    expect(one).toBe(other);
  });

  test("it holds for a comparison, and a finding that is explained", () => {
    const folder = project({ rules: { "date-conflict": "off" } });
    expect(gainsay(folder, "compare", "new/a.md", "new/b.md").code).toBe(0);
    expect(gainsay(folder, "compare", "new/a.md", "new/b.md", "--no-config").code).toBe(1);
  });
});

describe("what is known of sources", () => {
  test("who published them and when, over what they say of themselves", () => {
    const folder = project(
      {
        sources: [
          { files: "*.md", publisher: "Post", date: "2024-05-08" },
          { files: "b.md", date: "2023-05-10" },
        ],
      },
      {
        "a.md": "---\npublisher: Blog\ndate: 2020-01-01\n---\n\nRenata Holm died last Sunday.\n",
        "b.md": "Renata Holm died last Sunday.\n",
      },
    );
    const { extractions } = JSON.parse(gainsay(folder, "extract").stdout) as {
      extractions: { document: { publisher: string; date: string } }[];
    };
    expect(extractions.map(({ document: { publisher, date } }) => [publisher, date])).toEqual([
      ["Post", "2024-05-08"],
      ["Post", "2023-05-10"],
    ]);
    const [finding] = reportIn(folder).findings;
    expect(finding?.answers.map(({ display }) => display).sort()).toEqual(["5 May 2024", "7 May 2023"]);
  });

  test("a label beside their words, which changes nothing else", () => {
    const labelled = project({ sources: [{ files: "new/**", trust: "desk" }] });
    const plain = reportIn(project({}));
    const report = reportIn(labelled);
    expect(JSON.parse(JSON.stringify(report).replaceAll(',"trust":"desk"', ""))).toEqual(plain);
    expect(gainsay(labelled, "check").stdout).toMatch(/╭─ new\/a\.md:1:25 \(desk\)\n/);
    expect(gainsay(labelled, "check", "--report", "html").stdout).toContain('<bdi class="trust">desk</bdi>');
    expect(gainsay(labelled, "ask", "When was Renata Holm born?").stdout).toContain("new/b.md:1:25 (desk)");
  });

  test.each([
    ["a glob", "print/**"],
    ["a publisher", "the agency"],
  ])("copies of %s count as one origin", (_, sameOriginAs) => {
    const files = {
      "wire.md": "---\npublisher: The Agency\n---\n\nRenata Holm was born in 1961.\n",
      "print/a.md":
        "---\npublisher: The Agency\n---\n\nThe late Renata Holm, who was born in 1961, wrote plays.\n",
      "own.md": "Renata Holm was born in 1962.\n",
    };
    const originsWith = (config: unknown) =>
      reportIn(project(config, files)).findings[0]?.answers.map(({ display, origins }) => [display, origins]);
    expect(originsWith({})).toEqual([
      ["1961", 2],
      ["1962", 1],
    ]);
    expect(originsWith({ sources: [{ files: "wire.md", sameOriginAs }] })).toEqual([
      ["1961", 1],
      ["1962", 1],
    ]);
  });
});

describe("files that it names", () => {
  test("aliases in files and in place, references, and reports; all count from the configuration", () => {
    const folder = folderWith({
      "a.md": "Kyiv was founded in 1482.\n",
      "b.md": "Kiev was founded in 1500.\n",
      "settings/gainsay.config.json": JSON.stringify({
        include: "..",
        aliases: ["names.yaml", ["Orva", "Orwa"]],
        references: "facts.yaml",
        report: ["pretty", "json=findings.json"],
        failOn: "never",
      }),
      "settings/names.yaml": "- [Kyiv, Kiev]",
      "settings/facts.yaml": "- sentence: Kyiv was founded in 1490.",
    });
    const config = ["--config", "settings/gainsay.config.json"];
    const { code, stdout, stderr } = gainsay(folder, "check", ...config);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("settings/facts.yaml:1:");
    const report = JSON.parse(readFileSync(path.join(folder, "settings/findings.json"), "utf8")) as Report;
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(
      new Set(["date-conflict", "reference-conflict"]),
    );
    const fingerprint = report.findings.find(({ rule }) => rule === "reference-conflict")?.fingerprint ?? "";
    expect(gainsay(folder, "explain", fingerprint, ...config).code).toBe(0);
    expect(gainsay(folder, "check", ...config, "--report", "json", "--fail-on", "error").code).toBe(1);
    expect(gainsay(folder, "check", ...config, "--quiet").stdout).toBe("");
  });

  test("what the command line names wins", () => {
    const folder = project(
      { references: "none.yaml", aliases: "none.yaml" },
      { ...articles, "no.yaml": "[]" },
    );
    expect(gainsay(folder, "check").stderr).toContain("none.yaml: no such file or folder");
    const run = gainsay(folder, "check", "--reference", "no.yaml", "--aliases", "no.yaml");
    expect([run.code, run.stderr]).toEqual([1, ""]);
  });
});

describe("extends", () => {
  test("builds on files and modules; later ones win, rules rule by rule, lists are joined", () => {
    const folder = folderWith({
      ...articles,
      "gainsay.config.json": `{
        // the house style first
        "extends": ["@oberland/gainsay", "./conf/base.json"],
        "rules": { "sum-mismatch": "off" },
        "ignore": "new/b.md",
      }`,
      "conf/base.json":
        '{ "extends": "./deep.json", "rules": { "date-conflict": "warning" }, "ignore": "../archive/c.md" }',
      "conf/deep.json": '{ "failOn": "never", "rules": { "date-conflict": "off", "age-mismatch": "info" } }',
      "node_modules/@oberland/gainsay/package.json": '{ "type": "module", "exports": "./index.js" }',
      "node_modules/@oberland/gainsay/index.js":
        'export default { rules: { "date-conflict": "info", "sum-mismatch": "info" }, ignore: ["archive/d.md"] };',
    });
    expect(gainsay(folder, "config")).toEqual({
      code: 0,
      stderr: "",
      stdout: `ignore = "archive/d.md" (node_modules/@oberland/gainsay/index.js)
ignore = "../archive/c.md" (conf/base.json)
ignore = "new/b.md" (gainsay.config.json)
rules.age-mismatch = "info" (conf/deep.json)
rules.date-conflict = "warning" (conf/base.json)
rules.sum-mismatch = "off" (gainsay.config.json)
failOn = "never" (conf/deep.json)
`,
    });
    const { corpus } = reportIn(folder);
    expect(corpus.documents).toBe(1);
    const { findings } = reportIn(folder, "new/a.md", "new/b.md");
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(gainsay(folder, "check", "new/a.md", "new/b.md").code).toBe(0);
  });

  test.each([
    [
      "a circle",
      { extends: "./gainsay.config.json" },
      "extends goes in a circle: gainsay.config.json → gainsay.config.json",
    ],
    [
      "no module",
      { extends: "oberland" },
      "gainsay.config.json: extends: there is no module oberland; install it, or begin a path with ./",
    ],
    [
      "no file",
      { extends: "./none.json" },
      "cannot read the configuration none.json: no such file or folder",
    ],
  ])("%s is one line on stderr", (_, config, message) => {
    const { code, stdout, stderr } = gainsay(project(config), "check");
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(message);
  });
});

describe("configurations that are programs", () => {
  test("in TypeScript, which can import defineConfig though nothing is installed", () => {
    const folder = folderWith({
      ...articles,
      "gainsay.config.ts": `import { defineConfig, type Config } from "gainsay";
import { ignore } from "./lists.ts";
const config: Config = { ignore, rules: { "date-conflict": "warning" } };
export default defineConfig(config satisfies Config);
`,
      "lists.ts": 'export const ignore: readonly string[] = ["archive"];',
    });
    const report = reportIn(folder);
    expect([report.corpus.documents, report.summary.warning]).toEqual([2, 1]);
  });

  test("in JavaScript, with await", () => {
    const folder = folderWith({
      ...articles,
      "gainsay.config.mjs": 'export default await Promise.resolve({ rules: { "date-conflict": "info" } });',
    });
    expect(reportIn(folder).summary.info).toBe(1);
  });

  test("in YAML is refused by its ending", () => {
    const folder = folderWith({ ...articles, "gainsay.yaml": "failOn: warning\n" });
    expect(gainsay(folder, "check", "--config", "gainsay.yaml")).toEqual({
      code: 2,
      stdout: "",
      stderr: "gainsay: gainsay.yaml: a configuration is JSON or a module; write it as .json, .ts or .mjs\n",
    });
  });

  test.each([
    [
      "throws",
      'const word = "no";\nthrow new Error(`${word} luck`);',
      "gainsay.config.mjs:2: it cannot be run: no luck",
    ],
    [
      "is no program",
      "export default {\n  a: 1 b: 2\n};",
      "gainsay.config.mjs:2: it cannot be run: ParseError",
    ],
    [
      "imports what is not there",
      'import x from "./x.mjs"; export default x;',
      "Cannot find module './x.mjs'",
    ],
    [
      "throws when it is looked at",
      'export default { get rules() { throw new Error("no luck"); } };',
      "gainsay.config.mjs: it cannot be read: no luck",
    ],
    ["reads nothing", "export default { include: [] };", "gainsay.config.mjs: include: "],
    ["exports nothing", "export const config = {};", "gainsay.config.mjs: it has no default export"],
    ["is a function", "export default () => ({});", "gainsay.config.mjs: a configuration is an object"],
    ["is a text", 'export default "x";', "gainsay.config.mjs: a configuration is an object"],
    [
      "has a wrong key",
      "export default { ingore: [] };",
      'gainsay.config.mjs: unknown key "ingore"; did you mean "ignore"?',
    ],
  ])("one that %s is one line on stderr", (_, program, message) => {
    const folder = folderWith({ ...articles, "gainsay.config.mjs": program });
    const { code, stdout, stderr } = gainsay(folder, "check");
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(folder);
  });
});

describe("a mistake in a configuration is one line that shows where", () => {
  test.each([
    [
      '{\n  "ingore": "a"\n}',
      'gainsay.config.json:2: unknown key "ingore"; did you mean "ignore"? (line 2: "ingore": "a")',
    ],
    ['{\n  "zzz": 1\n}', 'gainsay.config.json:2: unknown key "zzz"; choose from $schema, extends, include, '],
    [
      '{\n  "rules": {\n    "date-conflct": "off"\n  }\n}',
      'gainsay.config.json:3: rules: there is no rule "date-conflct"; did you mean "date-conflict"? (line 3: "date-conflct": "off")',
    ],
    [
      '{ "rules": {\n "date-conflict": "fatal" } }',
      "gainsay.config.json:2: rules.date-conflict: choose from off, info, warning, error (line 2:",
    ],
    [
      '{ "overrides": [\n { "files": "a" },\n { "files": "b", "rules": { "sums": "off" } } ] }',
      "gainsay.config.json:2: overrides[0].rules: ",
    ],
    ['{ "ignore":\n  [3] }', "gainsay.config.json:1: ignore: give a glob, or a list of them"],
    [
      '{\n  "thresholds": { "error": 90 }\n}',
      "gainsay.config.json:2: thresholds.error: give a number from 0 to 1",
    ],
    [
      '{ "sources": [{ "files": "a", "date": "2023-02-30" }] }',
      "sources[0].date: give a day of the calendar as YYYY-MM-DD",
    ],
    [
      '{ "sources": [{ "files": "a", "trusted": "x" }] }',
      'unknown key "sources[0].trusted"; did you mean "trust"?',
    ],
    ['{ "aliases": [["Kyiv"]] }', "aliases[0]: give two names or more that mean the same"],
    ['{ "aliases": { "Kyiv": "Kiev" } }', "aliases: give a file, or a list of files and of lists of names"],
    ['{ "include": "" }', "include: this is empty; write something, or take it out"],
    ['{ "failOn": "fatal" }', "failOn: choose from error, warning, info, never"],
    ['{ "report": ["yaml"] }', "report: Choose from pretty, json"],
    ['{ "a": "b"\n  "c": 1 }', "gainsay.config.json:2: not JSON: comma expected; mend it (line 2:"],
    ["", "gainsay.config.json:1: not JSON: value expected"],
    ["[]", "gainsay.config.json:1: a configuration is an object"],
    ['{\n\n"x": 1,\n"y": 2 }', '(line 3: "x": 1,), and 1 more mistake'],
  ])("%j", (content, message) => {
    const folder = folderWith({ ...articles, "gainsay.config.json": content });
    const { code, stdout, stderr } = gainsay(folder, "check");
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(`gainsay: gainsay.config.json`);
    expect(stderr).toContain(message);
  });
});

test("`gainsay config` says so where there is none", () => {
  const { code, stdout } = gainsay(folderWith(articles), "config");
  expect([code, stdout]).toEqual([0, "No configuration here or above; all settings are the usual ones.\n"]);
});
