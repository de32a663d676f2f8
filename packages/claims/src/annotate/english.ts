import { createLemmatizer, type Lemmatizer } from "./lemmatize.js";
import { decodeTagger, type Tagger } from "./tagger.js";
import { classNames, lemmaExceptions, wordClasses } from "./weights/lexicon.js";
import { taggerWeights } from "./weights/tagger.js";
import { decodeWordClasses, type WordClasses } from "./word-classes.js";

export interface English {
  readonly lexicon: WordClasses;
  readonly tagger: Tagger;
  readonly lemmatize: Lemmatizer;
}

let decoded: English | undefined;

/** The trained tables for English, decoded at the first call and then kept. */
export function english(): English {
  if (decoded === undefined) {
    const lexicon = decodeWordClasses(classNames.split(" "), wordClasses);
    decoded = {
      lexicon,
      tagger: decodeTagger(taggerWeights, lexicon),
      lemmatize: createLemmatizer(lexicon, readExceptions(lemmaExceptions)),
    };
  }
  return decoded;
}

/** "am AUX-present be;…" */
function readExceptions(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(";").map((entry): [string, string] => {
      const space = entry.lastIndexOf(" ");
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
  );
}
