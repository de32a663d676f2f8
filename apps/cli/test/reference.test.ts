import { fileURLToPath } from "node:url";
import type { Report } from "@gainsay/checker";
import { describe, expect, it, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

const articles = {
  "articles/a.md": "Marta Lindqvist was born in 1941 in Uppsala.",
  "articles/b.md": "Marta Lindqvist, who was born in 1941, founded Kestrel Airways in 1962.",
};

/** Checks the articles against reference files. */
function check(references: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = folderWith({ ...articles, ...references });
  const options = Object.keys(references).flatMap((file) => ["--reference", file]);
  return gainsay(folder, "check", "articles", ...options, ...args);
}

function findings(references: Readonly<Record<string, string>>) {
  const report = JSON.parse(check(references, "--report", "json").stdout) as Report;
  return report.findings.map(({ rule, verdict, severity, question, answers, reason }) => ({
    found: `${severity} ${rule} ${verdict}: ${question.text}`,
    answers: answers.map(({ display, evidence }) => [
      display,
      ...evidence.map(({ document, line, quote }) => `${document}:${line}: ${quote}`),
    ]),
    reason,
  }));
}

describe("--reference", () => {
  it("finds what contradicts a fact, however many sources say it, and quotes the file", () => {
    const facts = `# What we know
- subject: Marta Lindqvist
  predicate: birth
  slot: when
  value: 3 June 1940
  source: the parish register
`;
    expect(findings({ "facts.yaml": facts })).toEqual([
      {
        found: "error reference-conflict contradiction: When was Marta Lindqvist born?",
        answers: [
          ["1941", "articles/a.md:1: 1941", "articles/b.md:1: 1941"],
          ["3 June 1940 (your reference)", "facts.yaml:5: 3 June 1940"],
        ],
        reason: expect.stringContaining(
          "Your reference file facts.yaml says 3 June 1940 (the parish register).",
        ),
      },
    ]);
  });

  it.each([
    ["a sentence", { "facts.yaml": "- sentence: Kestrel Airways was founded in 1926." }],
    ["a question", { "facts.yaml": "- question: When was Kestrel Airways founded?\n  value: 1926" }],
    ["JSON", { "facts.json": '[{"sentence": "Kestrel Airways was founded in 1926."}]' }],
  ])("takes a fact as %s", (_form, references) => {
    expect(findings(references).map(({ found }) => found)).toEqual([
      "error reference-conflict contradiction: When was Kestrel Airways founded?",
    ]);
  });

  it("says nothing where the texts are right", () => {
    const outcome = check({
      "facts.yaml":
        "- sentence: Marta Lindqvist was born on 3 June 1941.\n- sentence: Kestrel Airways was founded in 1962.",
    });
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
  });

  it("takes several files, and reports where they contradict each other", () => {
    const references = {
      "one.yaml": "- sentence: Ivo Brandt died in May 1962.",
      "other.yaml": "- question: When did Ivo Brandt die?\n  value: 1963",
    };
    expect(findings(references)).toEqual([
      {
        found: "error reference-conflict contradiction: When did Ivo Brandt die?",
        answers: [
          ["1963", "other.yaml:2: 1963"],
          ["May 1962", "one.yaml:1: May 1962"],
        ],
        reason:
          "Your references contradict each other: 1963 (other.yaml, line 2), May 1962 (one.yaml, line 1).",
      },
    ]);
  });

  it("counts no reference among the documents, and no file twice", () => {
    const folder = folderWith({
      ...articles,
      "facts.yaml": "- sentence: Kestrel Airways was founded in 1926.",
    });
    const run = gainsay(
      folder,
      "check",
      "articles",
      "--reference",
      "facts.yaml",
      "--reference",
      "./facts.yaml",
      "--report",
      "json",
    );
    const { corpus, findings } = JSON.parse(run.stdout) as Report;
    expect(corpus.documents).toBe(2);
    expect(findings.flatMap(({ answers }) => answers.map(({ evidence }) => evidence.length))).toEqual([1, 1]);
  });

  it("works for compare as well", () => {
    const folder = folderWith({ "facts.yaml": "- sentence: Kestrel Airways was founded in 1926." });
    const texts = ["Kestrel Airways was founded in 1962.", "Kestrel Airways flies to Orva."];
    const run = gainsay(folder, "compare", "--text", ...texts, "--reference", "facts.yaml");
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining("reference-conflict") });
  });
});

test("the example facts find the example article that is wrong", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const options = [
    "--aliases",
    "data/aliases.yaml",
    "--reference",
    "data/reference/facts.yaml",
    "--report",
    "json",
  ];
  const report = JSON.parse(gainsay(root, "check", "data/articles", ...options).stdout) as Report;
  const found = report.findings.filter(({ rule }) => rule === "reference-conflict");
  expect(found.map(({ answers }) => answers.map(({ display }) => display))).toEqual([
    ["8 December 2024 (your reference)", "December 2023"],
  ]);
});

describe("a reference file that cannot be read is one line on stderr", () => {
  test.each([
    [
      "- subject: Ann Lee\n  predicate: birth\n  slot: when\n  valeu: 1940\n",
      "facts.yaml:4: valeu is not a known field; and 1 more",
    ],
    [
      "- {subject: Ann Lee, predicate: birth, slot: when, value: soon}",
      'facts.yaml:1: value "soon" is no date',
    ],
    ["- a\n- [b\n", "facts.yaml:3: is not YAML or JSON"],
    ["\u0000\u0001", "facts.yaml: "],
  ])("%j", (content, message) => {
    const { code, stdout, stderr } = check({ "facts.yaml": content });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("gainsay: cannot read the references in facts.yaml");
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("one that is not there", () => {
    const { code, stderr } = gainsay(folderWith(articles), "check", "articles", "--reference", "none.yaml");
    expect(code).toBe(2);
    expect(stderr).toBe("gainsay: cannot read the references in none.yaml: no such file or folder\n");
  });

  test("a folder", () => {
    const { code, stderr } = gainsay(folderWith(articles), "check", "articles", "--reference", "articles");
    expect(code).toBe(2);
    expect(stderr).toContain("cannot read the references in articles: is a folder");
  });
});
