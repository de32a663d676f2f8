import type { Report } from "../findings/finding.js";

export interface ReporterOptions {
  /** ANSI colours. Default false. */
  readonly color?: boolean;
  /** Columns to wrap prose at. Default 100. */
  readonly width?: number;
  /** Documents that have changed, by id. Formats that point to one side of a finding point to one of these, if there is one. */
  readonly changed?: ReadonlySet<string>;
}

/** What is narrower is written as if it had this many columns. */
export const narrowest = 40;

/** A format: a pure function from a report to text that ends with a line break. */
export type Reporter = (report: Report, options?: ReporterOptions) => string;
