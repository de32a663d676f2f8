import type { Token } from "../../model/sentence.js";
import type { Candidate, KindContext } from "../kind.js";
import { phrasesFrom, placeOnScale } from "./scales.js";
import type { StatusValue } from "./value.js";
import { wordClassOf } from "./word-class.js";

/** Words and names of several words that stand on a scale of news: "alive", "was acquitted", "not guilty", "at large". */
export function recognise({ sentences }: KindContext): readonly Candidate<StatusValue>[] {
  return sentences.flatMap(({ tokens }) => readSentence(tokens));
}

function readSentence(tokens: readonly Token[]): readonly Candidate<StatusValue>[] {
  const candidates: Candidate<StatusValue>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = phrasesFrom(token.lemma).find((words) => standsAt(words, tokens, at));
    const length = phrase?.split(" ").length ?? 1;
    const word = phrase ?? token.lemma;
    const place = placeOnScale(word, wordClassOf(token.pos));
    if (place !== null) {
      const { scale, pole } = place;
      const end = tokens[at + length - 1]?.end ?? token.end;
      const parts: StatusValue = { kind: "status", scale, pole, word };
      candidates.push({ start: token.start, end, recogniser: "status/word", parts });
    }
    at += length;
  }
  return candidates;
}

function standsAt(words: string, tokens: readonly Token[], at: number): boolean {
  return words.split(" ").every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && (token.lemma === word || token.lower === word);
  });
}
