import { titleOf } from "./pages.js";
import type { OpenQuestion } from "./questions.js";
import type { Statement } from "./statement.js";
import { isSeries } from "./series.js";
import type { Stories } from "./stories.js";

export type Pair = readonly [Statement, Statement];

/** A bucket larger than this says nothing of identity: a country that half the corpus names. */
const largestBucket = 300;

/** Whether the subject alone says which happening or property is meant: a person dies once, a named war begins once. */
export function isIdentified({ predicate, subject }: Statement): boolean {
  if (subject === null || predicate === null) return false;
  return predicate.arity !== "many" || (predicate.subject === "event" && !isSeries(subject.name));
}

/**
 * Statements of a question that are worth comparing. Where the subject identifies what is meant, all of them; happenings
 * that can come again only within a document or a story, or where the sentences name a common entity. So a corpus of many
 * stories stays cheap. Each pair once, in the order of the question's statements.
 */
export function pairs(question: OpenQuestion, stories: Stories, sameEvent: boolean): readonly Pair[] {
  const { statements } = question;
  // Pages of one handbook that name a setting by the same words.
  if (statements.every(({ setting }) => setting !== null))
    return statements.length > largestBucket ? [] : settingPairs(statements);
  // What nobody denies needs no comparing.
  if (question.slot === "whether" && statements.every(({ assertion }) => assertion.polarity === "affirmed"))
    return [];
  if (sameEvent || statements.every(isIdentified)) return allPairs(statements);
  const buckets = new Map<string, Statement[]>();
  const put = (key: string, statement: Statement): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [statement]);
    else bucket.push(statement);
  };
  for (const statement of statements) {
    put(`story ${stories.storyOf.get(statement.document.id) ?? statement.document.id}`, statement);
    const title = titleOf(statement.document);
    if (title !== "" && statement.document.date === undefined) put(`title ${title}`, statement);
    for (const { id } of statement.named) put(`entity ${id}`, statement);
    if (statement.subject !== null) put(`entity ${statement.subject.id}`, statement);
  }
  const told = groupByDocument(statements);
  for (const [document, here] of told) {
    for (const other of stories.akinTo.get(document) ?? []) {
      const there = told.get(other);
      if (there === undefined || other < document) continue;
      buckets.set(`alike ${document} ${other}`, [...here, ...there]);
    }
  }
  const position = new Map(statements.map((statement, index) => [statement, index]));
  const seen = new Set<number>();
  const found: Pair[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > largestBucket) continue;
    for (const pair of allPairs(bucket)) {
      const [left, right] = pair.map((statement) => position.get(statement) ?? 0);
      const key = (left ?? 0) * statements.length + (right ?? 0);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(pair);
    }
  }
  return found;
}

/** What so many headings have an entry of, each of the things that they name has for itself: "verbose" of every command. */
const manyEntries = 3;

function settingPairs(statements: readonly Statement[]): readonly Pair[] {
  const entries = statements.filter(({ assertion }) => assertion.qualifiers.entry === true);
  const isShared = new Set(entries.map(sectionOf)).size >= manyEntries;
  return allPairs(statements).filter(([a, b]) => !isShared || sectionOf(a) === sectionOf(b));
}

function sectionOf({ assertion }: Statement): string {
  return (assertion.qualifiers.section ?? []).join(" ");
}

function groupByDocument(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const statement of statements) {
    const here = told.get(statement.document.id);
    if (here === undefined) told.set(statement.document.id, [statement]);
    else here.push(statement);
  }
  return told;
}

function allPairs(statements: readonly Statement[]): readonly Pair[] {
  return statements.flatMap((a, index) => statements.slice(index + 1).map((b): Pair => [a, b]));
}
