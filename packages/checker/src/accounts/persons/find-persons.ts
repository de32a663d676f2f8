import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { isReport } from "../report-pairs.js";
import type { ToldSentence } from "../../sentences/told-sentence.js";
import { clashingPersons, type ClashingPersons } from "./clashing-persons.js";
import { personsIn, type PersonsTold } from "./told-person.js";

/** Whom two reports of one happening name in one part, each another. */
export function findPersons(
  { extractions, documents, sentences }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ClashingPersons[] {
  const reports = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const byText = new Map<string, ToldSentence[]>();
  for (const told of sentences.told) {
    const known = byText.get(told.document.id);
    if (known === undefined) byText.set(told.document.id, [told]);
    else known.push(told);
  }
  const read = new Map<string, PersonsTold>();
  const personsOf = (id: string): PersonsTold => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const told = byText.get(id) ?? [];
    const made: PersonsTold = {
      persons: told.flatMap((each) => personsIn(sentences.unitsOf(each))),
      words: new Set(told.flatMap(({ lower }) => lower.match(/\p{L}+/gu) ?? [])),
      sentences: () => told.map(sentences.unitsOf),
    };
    read.set(id, made);
    return made;
  };
  const areOfOne = (a: string, b: string): boolean =>
    sameEvent ||
    stories.tellOneThing(a, b) ||
    (reports.has(a) && reports.has(b) && stories.sameStory(a, b).status === "met");
  const naming = documents.filter(({ entities }) => entities.some(({ type }) => type === "person"));
  return naming.flatMap(({ id }, index) => {
    const related = sameEvent ? null : stories.relatedTo(id);
    return naming
      .slice(index + 1)
      .filter((other) => related?.has(other.id) !== false && areOfOne(id, other.id))
      .flatMap((other) => clashingPersons(personsOf(id), personsOf(other.id)));
  });
}
