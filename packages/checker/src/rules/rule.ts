import type { Value } from "@gainsay/claims";

/** What a rule is for, in words that end up in its documentation. */
export interface RuleMeta {
  readonly id: string;
  /** What it finds, one sentence. */
  readonly finds: string;
  /** Why that matters, one sentence. */
  readonly why: string;
  /** What to do about a finding, one sentence. */
  readonly fix: string;
}

/** Two values that cannot both be true, and what the slip might be. */
export interface Rule {
  readonly meta: RuleMeta;
  /** The kind of value that it argues about. */
  readonly kind: Value["kind"];
  /** What a slip of the pen would explain: "one year off". Null when no common slip fits. Symmetric. */
  slip(a: Value, b: Value): string | null;
}

/** Declares a rule; fixes its types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
