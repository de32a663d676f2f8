import {
  annotateClaims,
  jsonldClaims,
  prettyAnswers,
  prettyClaims,
  reporters,
  type AnsweredQuestion,
  type Report,
  type ReporterOptions,
} from "@gainsay/checker";
import { writeClaims, type ClaimFileExtras, type Explanation, type Extraction } from "@gainsay/claims";

/** Ways to write a result down, by the name that `--report` takes. */
export type Formats<Result> = Readonly<
  Record<string, (result: Result, options: ReporterOptions) => string | Promise<string>>
>;

/** What `check` and `compare` can write: the formats of the checker, and the page, loaded only when asked for. */
export const findingFormats: Formats<Report> = {
  ...reporters,
  html: async (report) => (await import("@gainsay/report")).renderHtml(report),
};

/** What was extracted, with what could not be read, and which part of the articles it is. */
export interface ExtractedClaims extends ClaimFileExtras {
  readonly extractions: readonly (Extraction | Explanation)[];
}

/** What `extract` can write: claims to check later, or how they came about, for people. */
export const claimFormats: Formats<ExtractedClaims> = {
  pretty: ({ extractions }, options) => prettyClaims(extractions, options),
  json: ({ extractions, ...extras }) => writeClaims(extractions, "json", extras),
  ndjson: ({ extractions, ...extras }) => writeClaims(extractions, "ndjson", extras),
  jsonld: ({ extractions }) => jsonldClaims(extractions),
  annotations: ({ extractions }) => annotateClaims(extractions),
};

/** What `ask` can write: the answers side by side for people, or as JSON. */
export const answerFormats: Formats<readonly AnsweredQuestion[]> = {
  pretty: prettyAnswers,
  json: (questions) => `${JSON.stringify({ schemaVersion: 1, questions }, null, 2)}\n`,
};
