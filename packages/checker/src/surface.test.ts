import { expect, it } from "vitest";
import * as surface from "./index.js";

it("offers these names to other packages", () => {
  expect(Object.keys(surface).sort()).toMatchInlineSnapshot(`
    [
      "Answer",
      "Check",
      "Finding",
      "Judgement",
      "NotRead",
      "Question",
      "Report",
      "RuleSetting",
      "Severity",
      "Suppression",
      "Verdict",
      "answerQuestions",
      "ask",
      "check",
      "evaluate",
      "formatScores",
      "gradeReport",
      "parseLabelledSet",
      "prettyAnswers",
      "prettyClaims",
      "prettyExplanation",
      "printable",
      "reportSchema",
      "reporters",
      "ruleIds",
    ]
  `);
});
