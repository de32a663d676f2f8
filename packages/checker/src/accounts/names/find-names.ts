import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { pairsOfShortReports } from "../report-pairs.js";
import { clashingNames, enough, type ClashingNames, type NamesTold } from "./clashing-names.js";
import { namesIn } from "./told-name.js";

/** The names that two short reports of one happening give to one thing. */
export function findNames(corpus: Corpus, circumstances: Circumstances): readonly ClashingNames[] {
  const { toldIn, unitsOf } = corpus.sentences;
  const read = new Map<string, NamesTold>();
  const namesOf = (id: string): NamesTold => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const told = toldIn(id);
    const made = {
      names: told.flatMap((each) => namesIn(unitsOf(each))),
      words: new Set(told.flatMap(({ lower }) => lower.match(/\p{L}+/gu) ?? [])),
    };
    read.set(id, made);
    return made;
  };
  const clashes = pairsOfShortReports(corpus, circumstances).flatMap(([here, there]) =>
    clashingNames(namesOf(here), namesOf(there)),
  );
  // Two storms have two names: texts that nobody says are of one are to tell something else alike.
  return circumstances.sameEvent ? clashes : clashes.filter(({ near }) => near >= enough);
}
