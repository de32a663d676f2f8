import { formatValue, type DocumentSummary } from "@gainsay/claims";
import type { Corpus } from "../../align/align.js";
import type { Stories } from "../../align/stories.js";
import type { Circumstances } from "../../findings/verdict.js";
import { isShort } from "../../propositions/proposition.js";
import type { UnitSentence } from "../../sentences/unit.js";
import type { ToldSentence } from "../../sentences/told-sentence.js";
import { clashingAnswers, type ClashingAnswers, type ToldAnswers } from "./clashing-answers.js";
import { measured, topicsOf, type ToldAnswer } from "./told-answer.js";
import { chargesIn } from "./told-charge.js";
import { countsIn } from "./told-count.js";
import { lengthsIn } from "./told-length.js";
import { levelsIn } from "./told-level.js";
import { phasesIn } from "./told-phase.js";
import { hoursIn, rhythmsIn } from "./told-rhythm.js";

/** What two texts of a few sentences answer otherwise: until when, how often, for how much, up or down. */
export function findAnswers(
  { sentences, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ClashingAnswers[] {
  const byText = new Map<string, ToldSentence[]>();
  for (const told of sentences.told) {
    const { id } = told.document;
    if (isShort({ told })) byText.set(id, [...(byText.get(id) ?? []), told]);
  }
  const told = new Map<string, ToldAnswers>();
  for (const [id, own] of byText) {
    const answers = answersOf(own.map(sentences.unitsOf));
    if (answers.answers.length > 0) told.set(id, answers);
  }
  const telling = documents.filter(({ id }) => told.has(id));
  return telling.flatMap((document, index) =>
    telling.slice(index + 1).flatMap((other) => {
      const [here, there] = [told.get(document.id), told.get(other.id)];
      if (here === undefined || there === undefined) return [];
      const clashes = clashingAnswers(here, there);
      if (clashes.length === 0 || sameEvent || stories.tellOneThing(document.id, other.id)) return clashes;
      if (!areOfOneThing(document, other, stories)) return [];
      // What has been has happened more than once, and to namesakes, unless something shows which it is.
      const haveCommonValue = [...here.values].some((value) => there.values.has(value));
      return clashes.filter(
        ({ left, right }) => haveCommonValue || (left.time !== "past" && right.time !== "past"),
      );
    }),
  );
}

/** The readers, one a line. */
const readers: readonly ((sentence: UnitSentence, text: string) => readonly ToldAnswer[])[] = [
  phasesIn,
  levelsIn,
  chargesIn,
  countsIn,
  rhythmsIn,
  hoursIn,
  lengthsIn,
];

function answersOf(sentences: readonly UnitSentence[]): ToldAnswers {
  const text = sentences.map(({ told }) => told.record.text).join(" ");
  const units = sentences.flatMap((sentence) => sentence.units);
  return {
    answers: sentences.flatMap((sentence) => readers.flatMap((answersIn) => answersIn(sentence, text))),
    topics: topicsOf(units),
    values: new Set(
      units.flatMap(({ value }) => (value !== null && measured.has(value.kind) ? formatValue(value) : [])),
    ),
  };
}

/** So many terms in common, a name twice, show that two texts without a day are of one thing. */
const enough = 6;
const fewDays = 3;

function areOfOneThing(a: DocumentSummary, b: DocumentSummary, stories: Stories): boolean {
  if (
    a.date !== undefined &&
    b.date !== undefined &&
    Math.abs(Date.parse(a.date) - Date.parse(b.date)) > fewDays * 86_400_000
  )
    return false;
  const others = new Set(b.terms.map(([term]) => term.toLowerCase()));
  const common = a.terms.filter(([term]) => others.has(term.toLowerCase()));
  const names = stories.namesInCommon(a.id, b.id);
  return names.length > 0 && common.length + names.length >= enough;
}
