import type { Comparison } from "../../model/relation.js";
import type { PartOfSpeech } from "../../model/sentence.js";
import { relateWords, type LexicalRelation } from "./relate-words.js";
import type { StatusValue } from "./value.js";

/** Poles of one scale exclude each other; scales say nothing of each other. Words without a scale are related as words. */
export function compare(a: StatusValue, b: StatusValue): Comparison {
  if (a.scale !== b.scale)
    return { relation: "incomparable", reason: `${a.word} and ${b.word} tell different things` };
  const pos = partsOfSpeech[a.scale];
  if (pos !== undefined) return byRelation[relateWords(a.word, b.word, pos)](a.word, b.word);
  if (a.pole === b.pole) {
    const reason = a.word === b.word ? `both say ${a.word}` : `${a.word} and ${b.word} both mean ${a.pole}`;
    return { relation: "same", reason };
  }
  if (isWithin(a.pole, b.pole)) return { relation: "narrower", reason: `${a.word} lies in ${b.word}` };
  if (isWithin(b.pole, a.pole)) return { relation: "wider", reason: `${b.word} lies in ${a.word}` };
  return { relation: "disjoint", reason: `${a.word} and ${b.word} exclude each other` };
}

/** "/etc/kiln/kiln.conf" lies in "/etc/kiln". */
function isWithin(path: string, folder: string): boolean {
  return /^[~./]/u.test(folder) && path.startsWith(`${folder}/`);
}

/** The scales of words that have none of their own. */
const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  noun: "NOUN",
  verb: "VERB",
  adjective: "ADJ",
  adverb: "ADV",
};

const byRelation: Readonly<Record<LexicalRelation, (a: string, b: string) => Comparison>> = {
  same: (a) => ({ relation: "same", reason: `both say ${a}` }),
  synonym: (a, b) => ({ relation: "same", reason: `${a} and ${b} mean the same` }),
  narrower: (a, b) => ({ relation: "narrower", reason: `${a} is one kind of ${b}` }),
  wider: (a, b) => ({ relation: "wider", reason: `${b} is one kind of ${a}` }),
  opposite: (a, b) => ({ relation: "disjoint", reason: `${a} and ${b} are opposites` }),
  exclusive: (a, b) => ({ relation: "disjoint", reason: `nothing is ${a} and ${b} at once` }),
  unrelated: (a, b) => ({ relation: "incomparable", reason: `${a} and ${b} tell different things` }),
};
