import { Severity, type Finding, type Report } from "@gainsay/checker";
import type { Assertion, Extraction, Subject } from "@gainsay/claims";
import { z } from "zod";
import { createCollection } from "./collection.js";
import { hasWords, sameName } from "./fold.js";
import type { ClaimFilter, FindingFilter, QuestionFilter, QuestionRecord, Store } from "./store.js";

export interface MemoryStoreContent {
  /** What each document says. */
  readonly extractions: readonly Extraction[];
  /** What was found in them. */
  readonly report: Report;
  /** What they answer, agreeing answers included. Default: none. */
  readonly questions?: readonly QuestionRecord[];
}

/** A store that holds everything in memory and never changes. */
export function createMemoryStore({ extractions, report, questions = [] }: MemoryStoreContent): Store {
  const publishers = new Map(extractions.map(({ document }) => [document.id, document.publisher]));
  const byFingerprint = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));

  const findings = createCollection(report.findings, {
    name: "findings",
    key: z.tuple([z.number(), z.number(), z.string(), z.string()]),
    keyOf: ({ severity, confidence, question, fingerprint }) => [
      Severity.options.indexOf(severity),
      -confidence,
      question.text,
      fingerprint,
    ],
    textsOf: (finding: Finding) => answeredTexts(finding),
    matches: (finding, filter: FindingFilter, text) =>
      isNamed(finding.question.subject, filter.subject) &&
      isOneOf(finding.question.predicate, filter.predicate) &&
      isOneOf(finding.rule, filter.rule) &&
      isOneOf(finding.verdict, filter.verdict) &&
      isOneOf(finding.severity, filter.severity) &&
      isFrom(finding, filter.source, publishers) &&
      (filter.text === undefined || hasWords(text, filter.text)),
  });

  const claims = createCollection(
    extractions.flatMap(({ assertions }) => assertions),
    {
      name: "claims",
      key: z.tuple([z.string(), z.number(), z.number(), z.string()]),
      keyOf: ({ id, evidence }) => [evidence.document, evidence.start, evidence.end, id],
      textsOf: ({ subject, evidence }) => [...namesOf(subject), evidence.sentence],
      matches: (claim: Assertion, filter: ClaimFilter, text) =>
        namesOf(claim.subject).some((name) => isNamed(name, filter.subject)) &&
        isOneOf(claim.predicate, filter.predicate) &&
        isOneOf(claim.slot, filter.slot) &&
        isOneOf(claim.value.kind, filter.kind) &&
        (filter.document === undefined || claim.evidence.document === filter.document) &&
        (filter.text === undefined || hasWords(text, filter.text)),
    },
  );

  const answered = createCollection(questions, {
    name: "questions",
    key: z.tuple([z.string(), z.string()]),
    keyOf: ({ id, text }) => [text, id],
    textsOf: (question) => answeredTexts({ question, answers: question.answers }),
    matches: (question, filter: QuestionFilter, text) =>
      isNamed(question.subject, filter.subject) &&
      isOneOf(question.predicate, filter.predicate) &&
      isOneOf(question.slot, filter.slot) &&
      isOneOf(question.verdict, filter.verdict) &&
      (filter.text === undefined || hasWords(text, filter.text)),
  });

  return {
    findings: async (filter, page) => findings(filter, page),
    finding: async (fingerprint) => byFingerprint.get(fingerprint) ?? null,
    claims: async (filter, page) => claims(filter, page),
    questions: async (filter, page) => answered(filter, page),
    extractions: async () => extractions,
    counts: async () => ({ documents: report.corpus.documents, findings: byFingerprint.size }),
  };
}

function answeredTexts({ question, answers }: Pick<Finding, "question" | "answers">): string[] {
  return [
    question.text,
    ...answers.map(({ display }) => display),
    // Many answers share a sentence.
    ...new Set(answers.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))),
  ];
}

/** All names that the assertion's document uses for its subject. */
function namesOf(subject: Subject): readonly string[] {
  return subject.type === "entity" ? [subject.entity.name, ...subject.entity.names] : [subject.name];
}

function isNamed(name: string, wanted: string | undefined): boolean {
  return wanted === undefined || sameName(name, wanted);
}

function isOneOf<Member extends string>(member: Member, wanted: readonly Member[] | undefined): boolean {
  return wanted === undefined || wanted.includes(member);
}

function isFrom(
  { answers }: Finding,
  source: string | undefined,
  publishers: ReadonlyMap<string, string | undefined>,
): boolean {
  if (source === undefined) return true;
  return answers.some(({ evidence }) =>
    evidence.some(({ document }) => {
      const publisher = publishers.get(document);
      return document === source || (publisher !== undefined && sameName(publisher, source));
    }),
  );
}
