import type { Handbooks } from "../align/handbooks.js";
import type { Stories } from "../align/stories.js";
import type { Statement } from "../align/statement.js";

/** What a check may know beside the two statements. */
export interface GateContext {
  readonly stories: Stories;
  readonly handbooks: Handbooks;
  /** The other statements that the document of this one makes in answer to the same question. */
  siblings(statement: Statement): readonly Statement[];
  /** The caller says that all texts are about one happening. */
  readonly sameEvent: boolean;
}

export interface Outcome {
  readonly status: "met" | "unmet" | "unknown";
  /** Half a sentence in plain English. */
  readonly reason: string;
  /** Nothing speaks against the check, but too little for it to call a difference a contradiction. */
  readonly tooLittle?: boolean;
  /** Unmet, it leaves nothing to say, whatever the check. */
  readonly ends?: boolean;
}

/** One named check of the gate: whether two statements answer the same question in one respect. Symmetric. */
export interface GateCheck {
  readonly name: string;
  /** Whether it is a question at all of these two; where it is not, the check is not printed. Default: it is. */
  isAsked?(a: Statement, b: Statement, context: GateContext): boolean;
  run(a: Statement, b: Statement, context: GateContext): Outcome;
}

/** Most pairs fail some check, and nobody asks why: a reason that takes work is a function. */
type Reason = string | (() => string);

const outcome = (status: Outcome["status"], reason: Reason): Outcome => ({
  status,
  get reason() {
    return typeof reason === "string" ? reason : reason();
  },
});

export const met = (reason: Reason): Outcome => outcome("met", reason);
export const unmet = (reason: Reason): Outcome => outcome("unmet", reason);
export const unknown = (reason: Reason): Outcome => outcome("unknown", reason);
export const tooLittle = (reason: string): Outcome => ({ status: "unknown", reason, tooLittle: true });

/** That two things are told of two times and nobody need know: everybody grows older. */
export const nothingToSay = (reason: string): Outcome => ({ status: "unmet", reason, ends: true });
