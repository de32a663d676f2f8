import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { pairsOfOneHappening, pairsOfShortReports } from "../report-pairs.js";
import { clashingValues, type ClashingValues } from "./clashing-values.js";
import { valuesIn, type ToldValue } from "./told-value.js";
import { unsharedValues } from "./unshared-values.js";

/** What makes values likely counterparts was learnt from articles: a line or two of text leaves no choice between them. */
const fewestSentences = 3;

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
  const clashes = pairsOfOneHappening(articles, corpus, circumstances).flatMap(([here, there]) =>
    clashingValues(valuesOf(here), valuesOf(there)),
  );
  const unshared = pairsOfShortReports(corpus, circumstances).flatMap(([here, there]) =>
    unsharedValues(valuesOf(here), valuesOf(there)),
  );
  return [
    ...clashes,
    ...unshared.filter(
      (clash) => !clashes.some(({ left, right }) => left === clash.left && right === clash.right),
    ),
  ];
}
