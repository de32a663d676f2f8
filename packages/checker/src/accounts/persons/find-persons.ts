import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { pairsOfOneHappening } from "../report-pairs.js";
import { clashingPersons, type ClashingPersons } from "./clashing-persons.js";
import { personsIn, type PersonsTold } from "./told-person.js";

/** Whom two reports of one happening name in one part, each another. */
export function findPersons(corpus: Corpus, circumstances: Circumstances): readonly ClashingPersons[] {
  const { sentences, documents } = corpus;
  const read = new Map<string, PersonsTold>();
  const personsOf = (id: string): PersonsTold => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const told = sentences.toldIn(id);
    const made: PersonsTold = {
      persons: told.flatMap((each) => personsIn(sentences.unitsOf(each))),
      words: new Set(told.flatMap(({ lower }) => lower.match(/\p{L}+/gu) ?? [])),
      sentences: () => told.map(sentences.unitsOf),
    };
    read.set(id, made);
    return made;
  };
  return pairsOfOneHappening(documents, corpus, circumstances).flatMap(([here, there]) =>
    clashingPersons(personsOf(here), personsOf(there)),
  );
}
