import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { pairsOfShortReports } from "../report-pairs.js";
import { clashingDeeds, type ClashingDeeds } from "./clashing-deeds.js";
import { exchange } from "./reversals.en.js";
import { deedsIn, type ToldDeed } from "./told-deed.js";

/** Who did what to whom, told the other way round by two short reports of one happening. */
export function findReversals(corpus: Corpus, circumstances: Circumstances): readonly ClashingDeeds[] {
  const { toldIn, unitsOf } = corpus.sentences;
  const read = new Map<string, readonly ToldDeed[]>();
  const deedsOf = (id: string): readonly ToldDeed[] => {
    const deeds =
      read.get(id) ??
      withoutReturned(
        toldIn(id).flatMap((told) => deedsIn(unitsOf(told))),
        corpus,
        id,
      );
    read.set(id, deeds);
    return deeds;
  };
  return pairsOfShortReports(corpus, circumstances).flatMap(([here, there]) =>
    clashingDeeds(deedsOf(here), deedsOf(there)),
  );
}

/** Without what the other may have done in return, where the text says that something was. */
function withoutReturned(deeds: readonly ToldDeed[], { sentences }: Corpus, id: string): readonly ToldDeed[] {
  const isReturned = sentences.toldIn(id).some(({ record }) => exchange.test(record.text));
  return deeds.filter(({ demands }) => !isReturned || !demands.has("mutual"));
}
