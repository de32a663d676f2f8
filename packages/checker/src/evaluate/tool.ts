import {
  extract,
  readDocument,
  readMentions,
  readTimes,
  recogniseValues,
  type Article,
  type DatedPhrase,
  type Extraction,
  type Span,
  type ValueMention,
} from "@gainsay/claims";
import { linkMentions } from "../align/link-mentions.js";
import { check, type CheckOptions } from "../check.js";
import type { Report } from "../findings/finding.js";

/** A mention of a thing or a happening; mentions with one id are read as one. The span points into the article. */
export interface LinkedMention extends Span {
  readonly document: string;
  readonly form: "entity" | "happening";
  readonly id: string;
}

/** What is being evaluated. Tests of the scoring put a tool of known mistakes in its place. */
export interface Tool {
  extract(article: Article): Extraction;
  /** When what the phrases of an article tell of happened. Spans point into its content. */
  date(article: Article): readonly DatedPhrase[];
  check(extractions: readonly Extraction[], options: Pick<CheckOptions, "sameEvent">): Report;
  /** The values in a text; relative dates are anchored to `reference`, `YYYY-MM-DD`. Spans point into `text`. */
  recognise(text: string, reference?: string): readonly ValueMention[];
  /** The mentions of a corpus, linked across its articles. */
  link(articles: readonly Article[]): readonly LinkedMention[];
}

/** Gainsay itself. */
export const gainsay: Tool = {
  extract: (article) => extract(readDocument(article)),
  date: (article) => readTimes(readDocument(article)),
  check,
  recognise: (text, reference) =>
    recogniseValues(
      readDocument({ id: "text", content: text, format: "text" }),
      reference === undefined ? {} : { reference },
    ),
  link: (articles) =>
    linkMentions(
      articles.map((article) => {
        const document = readDocument(article);
        return { document: extract(document).document, mentions: readMentions(document) };
      }),
    ),
};
