import { describe, expect, it } from "vitest";
import { evaluateDocuments } from "./documents.js";
import { createTool, type FakeFinding } from "./fake-tool.js";
import type { DocumentsRecord } from "./records.js";
import { proportion } from "./scores.js";

const ferry: DocumentsRecord = {
  id: "ferry",
  docs: [
    { id: "1", text: "Three died. Rain fell. Three died.", date: "2019-06-03T10:00", title: "Ferry" },
    { id: "2", text: "Four died. The mayor was absent.", date: "last week" },
  ],
  contradictions: [
    { type: "quantity", a: { doc: "1", quote: "Three died." }, b: { doc: "2", quote: "Four died." } },
    { type: "place", a: { doc: "1", quote: "Rain fell." }, b: { doc: "2", quote: "The mayor was absent." } },
    { type: "place", a: { doc: "1", quote: "Snow fell." }, b: { doc: "2" } },
  ],
  updates: [{ a: { doc: "1", quote: "Three died." }, b: { doc: "2", quote: "Four died." } }],
};
const mill: DocumentsRecord = {
  id: "mill",
  docs: [{ id: "1", text: "The mill burnt." }],
  contradictions: [],
};

/** Finds what is given, once all of its documents are in the corpus. */
const finding = (...findings: FakeFinding[]) =>
  createTool({
    check: (articles) => {
      const ids = new Set(articles.map(({ id }) => id));
      return findings.filter(({ answers }) => answers.flat().every(([document]) => ids.has(document)));
    },
  });

/** The second "Three died" against "Four". */
const toll: FakeFinding = {
  verdict: "contradiction",
  answers: [[["ferry/1", 23, 33]], [["ferry/2", 0, 4]]],
};

const recallOf = (...findings: FakeFinding[]) =>
  evaluateDocuments([ferry], finding(...findings)).scores.contradictions?.found.hits;

describe("evaluateDocuments", () => {
  it("finds a labelled conflict wherever its quote stands, and says what cannot be found", () => {
    const { scores } = evaluateDocuments([ferry, mill], finding(toll));
    expect(scores).toEqual({
      family: "documents",
      records: 2,
      documents: 3,
      sentences: 6,
      contradictions: {
        found: proportion(1, 3),
        as: { contradiction: 1, tension: 0, update: 0 },
        lost: 1,
        types: [
          { type: "place", found: proportion(0, 2), as: { contradiction: 0, tension: 0, update: 0 } },
          { type: "quantity", found: proportion(1, 1), as: { contradiction: 1, tension: 0, update: 0 } },
        ],
      },
      updates: {
        found: proportion(1, 1),
        as: { contradiction: 1, tension: 0, update: 0 },
        lost: 0,
        types: [
          { type: "untyped", found: proportion(1, 1), as: { contradiction: 1, tension: 0, update: 0 } },
        ],
      },
      flaggedFree: proportion(0, 1),
      findings: [{ verdict: "contradiction", rule: "quantity-conflict", count: 1, rate: 1000 / 6 }],
      chains: null,
      spanning: null,
      eventDates: null,
    });
  });

  it("wants evidence of two answers, inside both quotes, in one finding", () => {
    const [three = [], four = []] = toll.answers;
    expect(recallOf({ ...toll, answers: [four, three] })).toBe(1);
    expect(recallOf({ ...toll, answers: [[...three, ...four], [["ferry/2", 11, 20]]] })).toBe(0);
    expect(recallOf({ ...toll, answers: [[["ferry/1", 20, 33]], four] })).toBe(0);
    expect(recallOf({ ...toll, answers: [[["ferry/1", 23, 35]], four] })).toBe(0);
    expect(recallOf({ ...toll, answers: [three, three] }, { ...toll, answers: [four, four] })).toBe(0);
  });

  it("counts the strongest verdict", () => {
    const { scores } = evaluateDocuments(
      [ferry],
      finding({ ...toll, verdict: "update" }, { ...toll, verdict: "tension" }),
    );
    expect(scores.updates?.as).toEqual({ contradiction: 0, tension: 1, update: 0 });
  });

  it("without labels counts findings only", () => {
    const { scores } = evaluateDocuments([{ id: "mill", docs: mill.docs }], finding());
    expect(scores).toEqual({
      family: "documents",
      records: 1,
      documents: 1,
      sentences: 2,
      contradictions: null,
      updates: null,
      flaggedFree: proportion(0, 0),
      findings: [],
      chains: null,
      spanning: null,
      eventDates: null,
    });
  });

  it("dates the events of timelines, and hands the dates on where there are timelines", () => {
    const events = [
      { date: "2019-06-XX", mentions: [{ doc: "1", word: "burnt", quote: "The mill burnt." }] },
    ];
    const dated: DocumentsRecord = { ...mill, timelines: [{ entity: "the mill", events }] };
    const { scores, predictions } = evaluateDocuments([ferry, dated], finding());
    expect(scores.eventDates).toMatchObject({ mentions: 1, undated: 1, lost: 0 });
    expect(predictions).toEqual([
      { id: "ferry", findings: [] },
      {
        id: "mill",
        findings: [],
        dates: [
          {
            doc: "1",
            span: { start: 9, end: 14 },
            word: "burnt",
            label: "2019-06-XX",
            answer: null,
            relation: null,
          },
        ],
      },
    ]);
  });

  const across: FakeFinding = { verdict: "tension", answers: [[["mill/1", 0, 8]], [["ferry/1", 0, 5]]] };

  it("reads records apart, or together and then counts what spans them", () => {
    const apart = evaluateDocuments([ferry, mill], finding(toll, across));
    expect(apart.scores.findings).toHaveLength(1);
    const together = evaluateDocuments([ferry, mill], finding(toll, across), { together: true });
    expect(together.scores.spanning).toEqual([
      { verdict: "contradiction", count: 0 },
      { verdict: "tension", count: 1 },
      { verdict: "update", count: 0 },
    ]);
    expect(together.predictions.map(({ id, findings }) => [id, findings.length])).toEqual([
      ["ferry", 2],
      ["mill", 0],
    ]);
    expect(together.predictions[0]?.findings[1]?.answers).toEqual([
      { display: "1", evidence: [{ doc: "1", start: 0, end: 8, quote: "The mill", record: "mill" }] },
      { display: "2", evidence: [{ doc: "1", start: 0, end: 5, quote: "Three" }] },
    ]);
  });

  it("hands on what is known of a document, and no date that is none", () => {
    const seen: unknown[] = [];
    const tool = createTool({
      check: (articles) => {
        seen.push(...articles.map(({ metadata }) => metadata));
        return [];
      },
    });
    evaluateDocuments([ferry], tool);
    expect(seen).toEqual([{ title: "Ferry", date: "2019-06-03" }, {}]);
  });
});
