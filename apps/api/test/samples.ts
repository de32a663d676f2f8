import type { AnsweredQuestion, Report } from "@gainsay/checker";
import { sampleReports } from "@gainsay/checker/testing";
import { extract, readDocument, type Assertion, type Extraction } from "@gainsay/claims";
import { createApp, createMemoryStore, type AppDeps } from "../src/index.js";

/** Words around a quote, as an assertion with evidence in one line of text. */
function claim(
  document: string,
  sentence: string,
  quote: string,
  rest: Pick<Assertion, "predicate" | "slot" | "value"> & {
    readonly subject: string;
    readonly trigger: string;
  },
): Assertion {
  const start = sentence.indexOf(quote);
  const trigger = sentence.indexOf(rest.trigger);
  return {
    id: `${document}#${start}`,
    subject: {
      type: "entity",
      entity: { id: rest.subject, type: "unknown", name: rest.subject, names: [rest.subject] },
    },
    predicate: rest.predicate,
    slot: rest.slot,
    value: rest.value,
    qualifiers: {},
    polarity: "affirmed",
    modality: "asserted",
    attribution: null,
    evidence: {
      document,
      quote,
      start,
      end: start + quote.length,
      line: 1,
      column: start + 1,
      sentence,
      sentenceStart: 0,
    },
    trigger: { text: rest.trigger, start: trigger, end: trigger + rest.trigger.length },
    provenance: { recogniser: "sample", binding: "sample" },
  };
}

function people(amount: number): Assertion["value"] {
  return {
    kind: "quantity",
    dimension: "count",
    unit: "one",
    min: amount,
    max: amount,
    amount,
    statedUnit: "one",
    hedge: null,
    measure: "people",
    modifiers: [],
  };
}

function year(digits: string): Assertion["value"] {
  return {
    kind: "date",
    type: "DATE",
    min: `${digits}-01-01`,
    max: `${digits}-12-31`,
    timex: digits,
    edtf: digits,
    precision: "year",
    known: ["year"],
    implied: [],
  };
}

function extraction(id: string, publisher: string, ...assertions: readonly Assertion[]): Extraction {
  return {
    document: {
      id,
      publisher,
      sentences: assertions.length,
      dropped: 0,
      entities: [],
      terms: [],
      signature: [],
    },
    assertions,
  };
}

const monday = "articles/ferry-monday.txt";
const tuesday = "articles/ferry-tuesday.txt";
const bridge = "articles/łódź bridge, 1998.md";

/** Three documents that make four claims. */
export const sampleExtractions: readonly Extraction[] = [
  extraction(
    tuesday,
    "Évening Post",
    claim(tuesday, "In 2019 the Silver Tern fire killed 12 people.", "12 people", {
      subject: "Silver Tern",
      trigger: "killed",
      predicate: "kill",
      slot: "howMany",
      value: people(12),
    }),
    claim(tuesday, "In 2019 the Silver Tern fire killed 12 people.", "2019", {
      subject: "Silver Tern",
      trigger: "killed",
      predicate: "kill",
      slot: "when",
      value: year("2019"),
    }),
  ),
  extraction(
    monday,
    "Morning Star",
    claim(monday, "The Silver Tern fire killed 3 people.", "3 people", {
      subject: "Silver Tern",
      trigger: "killed",
      predicate: "kill",
      slot: "howMany",
      value: people(3),
    }),
  ),
  extraction(
    bridge,
    "Morning Star",
    claim(bridge, "Łódź opened its bridge in 1998.", "1998", {
      subject: "Łódź",
      trigger: "opened",
      predicate: "open",
      slot: "when",
      value: year("1998"),
    }),
  ),
];

export const sampleReport: Report = sampleReports.many;

/** A question of each sample finding that counts, and one whose answers agree. */
export const sampleQuestions: readonly AnsweredQuestion[] = [
  ...sampleReport.findings
    .filter(({ suppression }) => suppression === null)
    .map(({ fingerprint, question, answers, verdict }) => ({
      ...question,
      id: `question-${fingerprint}`,
      answers,
      verdict,
    })),
  ...sampleReport.findings.slice(0, 1).map(({ answers }) => ({
    id: "question-agreed",
    text: "When did Łódź open its bridge?",
    subject: "Łódź",
    predicate: "open",
    slot: "when",
    answers: answers.slice(0, 1),
    verdict: "agreement" as const,
  })),
];

/** An app over the samples. */
export function sampleApp(deps: Partial<AppDeps> = {}) {
  const store = createMemoryStore({
    extractions: sampleExtractions,
    report: sampleReport,
    questions: sampleQuestions,
  });
  return createApp({ store, ...deps });
}

/** What a document with this text says. */
export function extractionOf(id: string, content: string): Extraction {
  return extract(readDocument({ id, content }));
}
