import { dimensionOf } from "../kinds/quantity/index.js";
import {
  Assertion,
  DocumentSummary,
  InlineSuppression,
  SentenceRecord,
  type Extraction,
} from "../model/assertion.js";
import type { Article } from "../model/document.js";
import { isBuiltInId } from "../predicates/built-in-ids.js";
import { builtInVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";
import { Claim, Part, UnreadDocument } from "./claim-file.js";
import { parseJson } from "./parse-json.js";
import { type FieldProblem, type Validator, validatorOf } from "./validate.js";

/** Something in a claim file that could not be read, and was left out. */
export interface ClaimFileProblem extends FieldProblem {
  /** Of the field, counted from 1. */
  readonly line: number;
}

/** What a claim file holds. */
export interface ClaimFileContent {
  readonly extractions: readonly Extraction[];
  /** Claims written by hand, a document each, to be read as text. */
  readonly articles: readonly Article[];
  /** What could not be read when the claims were extracted. Absent if there is none. */
  readonly notRead?: readonly UnreadDocument[];
  /** Absent where the file holds all that was extracted. */
  readonly part?: Part;
  readonly problems: readonly ClaimFileProblem[];
}

const validateSummary = validatorOf(DocumentSummary);
const validateAssertion = validatorOf(Assertion);
const validateSentence = validatorOf(SentenceRecord);
const validateSuppression = validatorOf(InlineSuppression);
const validateClaim = validatorOf(Claim);
const validatePart = validatorOf(Part);
const validateUnread = validatorOf(UnreadDocument);

/**
 * Reads a claim file: one JSON value a line where `id` ends in `.ndjson` or `.jsonl`, else one JSON object; see
 * `claim-file.ts` for both. Never throws for what the content is. What cannot be read is left out and named as a
 * problem, with its line, its field and what is expected; the rest is read. Assertions of a user's predicate are read where the file has
 * kept what it is, as `writeClaims` does, or `vocabulary` has it.
 */
export function readClaimFile(
  id: string,
  content: string,
  { vocabulary = builtInVocabulary }: { readonly vocabulary?: Vocabulary } = {},
): ClaimFileContent {
  const collector = collect(vocabulary);
  if (/\.(?:ndjson|jsonl)$/iu.test(id)) readLines(content, collector);
  else readFile(content, collector);
  return collector.finish();
}

/** Takes in the parts of a claim file one by one. `report` tells where a problem stands. */
interface Collector {
  addDocument(value: unknown, report: Report): DocumentSummary | null;
  addAssertion(value: unknown, document: DocumentSummary | null, report: Report): void;
  addSentence(value: unknown, document: unknown, report: Report): void;
  addSuppression(value: unknown, document: unknown, report: Report): void;
  addClaim(value: unknown, report: Report): void;
  addPart(value: unknown, report: Report): void;
  addUnread(value: unknown, report: Report): void;
  addProblem(problem: ClaimFileProblem): void;
  finish(): ClaimFileContent;
}

type Report = (problem: FieldProblem) => void;

function readLines(content: string, collector: Collector): void {
  for (const [index, text] of content.split("\n").entries()) {
    if (text.trim() === "" || text.trim() === "\uFEFF") continue;
    const line = index + 1;
    const report: Report = (problem) => collector.addProblem({ line, ...problem });
    const parsed = parseJson(text);
    if (!("value" in parsed)) {
      report({ field: "", message: parsed.message });
      continue;
    }
    if (!isRecord(parsed.value)) {
      report({ field: "", message: "must be object" });
      continue;
    }
    const { type, ...rest } = parsed.value;
    if (type === "document") collector.addDocument(rest, report);
    else if (type === "assertion") collector.addAssertion(rest, null, report);
    else if (type === "sentence") {
      const { document, ...sentence } = rest;
      collector.addSentence(sentence, document, report);
    } else if (type === "suppression") {
      const { document, ...comment } = rest;
      collector.addSuppression(comment, document, report);
    } else if (type === "claim") collector.addClaim(rest, report);
    else if (type === "part") collector.addPart(rest, report);
    else if (type === "unread") collector.addUnread(rest, report);
    else report({ field: "/type", message: `must be one of ${lineTypes.join(", ")}` });
  }
}

const lineTypes = ["document", "assertion", "sentence", "suppression", "claim", "part", "unread"].map(
  (type) => JSON.stringify(type),
);

function readFile(content: string, collector: Collector): void {
  const parsed = parseJson(content);
  if (!("value" in parsed)) {
    collector.addProblem({ line: parsed.line, field: "", message: parsed.message });
    return;
  }
  const at =
    (pointer: string): Report =>
    ({ field, message }) =>
      collector.addProblem({ line: parsed.lineOf(pointer + field), field: pointer + field, message });
  const { value: file } = parsed;
  if (!isRecord(file)) return at("")({ field: "", message: "must be object" });
  if (file["schemaVersion"] !== 1) return at("")({ field: "/schemaVersion", message: "must be 1" });
  for (const name of Object.keys(file)) {
    if (!["schemaVersion", "part", "notRead", "extractions", "claims"].includes(name)) {
      at("")({ field: `/${name}`, message: "is not a known field" });
    }
  }
  const elements = (value: unknown, pointer: string): readonly (readonly [unknown, string])[] => {
    if (value === undefined) return [];
    if (Array.isArray(value))
      return value.map((each: unknown, index) => [each, `${pointer}/${index}`] as const);
    at(pointer)({ field: "", message: "must be array" });
    return [];
  };
  if (file["part"] !== undefined) collector.addPart(file["part"], at("/part"));
  for (const [unread, pointer] of elements(file["notRead"], "/notRead")) {
    collector.addUnread(unread, at(pointer));
  }
  for (const [extraction, pointer] of elements(file["extractions"], "/extractions")) {
    if (!isRecord(extraction)) {
      at(pointer)({ field: "", message: "must be object" });
      continue;
    }
    const document = collector.addDocument(extraction["document"], at(`${pointer}/document`));
    for (const [assertion, place] of elements(extraction["assertions"], `${pointer}/assertions`)) {
      collector.addAssertion(assertion, document, at(place));
    }
    for (const [sentence, place] of elements(extraction["sentences"], `${pointer}/sentences`)) {
      if (document !== null) collector.addSentence(sentence, document.id, at(place));
    }
    for (const [comment, place] of elements(extraction["suppressions"], `${pointer}/suppressions`)) {
      if (document !== null) collector.addSuppression(comment, document.id, at(place));
    }
  }
  for (const [claim, pointer] of elements(file["claims"], "/claims")) collector.addClaim(claim, at(pointer));
}

function collect(vocabulary: Vocabulary): Collector {
  const summaries = new Map<string, DocumentSummary>();
  const assertions = new Map<string, { readonly assertion: Assertion; readonly report: Report }[]>();
  const sentences = new Map<string, SentenceRecord[]>();
  const suppressions = new Map<string, InlineSuppression[]>();
  const claims = new Map<string, { readonly first: Claim; readonly texts: string[] }>();
  const notRead: UnreadDocument[] = [];
  let part: Part | undefined;
  const problems: ClaimFileProblem[] = [];
  const addProblem = (problem: ClaimFileProblem): void => {
    problems.push(problem);
  };
  /** Takes in what belongs to a document that is known already. */
  const addTo = <Each>(
    parts: Map<string, Each[]>,
    validate: Validator<Each>,
    value: unknown,
    document: unknown,
    report: Report,
  ): void => {
    const result = validate(value);
    if (!("value" in result)) {
      result.problems.forEach(report);
      return;
    }
    if (typeof document !== "string" || !summaries.has(document)) {
      report({ field: "/document", message: "must be the id of an earlier document of this file" });
      return;
    }
    const others = parts.get(document) ?? [];
    others.push(result.value);
    parts.set(document, others);
  };
  return {
    addProblem,
    addPart: (value, report) => {
      const result = validatePart(value);
      if (!("value" in result)) result.problems.forEach(report);
      else if (part !== undefined) report({ field: "", message: "must be the only part of this file" });
      else part = result.value;
    },
    addUnread: (value, report) => {
      const result = validateUnread(value);
      if ("value" in result) notRead.push(result.value);
      else result.problems.forEach(report);
    },
    addDocument: (value, report) => {
      const result = validateSummary(value);
      if (!("value" in result)) {
        result.problems.forEach(report);
        return null;
      }
      const document = result.value;
      if (summaries.has(document.id))
        report({ field: "/id", message: "is the id of an earlier document of this file" });
      else summaries.set(document.id, document);
      return document;
    },
    addAssertion: (value, document, report) => {
      const result = validateAssertion(value);
      if (!("value" in result)) {
        result.problems.forEach(report);
        return;
      }
      const assertion = result.value;
      const { document: id } = assertion.evidence;
      if (document !== null && document.id !== id) {
        report({ field: "/evidence/document", message: `must be ${JSON.stringify(document.id)}` });
        return;
      }
      const siblings = assertions.get(id) ?? [];
      siblings.push({ assertion, report });
      assertions.set(id, siblings);
    },
    addSentence: (...part) => addTo(sentences, validateSentence, ...part),
    addSuppression: (...part) => addTo(suppressions, validateSuppression, ...part),
    addClaim: (value, report) => {
      const result = validateClaim(value);
      if (!("value" in result)) {
        result.problems.forEach(report);
        return;
      }
      const claim = result.value;
      const known = claims.get(claim.document);
      if (known === undefined) {
        claims.set(claim.document, { first: claim, texts: [claim.text] });
        return;
      }
      const differing = metadataFields.find(
        (field) => claim[field] !== undefined && claim[field] !== known.first[field],
      );
      if (differing === undefined) known.texts.push(claim.text);
      else report({ field: `/${differing}`, message: "differs from an earlier claim of the same document" });
    },
    finish: () => {
      for (const [id, [first]] of assertions) {
        if (summaries.has(id)) continue;
        first?.report({ field: "/evidence/document", message: "must be the id of a document of this file" });
        summaries.set(id, {
          id,
          sentences: 0,
          dropped: 0,
          entities: [],
          terms: [],
          signature: [],
        });
      }
      for (const [id, told] of assertions)
        assertions.set(
          id,
          told.filter(({ assertion, report }) => {
            const isKnown = isKnownPredicate(assertion, summaries.get(id), vocabulary);
            if (!isKnown) report({ field: "/predicate", message: unknownPredicate(assertion.predicate) });
            return isKnown;
          }),
        );
      return {
        extractions: Array.from(summaries.values(), (document) => ({
          document,
          assertions: (assertions.get(document.id) ?? []).map(({ assertion }) => assertion),
          ...(sentences.has(document.id) ? { sentences: sentences.get(document.id) ?? [] } : {}),
          ...(suppressions.has(document.id) ? { suppressions: suppressions.get(document.id) ?? [] } : {}),
        })),
        articles: Array.from(claims, ([id, { first, texts }]) => ({
          id,
          content: texts.join("\n\n"),
          format: "text" as const,
          metadata: metadataOf(first),
        })),
        ...(notRead.length === 0 ? {} : { notRead }),
        ...(part === undefined ? {} : { part }),
        problems: problems.toSorted((a, b) => a.line - b.line),
      };
    },
  };
}

function isKnownPredicate(
  { predicate: id, value }: Assertion,
  summary: DocumentSummary | undefined,
  { ownPredicate }: Vocabulary,
): boolean {
  const measures = value.kind === "quantity" ? dimensionOf(value) : value.kind;
  const isKept = summary?.predicates?.some((predicate) => predicate.id === id) === true;
  return isBuiltInId(id) || id === measures || isKept || ownPredicate(id) !== null;
}

const unknownPredicate = (id: string): string =>
  `${JSON.stringify(id)} is no built-in predicate; give the vocabulary that defines it`;

const metadataFields = ["title", "publisher", "date", "url"] as const;

function metadataOf(claim: Claim): NonNullable<Article["metadata"]> {
  const given = metadataFields.filter((field) => claim[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, claim[field]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
