import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItemToken, type SpanItsFunction } from "wink-nlp";
import type { PartOfSpeech, Sentence, Token } from "../model/sentence.js";
import type { Annotator } from "./annotator.js";
import { endsInAbbreviation } from "./abbreviations.en.js";

/** No English word is longer; the library's own tokeniser takes quadratic time on unbroken runs. */
const longestWord = 120;
/** Characters handed to the library at once, so that one endless paragraph cannot exhaust memory. */
const longestChunk = 20_000;

const library = winkNLP(model, ["sbd", "pos"]);
const { its } = library;
/** The library declares `lemma` with parameters that its own `out` does not accept; at run time they fit. */
const lemmaOf = its.lemma as unknown as SpanItsFunction<string>;

/**
 * Annotates with wink-nlp and its small English model: Universal POS tags, about 90% right on news. Sentences are the
 * library's, joined again where it broke after an abbreviation ("Adm. Cooper").
 */
export const winkAnnotator: Annotator = {
  name: "wink-nlp",
  annotate({ text, blocks }) {
    const sentences: Sentence[] = [];
    for (const block of blocks) {
      for (const chunk of chunks(text, block.start, block.end)) {
        for (const tokens of joinAbbreviations(
          annotateChunk(text.slice(chunk.start, chunk.end), chunk.start),
        )) {
          const first = tokens[0];
          const last = tokens.at(-1);
          if (first === undefined || last === undefined) continue;
          sentences.push({ start: first.start, end: last.end, tokens, role: block.role });
        }
      }
    }
    return sentences;
  },
};

/** Cuts `[start, end)` into stretches that the library can take, at white space, leaving unbroken runs out. */
function* chunks(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  let lastSpace = start;
  const space = /\s+/g;
  let wordStart = start;
  space.lastIndex = start;
  while (wordStart < end) {
    const match = space.exec(text);
    const wordEnd = Math.min(match?.index ?? end, end);
    const next = Math.min(match === null ? end : match.index + match[0].length, end);
    if (wordEnd - wordStart > longestWord) {
      if (wordStart > from) yield { start: from, end: wordStart };
      from = next;
    } else if (wordEnd - from > longestChunk) {
      yield { start: from, end: lastSpace };
      from = lastSpace;
    }
    lastSpace = next;
    wordStart = next;
  }
  if (end > from) yield { start: from, end };
}

function annotateChunk(text: string, offset: number): Token[][] {
  const sentences: Token[][] = [];
  let position = 0;
  library
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const words = token.out();
        const start = text.indexOf(words, position);
        if (start < 0) return;
        position = start + words.length;
        const pos: string = token.out(its.pos);
        if (pos === "SPACE") return;
        tokens.push({
          start: offset + start,
          end: offset + position,
          text: words,
          lower: words.toLowerCase(),
          lemma: token.out(lemmaOf).toLowerCase(),
          pos: pos as PartOfSpeech,
        });
      });
      if (tokens.length > 0) sentences.push(tokens);
    });
  return sentences;
}

/** Joins a sentence to the next where its last words are an abbreviation that does not end sentences. */
function joinAbbreviations(sentences: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const tokens of sentences) {
    const previous = joined.at(-1);
    if (previous !== undefined && endsInAbbreviation(previous)) previous.push(...tokens);
    else joined.push([...tokens]);
  }
  return joined;
}
