export { ask } from "./ask/ask.js";
export { answerQuestions, type AnsweredQuestion } from "./ask/answer-questions.js";
export { check, type CheckOptions } from "./check.js";
export { evaluate, type EvaluateOptions, type Prediction, type Scores } from "./evaluate/evaluate.js";
export { parseLabelledSet, type LabelledSet, type ParsedSet, type SetProblem } from "./evaluate/family.js";
export { formatScores } from "./evaluate/format-scores.js";
export {
  Answer,
  Check,
  Finding,
  Judgement,
  NotRead,
  Question,
  Report,
  Severity,
  Suppression,
  Verdict,
} from "./findings/finding.js";
export { gradeReport, RuleSetting, type Grading } from "./findings/grade.js";
export { reportSchema } from "./findings/report-schema.js";
export { prettyAnswers } from "./reporters/pretty-answers.js";
export { prettyClaims } from "./reporters/pretty-claims.js";
export { prettyExplanation } from "./reporters/pretty-explanation.js";
export { printable } from "./reporters/printable.js";
export { reporters } from "./reporters/index.js";
export type { Reporter, ReporterOptions } from "./reporters/reporter.js";
export { ruleIds } from "./rules/index.js";
