import { contentWordsOf, wordsOf, type Assertion, type Evidence, type Extraction } from "@gainsay/claims";
import { align } from "../align/align.js";
import { byCodeUnit } from "../align/by-code-unit.js";
import type { OpenQuestion } from "../align/questions.js";
import type { Statement } from "../align/statement.js";
import type { CheckOptions } from "../check.js";
import { labelled } from "../findings/label.js";
import { circumstancesOf } from "../findings/verdict.js";
import { answersTo, type AnsweredQuestion } from "./answer-questions.js";
import { emptyWords, questionWords } from "./question-words.en.js";

/**
 * Every answer that the extractions give to a question in plain English, agreeing ones too: the questions that a statement
 * answers which has as many of its words as any: all its names, and a word for what is asked. With it stand the other answers that may
 * be about the same thing. Empty when no source answers. Pure; the order of the extractions does not matter.
 */
export function ask(
  question: string,
  extractions: readonly Extraction[],
  options: CheckOptions = {},
): readonly AnsweredQuestion[] {
  const slots = slotsOf(question);
  const words = contentWordsOf(withoutOpening(question)).filter(({ lemma }) => !emptyWords.has(lemma));
  if (words.length === 0) return [];
  const corpus = align(
    [...extractions].sort((a, b) => byCodeUnit(a.document.id, b.document.id)),
    { aliases: options.aliases, vocabulary: options.vocabulary, sameOrigin: options.sameOrigin },
  );
  const scored = corpus.questions
    .filter(({ slot }) => slots.includes(slot))
    .flatMap((asked) =>
      asked.statements.map((statement) => ({ asked, statement, score: scoreOf(statement, words) })),
    )
    .filter(({ score }) => score > 0);
  const most = Math.max(...scored.map(({ score }) => score));
  const answering = new Map<OpenQuestion, Statement[]>();
  const best = new Set<Evidence>();
  for (const { asked, statement, score } of scored) {
    answering.set(asked, [...(answering.get(asked) ?? []), statement]);
    if (score === most) best.add(statement.assertion.evidence);
  }
  const circumstances = circumstancesOf(corpus, options.sameEvent);
  return [...answering]
    .flatMap(([asked, statements]) => answersTo({ ...asked, statements }, circumstances))
    .filter(({ answers }) => answers.some(({ evidence }) => evidence.some((place) => best.has(place))))
    .map((answered) => ({ ...answered, answers: labelled(answered.answers, options.trust) }))
    .sort(
      (a, b) => b.answers.length - a.answers.length || byCodeUnit(a.text, b.text) || byCodeUnit(a.id, b.id),
    );
}

/** The slots that may answer a question: "Was he freed?" asks whether. */
function slotsOf(question: string): readonly Assertion["slot"][] {
  const opening = question.trim().toLowerCase();
  const fitting = questionWords.filter(([words]) => opening === words || opening.startsWith(`${words} `));
  const [longest] = fitting.toSorted(([a], [b]) => b.length - a.length);
  return longest?.[1] ?? ["whether", "what"];
}

/** "When was the dam built?" → "the dam built?": questions turn the words about, which misleads the tagger. */
function withoutOpening(question: string): string {
  return question
    .trim()
    .replace(
      /^(?:(?:since )?(?:when|where|who|whom|how long) )?(?:was|were|is|are|did|do|does|has|have|had) /iu,
      "",
    );
}

/** How many of the words a statement meets; 0 where it misses a name, or what is asked of it. */
function scoreOf(statement: Statement, words: ReturnType<typeof contentWordsOf>): number {
  const names = wordsIn(namesOf(statement));
  const said = predicateWords(statement);
  const about = aboutWords(statement);
  let score = 0;
  let tells = words.every(({ isName }) => isName);
  for (const { lemma, isName } of words) {
    const isNamed = names.has(lemma.toLowerCase());
    if (isName && !isNamed) return 0;
    tells ||= said.has(lemma);
    if (isNamed || said.has(lemma) || about.has(lemma)) score += 1;
  }
  return tells ? score : 0;
}

function namesOf({
  assertion,
  subject,
  agent,
  patient,
  place,
  named,
  document,
}: Statement): readonly string[] {
  const entities = [subject, agent, patient, place, ...named].filter((entity) => entity !== null);
  const known = new Set(entities.map(({ name }) => name));
  const aliases = document.entities.filter(({ name }) => known.has(name)).flatMap(({ names }) => names);
  const own = assertion.subject.type === "entity" ? assertion.subject.entity.names : [assertion.subject.name];
  return [...known, ...aliases, ...own];
}

/** The words that carry what a statement says. */
function predicateWords({
  assertion: { predicate: id, slot, trigger },
  predicate,
}: Statement): ReadonlySet<string> {
  const asked = predicate?.ask[slot] ?? "";
  return new Set([...wordsOf(predicate ?? id), ...wordsIn([id.replace(/^to /u, ""), trigger.text, asked])]);
}

/** The words, beside names, that tell what it is said of. */
function aboutWords({ assertion: { subject, qualifiers } }: Statement): ReadonlySet<string> {
  const nouns =
    subject.type === "event" ? [subject.event, subject.name] : subject.type === "noun" ? [subject.name] : [];
  return wordsIn([...nouns, qualifiers.measure ?? "", ...(qualifiers.modifiers ?? [])]);
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
}
