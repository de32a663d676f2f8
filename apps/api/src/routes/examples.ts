import type { Answer, AnsweredQuestion, Finding, Report } from "@gainsay/checker";
import type { Assertion } from "@gainsay/claims";

// What the OpenAPI document shows as examples. The tests hold each against its schema.

const inMay: Answer = {
  display: "4 May 2019",
  value: {
    kind: "date",
    type: "DATE",
    min: "2019-05-04",
    max: "2019-05-04",
    timex: "2019-05-04",
    edtf: "2019-05-04",
    precision: "day",
    known: ["year", "month", "day"],
    implied: [],
  },
  origins: 2,
  minority: false,
  evidence: [
    {
      document: "articles/harbour.md",
      quote: "4 May 2019",
      start: 30,
      end: 40,
      line: 1,
      column: 31,
      sentence: "The ferry Silver Tern sank on 4 May 2019 off Port Varga.",
      sentenceStart: 0,
    },
  ],
};

const inJune: Answer = {
  display: "June 2019",
  value: {
    kind: "date",
    type: "DATE",
    min: "2019-06-01",
    max: "2019-06-30",
    timex: "2019-06",
    edtf: "2019-06",
    precision: "month",
    known: ["year", "month"],
    implied: [],
  },
  origins: 1,
  minority: true,
  evidence: [
    {
      document: "draft",
      quote: "June 2019",
      start: 24,
      end: 33,
      line: 1,
      column: 25,
      sentence: "The Silver Tern sank in June 2019, and nobody was charged.",
      sentenceStart: 0,
    },
  ],
};

export const exampleDraft = {
  text: "The Silver Tern sank in June 2019, and nobody was charged.",
  format: "text",
  title: "Five years on",
  date: "2024-06-01",
  publisher: "The Varga Courier",
} as const;

export const exampleFinding: Finding = {
  fingerprint: "3f9ac2d17be04586",
  rule: "date-conflict",
  verdict: "contradiction",
  severity: "error",
  confidence: 0.91,
  question: {
    text: "When did the Silver Tern sink?",
    subject: "Silver Tern",
    predicate: "sinking",
    slot: "when",
  },
  answers: [inMay, inJune],
  reason: "4 May 2019 ends before June 2019 begins.",
  slip: "one month off",
  comparability: [
    { check: "subject", status: "met", reason: "both name the Silver Tern" },
    { check: "event", status: "met", reason: "a ship sinks once" },
  ],
  judgement: null,
  suppression: null,
};

export const exampleReport: Report = {
  schemaVersion: 1,
  tool: { name: "gainsay", version: "0.1.0" },
  corpus: { documents: 3, assertions: 12, questions: 9, undecided: 0, notRead: [] },
  findings: [exampleFinding],
  summary: { error: 1, warning: 0, info: 0, suppressed: 0, off: 0, unsure: 0 },
};

export const exampleQuestion: AnsweredQuestion = {
  ...exampleFinding.question,
  id: "a41be07c95d2f638",
  answers: exampleFinding.answers,
  verdict: exampleFinding.verdict,
};

export const exampleClaim: Assertion = {
  id: "d20c7e31a98b45f6",
  subject: {
    type: "entity",
    entity: { id: "silver-tern", type: "unknown", name: "Silver Tern", names: ["Silver Tern"] },
  },
  predicate: "sinking",
  slot: "when",
  value: inMay.value,
  qualifiers: {},
  polarity: "affirmed",
  modality: "asserted",
  attribution: null,
  evidence: {
    document: "articles/harbour.md",
    quote: "4 May 2019",
    start: 30,
    end: 40,
    line: 1,
    column: 31,
    sentence: "The ferry Silver Tern sank on 4 May 2019 off Port Varga.",
    sentenceStart: 0,
  },
  trigger: { text: "sank", start: 22, end: 26 },
  provenance: { recogniser: "date/day-month-year", binding: "subject" },
};
