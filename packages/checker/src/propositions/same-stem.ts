import { wordEndings } from "./word-endings.en.js";

/** So many letters two words of one family share at least. */
const shortestStem = 4;

/** Whether two words are of one family, by their letters: "abdicate" and "abdication", "dancer" and "dancing". */
export function haveSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortestStem) return false;
  const stem = stemOf(a);
  return stem.length >= shortestStem && stem === stemOf(b);
}

/** What a word has in common with others of its family: "abdicat" of "abdicate" and "abdication". A short word is its own stem. */
export function stemOf(word: string): string {
  const ending = wordEndings.find((each) => word.length - each.length >= shortestStem && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
