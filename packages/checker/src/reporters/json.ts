import { Report } from "../findings/finding.js";
import type { Reporter } from "./reporter.js";

/**
 * The findings file, as `findings/report-schema.ts` describes it: two spaces a level, keys in the order of the
 * model whatever order the report was put together in.
 */
export const json: Reporter = (report) => `${JSON.stringify(Report.parse(report), null, 2)}\n`;
