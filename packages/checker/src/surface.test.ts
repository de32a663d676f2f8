import { expect, it } from "vitest";
import * as surface from "./index.js";

it("offers these names to other packages", () => {
  expect(Object.keys(surface).sort()).toMatchInlineSnapshot(`
    [
      "Answer",
      "Check",
      "Finding",
      "Judgement",
      "JudgementState",
      "NotRead",
      "Question",
      "Report",
      "RuleSetting",
      "Severity",
      "Suppression",
      "Upkeep",
      "Verdict",
      "annotateClaims",
      "answerQuestions",
      "applyJudgements",
      "ask",
      "byCodeUnit",
      "changeJudgements",
      "check",
      "counted",
      "entryOf",
      "evaluate",
      "formatScores",
      "gradeReport",
      "jsonldClaims",
      "mistakenComments",
      "parseLabelledSet",
      "prettyAnswers",
      "prettyClaims",
      "prettyExplanation",
      "printable",
      "readJudgements",
      "reportOn",
      "reportSchema",
      "reporters",
      "ruleIds",
      "withUpkeep",
    ]
  `);
});
