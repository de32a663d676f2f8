import type { Description, Phrase } from "./describe.js";
import { genres, genresApart } from "./genres.en.js";
import type { Unit } from "../sentences/unit.js";

/** Two words of two descriptions that hardly hold of one thing. */
export type Apart = readonly [Unit, Unit];

const genreOf: ReadonlyMap<string, string> = new Map(
  Object.entries(genres).flatMap(([genre, words]) => words.map((word): [string, string] => [word, genre])),
);

/** "is a romance film", "is an action film": works of one sort whose genres hardly meet, none of them told by both. */
export function genresApartIn(a: Description, b: Description): Apart | null {
  const [x, y] = [a.phrases[0], b.phrases[0]];
  if (!x?.head || !y?.head || x.head.lemma !== y.head.lemma) return null;
  const [left, right] = [x, y].map(genresIn);
  if (left?.some(({ genre }) => right?.some((other) => other.genre === genre))) return null;
  for (const one of left ?? []) {
    const other = right?.find(({ genre }) => holds(genresApart, one.genre, genre));
    if (other !== undefined) return [one.word, other.word];
  }
  return null;
}

function genresIn({ modifiers }: Phrase): readonly { readonly word: Unit; readonly genre: string }[] {
  return modifiers.flatMap((word) => {
    const genre = genreOf.get(word.lower);
    return genre === undefined ? [] : [{ word, genre }];
  });
}

function holds(pairs: ReadonlySet<string>, a: string, b: string): boolean {
  return pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`);
}
