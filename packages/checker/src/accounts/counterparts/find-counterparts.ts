import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { pairsOfOneHappening } from "../report-pairs.js";
import { clashingValues, type ClashingValues } from "./clashing-values.js";
import { valuesIn, type ToldValue } from "./told-value.js";
import { unsharedValues } from "./unshared-values.js";

/** What makes values likely counterparts was learnt from articles: a line or two of text leaves no choice between them. */
const fewestSentences = 3;

/** Texts of up to so many sentences tell of one happening and hardly of anything else. */
const mostOfBrief = 14;

/** The values that two reports of one happening tell otherwise in the same place, whatever they are told of. */
export function findCounterparts(corpus: Corpus, circumstances: Circumstances): readonly ClashingValues[] {
  const { sentences } = corpus;
  const articles = corpus.documents.filter((document) => document.sentences >= fewestSentences);
  const values = new Map<string, readonly ToldValue[]>();
  const valuesOf = (id: string): readonly ToldValue[] => {
    const found =
      values.get(id) ??
      sentences
        .toldIn(id)
        .flatMap((told, index) =>
          told.record.values.length === 0 ? [] : valuesIn(sentences.unitsOf(told), index),
        );
    values.set(id, found);
    return found;
  };
  const brief = new Set(articles.filter(({ sentences: count }) => count <= mostOfBrief).map(({ id }) => id));
  return pairsOfOneHappening(articles, corpus, circumstances).flatMap(([here, there]) => {
    const clashes = clashingValues(valuesOf(here), valuesOf(there));
    if (!brief.has(here) || !brief.has(there)) return clashes;
    const told = new Set(clashes.flatMap(({ left, right }) => [left, right]));
    const unshared = unsharedValues(valuesOf(here), valuesOf(there));
    return [...clashes, ...unshared.filter(({ left, right }) => !told.has(left) && !told.has(right))];
  });
}
