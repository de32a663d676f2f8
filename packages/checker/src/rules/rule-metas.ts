import { corpusRules, rules } from "./index.js";
import type { RuleMeta } from "./rule.js";

const metas: ReadonlyMap<string, RuleMeta> = new Map(
  [...rules, ...corpusRules].map(({ meta }) => [meta.id, meta]),
);

/** What the rule with this id is for. Undefined for a rule that this version does not have: a findings file may be older or newer. */
export function ruleMeta(id: string): RuleMeta | undefined {
  return metas.get(id);
}
