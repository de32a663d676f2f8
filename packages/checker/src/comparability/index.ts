import type { Statement } from "../align/statement.js";
import type { Check } from "../findings/finding.js";
import { event } from "./event.js";
import type { GateCheck, GateContext } from "./gate-check.js";
import { measure } from "./measure.js";
import { reading } from "./reading.js";
import { reality } from "./reality.js";
import { scope } from "./scope.js";
import { settingGate } from "./setting.js";
import { speaker } from "./speaker.js";
import { subject } from "./subject.js";
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
];

/** What the gate says of two statements. */
export interface Passage {
  readonly checks: readonly Check[];
  /** False where nothing speaks against a comparison, but too little for it. */
  readonly decidable: boolean;
}

/** Runs the whole gate on two statements; settings have one of their own. */
export function passGate(a: Statement, b: Statement, context: GateContext): Passage {
  const checks = a.setting === null || b.setting === null ? gate : settingGate;
  const outcomes = checks.map((check) => ({ check: check.name, ...check.run(a, b, context) }));
  return {
    checks: outcomes.map(({ check, status, reason }) => ({ check, status, reason })),
    decidable: !outcomes.some((outcome) => outcome.tooLittle === true),
  };
}
