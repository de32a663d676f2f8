import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import type { Sentences } from "../../sentences/sentences.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { pairsOfOneHappening } from "../report-pairs.js";
import { clashingDays, type ClashingDays } from "./clashing-days.js";
import { statementsBySentence } from "../deeds/told-deed.js";
import { daysIn, type ToldDay } from "./told-day.js";

/** The days that two reports of one happening tell otherwise of one deed, each in words of its own. */
export function findDays(corpus: Corpus, circumstances: Circumstances): readonly ClashingDays[] {
  const days = daysByText(corpus.sentences, statementsBySentence(corpus.statements, "when"));
  const telling = corpus.documents.filter(({ id }) => days.has(id));
  return pairsOfOneHappening(telling, corpus, circumstances).flatMap(([here, there]) =>
    clashingDays(days.get(here) ?? [], days.get(there) ?? []),
  );
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
