import { groupBy } from "../../../model/table.js";
import { unitWords } from "../../duration/lexicon.en.js";
import { orders, soonAfter, soonBefore, vagueAdjectives, vaguePhrases, vagueWords } from "../lexicon.en.js";
import { isCapitalised, isHyphen, lowerAt, type Word } from "../words.js";
import type { Reader } from "./reader.js";

const phrasesByFirstWord = groupBy(vaguePhrases, ({ words: [first = ""] }) => first);

/** Wordings without a calendar: "recently", "now", "in the past", "the near future", "recent years", "coming weeks". */
export const readVague: Reader = ({ words }, at) => {
  const first = lowerAt(words, at);
  for (const { words: phrase, means } of phrasesByFirstWord.get(first) ?? []) {
    if (!phrase.every((part, index) => lowerAt(words, at + index) === part)) continue;
    const next = at + phrase.length;
    if (!standsAlone(words, next)) continue;
    // "at the time of the attack", "at the time he was mayor" go on to say when.
    if (phrase.length === 3 && phrase[1] === "the" && phrase[2] === "time" && !endsClause(words, next))
      continue;
    return { next, when: { is: "vague", timex: means }, recogniser: "vague" };
  }
  const single = vagueWords.get(first);
  if (
    single !== undefined &&
    !isHyphen(words, at + 1) &&
    !isHyphen(words, at - 1) &&
    !isConjunction(words, at)
  ) {
    return { next: at + 1, when: { is: "vague", timex: single }, recogniser: "vague" };
  }
  const the = first === "the" ? 1 : 0;
  const means = vagueAdjectives.get(lowerAt(words, at + the));
  const unit = unitWords.get(lowerAt(words, at + the + 1));
  // "the 5 upcoming years" are counted.
  if (means !== undefined && unit?.plural === true && words[at - 1]?.pos !== "NUM") {
    return { next: at + the + 2, when: { is: "vague", timex: means }, recogniser: "vague" };
  }
  return null;
};

/** Whether a clause ends at a word, or a finite verb goes on with it: "at the time, …", "At the time was …". */
function endsClause(words: readonly Word[], next: number): boolean {
  const word = words[next];
  return (
    word === undefined ||
    word.sentence !== words[next - 1]?.sentence ||
    /^(?:[.,;:)”"]|and|but|because)$/.test(word.lower)
  );
}

/** Nouns that end a wording, so that no noun can go on with it: "these days **few** ride". */
const closed: ReadonlySet<string> = new Set(["time", "days"]);

/** "the past" is a time, "the past two weeks", "the future king" and "the present government" are not. */
function standsAlone(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (word === undefined || isHyphen(words, next)) return word === undefined;
  // "at this time last year"
  if (orders.has(word.lower)) return false;
  if (/^['’]$/.test(word.text)) return false;
  if (word.number !== null && lowerAt(words, next - 1) === "past") return false;
  return !["NOUN", "ADJ", "NUM", "PROPN"].includes(word.pos) || closed.has(lowerAt(words, next - 1));
}

/** "Now that …" gives a reason; "Now" in a name is no time, nor is "a year from now" now, nor "as soon as" soon, nor "as recently as 2007" more than its year. */
function isConjunction(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower === "soon")
    return soonBefore.has(lowerAt(words, at - 1)) || soonAfter.has(lowerAt(words, at + 1));
  if (word?.lower === "recently") return lowerAt(words, at - 1) === "as" && lowerAt(words, at + 1) === "as";
  if (word?.lower !== "now") return false;
  const previous = words[at - 1];
  if (previous?.lower === "from" && !/^(?:on|onwards?|to|until|till|through|,)$/.test(lowerAt(words, at + 1)))
    return true;
  return (
    lowerAt(words, at + 1) === "that" ||
    (isCapitalised(word) && previous?.pos === "PROPN" && isCapitalised(previous))
  );
}
