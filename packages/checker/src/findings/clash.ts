import { formatValue } from "@gainsay/claims";
import { byCodeUnit } from "../align/by-code-unit.js";
import type { Clash } from "../rules/rule.js";
import type { Answer, Finding } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { severityOf } from "./verdict.js";

/** The finding of a clash: its sides as answers, the one that most independent reports give first. */
export function findingOfClash(rule: string, clash: Clash, origins: ReadonlyMap<string, string>): Finding {
  const { question, verdict, sides, reason } = clash;
  const confidence = Math.round(clash.confidence * 100) / 100;
  const counted = sides.map(({ value, display = formatValue(value), evidence }) => ({
    value,
    display,
    evidence,
    origins: new Set(evidence.map(({ document }) => origins.get(document) ?? document)).size,
  }));
  const most = Math.max(...counted.map(({ origins }) => origins));
  const answers = counted
    .map(({ display, value, origins, evidence }): Answer => ({
      display,
      value,
      origins,
      minority: origins < most,
      evidence,
    }))
    .sort((a, b) => b.origins - a.origins || byCodeUnit(a.display, b.display));
  return {
    fingerprint: fingerprintOf(rule, question.text, answers),
    rule,
    verdict,
    severity: severityOf(verdict, confidence),
    confidence,
    question,
    answers,
    reason,
    slip: clash.slip ?? null,
    comparability: (clash.checks ?? []).map((check) => ({ ...check })),
    judgement: null,
    suppression: null,
  };
}
