import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@gainsay/checker";
import { describe, expect, it } from "vitest";
import { gainsay } from "./run-command.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const options = ["--aliases", "data/aliases.yaml", "--report", "json"];
const readArticle = (document: string): string => readFileSync(path.join(root, document), "utf8");
const articles = readdirSync(path.join(root, "data/articles")).map((name) => `data/articles/${name}`);

describe("the example data", () => {
  const run = gainsay(root, "check", "data/articles", ...options);

  it("gives its planned findings and none besides", () => {
    const report = JSON.parse(run.stdout) as Report;
    const summary = report.findings.map(({ rule, verdict, severity, question, answers }) => ({
      rule,
      verdict,
      severity,
      question: question.text,
      answers: answers.map(({ display, evidence }) => [
        display,
        ...evidence.map(({ document }) => path.basename(document)),
      ]),
    }));
    expect(summary).toEqual([
      {
        rule: "date-conflict",
        verdict: "contradiction",
        severity: "error",
        question: "When was Bashar al-Assad overthrown?",
        answers: [
          ["December 2024", "ledger-envoys-in-damascus.md", "relay-presidential-palace.html"],
          ["December 2023", "courier-border-talks.md"],
        ],
      },
      {
        rule: "duration-conflict",
        verdict: "contradiction",
        severity: "warning",
        question: "How long did the meeting last?",
        answers: [
          ["3 hours", "relay-presidential-palace.html"],
          ["5 hours", "ledger-envoys-in-damascus.md"],
        ],
      },
      {
        rule: "quantity-conflict",
        verdict: "contradiction",
        severity: "warning",
        question: "How many people died in the fire?",
        answers: [
          ["7 people", "wire-ferry-fire.txt"],
          ["9 people", "gazette-ferry-fire.txt"],
        ],
      },
      {
        rule: "quantity-conflict",
        verdict: "update",
        severity: "info",
        question: "How many people died in the fire?",
        answers: [
          ["12", "wire-ferry-fire-later.txt"],
          ["7 people", "wire-ferry-fire.txt"],
          ["9 people", "gazette-ferry-fire.txt"],
        ],
      },
    ]);
    expect(run.code).toBe(1);
  });

  it("is printed as before, to the byte", async () => {
    await expect(run.stdout).toMatchFileSnapshot("golden/articles.json");
  });

  it.each([
    ["reversed", articles.toReversed()],
    ["rotated", [...articles.slice(3), ...articles.slice(0, 3)]],
    [
      "interleaved",
      [...articles.filter((_, at) => at % 2 === 1), ...articles.filter((_, at) => at % 2 === 0)],
    ],
  ])("is the same with the files %s", (_order, files) => {
    expect(gainsay(root, "check", ...files, ...options).stdout).toBe(run.stdout);
  });

  it("quotes what stands in the files, to the character", () => {
    const report = JSON.parse(run.stdout) as Report;
    const evidence = report.findings.flatMap(({ answers }) => answers.flatMap((answer) => answer.evidence));
    expect(evidence.length).toBeGreaterThan(0);
    for (const { document, quote, start, end } of evidence) {
      expect([document, readArticle(document).slice(start, end)]).toEqual([document, quote]);
    }
  });
});
