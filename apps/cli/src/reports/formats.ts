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
import { writeClaims, type Explanation, type Extraction } from "@gainsay/claims";

/** Ways to write a result down, by the name that `--report` takes. */
export type Formats<Result> = Readonly<
  Record<string, (result: Result, options: ReporterOptions) => string | Promise<string>>
>;

/** What `check` and `compare` can write: the formats of the checker, and the page, loaded only when asked for. */
export const findingFormats: Formats<Report> = {
  ...reporters,
  html: async (report) => (await import("@gainsay/report")).renderHtml(report),
};

/** What `extract` can write: claims to check later, or how they came about, for people. */
export const claimFormats: Formats<readonly (Extraction | Explanation)[]> = {
  pretty: prettyClaims,
  json: (extractions) => writeClaims(extractions, "json"),
  ndjson: (extractions) => writeClaims(extractions, "ndjson"),
  jsonld: jsonldClaims,
  annotations: annotateClaims,
};

/** What `ask` can write: the answers side by side for people, or as JSON. */
export const answerFormats: Formats<readonly AnsweredQuestion[]> = {
  pretty: prettyAnswers,
  json: (questions) => `${JSON.stringify({ schemaVersion: 1, questions }, null, 2)}\n`,
};
