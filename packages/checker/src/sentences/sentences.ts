import { readSentence, type Extraction, type SentenceReading } from "@gainsay/claims";
import { cutUnits } from "./cut-units.js";
import { toldSentences, type ToldSentence } from "./told-sentence.js";
import type { UnitSentence } from "./unit.js";

/** The sentences of a corpus. Many rules look into the same ones: each is cut and tagged once, when the first of them asks. */
export interface Sentences {
  /** In order of documents and text. */
  readonly told: readonly ToldSentence[];
  /** Those of one document, by its id. */
  readonly toldIn: (document: string) => readonly ToldSentence[];
  /** One of them, cut into units. */
  readonly unitsOf: (told: ToldSentence) => UnitSentence;
}

/** Sentences of so many characters together are kept as units at once, which take up far more room than their text. */
const mostKept = 4_000_000;

/** The sentences of what was read, in its order. */
export function sentencesOf(extractions: readonly Extraction[]): Sentences {
  const kept = new Map<ToldSentence, UnitSentence>();
  // Pages of one site have many sentences in common.
  const readings = new Map<string, SentenceReading>();
  let size = 0;
  const read = (text: string): SentenceReading => {
    const reading = readings.get(text) ?? readSentence(text);
    readings.set(text, reading);
    return reading;
  };
  const told = toldSentences(extractions);
  const byDocument = new Map<string, ToldSentence[]>();
  for (const sentence of told) {
    const { id } = sentence.document;
    const own = byDocument.get(id) ?? [];
    own.push(sentence);
    byDocument.set(id, own);
  }
  return {
    told,
    toldIn: (document) => byDocument.get(document) ?? [],
    unitsOf: (told) => {
      const known = kept.get(told);
      if (known !== undefined) return known;
      if (size >= mostKept) {
        kept.clear();
        readings.clear();
        size = 0;
      }
      const units = cutUnits(told, read);
      kept.set(told, units);
      size += told.lower.length;
      return units;
    },
  };
}
