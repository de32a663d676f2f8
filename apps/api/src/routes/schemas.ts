import * as checker from "@gainsay/checker";
import * as claims from "@gainsay/claims";
import { z } from "@hono/zod-openapi";

// The shapes of the packages below, with the names that they have in the OpenAPI document. A shape is rebuilt where
// a part of it has a name too, so that the document refers to the part and does not repeat it. `clone`, because a
// schema that was made before this module loaded cannot be named.

const Value = claims.Value.clone().openapi("Value");

const Evidence = claims.Evidence.clone().openapi("Evidence");

const Answer = checker.Answer.unwrap()
  .extend({ value: Value, evidence: z.array(Evidence).min(1).readonly() })
  .readonly()
  .openapi("Answer");

export const Finding = checker.Finding.unwrap()
  .extend({ answers: z.array(Answer).min(2).readonly() })
  .readonly()
  .openapi("Finding");

export const Report = checker.Report.unwrap()
  .extend({ findings: z.array(Finding).readonly() })
  .readonly()
  .openapi("Report");

export const Claim = claims.Assertion.unwrap()
  .extend({ value: Value, evidence: Evidence })
  .readonly()
  .openapi("Claim");

export const Question = checker.Question.unwrap()
  .extend({ id: z.string(), answers: z.array(Answer).min(1).readonly(), verdict: checker.Verdict })
  .readonly()
  .openapi("Question") satisfies z.ZodType<checker.AnsweredQuestion>;
