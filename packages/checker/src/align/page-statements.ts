import { dimensionOf, predicateById, type DocumentSummary, type Predicate } from "@gainsay/claims";
import { sortsOfThings } from "../restatements/things.en.js";
import { subjectPronouns } from "../restatements/words.en.js";
import { areOnOneThing, nameHead, nameOf, nameWords, titleOf } from "./pages.js";
import {
  countedAs,
  countedBy,
  happeningNouns,
  happeningVerbs,
  havingSoMany,
  ofAnEdition,
  ownPronouns,
  pageQuestions,
} from "./page-questions.en.js";
import type { CanonicalEntity, Statement } from "./statement.js";

/** All statements in their order, those of pages on one thing bound to it. */
export function bindPages(
  statements: readonly Statement[],
  documents: readonly DocumentSummary[],
): readonly Statement[] {
  const titles = titlesOfSeveral(documents);
  if (titles.size === 0) return statements;
  const byTitle = new Map<string, Statement[]>();
  for (const statement of statements) {
    const title = titles.get(statement.document.id);
    if (title === undefined) continue;
    const told = byTitle.get(title);
    if (told === undefined) byTitle.set(title, [statement]);
    else told.push(statement);
  }
  const bound = new Map(
    [...byTitle.values()].flatMap((told) => bindToTopic(told).map((one, at) => [told[at], one] as const)),
  );
  return statements.map((statement) => bound.get(statement) ?? statement);
}

/** The title of each document, by id, that is a page on one thing with another. */
function titlesOfSeveral(documents: readonly DocumentSummary[]): ReadonlyMap<string, string> {
  const byTitle = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const title = titleOf(document);
    if (title === "" || document.date !== undefined) continue;
    const others = byTitle.get(title);
    if (others === undefined) byTitle.set(title, [document]);
    else others.push(document);
  }
  return new Map(
    [...byTitle].flatMap(([title, pages]) =>
      pages.some((page) => pages.some((other) => areOnOneThing(page, other)))
        ? pages.map(({ id }): [string, string] => [id, title])
        : [],
    ),
  );
}

/** What pages of one title are about: the thing, and the common nouns that stand for it on them. */
interface Topic {
  readonly entity: CanonicalEntity;
  /** The words of its name, in lower case. */
  readonly words: readonly string[];
  /** The word of its name that tells what it is: "bridge", "battle". */
  readonly head: string;
  readonly nouns: ReadonlySet<string>;
}

/**
 * Statements of pages on one thing, with that thing as the subject wherever a pronoun or a common noun stands for it ("**it** opened",
 * "**the bridge** is 90 m long"), and with one predicate for what is one question in other words ("is 90 m long", "has a length of 90
 * m"). Takes the statements of the pages of one title.
 */
function bindToTopic(statements: readonly Statement[]): readonly Statement[] {
  const topic = topicOf(statements);
  return topic === null
    ? statements
    : statements.map((statement) =>
        isOfTopic(statement, topic) ? bind(statement, topic.entity) : statement,
      );
}

function topicOf(statements: readonly Statement[]): Topic | null {
  const [first] = statements;
  if (first === undefined) return null;
  const name = nameOf(titleOf(first.document));
  const words = nameWords(name);
  const head = nameHead(words);
  if (head === undefined) return null;
  const named = statements.find(({ subject }) => subject !== null && isNameOf(subject.name, words, head));
  const entity = named?.subject ?? {
    id: `page:${name}`,
    name: first.document.title?.replace(/\s*\([^()]*\)\s*$/u, "") ?? name,
  };
  const described = statements.flatMap(({ subject, assertion }) =>
    subject !== null && isNameOf(subject.name, words, head) && assertion.predicate.startsWith("to be ")
      ? [assertion.predicate.slice("to be ".length)]
      : [],
  );
  const own = [...words, ...described].filter((word) => sortOf.has(word) || word === head);
  const isKnown = own.some((word) => sortOf.has(word));
  return {
    entity,
    words,
    head,
    nouns: new Set(isKnown ? own.flatMap(nounsLike) : [head, ...onlySortIn(statements)]),
  };
}

const sortOf: ReadonlyMap<string, string> = new Map(
  Object.entries(sortsOfThings).flatMap(([sort, nouns]) =>
    nouns.map((noun): [string, string] => [noun, sort]),
  ),
);

/** "town" of what is called a village. */
function nounsLike(noun: string): readonly string[] {
  return [noun, ...(sortsOfThings[sortOf.get(noun) ?? ""] ?? [])];
}

/** The nouns of a sort, where nothing says of which sort the thing is, and the pages speak of "the town" and of nothing else. */
function onlySortIn(statements: readonly Statement[]): readonly string[] {
  const sorts = new Set(
    statements.flatMap(({ assertion: { subject } }) =>
      subject.type === "noun" ? (sortOf.get(subject.name) ?? []) : [],
    ),
  );
  const [sort] = sorts;
  return sorts.size === 1 && sort !== undefined ? (sortsOfThings[sort] ?? []) : [];
}

/** Whether a name is that of the thing: "Holm" of "Marta Holm", not "Hestra" of "Battle of Hestra". */
function isNameOf(name: string, words: readonly string[], head: string): boolean {
  const own = nameWords(name.toLowerCase());
  return own.length > 0 && own.includes(head) && own.every((word) => words.includes(word));
}

function isOfTopic({ subject, assertion }: Statement, { entity, words, head, nouns }: Topic): boolean {
  const { evidence } = assertion;
  const told = assertion.subject;
  if (subject !== null) return subject.id === entity.id || isNameOf(subject.name, words, head);
  if (told.type === "entity") return false;
  if (told.name === "") return ownPronouns.test(evidence.sentence.trim());
  if (isNameOf(told.name, words, head) && told.name.includes(" ")) return true;
  const noun = told.name.replace(/^(?:the|this)\s+/iu, "").toLowerCase();
  if (subjectPronouns.has(noun)) return opensWith(evidence.sentence, noun);
  if (happeningNouns.has(noun)) return happensTo(noun, evidence.sentence, [...words, ...nouns]);
  return nouns.has(noun) && new RegExp(`\\b(?:the|this) ${noun}\\b`, "iu").test(evidence.sentence);
}

/** "the inauguration **of the bridge**", "**its** construction" */
function happensTo(happening: string, sentence: string, nouns: readonly string[]): boolean {
  return new RegExp(
    `\\b(?:its|his|her) ${happening}\\b|\\b${happening} of (?:the |this )?(?:${nouns.join("|")})\\b`,
    "iu",
  ).test(sentence);
}

/** "It was …", "In 1931, it was …": the page goes on with what it is about. */
function opensWith(sentence: string, pronoun: string): boolean {
  return new RegExp(`^\\s*(?:[^,;.]{1,60}, )?${pronoun}\\b`, "iu").test(sentence);
}

function bind(statement: Statement, entity: CanonicalEntity): Statement {
  const { assertion } = statement;
  const { relation: _relation, ...qualifiers } = assertion.qualifiers;
  const named = assertion.subject.type === "entity" ? assertion.subject.entity : null;
  const subject = {
    type: "entity",
    entity: named ?? { id: entity.id, type: "unknown", name: entity.name, names: [entity.name] },
  } as const;
  const measure = countedIn(assertion);
  const predicate = measure === null ? askedOf(assertion) : numberOf(measure);
  if (predicate === null) return { ...statement, subject: entity, assertion: { ...assertion, subject } };
  return {
    ...statement,
    subject: entity,
    predicate,
    // "consists **of** 24 members", "has 24 members": the preposition belongs to the verb.
    assertion: {
      ...assertion,
      predicate: predicate.id,
      subject,
      qualifiers: measure === null ? qualifiers : { ...qualifiers, measure },
    },
  };
}

/** What a page counts of its thing: "member" of "has 24 members"; null where it counts nothing. */
function countedIn({ predicate, slot, value, qualifiers }: Statement["assertion"]): string | null {
  if (slot !== "howMany" || !havingSoMany.has(predicate) || value.kind !== "quantity") return null;
  const { measure } = qualifiers;
  return countedBy.get(predicate) ?? countedAs.get(measure ?? "") ?? measure ?? null;
}

function numberOf(measure: string): Predicate {
  return property(`number of ${measure}`, "How many {measure} does {subject} have?", "count");
}

/** What a page asks of its thing, as a predicate; null where the statement is left as it was read. */
function askedOf({
  predicate,
  subject,
  slot,
  value,
  qualifiers,
  evidence,
}: Statement["assertion"]): Predicate | null {
  const dimension = value.kind === "quantity" ? dimensionOf(value) : undefined;
  const noun =
    subject.type === "noun" && happeningVerbs.has(predicate) ? happeningNouns.get(subject.name) : undefined;
  const asked = pageQuestions.find(
    (each) =>
      each.slot === slot &&
      (noun === undefined ? each.told.has(predicate) : each.id === noun) &&
      each.dimension === dimension,
  );
  if (asked === undefined) return noun === undefined ? null : predicateById(noun);
  if (asked.isProperty) return property(asked.id, asked.ask, dimension ?? "");
  if (qualifiers.place !== undefined || ofAnEdition.test(evidence.sentence)) return null;
  return {
    id: asked.id,
    arity: asked.arity,
    subject: "patient",
    verbs: [],
    nouns: [],
    ask: { when: asked.ask },
  };
}

function property(id: string, question: string, dimension: string): Predicate {
  return {
    id,
    arity: "state",
    subject: "patient",
    property: { dimensions: [dimension] },
    verbs: [],
    nouns: [],
    ask: { howMany: question, howMuch: question },
  };
}
