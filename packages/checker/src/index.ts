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
export type { Reporter, ReporterOptions } from "./reporters/reporter.js";
