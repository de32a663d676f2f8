import type { Article, Extraction, Span } from "@gainsay/claims";
import { evaluateChains, type ChainScores } from "./chains.js";
import type { Finding } from "../findings/finding.js";
import { calendarDate } from "./calendar-date.js";
import { evaluateEventDates, type EventDateScores, type PredictedDate } from "./event-dates.js";
import { predictFinding, type PredictedFinding } from "./prediction.js";
import type { DocumentsRecord, Side } from "./records.js";
import { byName, proportion, type Proportion } from "./scores.js";
import type { Tool } from "./tool.js";

type FindingVerdict = Finding["verdict"];

/** Strongest first: a labelled conflict that several findings show counts under the strongest verdict. */
const verdicts = ["contradiction", "tension", "update"] as const satisfies readonly FindingVerdict[];

export interface DocumentScores {
  readonly family: "documents";
  readonly records: number;
  readonly documents: number;
  readonly sentences: number;
  /** Null when no record has such labels. */
  readonly contradictions: ConflictRecall | null;
  readonly updates: ConflictRecall | null;
  /** Of the records labelled as free of contradictions, those with a finding that says there is one. */
  readonly flaggedFree: Proportion;
  readonly findings: readonly {
    readonly verdict: FindingVerdict;
    readonly rule: string;
    readonly count: number;
    /** Per 1,000 sentences. */
    readonly rate: number;
  }[];
  /** How mentions are linked, by family; null when no record labels chains. */
  readonly chains: readonly ChainScores[] | null;
  /** The findings whose evidence spans records, by verdict; null unless all records were read as one corpus. */
  readonly spanning: readonly { readonly verdict: FindingVerdict; readonly count: number }[] | null;
  /** Null when no record has timelines. */
  readonly eventDates: EventDateScores | null;
}

export interface ConflictRecall {
  readonly found: Proportion;
  /** How many were found with each verdict. */
  readonly as: Readonly<Record<FindingVerdict, number>>;
  /** Labels whose quote does not occur in its document, and so cannot be found. */
  readonly lost: number;
  /** By the type of conflict; labels without one are under "untyped". */
  readonly types: readonly {
    readonly type: string;
    readonly found: Proportion;
    readonly as: Readonly<Record<FindingVerdict, number>>;
  }[];
}

export interface DocumentsPrediction {
  readonly id: string;
  readonly findings: readonly PredictedFinding[];
  /** What is said of each event mention; absent where the record has no timelines. */
  readonly dates?: readonly PredictedDate[];
}

/** A document of a record, as an article with an id that no document of another record has. */
interface Reading {
  readonly record: string;
  readonly doc: string;
  readonly article: Article;
}

/** A finding and the records that its evidence stands in, in the order of the file. */
interface LocatedFinding {
  readonly finding: Finding;
  readonly records: readonly string[];
}

/**
 * Checks each record as a corpus of its own, or all `together` as one. A labelled conflict is found when one finding has
 * evidence inside both quotes, under two of its answers. A finding that spans records is predicted under the first of them.
 */
export function evaluateDocuments(
  records: readonly DocumentsRecord[],
  tool: Tool,
  { together = false }: { readonly together?: boolean } = {},
): { readonly scores: DocumentScores; readonly predictions: readonly DocumentsPrediction[] } {
  const readings = records.map(readingsOf);
  const corpora = together ? [readings.flat()] : readings;
  const results = corpora.map((corpus) => checkCorpus(corpus, tool));
  const findings = results.flatMap((result) => result.findings);
  const sentences = results.reduce((sum, result) => sum + result.sentences, 0);
  const readingOf = new Map(readings.flat().map((reading) => [reading.article.id, reading]));
  const eventDates = evaluateEventDates(records, (record, doc) => {
    const reading = readingOf.get(documentId(record, doc));
    return reading === undefined ? [] : tool.date(reading.article);
  });
  const located = findings.map((finding): LocatedFinding => {
    const touched = new Set(evidenceOf(finding).map(({ document }) => readingOf.get(document)?.record));
    return { finding, records: records.map(({ id }) => id).filter((id) => touched.has(id)) };
  });

  return {
    scores: {
      family: "documents",
      records: records.length,
      documents: readingOf.size,
      sentences,
      contradictions: recallOf("contradictions", records, findings),
      updates: recallOf("updates", records, findings),
      flaggedFree: countFlaggedFree(records, located),
      findings: countByRule(findings, sentences),
      chains: evaluateChains(records, corpora, tool),
      spanning: together ? countSpanning(located) : null,
      eventDates: eventDates.scores,
    },
    predictions: records.map(({ id, timelines }) => ({
      id,
      findings: located
        .filter(({ records: [first] }) => first === id)
        .map(({ finding }) =>
          predictFinding(finding, (document) => {
            const { doc = document, record = id } = readingOf.get(document) ?? {};
            return record === id ? { doc } : { doc, record };
          }),
        ),
      ...(timelines === undefined ? {} : { dates: eventDates.datesOf(id) }),
    })),
  };
}

function readingsOf({ id, docs }: DocumentsRecord): readonly Reading[] {
  return docs.map((doc) => {
    const date = calendarDate(doc.date);
    return {
      record: id,
      doc: doc.id,
      article: {
        id: documentId(id, doc.id),
        content: doc.text,
        format: "text",
        metadata: {
          ...(doc.title === undefined ? {} : { title: doc.title }),
          ...(doc.url === undefined ? {} : { url: doc.url }),
          ...(date === undefined ? {} : { date }),
        },
      },
    };
  });
}

function documentId(record: string, doc: string): string {
  return `${record}/${doc}`;
}

function checkCorpus(
  readings: readonly Reading[],
  tool: Tool,
): {
  readonly findings: readonly Finding[];
  readonly sentences: number;
} {
  const extractions: readonly Extraction[] = readings.map(({ article }) => tool.extract(article));
  const sentences = extractions.reduce((sum, { document }) => sum + document.sentences, 0);
  return { findings: tool.check(extractions, {}).findings, sentences };
}

function recallOf(
  labels: "contradictions" | "updates",
  records: readonly DocumentsRecord[],
  findings: readonly Finding[],
): ConflictRecall | null {
  if (records.every((record) => record[labels] === undefined)) return null;
  const results = records.flatMap((record) =>
    (record[labels] ?? []).map((conflict) => {
      const sides = [locate(record, conflict.a), locate(record, conflict.b)] as const;
      return {
        type: conflict.type ?? "untyped",
        isLost: sides.some(({ spans }) => spans.length === 0),
        verdict: verdictOn(sides, findings),
      };
    }),
  );
  return {
    ...countFound(results),
    lost: results.filter(({ isLost }) => isLost).length,
    types: byName(results, ({ type }) => type).map(({ name, items }) => ({
      type: name,
      ...countFound(items),
    })),
  };
}

function countFound(
  results: readonly { readonly verdict: FindingVerdict | null }[],
): Pick<ConflictRecall, "found" | "as"> {
  const count = (verdict: FindingVerdict): number =>
    results.filter((result) => result.verdict === verdict).length;
  const as = { contradiction: count("contradiction"), tension: count("tension"), update: count("update") };
  return { found: proportion(as.contradiction + as.tension + as.update, results.length), as };
}

/** One side of a labelled conflict: the places where its quote stands. */
interface Place {
  readonly document: string;
  readonly spans: readonly Span[];
}

function locate(record: DocumentsRecord, { doc, quote }: Side): Place {
  const text = record.docs.find(({ id }) => id === doc)?.text ?? "";
  const document = documentId(record.id, doc);
  if (quote === undefined) return { document, spans: [{ start: 0, end: text.length }] };
  const spans: Span[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    spans.push({ start, end: start + quote.length });
  }
  return { document, spans };
}

/** The strongest verdict that a finding gives on a labelled conflict, or null when none shows it. */
function verdictOn([a, b]: readonly [Place, Place], findings: readonly Finding[]): FindingVerdict | null {
  const showing = findings.filter(({ answers }) => {
    const [inA, inB] = [a, b].map((place) =>
      answers.flatMap(({ evidence }, index) =>
        evidence.some((item) => isInside(item, place)) ? [index] : [],
      ),
    );
    return inA?.some((answer) => inB?.some((other) => other !== answer)) ?? false;
  });
  return verdicts.find((verdict) => showing.some((finding) => finding.verdict === verdict)) ?? null;
}

function isInside(
  { document, start, end }: { readonly document: string; readonly start: number; readonly end: number },
  place: Place,
): boolean {
  return document === place.document && place.spans.some((span) => span.start <= start && end <= span.end);
}

function evidenceOf({ answers }: Finding): Finding["answers"][number]["evidence"] {
  return answers.flatMap(({ evidence }) => evidence);
}

function countFlaggedFree(
  records: readonly DocumentsRecord[],
  located: readonly LocatedFinding[],
): Proportion {
  const contradictions = located.filter(({ finding }) => finding.verdict === "contradiction");
  const flagged = new Set(contradictions.flatMap((finding) => finding.records));
  const free = records.filter((record) => record.contradictions?.length === 0);
  return proportion(free.filter(({ id }) => flagged.has(id)).length, free.length);
}

function countByRule(findings: readonly Finding[], sentences: number): DocumentScores["findings"] {
  return verdicts.flatMap((verdict) =>
    byName(
      findings.filter((finding) => finding.verdict === verdict),
      ({ rule }) => rule,
    ).map(({ name, items }) => ({
      verdict,
      rule: name,
      count: items.length,
      rate: sentences === 0 ? 0 : (items.length * 1000) / sentences,
    })),
  );
}

function countSpanning(located: readonly LocatedFinding[]): NonNullable<DocumentScores["spanning"]> {
  const spanning = located.filter(({ records }) => records.length > 1);
  return verdicts.map((verdict) => ({
    verdict,
    count: spanning.filter(({ finding }) => finding.verdict === verdict).length,
  }));
}
