import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { pairsOfShortReports } from "../report-pairs.js";
import { clashingWhereabouts, type ClashingWhereabouts } from "./clashing-whereabouts.js";
import { whereaboutsIn, type ToldWhereabouts } from "./told-whereabouts.js";

/** The places that two short reports of one happening name otherwise. */
export function findWhereabouts(
  corpus: Corpus,
  circumstances: Circumstances,
): readonly ClashingWhereabouts[] {
  const { toldIn, unitsOf } = corpus.sentences;
  const read = new Map<string, readonly ToldWhereabouts[]>();
  const placesOf = (id: string): readonly ToldWhereabouts[] => {
    const places = read.get(id) ?? toldIn(id).flatMap((told) => whereaboutsIn(unitsOf(told)));
    read.set(id, places);
    return places;
  };
  return pairsOfShortReports(corpus, circumstances).flatMap(([here, there]) =>
    clashingWhereabouts(placesOf(here), placesOf(there)),
  );
}
