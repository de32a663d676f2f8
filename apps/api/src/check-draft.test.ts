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
