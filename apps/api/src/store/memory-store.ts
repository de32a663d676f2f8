import { Severity, type AnsweredQuestion, type Finding, type Report } from "@gainsay/checker";
import type { Extraction, Subject } from "@gainsay/claims";
import { z } from "zod";
import { createCollection } from "./collection.js";
import { hasWords, sameName } from "./fold.js";
import type { ClaimFilter, FindingFilter, QuestionFilter, Store } from "./store.js";

export interface MemoryStoreContent {
  /** What each document says. */
  readonly extractions: readonly Extraction[];
  /** What was found in them. */
  readonly report: Report;
  /** What they answer, agreeing answers included. Default: none. */
  readonly questions?: readonly AnsweredQuestion[];
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
    passes: (filter: FindingFilter) => {
      const [named, worded] = [isNamed(filter.subject), hasText(filter.text)];
      const published = isNamed(filter.source);
      const isSource = (document: string) => {
        const publisher = publishers.get(document);
        return document === filter.source || (publisher !== undefined && published(publisher));
      };
      return ({ question, rule, verdict, severity, answers, suppression }, text) =>
        isOneOf(rule, filter.rule) &&
        isOneOf(verdict, filter.verdict) &&
        isOneOf(severity, filter.severity) &&
        isOneOf(suppression?.by ?? "none", filter.suppression) &&
        isOneOf(question.predicate, filter.predicate) &&
        named(question.subject) &&
        (filter.source === undefined || documentsOf(answers).some(isSource)) &&
        worded(text);
    },
  });

  const claims = createCollection(
    extractions.flatMap(({ assertions }) => assertions),
    {
      name: "claims",
      key: z.tuple([z.string(), z.number(), z.number(), z.string()]),
      keyOf: ({ id, evidence }) => [evidence.document, evidence.start, evidence.end, id],
      textsOf: ({ subject, evidence }) => [...namesOf(subject), evidence.sentence],
      passes: (filter: ClaimFilter) => {
        const [named, worded] = [isNamed(filter.subject), hasText(filter.text)];
        return ({ subject, predicate, slot, value, evidence }, text) =>
          isOneOf(predicate, filter.predicate) &&
          isOneOf(slot, filter.slot) &&
          isOneOf(value.kind, filter.kind) &&
          (filter.document === undefined || evidence.document === filter.document) &&
          namesOf(subject).some(named) &&
          worded(text);
      },
    },
  );

  const answered = createCollection(questions, {
    name: "questions",
    key: z.tuple([z.string(), z.string()]),
    keyOf: ({ id, text }) => [text, id],
    textsOf: (question) => answeredTexts({ question, answers: question.answers }),
    passes: (filter: QuestionFilter) => {
      const [named, worded] = [isNamed(filter.subject), hasText(filter.text)];
      return ({ subject, predicate, slot, verdict }, text) =>
        isOneOf(predicate, filter.predicate) &&
        isOneOf(slot, filter.slot) &&
        isOneOf(verdict, filter.verdict) &&
        named(subject) &&
        worded(text);
    },
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

function documentsOf(answers: Finding["answers"]): readonly string[] {
  return answers.flatMap(({ evidence }) => evidence.map(({ document }) => document));
}

function isNamed(wanted: string | undefined): (name: string) => boolean {
  return wanted === undefined ? () => true : sameName(wanted);
}

function hasText(wanted: string | undefined): (folded: string) => boolean {
  return wanted === undefined ? () => true : hasWords(wanted);
}

function isOneOf<Member extends string>(member: Member, wanted: readonly Member[] | undefined): boolean {
  return wanted === undefined || wanted.includes(member);
}
