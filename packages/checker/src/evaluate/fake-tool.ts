import type { Article, Value, ValueMention } from "@gainsay/claims";
import type { Finding } from "../findings/finding.js";
import type { Tool } from "./tool.js";

/** Evidence in a fake finding: an article's id and the span in it. */
type Place = readonly [document: string, start: number, end: number];

export interface FakeFinding {
  readonly verdict: Finding["verdict"];
  readonly rule?: string;
  /** The places that give each answer. */
  readonly answers: readonly (readonly Place[])[];
}

interface Behaviour {
  /** What is found in some articles. */
  readonly check?: (
    articles: readonly Article[],
    options: { readonly sameEvent?: boolean | undefined },
  ) => readonly FakeFinding[];
  readonly recognise?: (text: string, reference?: string) => readonly ValueMention[];
  readonly link?: Tool["link"];
  readonly date?: Tool["date"];
}

/** A tool with the given behaviour, to test the scoring alone. Every article counts as two sentences. */
export function createTool({
  check = () => [],
  recognise = () => [],
  link = () => [],
  date = () => [],
}: Behaviour): Tool {
  const articles = new Map<string, Article>();
  return {
    extract(article) {
      articles.set(article.id, article);
      const document = { id: article.id, sentences: 2, dropped: 0, entities: [], terms: [], signature: [] };
      return { document, assertions: [] };
    },
    check(extractions, options) {
      const given = extractions.flatMap(({ document }) => articles.get(document.id) ?? []);
      const findings = check(given, options).map((finding) => toFinding(finding, articles));
      return {
        schemaVersion: 1,
        tool: { name: "gainsay", version: "0.0.0" },
        corpus: { documents: given.length, assertions: 0, questions: 0, undecided: 0, notRead: [] },
        findings,
        summary: { error: findings.length, warning: 0, info: 0, suppressed: 0, off: 0, unsure: 0 },
      };
    },
    recognise,
    link,
    date,
  };
}

const value: Value = {
  kind: "quantity",
  dimension: "count",
  unit: "one",
  min: 1,
  max: 1,
  amount: 1,
  statedUnit: "one",
  hedge: null,
  measure: null,
  modifiers: [],
};

function toFinding(
  { verdict, rule = "quantity-conflict", answers }: FakeFinding,
  articles: ReadonlyMap<string, Article>,
): Finding {
  return {
    fingerprint: "0000000000000000",
    rule,
    verdict,
    severity: "error",
    confidence: 0.9,
    question: { text: "How many?", subject: "it", predicate: "count", slot: "howMany" },
    answers: answers.map((places, index) => ({
      display: String(index + 1),
      value,
      origins: 1,
      minority: false,
      evidence: places.map(([document, start, end]) => ({
        document,
        quote: articles.get(document)?.content.slice(start, end) ?? "",
        start,
        end,
        line: 1,
        column: start + 1,
        sentence: "",
        sentenceStart: 0,
      })),
    })),
    reason: "",
    slip: null,
    comparability: [],
    judgement: null,
    suppression: null,
  };
}
