import { defaultAnnotator } from "./annotate/index.js";
import { createLocator } from "./document/locate.js";
import type { EntityMention } from "./entities/entity.js";
import { findReferents } from "./entities/find-referents.js";
import { extract, type ExtractOptions } from "./extract.js";
import { findValues, type Value, type ValueMention } from "./kinds/index.js";
import type { Assertion, Extraction } from "./model/assertion.js";
import type { Document } from "./model/document.js";
import { overlaps, slice, within, type Span } from "./model/span.js";

/** A mention with its place in the original text: line and column count from 1, the column in UTF-16 units. */
export type Placed<Mention> = Mention & { readonly line: number; readonly column: number };

/** What was read in one sentence. All spans point into the original text. */
export interface ExplainedSentence extends Span {
  /** The sentence, verbatim. */
  readonly text: string;
  readonly assertions: readonly Assertion[];
  /** Values that no assertion of the sentence has for its answer or its time. */
  readonly unbound: readonly Placed<ValueMention>[];
  readonly entities: readonly EntityMention[];
}

/** What a document says, and beside it what was read on the way there, for people who want to know why. */
export interface Explanation extends Extraction {
  /** The sentences in which a value was read, in the order of the text. */
  readonly explained: readonly ExplainedSentence[];
}

/** Extracts as `extract` does, and shows the sentences with what was read in them. Slower: names and values are read twice. */
export function explain(document: Document, options: ExtractOptions = {}): Explanation {
  const { name, annotate } = options.annotator ?? defaultAnnotator;
  const sentences = annotate(document);
  const extraction = extract(document, { ...options, annotator: { name, annotate: () => sentences } });
  const entities = within(findReferents(document, sentences, options.aliases ?? []));
  const values = within(findValues(document, sentences, unitsOf(options)));
  const assertions = within(
    extraction.assertions
      .map((assertion) => ({ ...spanOf(assertion.evidence), assertion }))
      .toSorted((a, b) => a.start - b.start),
  );
  const { position } = createLocator(document);
  const inOriginal = <M extends Span>(mention: M): M => ({
    ...mention,
    ...document.offsets.toOriginal(mention),
  });
  return {
    ...extraction,
    explained: sentences.flatMap((sentence) => {
      const span = document.offsets.toOriginal(sentence);
      const said = assertions(span).map(({ assertion }) => assertion);
      const unbound = values(sentence)
        .map(inOriginal)
        .filter((mention) => !said.some((assertion) => uses(assertion, mention)));
      if (said.length === 0 && unbound.length === 0) return [];
      return [
        {
          ...span,
          text: slice(document.original, span),
          assertions: said,
          unbound: unbound.map((mention) => ({ ...mention, ...position(mention.start) })),
          entities: entities(sentence).map(inOriginal),
        },
      ];
    }),
  };
}

function unitsOf({ vocabulary }: ExtractOptions): Parameters<typeof findValues>[2] {
  return vocabulary === undefined ? {} : { units: vocabulary.units };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether the value is the assertion's answer or its time; of a time only the value is known, not the words. */
function uses({ evidence, qualifiers }: Assertion, mention: ValueMention): boolean {
  return overlaps(evidence, mention) || isSame(qualifiers.time, mention.value);
}

function isSame(a: Value | undefined, b: Value): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
