import type { Evidence } from "@gainsay/claims";
import { documentIri, uuidIri } from "./iri.js";
import { writeJson } from "./write-json.js";

/** One annotation of the Web Annotation Data Model (W3C Recommendation, 2017), before it is put in a collection. */
export interface Annotation {
  readonly id: string;
  /** Why it was made: `commenting` on words, `describing` them. */
  readonly motivation: "commenting" | "describing";
  /** In plain English. */
  readonly comment: string;
  readonly tags: readonly string[];
  readonly targets: readonly Evidence[];
}

/** Characters that are kept before and after a quote, enough to find it again in a text that was edited elsewhere. */
const context = 48;

/** Writes annotations as a collection of one page. */
export function writeAnnotations(label: string, annotations: readonly Annotation[]): string {
  const ids = annotations.map(({ id }) => id);
  return writeJson({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: uuidIri("collection", label, ...ids),
    type: "AnnotationCollection",
    label,
    total: annotations.length,
    first: {
      id: uuidIri("page", label, ...ids),
      type: "AnnotationPage",
      startIndex: 0,
      items: annotations.map(({ id, motivation, comment, tags, targets }) => ({
        id,
        type: "Annotation",
        motivation,
        body: [
          { type: "TextualBody", value: comment, format: "text/plain", language: "en", purpose: motivation },
          ...tags.map((tag) => ({ type: "TextualBody", value: tag, purpose: "tagging" })),
        ],
        target: targets.map(targetOf),
      })),
    },
  });
}

/**
 * The words by themselves with what stands around them, and by their place. The place counts as all of Gainsay does, in UTF-16 units of the
 * file as read, markup included; the model counts code points of the text without markup. The two are the same in plain text without
 * emoji and the like; elsewhere the quote finds the words.
 */
function targetOf({ document, quote, start, end, sentence, sentenceStart }: Evidence) {
  const from = start - sentenceStart;
  const isInSentence = from >= 0 && sentence.slice(from, from + quote.length) === quote;
  const before = isInSentence ? sentence.slice(0, from) : "";
  const after = isInSentence ? sentence.slice(from + quote.length) : "";
  return {
    type: "SpecificResource",
    source: documentIri(document),
    selector: [
      {
        type: "TextQuoteSelector",
        exact: quote,
        prefix: Array.from(before).slice(-context).join(""),
        suffix: Array.from(after).slice(0, context).join(""),
      },
      { type: "TextPositionSelector", start, end },
    ],
  };
}
