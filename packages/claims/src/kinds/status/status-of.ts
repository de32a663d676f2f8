import type { PartOfSpeech } from "../../model/sentence.js";
import { isInClass, wordsInClasses } from "./exclusive-classes.js";
import { placeOnScale, wordsOnScales } from "./scales.js";
import type { StatusValue } from "./value.js";
import { wordClassOf } from "./word-class.js";
import { hasAntonym, wordsWithAntonyms } from "./word-net.js";

/**
 * The status that a word in dictionary form tells: its pole on a scale of news, or else the word itself, to be related by
 * `relateWords`. Null when the tables know of nothing that it excludes.
 */
export function statusOf(lemma: string, pos: PartOfSpeech): StatusValue | null {
  const word = wordClassOf(pos);
  const place = placeOnScale(lemma, word);
  if (place !== null) return { kind: "status", scale: place.scale, pole: place.pole, word: lemma };
  if (word === null || !(isInClass(lemma) || hasAntonym(lemma, word))) return null;
  return { kind: "status", scale: word, pole: lemma, word: lemma };
}

let openings: ReadonlySet<string> | undefined;

/** Whether some status in several words begins with this one, in lower case: "living room". Tables are read at the first call. */
export function opensStatus(word: string): boolean {
  openings ??= new Set(
    [...wordsOnScales(), ...wordsInClasses(), ...wordsWithAntonyms("noun")].flatMap((words) => {
      const [first, ...others] = words.split(partition);
      return first === undefined || others.length === 0 ? [] : [first];
    }),
  );
  return openings.has(word) || (partition.test(word) && openings.has(word.split(partition)[0] ?? ""));
}

/** What parts the words of a wording; some stand in one token. */
const partition = /[ -]/;
