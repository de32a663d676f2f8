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
      "Severity",
      "Suppression",
      "Upkeep",
      "Verdict",
      "answerQuestions",
      "applyJudgements",
      "ask",
      "changeJudgements",
      "check",
      "entryOf",
      "evaluate",
      "formatScores",
      "mistakenComments",
      "parseLabelledSet",
      "prettyAnswers",
      "prettyClaims",
      "prettyExplanation",
      "printable",
      "readJudgements",
      "reportSchema",
      "reporters",
      "ruleIds",
      "summarise",
      "withUpkeep",
    ]
  `);
});
