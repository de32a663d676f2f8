import { decadeWords, edgeAdjectives } from "../lexicon.en.js";
import { indexAfter, isHyphen, lowerAt, skipHyphen, type Word } from "../words.js";
import type { Reader } from "./reader.js";

/** "the 1990s", "1990s", "the '60s", "the nineties", "the 1900s" (the decade only where the text says so). */
export const readDecade: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  let from = at + the;
  const named = decadeWords.get(lowerAt(words, from));
  if (named !== undefined && the === 1) {
    return {
      next: from + 1,
      when: { is: "years", first: 1900 + named, span: 10, centuryKnown: false },
      recogniser: "decade",
    };
  }
  const apostrophe = /^['’‘]$/.test(words[from]?.text ?? "");
  if (apostrophe) from += 1;
  const digits = words[from];
  const s = words[from + 1];
  if (digits === undefined || s === undefined || s.spaced) return null;
  const edged = edgeAdjectives.has(lowerAt(words, isHyphen(words, at - 1) ? at - 2 : at - 1));
  const ends =
    s.lower === "s" ||
    (/^['’]$/.test(s.text) && lowerAt(words, from + 2) === "s" && !apostrophe && (the === 1 || edged));
  if (!ends) return null;
  const next = s.lower === "s" ? from + 2 : from + 3;
  if (/^[12]\d{2}0$/.test(digits.text)) {
    const first = Number(digits.text);
    // "the 1900s" may be ten years or a hundred; "the 2000s" have not been a hundred yet.
    if (first % 100 === 0 && first < 2000) {
      return { next, when: { is: "years", first, span: 100, centuryKnown: true }, recogniser: "century" };
    }
    return { next, when: { is: "years", first, span: 10, centuryKnown: true }, recogniser: "decade" };
  }
  if (/^[2-9]0$/.test(digits.text) && (the === 1 || apostrophe || edged)) {
    // "his 30s", "in the 80s and sunny" is left to the words before it.
    if (/^(?:high|low|upper|lower|temperatures?)$/.test(lowerAt(words, at - 1))) return null;
    return {
      next,
      when: { is: "years", first: 1900 + Number(digits.text), span: 10, centuryKnown: false },
      recogniser: "decade",
    };
  }
  return null;
};

/** "the 20th century", "the nineteenth century", "21st-century". */
export const readCentury: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const ordinal = words[at + the]?.number;
  if (ordinal?.form !== "ordinal" || ordinal.value === null || ordinal.value > 30) return null;
  const nounAt = skipHyphen(words, indexAfter(words, at + the, ordinal.end));
  if (lowerAt(words, nounAt) !== "century") return null;
  const era = readEra(words, nounAt + 1);
  if (era !== null && era.before) return null;
  const first = (ordinal.value - 1) * 100;
  return {
    next: era?.next ?? nounAt + 1,
    when: { is: "years", first, span: 100, centuryKnown: true },
    recogniser: "century",
  };
};

/** "BC", "B.C.", "BCE", "AD", "CE": all of them stand before "D". */
export function readEra(words: readonly Word[], at: number): { next: number; before: boolean } | null {
  const word = words[at];
  if (word === undefined || word.text > "D") return null;
  if (/^(?:BC|BCE)$/.test(word.text)) return { next: at + 1, before: true };
  if (/^(?:AD|CE)$/.test(word.text)) return { next: at + 1, before: false };
  if (!/^[AB]$/.test(word.text)) return null;
  const dotted = [0, 1, 2, 3].map((offset) => words[at + offset]?.text ?? "").join("");
  if (dotted === "B.C.") return { next: at + 4, before: true };
  if (dotted === "A.D.") return { next: at + 4, before: false };
  return null;
}
