import type { Extraction } from "@gainsay/claims";
import type { Corpus } from "../../align/align.js";
import { newsDay } from "../../align/news-days.js";
import type { Circumstances } from "../../findings/verdict.js";
import { cutUnits } from "../../sentences/cut-units.js";
import { sentenceKey, toldSentences } from "../../sentences/told-sentence.js";
import { clashingDays, type ClashingDays } from "./clashing-days.js";
import { datedStatements, daysIn, type ToldDay } from "./told-day.js";

/** The days that two reports of one happening tell otherwise of one deed, each in words of its own. */
export function findDays(
  { extractions, documents, statements }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ClashingDays[] {
  const reporting = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const days = daysByText(extractions, datedStatements(statements));
  const telling = documents.filter(({ id }) => days.has(id));
  const areOfOne = (a: string, b: string): boolean =>
    sameEvent ||
    stories.tellOneThing(a, b) ||
    (reporting.has(a) && reporting.has(b) && stories.sameStory(a, b).status === "met");
  return telling.flatMap(({ id }, index) => {
    const others = telling.slice(index + 1);
    const related = sameEvent ? null : stories.relatedTo(id);
    return others
      .filter((other) => related?.has(other.id) !== false && areOfOne(id, other.id))
      .flatMap((other) => clashingDays(days.get(id) ?? [], days.get(other.id) ?? []));
  });
}

function daysByText(
  extractions: readonly Extraction[],
  dated: ReturnType<typeof datedStatements>,
): ReadonlyMap<string, readonly ToldDay[]> {
  const days = new Map<string, ToldDay[]>();
  for (const told of toldSentences(extractions)) {
    const { id } = told.document;
    const statements = dated.get(sentenceKey(id, told.record.start));
    const found = statements === undefined ? [] : daysIn(cutUnits(told), statements);
    if (found.length > 0) days.set(id, [...(days.get(id) ?? []), ...found]);
  }
  return days;
}

/** Whether a text reads as news, by the days of its week. */
function isReport({ document, sentences = [] }: Extraction): boolean {
  return sentences.some(({ values }) => values.some(({ value }) => newsDay(value, document.date) !== null));
}
