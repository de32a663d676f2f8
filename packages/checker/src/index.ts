export { check, type CheckOptions } from "./check.js";
export {
  Answer,
  Check,
  Finding,
  Judgement,
  NotRead,
  Question,
  Report,
  Severity,
  Verdict,
} from "./findings/finding.js";
export { reportSchema } from "./findings/report-schema.js";
export { printable } from "./reporters/printable.js";
export { reporters } from "./reporters/index.js";
export type { Reporter, ReporterOptions } from "./reporters/reporter.js";
