import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import type { Sentences } from "../../sentences/sentences.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { isReport } from "../report-pairs.js";
import { clashingDays, type ClashingDays } from "./clashing-days.js";
import { statementsBySentence } from "../deeds/told-deed.js";
import { daysIn, type ToldDay } from "./told-day.js";

/** The days that two reports of one happening tell otherwise of one deed, each in words of its own. */
export function findDays(
  { extractions, documents, statements, sentences }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ClashingDays[] {
  const reports = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const days = daysByText(sentences, statementsBySentence(statements, "when"));
  const telling = documents.filter(({ id }) => days.has(id));
  const areOfOne = (a: string, b: string): boolean =>
    sameEvent ||
    stories.tellOneThing(a, b) ||
    (reports.has(a) && reports.has(b) && stories.sameStory(a, b).status === "met");
  return telling.flatMap(({ id }, index) => {
    const others = telling.slice(index + 1);
    const related = sameEvent ? null : stories.relatedTo(id);
    return others
      .filter((other) => related?.has(other.id) !== false && areOfOne(id, other.id))
      .flatMap((other) => clashingDays(days.get(id) ?? [], days.get(other.id) ?? []));
  });
}

function daysByText(
  { told: sentences, unitsOf }: Sentences,
  dated: ReturnType<typeof statementsBySentence>,
): ReadonlyMap<string, readonly ToldDay[]> {
  const days = new Map<string, ToldDay[]>();
  for (const told of sentences) {
    const { id } = told.document;
    const statements = dated.get(sentenceKey(id, told.record.start));
    const found = statements === undefined ? [] : daysIn(unitsOf(told), statements);
    if (found.length > 0) days.set(id, [...(days.get(id) ?? []), ...found]);
  }
  return days;
}
