import type { Finding, Report } from "@gainsay/checker";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemoryStoreContent, Page, Store } from "../src/index.js";
import { BadCursorError } from "../src/index.js";
import { sampleExtractions, sampleQuestions, sampleReport } from "./samples.js";

/** The cases that every store has to pass. `create` gives a store that holds the content. */
export function describeStore(create: (content: Required<MemoryStoreContent>) => Promise<Store>): void {
  const holding = (findings: readonly Finding[]) => {
    const report: Report = { ...sampleReport, findings };
    return create({ extractions: sampleExtractions, report, questions: sampleQuestions });
  };
  const sample = () => holding(sampleReport.findings);

  const fingerprints = async (filter: Parameters<Store["findings"]>[0]) => {
    const page = await (await sample()).findings(filter, { limit: 200 });
    expect(page).toMatchObject({ next: null, total: page.items.length });
    return page.items.map(({ fingerprint }) => fingerprint.slice(0, 4));
  };

  describe("findings", () => {
    test("come by severity, then confidence", async () => {
      expect(await fingerprints({})).toEqual([
        "c41d",
        "3f9c",
        "09e2",
        "7730",
        "b2d4",
        "e8b1",
        "12cf",
        "a6f0",
      ]);
    });

    test.each<[string, Parameters<Store["findings"]>[0], string[]]>([
      ["subject", { subject: "silver tern" }, ["09e2", "12cf", "a6f0"]],
      ["part of a subject", { subject: "silver" }, []],
      ["predicate", { predicate: ["kill"] }, ["09e2", "a6f0"]],
      ["rule", { rule: ["update", "date-conflict"] }, ["c41d", "3f9c", "a6f0"]],
      ["verdict", { verdict: ["tension", "update"] }, ["12cf", "a6f0"]],
      ["severity", { severity: ["error"] }, ["c41d", "3f9c", "09e2"]],
      ["suppression", { suppression: ["judgement", "comment"] }, ["3f9c", "b2d4"]],
      ["no suppression", { suppression: ["none"], severity: ["error"] }, ["c41d", "09e2"]],
      ["document", { source: "articles/ferry-monday.txt" }, ["a6f0"]],
      ["publisher", { source: "evening post" }, ["09e2", "12cf", "a6f0"]],
      ["unknown source", { source: "articles/ferry-monday" }, []],
      ["words of the question", { text: "PEOPLE fire" }, ["09e2", "a6f0"]],
      ["words of a sentence", { text: "baker" }, ["c41d"]],
      ["words of an answer", { text: "14 schools" }, ["7730"]],
      ["the inside of a word", { text: "aker" }, []],
      ["an empty list", { severity: [] }, []],
      [
        "several filters",
        { subject: "Silver Tern", severity: ["info", "error"], text: "12" },
        ["09e2", "a6f0"],
      ],
    ])("by %s", async (_name, filter, expected) => {
      expect(await fingerprints(filter)).toEqual(expected);
    });

    test("by fingerprint", async () => {
      const store = await sample();
      expect(await store.finding("c41d7a90be5f2836")).toEqual(sampleReport.findings[0]);
      expect(await store.finding("c41d7a90be5f2837")).toBeNull();
    });
  });

  test.each<[string, Parameters<Store["claims"]>[0], string[]]>([
    ["nothing", {}, ["3 people", "2019", "12 people", "1998"]],
    ["subject", { subject: "LODZ" }, ["1998"]],
    ["predicate", { predicate: ["kill"] }, ["3 people", "2019", "12 people"]],
    ["slot", { slot: ["when"] }, ["2019", "1998"]],
    ["kind", { kind: ["quantity"] }, ["3 people", "12 people"]],
    ["document", { document: "articles/łódź bridge, 1998.md" }, ["1998"]],
    ["words", { text: "tern 2019" }, ["2019", "12 people"]],
    ["two filters", { slot: ["when"], text: "fire" }, ["2019"]],
  ])("claims by %s", async (_name, filter, expected) => {
    const { items } = await (await sample()).claims(filter, { limit: 200 });
    expect(items.map(({ evidence }) => evidence.quote)).toEqual(expected);
  });

  test.each<[string, Parameters<Store["questions"]>[0], string[]]>([
    ["subject", { subject: "lower aune" }, ["question-7730ad51c6e8f924"]],
    ["predicate", { predicate: ["open", "have"] }, ["question-7730ad51c6e8f924", "question-agreed"]],
    ["slot", { slot: ["howLong"] }, ["question-e8b15f04937c6da2"]],
    ["verdict", { verdict: ["agreement"] }, ["question-agreed"]],
    ["words", { text: "bridge lodz" }, ["question-agreed"]],
  ])("questions by %s", async (_name, filter, expected) => {
    const { items } = await (await sample()).questions(filter, { limit: 200 });
    expect(items.map(({ id }) => id)).toEqual(expected);
  });

  test("counts and extractions", async () => {
    const store = await sample();
    expect(await store.counts()).toEqual({ documents: 12, findings: 8 });
    expect(await store.extractions()).toEqual(sampleExtractions);
  });

  describe("paging", () => {
    test("gives every finding that passes exactly once and in order, whatever the limit", async () => {
      const findings = fc.uniqueArray(
        fc.record({
          fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
          severity: fc.constantFrom<Finding["severity"]>("error", "warning", "info"),
          confidence: fc.constantFrom(0, 0.25, 0.5, 1),
          text: fc.constantFrom("When?", "Where?", "Où ?", "when?"),
        }),
        { selector: ({ fingerprint }) => fingerprint, maxLength: 40 },
      );
      const severities = fc.subarray<Finding["severity"]>(["error", "warning", "info"], { minLength: 1 });
      await fc.assert(
        fc.asyncProperty(
          findings,
          severities,
          fc.integer({ min: 1, max: 45 }),
          async (made, severity, limit) => {
            const all = made.map((some) => findingWith(some));
            const store = await holding(all);
            const expected = all.filter((finding) => severity.includes(finding.severity)).sort(bySeverity);
            const seen: Finding[] = [];
            for await (const page of pagesOf((cursor) => store.findings({ severity }, { limit, cursor }))) {
              expect(page.total).toBe(expected.length);
              expect(page.items.length).toBeLessThanOrEqual(limit);
              seen.push(...page.items);
            }
            expect(seen).toEqual(expected);
          },
        ),
        { numRuns: 60 },
      );
    });

    test("stays in place when items are added and removed between two pages", async () => {
      const [first, second, third, ...rest] = sampleReport.findings;
      if (first === undefined || second === undefined || third === undefined)
        throw new Error("Too few samples");
      const page = await (await holding([first, third, ...rest])).findings({}, { limit: 2 });
      expect(page.items).toEqual([first, third]);
      // Before the cursor: one more, and the last one seen is gone. After it: another one.
      const added = findingWith({ fingerprint: "ffff", severity: "info", confidence: 0.1, text: "New?" });
      const changed = await holding([first, second, ...rest, added]);
      const after = await changed.findings({}, { limit: 200, cursor: page.next ?? undefined });
      expect(after.items).toEqual([...rest, added]);
    });

    test("claims and questions come page by page as well", async () => {
      const store = await sample();
      const claims = [];
      for await (const { items } of pagesOf((cursor) => store.claims({}, { limit: 1, cursor })))
        claims.push(...items);
      expect(claims).toEqual((await store.claims({}, { limit: 200 })).items);
      const questions = [];
      for await (const { items } of pagesOf((cursor) => store.questions({}, { limit: 3, cursor }))) {
        questions.push(...items);
      }
      expect(questions).toEqual((await store.questions({}, { limit: 200 })).items);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(7);
    });

    test("refuses the cursor of another collection, and what is none", async () => {
      const store = await sample();
      const { next } = await store.claims({}, { limit: 1 });
      if (next === null) throw new Error("One page only");
      await expect(store.findings({}, { limit: 1, cursor: next })).rejects.toThrow(BadCursorError);
      await expect(store.questions({}, { limit: 1, cursor: next })).rejects.toThrow(BadCursorError);
      await expect(store.claims({}, { limit: 1, cursor: `${next}x` })).rejects.toThrow(BadCursorError);
      await expect(store.claims({}, { limit: 1, cursor: "" })).rejects.toThrow(BadCursorError);
    });
  });
}

async function* pagesOf<Item>(ask: (cursor: string | undefined) => Promise<Page<Item>>) {
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    yield page;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

function findingWith({
  text,
  ...rest
}: Pick<Finding, "fingerprint" | "severity" | "confidence"> & { readonly text: string }): Finding {
  const [sample] = sampleReport.findings;
  if (sample === undefined) throw new Error("No sample");
  return { ...sample, ...rest, question: { ...sample.question, text } };
}

const order = ["error", "warning", "info"];

/** The order of the findings file, told another way than the store does. */
function bySeverity(a: Finding, b: Finding): number {
  return (
    order.indexOf(a.severity) - order.indexOf(b.severity) ||
    b.confidence - a.confidence ||
    Number(a.question.text > b.question.text) - Number(a.question.text < b.question.text) ||
    Number(a.fingerprint > b.fingerprint) - Number(a.fingerprint < b.fingerprint)
  );
}
