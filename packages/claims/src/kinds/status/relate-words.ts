import type { PartOfSpeech } from "../../model/sentence.js";
import { exclusiveKinds } from "./classes.en.js";
import { areCompatible, isInClass, relateInClass } from "./exclusive-classes.js";
import { placeOnScale } from "./scales.js";
import { wordClassOf } from "./word-class.js";
import { areAntonyms, areKindsOfOne, relateInWordNet } from "./word-net.js";

/**
 * How two words stand when they are said of the same thing. `opposite`: ends of one scale ("alive", "dead"); `exclusive`: members of
 * a class of which a thing is one only ("guitar", "violin"); `narrower`: the first is a kind of the second. `unrelated`: the
 * tables know of nothing; both may hold.
 */
export type LexicalRelation =
  "same" | "synonym" | "narrower" | "wider" | "opposite" | "exclusive" | "unrelated";

/**
 * Relates two words in dictionary form, lower case; several words are joined by single spaces ("living room"). `pos` is the
 * part of speech that the text gives both. Swapping the words swaps `narrower` and `wider`. Synonyms are never opposite.
 */
export function relateWords(a: string, b: string, pos: PartOfSpeech): LexicalRelation {
  if (a === b) return "same";
  const word = wordClassOf(pos);
  const inClass = relateInClass(a, b);
  if (inClass === "synonym" || inClass === "narrower" || inClass === "wider") return inClass;
  if (word === null) return inClass ?? "unrelated";
  const known = relateInWordNet(a, b, word);
  if (known === "synonym") return known;
  const [left, right] = [placeOnScale(a, word), placeOnScale(b, word)];
  if (left !== null && left.scale === right?.scale) {
    if (left.pole !== right.pole) return "opposite";
    // "Kill" and "die" are of one pole, but only adjectives tell no more than that.
    if (word === "adjective") return "synonym";
  }
  if (areAntonyms(a, b, word) || known === "opposite") {
    return areCompatible(a, b) ? "unrelated" : "opposite";
  }
  if (inClass !== null || known !== "unrelated") return inClass ?? known;
  const listed = word !== "noun" || (isInClass(a) && isInClass(b));
  return !listed && areKindsOfOne(a, b, exclusiveKinds) ? "exclusive" : "unrelated";
}
