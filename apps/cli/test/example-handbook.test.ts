import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@gainsay/checker";
import { describe, expect, it } from "vitest";
import { gainsay } from "./run-command.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What the pages were written to disagree on: a question, and which page says what. */
const planned: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Which version of Node.js is required (Plumwire)?": {
    "installation.md": "Node.js 20 or later",
    "faq.md": "Node.js 18",
  },
  "After how long does it time out?": { "configuration.md": "60 seconds", "api/errors.md": "30 seconds" },
  "What is the limit (Plumwire)?": {
    "api/limits.md": "100 requests per minute",
    "faq.md": "60 requests per minute",
  },
  "What is the limit (payload)?": { "webhooks.md": "256 kilobytes", "api/errors.md": "512 kilobytes" },
  "How much does it cost (team)?": {
    "pricing.md": "$12 per month per user",
    "faq.md": "$15 per month per user",
  },
  "How many times is it tried again (delivery)?": { "webhooks.md": "5 times", "team/on-call.md": "3 times" },
  "How long is it kept (delivery log)?": { "security.md": "30 days", "faq.md": "90 days" },
  "On which port does it listen (relay)?": { "installation.md": "8,080", "configuration.md": "9,090" },
  "What is the default (maxBatch)?": { "configuration.md": "50", "webhooks.md": "100" },
  "Is it on by default (Telemetry)?": { "configuration.md": "off", "security.md": "on" },
  "When does support end (version 1)?": { "support-policy.md": "30 June 2027", "faq.md": "December 2027" },
  "When was it released (version 2.4.0)?": {
    "support-policy.md": "10 September 2026",
    "changelog.md": "3 September 2026",
  },
  "How much leave is there (annual)?": { "team/leave.md": "25 days", "team/onboarding.md": "30 days" },
  "How long is the notice period?": { "team/leave.md": "3 months", "team/onboarding.md": "2 months" },
  "Above what amount does it hold (expense receipt)?": {
    "team/expenses.md": "€50",
    "team/onboarding.md": "€25",
  },
};

describe("the example handbook", () => {
  const run = gainsay(root, "check", "data/handbook", "--report", "json");

  it("gives its planned findings and none besides", () => {
    const report = JSON.parse(run.stdout) as Report;
    const found = report.findings.map(({ question, answers, verdict }) => [
      `${verdict}: ${question.text}`,
      Object.fromEntries(
        answers.flatMap(({ display, evidence }) =>
          evidence.map(({ document }) => [path.relative("data/handbook", document), display]),
        ),
      ),
    ]);
    const expected = Object.entries(planned).map(([text, sides]) => [`contradiction: ${text}`, sides]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(run.code).toBe(1);
  });

  it("is printed as before, to the byte", async () => {
    await expect(run.stdout).toMatchFileSnapshot("golden/handbook.json");
  });

  it("quotes what stands in the files, to the character", () => {
    const report = JSON.parse(run.stdout) as Report;
    const evidence = report.findings.flatMap(({ answers }) => answers.flatMap((answer) => answer.evidence));
    for (const { document, quote, start, end } of evidence)
      expect([document, readFileSync(path.join(root, document), "utf8").slice(start, end)]).toEqual([
        document,
        quote,
      ]);
  });
});
