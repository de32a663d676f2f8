import { reporterNames, type AnsweredQuestion, type Report, type ReporterOptions } from "@gainsay/checker";
import type { ClaimFileExtras, Explanation, Extraction } from "@gainsay/claims";

/** Ways to write a result down, by the name that `--report` takes. They are loaded when they are asked for; their names are known before. */
export type Formats<Result> = Readonly<
  Record<string, (result: Result, options: ReporterOptions) => string | Promise<string>>
>;

const writers = () => import("./writers.js");

/** What `check` and `compare` can write: the formats of the checker, and the page. */
export const findingFormats: Formats<Report> = {
  ...Object.fromEntries(
    reporterNames.map((name) => [
      name,
      async (report: Report, options: ReporterOptions) => (await writers()).reporters[name](report, options),
    ]),
  ),
  html: async (report) => (await import("@gainsay/report")).renderHtml(report),
};

/** What was extracted, with what could not be read, and which part of the articles it is. */
export interface ExtractedClaims extends ClaimFileExtras {
  readonly extractions: readonly (Extraction | Explanation)[];
}

/** What `extract` can write: claims to check later, or how they came about, for people. */
export const claimFormats: Formats<ExtractedClaims> = {
  pretty: async ({ extractions }, options) => (await writers()).prettyClaims(extractions, options),
  json: async ({ extractions, ...extras }) => (await writers()).writeClaims(extractions, "json", extras),
  ndjson: async ({ extractions, ...extras }) => (await writers()).writeClaims(extractions, "ndjson", extras),
  jsonld: async ({ extractions }) => (await writers()).jsonldClaims(extractions),
  annotations: async ({ extractions }) => (await writers()).annotateClaims(extractions),
};

/** What `ask` can write: the answers side by side for people, or as JSON. */
export const answerFormats: Formats<readonly AnsweredQuestion[]> = {
  pretty: async (questions, options) => (await writers()).prettyAnswers(questions, options),
  json: (questions) => `${JSON.stringify({ schemaVersion: 1, questions }, null, 2)}\n`,
};
