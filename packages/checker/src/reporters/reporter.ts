import type { Report, Severity } from "../findings/finding.js";

export interface ReporterOptions {
  /** ANSI colours. Default false. */
  readonly color?: boolean;
  /** Columns to wrap prose at. Default 100. */
  readonly width?: number;
  /** Ids of the documents in which this change was made: their side of a finding is the one to mark. Default: nothing is known of it. */
  readonly changed?: ReadonlySet<string>;
  /**
   * The top of the repository, absolute and with `/`. Formats that name files within a repository write paths below it relative to it.
   * Default: unknown; then paths are taken to start there, and an absolute one lies outside.
   */
  readonly root?: string;
  /** The folder that the paths of documents start from, absolute and with `/`. Default: `root`. */
  readonly folder?: string;
  /** The lowest severity that fails the run. Formats that tell failures apart go by it. `never` and by default: `error`. */
  readonly failOn?: Severity | "never";
  /** List suppressed findings as well, where a format for people only counts them. Default false. */
  readonly showSuppressed?: boolean;
  /** Called with one line for each thing that the format left out: a limit of where the output goes. Default: nobody is told. */
  readonly note?: (line: string) => void;
}

/** What is narrower is written as if it had this many columns. */
export const narrowest = 40;

/** A format: a pure function from a report to text that ends with a line break. */
export type Reporter = (report: Report, options?: ReporterOptions) => string;
