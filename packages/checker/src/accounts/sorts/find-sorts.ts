import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { sortsIn, sortWord, type ToldSort } from "./told-sort.js";

/** Two sorts of one that two reports name, that exclude each other. */
export interface ClashingSorts {
  readonly left: ToldSort;
  readonly right: ToldSort;
}

/** What texts call one that they name otherwise: of one story, or of as much as may be one where the name has two words. */
export function findSorts(
  { sentences }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ClashingSorts[] {
  const byName = new Map<string, ToldSort[]>();
  for (const sentence of sentences.told) {
    if (!sortWord.test(sentence.lower)) continue;
    for (const sort of sortsIn(sentences.unitsOf(sentence))) {
      const last = sort.name.at(-1) ?? "";
      byName.set(last, [...(byName.get(last) ?? []), sort]);
    }
  }
  return [...byName.values()].flatMap((told) =>
    told.flatMap((left, index) =>
      told
        .slice(index + 1)
        .filter((right) => exclude(left, right) && areOneName(left.name, right.name))
        .filter((right) => [left, right].every((own) => !tellsBoth(documentOf(own), told, left, right)))
        .filter((right) => {
          const [here, there] = [documentOf(left), documentOf(right)];
          const { status } = stories.sameStory(here, there);
          const isFull = Math.min(left.name.length, right.name.length) > 1;
          return here !== there && (sameEvent || status === "met" || (isFull && status === "unknown"));
        })
        .map((right) => ({ left, right })),
    ),
  );
}

function documentOf({ sentence: { told } }: ToldSort): string {
  return told.document.id;
}

function exclude({ value: a }: ToldSort, { value: b }: ToldSort): boolean {
  return a.scale === b.scale && a.pole !== b.pole;
}

/** "HMS Tern", "Tern": all words of the one are the other's too. */
function areOneName(a: ToldSort["name"], b: ToldSort["name"]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** Whether a text calls one of that name by both. */
function tellsBoth(document: string, told: readonly ToldSort[], a: ToldSort, b: ToldSort): boolean {
  const own = told.filter((sort) => documentOf(sort) === document);
  return [a, b].every(({ value }) => own.some((sort) => sort.value.pole === value.pole));
}
