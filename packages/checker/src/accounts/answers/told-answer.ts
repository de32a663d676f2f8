import type { Value } from "@gainsay/claims";
import { isPronoun } from "../../propositions/match.js";
import type { Argument, Proposition } from "../../propositions/proposition.js";
import { standingOf } from "../../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { vague } from "../words.en.js";

/** What a text of a few sentences answers to a question that has one answer, in whatever words: until when, how often, up or down. */
export interface ToldAnswer {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: Value;
  /** Which questions it answers: "end", "level of profit". Only answers to one question are compared. */
  readonly questions: ReadonlySet<string>;
  /** The nouns and names that it is told of, as far as the parse shows them; another thing has answers of its own. */
  readonly heads: readonly Unit[];
  /** Whether it is told of what is to come, or of what has been; null where it may be either. */
  readonly time: "future" | "past" | null;
}

type Answering = Pick<ToldAnswer, "sentence" | "value"> & Partial<ToldAnswer>;

/** An answer to one question, told by the words from the first of some units to the last. */
export function answerOf(
  question: string | readonly string[],
  { sentence, value, ...rest }: Answering,
  ...words: readonly Pick<Unit, "start" | "end">[]
): ToldAnswer {
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  const unit = { start, end, text: sentence.plain.text.slice(start, end) };
  const questions = new Set(typeof question === "string" ? [question] : question);
  return { sentence, unit, value, questions, heads: [], time: null, ...rest };
}

/** The kinds of values that are measured, and stand in texts on other things only by chance. */
export const measured: ReadonlySet<string> = new Set(["date", "duration", "quantity"]);

/** The nouns in dictionary form and the words of names, by which two texts can tell of one thing. */
export function topicsOf(units: readonly Unit[]): ReadonlySet<string> {
  const nouns = units.filter(
    ({ pos, lemma, value }) => pos === "NOUN" && value === null && !vague.has(lemma),
  );
  return new Set([...nouns.map(({ lemma }) => lemma), ...namesOf(units)]);
}

/** The words of the names among some units. */
export function namesOf(units: readonly Unit[]): readonly string[] {
  return units
    .filter((unit) => isNameWord(unit) && !measured.has(unit.value?.kind ?? ""))
    .flatMap(({ lower }) => lower.split(/[\s’'-]+/u))
    .filter((word) => word.length > 2);
}

/** The heads of some arguments, but for pronouns and values. */
export function headsOf(themes: readonly Argument[]): readonly Unit[] {
  return themes
    .filter((theme) => !isPronoun(theme))
    .map(({ head }) => head)
    .filter((head) => !measured.has(head.value?.kind ?? "") && (head.pos === "NOUN" || isNameWord(head)));
}

/** Whether a word is told of what is to come, or of what has been. */
export function timeOf(
  sentence: UnitSentence,
  last: Unit,
  verb: Pick<Proposition, "tense" | "group"> | undefined,
): ToldAnswer["time"] {
  const isPlan =
    standingOf(sentence, last).modality === "planned" ||
    (verb?.group.some(({ lower }) => lower === "will" || lower === "would") ?? false);
  return isPlan ? "future" : verb?.tense === "past" ? "past" : null;
}
