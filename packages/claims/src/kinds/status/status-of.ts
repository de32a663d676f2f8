import type { PartOfSpeech } from "../../model/sentence.js";
import { isInClass } from "./exclusive-classes.js";
import { placeOnScale } from "./scales.js";
import type { StatusValue } from "./value.js";
import { wordClassOf } from "./word-class.js";
import { hasAntonym } from "./word-net.js";

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
