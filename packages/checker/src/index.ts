export { byCodeUnit } from "./align/by-code-unit.js";
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
  JudgementState,
  NotRead,
  Question,
  Report,
  Severity,
  Suppression,
  Upkeep,
  Verdict,
} from "./findings/finding.js";
export { judgementStates } from "./findings/judgement-states.js";
export { gradeReport, RuleSetting, type Grading } from "./findings/grade.js";
export { reportSchema } from "./findings/report-schema.js";
export { reportOn } from "./findings/report-on.js";
export { mistakenComments } from "./judgements/apply-comments.js";
export { applyJudgements, withUpkeep, type JudgingOptions } from "./judgements/apply-judgements.js";
export { entryOf, type Decision, type JudgementEntry } from "./judgements/entry.js";
export {
  changeJudgements,
  readJudgements,
  type JudgementsFile,
  type StoredJudgement,
} from "./judgements/judgements-file.js";
export { annotateClaims } from "./reporters/annotate-claims.js";
export { jsonldClaims } from "./reporters/jsonld-claims.js";
export { prettyAnswers } from "./reporters/pretty-answers.js";
export { prettyClaims } from "./reporters/pretty-claims.js";
export { prettyExplanation } from "./reporters/pretty-explanation.js";
export { printable } from "./reporters/printable.js";
export { reporters } from "./reporters/index.js";
export { reporterNames } from "./reporters/reporter-names.js";
export type { Reporter, ReporterOptions } from "./reporters/reporter.js";
export { ruleIds } from "./rules/index.js";
export { counted } from "./reporters/counted.js";
