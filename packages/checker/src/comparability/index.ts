import type { Statement } from "../align/statement.js";
import type { Check } from "../findings/finding.js";
import { event } from "./event.js";
import type { GateCheck, GateContext, Outcome } from "./gate-check.js";
import { measure } from "./measure.js";
import { reading } from "./reading.js";
import { reality } from "./reality.js";
import { scope } from "./scope.js";
import { settingGate } from "./setting.js";
import { speaker } from "./speaker.js";
import { subject } from "./subject.js";
import { text } from "./text.js";
import { time } from "./time.js";
import { unit } from "./unit.js";

/** The gate: every check that two statements pass before their values are compared, in the order it is printed. */
export const gate: readonly GateCheck[] = [
  subject,
  event,
  measure,
  scope,
  unit,
  time,
  speaker,
  reality,
  reading,
  text,
];

/**
 * The checks in the order of what they cost. Most pairs of a large corpus fail one of the cheap ones, so that the costly ones are
 * asked of few.
 */
const cheapestFirst: readonly GateCheck[] = [
  unit,
  measure,
  reality,
  reading,
  scope,
  subject,
  event,
  time,
  speaker,
  text,
];

/** Unmet, they leave something to say: that one came later, or is only alleged. Any other unmet check ends the matter. */
const leavesSomethingToSay: ReadonlySet<string> = new Set([time.name, speaker.name]);

/** What the gate says of two statements. */
export interface Passage {
  /** In the order of the gate. */
  readonly checks: readonly Check[];
  /** False where nothing speaks against a comparison, but too little for it. */
  readonly decidable: boolean;
}

/**
 * Passes two statements through the gate, settings through one of their own; null as soon as one check shows that they do not answer the
 * same question.
 */
export function passGate(a: Statement, b: Statement, context: GateContext): Passage | null {
  const isOfSettings = a.setting !== null && b.setting !== null;
  const printed = isOfSettings ? settingGate : gate;
  const outcomes: [GateCheck, Outcome][] = [];
  for (const check of isOfSettings ? settingGate : cheapestFirst) {
    if (check.isAsked?.(a, b, context) === false) continue;
    const outcome = check.run(a, b, context);
    if (outcome.status === "unmet" && (outcome.ends === true || !leavesSomethingToSay.has(check.name)))
      return null;
    outcomes.push([check, outcome]);
  }
  return {
    checks: outcomes
      .sort(([a], [b]) => printed.indexOf(a) - printed.indexOf(b))
      .map(([{ name }, outcome]) => ({
        check: name,
        status: outcome.status,
        // Put into words when asked for: few of the pairs that pass end up in a finding.
        get reason() {
          return outcome.reason;
        },
      })),
    decidable: !outcomes.some(([, outcome]) => outcome.tooLittle === true),
  };
}
