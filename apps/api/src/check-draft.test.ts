import { expect, test } from "vitest";
import { extractionOf, sampleExtractions, sampleReport } from "../test/samples.js";
import { checkDraft, onlyAbout } from "./check-draft.js";

test("keeps the findings in which the document gives an answer, and counts them anew", () => {
  const report = onlyAbout("articles/ferry-tuesday.txt", sampleReport);
  expect(report.findings.map(({ fingerprint }) => fingerprint)).toEqual([
    "09e2f6c8a1b4d753",
    "12cf8e6b90d3a547",
    "a6f0347be29c815d",
  ]);
  expect(report.summary).toEqual({ error: 1, warning: 1, info: 1, suppressed: 0, off: 0, unsure: 0 });
  expect(report.corpus).toEqual(sampleReport.corpus);
});

test("counts what is suppressed as that only", () => {
  const report = onlyAbout("articles/light.md", sampleReport);
  expect(report.summary).toMatchObject({ error: 0, warning: 0, info: 0, suppressed: 1 });
});

test("keeps nothing of documents that give no answer", () => {
  expect(onlyAbout("articles/ferry", sampleReport)).toEqual({
    ...sampleReport,
    findings: [],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, off: 0, unsure: 0 },
  });
});

test("reads the draft beside the documents", () => {
  const draft = extractionOf("draft", "The Silver Tern sank.");
  expect(checkDraft(draft, sampleExtractions).corpus.documents).toBe(sampleExtractions.length + 1);
});

test("a draft takes the place of the document with its id", () => {
  const draft = extractionOf("articles/ferry-monday.txt", "The Silver Tern sank.");
  expect(checkDraft(draft, sampleExtractions).corpus.documents).toBe(sampleExtractions.length);
});

test("a draft is graded as the user wants, and only what it takes part in is counted as left out", () => {
  const draft = extractionOf("draft", "Renata Holm was born in 1961.");
  const others = [
    extractionOf("a.md", "Renata Holm was born in 1962."),
    extractionOf("b.md", "Ivo Brandt died in 1970."),
    extractionOf("c.md", "Ivo Brandt died in 1971."),
  ];
  const { findings, summary } = checkDraft(draft, others, { grading: { settingOf: () => "off" } });
  expect([findings, summary.off]).toEqual([[], 1]);
  const warned = checkDraft(draft, others, { grading: { settingOf: () => "warning" } });
  expect(warned.findings.map(({ severity }) => severity)).toEqual(["warning"]);
});
