import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Scalar } from "yaml";
import type { z } from "zod";
import type { Assertion, DocumentSummary, Evidence } from "../model/assertion.js";
import { nodeAt, parseYaml, problemsOf, toPlain } from "../user-files/parse-yaml.js";
import { builtInVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";
import { readAnswerFact, readPartsFact, readSentenceFact, type FactProblem, type Said } from "./read-fact.js";
import { AnswerFact, PartsFact, SentenceFact, type Fact } from "./reference-file.js";

/** What the user holds to be true: one answer to one question. */
export interface ReferenceFact {
  readonly assertion: Assertion;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where it is known from, in the user's words. */
  readonly source: string | null;
}

/** What is wrong in a reference file. */
export interface ReferenceFileProblem {
  /** Counted from 1. */
  readonly line: number;
  /** The field that is wrong: `value`, `slot`; empty for the whole. */
  readonly field: string;
  /** Without a subject: `is not known`. */
  readonly message: string;
}

/** What a reference file holds: all of its facts, or what is wrong in it. */
export interface ReferenceFile {
  readonly document: DocumentSummary;
  readonly facts: readonly ReferenceFact[];
  readonly problems: readonly ReferenceFileProblem[];
}

/**
 * Reads facts that the user holds to be true from YAML, of which JSON is a part: a list, each member of which is a sentence, a question
 * with its value, or subject, predicate, slot and value. `id` names the file. Never throws for what the content is; a fact that is
 * wrong is named with its line and field. Evidence points into the file.
 */
export function readReferenceFile(
  id: string,
  file: string,
  { vocabulary = builtInVocabulary }: { readonly vocabulary?: Vocabulary } = {},
): ReferenceFile {
  const document = { id, sentences: 0, dropped: 0, entities: [], terms: [], signature: [] };
  const wrong = (line: number, message: string): ReferenceFile => ({
    document,
    facts: [],
    problems: [{ line, field: "", message }],
  });
  const parsed = parseYaml(file);
  if (!("yaml" in parsed)) return wrong(parsed.line, parsed.message);
  if (!isSeq(parsed.yaml.contents)) return wrong(1, "must be a list of facts");
  const read = parsed.yaml.contents.items.map((item) => readItem(item, { id, vocabulary, ...parsed }));
  return {
    document,
    facts: read.flatMap(({ facts }) => facts),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Source {
  readonly id: string;
  readonly vocabulary: Vocabulary;
  readonly content: string;
  /** How many units of the file stand before the content. */
  readonly shift: number;
  readonly yaml: Document;
  readonly lines: LineCounter;
}

type ReadItem = Pick<ReferenceFile, "facts" | "problems">;

function readItem(item: unknown, source: Source): ReadItem {
  const lineOf = (field: string): number => source.lines.linePos(nodeAt(item, field)?.range?.[0] ?? 0).line;
  const wrong = (problems: readonly FactProblem[]): ReadItem => ({
    facts: [],
    problems: problems.map(({ field, message }) => ({ line: lineOf(field), field, message })),
  });
  if (!isMap(item))
    return wrong([{ field: "", message: "must be a fact with subject, predicate, slot and value" }]);
  const plain = toPlain(item, source.yaml);
  if (plain === null) return wrong([{ field: "", message: "must be written without anchors and aliases" }]);
  const form = item.has("sentence") ? asSentence : item.has("question") ? asAnswer : asParts;
  const fact = form(plain, source.vocabulary);
  if ("problems" in fact) return wrong(fact.problems);
  const node = item.get(item.has("sentence") ? "sentence" : "value", true);
  if (!isScalar(node)) return wrong([{ field: "", message: "must be written without anchors and aliases" }]);
  const { from = null, to = null, source: known = null } = fact.about;
  return {
    problems: [],
    facts: fact.said.map((said) => ({
      assertion: withEvidence(said, { item, node }, source),
      from,
      to,
      source: known,
    })),
  };
}

type Read =
  | { readonly said: readonly Said[]; readonly about: Pick<Fact, "from" | "to" | "source"> }
  | { readonly problems: readonly FactProblem[] };

/** Reads a fact of one form: as the model has it, and then as words. */
function formOf<F extends Fact>(
  model: z.ZodType<F>,
  read: (fact: F, vocabulary: Vocabulary) => readonly Said[] | FactProblem,
): (plain: unknown, vocabulary: Vocabulary) => Read {
  return (plain, vocabulary) => {
    const result = model.safeParse(plain);
    if (!result.success) return { problems: problemsOf(result.error.issues, plain) };
    const said = read(result.data, vocabulary);
    return "field" in said ? { problems: [said] } : { said, about: result.data };
  };
}

const asSentence = formOf(SentenceFact, readSentenceFact);
const asAnswer = formOf(AnswerFact, readAnswerFact);
const asParts = formOf(PartsFact, readPartsFact);

/** Puts a fact into its file: the words of its value where they stand there as they are, else all of the field, in the whole fact. */
function withEvidence(
  { quote, ...said }: Said,
  { item, node }: { readonly item: Node; readonly node: Scalar },
  { id, content, shift, lines }: Source,
): Assertion {
  const [from = 0, to = 0] = node.range ?? [];
  const [itemStart = from, itemEnd = to] = item.range ?? [];
  const isQuoted = /^["']/.test(content.slice(from, to));
  const [start, end] = isQuoted ? [from + 1, to - 1] : [from, to];
  const whole = content.slice(start, end);
  // Escapes and folded lines stand otherwise in the file than they read.
  const isVerbatim = whole === String(node.value);
  const [first, last] = isVerbatim ? [start + quote.start, start + quote.end] : [start, end];
  const { line, col } = lines.linePos(first);
  const words = content.slice(first, last);
  const place = { start: first + shift, end: last + shift };
  return {
    ...said,
    evidence: {
      document: id,
      quote: words,
      ...place,
      line,
      column: line === 1 ? col + shift : col,
      sentence: content.slice(itemStart, Math.max(itemEnd, to)).trimEnd(),
      sentenceStart: itemStart + shift,
    } satisfies Evidence,
    trigger: { text: words, ...place },
  };
}
