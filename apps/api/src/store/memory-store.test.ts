import { expect, test } from "vitest";
import { sampleExtractions, sampleReport } from "../../test/samples.js";
import { describeStore } from "../../test/store-cases.js";
import { createMemoryStore } from "./memory-store.js";

describeStore(async (content) => createMemoryStore(content));

test("holds no questions unless given some", async () => {
  const store = createMemoryStore({ extractions: sampleExtractions, report: sampleReport });
  expect(await store.questions({}, { limit: 50 })).toEqual({ items: [], next: null, total: 0 });
});

test("gives a finding that is listed twice once", async () => {
  const report = { ...sampleReport, findings: [...sampleReport.findings, ...sampleReport.findings] };
  const store = createMemoryStore({ extractions: [], report });
  expect((await store.findings({}, { limit: 50 })).items).toEqual(sampleReport.findings);
  expect(await store.counts()).toEqual({ documents: 12, findings: 8 });
});
