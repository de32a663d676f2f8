import type { Sentence, Token } from "../../model/sentence.js";
import type { Span } from "../../model/span.js";
import type { NumberSpan } from "../number/read-number.js";
import type { UnitTable } from "./unit-table.js";

/** Where an amount stands in the text. */
export interface Place {
  readonly text: string;
  readonly units: UnitTable;
  /** The tokens of its sentence. */
  readonly tokens: readonly Token[];
  /** Index of the first token after the amount. */
  readonly after: number;
  readonly previous: Token | undefined;
  readonly beforePrevious: Token | undefined;
  readonly next: Token | undefined;
  /** Where the quantity before it ends. */
  readonly from: number;
  /** The number after it. */
  readonly following: NumberSpan | undefined;
}

/** Finds the sentence and tokens around spans that come in order of start; linear over all of them together. */
export class Locator {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #units: UnitTable;
  #sentence = 0;
  #token = 0;

  constructor(text: string, sentences: readonly Sentence[], units: UnitTable) {
    this.#text = text;
    this.#sentences = sentences;
    this.#units = units;
  }

  locate(span: Span, from: number, following: NumberSpan | undefined): Place {
    while ((this.#sentences[this.#sentence + 1]?.start ?? Infinity) <= span.start) {
      this.#sentence += 1;
      this.#token = 0;
    }
    const tokens = this.#sentences[this.#sentence]?.tokens ?? [];
    this.#token = tokenFrom(tokens, this.#token, span.start);
    const after = tokenFrom(tokens, this.#token, span.end);
    return {
      text: this.#text,
      units: this.#units,
      tokens,
      after,
      previous: tokens[this.#token - 1],
      beforePrevious: tokens[this.#token - 2],
      next: tokens[after],
      from,
      following,
    };
  }
}

/** The index of the first token from `at` on that starts at or after `offset`. */
export function tokenFrom(tokens: readonly Token[], at: number, offset: number): number {
  let index = at;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < offset) index += 1;
  return index;
}
