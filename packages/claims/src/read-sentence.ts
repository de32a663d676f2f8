import { defaultAnnotator } from "./annotate/index.js";
import { contextualise, findContext, type Context } from "./context/contextualise.js";
import type { Sentence, Token } from "./model/sentence.js";
import { findPhrases } from "./syntax/find-phrases.js";
import { readClause, type ClauseReading } from "./syntax/read-clause.js";

/** The words of one sentence, and how real the text makes each. */
export interface SentenceReading {
  /** Offsets point into the text as given. */
  readonly tokens: readonly Token[];
  /** Indexes of the words that deny, plan, doubt or ask: "not", "failed to", "may". */
  readonly triggers: ReadonlySet<number>;
  /** How real the word at an index is made by what stands around it. */
  contextAt(index: number): Context;
  /** Its verbs with what hangs on them, in order. */
  clauses(): readonly ClauseReading[];
}

/** Reads a sentence by itself, as the words of one sentence even where its marks would end another. */
export function readSentence(text: string): SentenceReading {
  const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
  const tokens = defaultAnnotator.annotate({ text, blocks }).flatMap((sentence) => sentence.tokens);
  const sentence: Sentence = { start: 0, end: text.length, role: "paragraph", tokens };
  const hits = findContext(sentence);
  const triggers = new Set(
    hits.flatMap(({ first, end, trigger }) =>
      trigger.effects.length === 0 ? [] : Array.from({ length: end - first }, (_, index) => first + index),
    ),
  );
  return {
    tokens,
    triggers,
    contextAt: (index) => contextualise(sentence, hits, tokens[index] ?? sentence, []),
    clauses: () => readClause(findPhrases(sentence, { entities: [], values: [] })),
  };
}
