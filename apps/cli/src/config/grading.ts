import type { Grading } from "@gainsay/checker";
import { matcher } from "../articles/globs.js";
import { givenFor, globsIn } from "./layers.js";
import type { Layer } from "./load-config.js";

/** What `rules`, `overrides` and `thresholds` ask for: later files win, key by key, and overrides win over rules. */
export function gradingOf(layers: readonly Layer[]): Grading {
  const rules = givenFor(layers, "rules").map(({ value }) => value);
  const overrides = givenFor(layers, "overrides").flatMap(({ value, layer }) =>
    value.map((override) => ({ ...override, concerns: matcher(globsIn(layer, override.files)) })),
  );
  const thresholds = givenFor(layers, "thresholds").map(({ value }) => value);
  return {
    settingOf: (rule, document) =>
      overrides.findLast(({ rules, concerns }) => rules[rule] !== undefined && concerns(document))?.rules[
        rule
      ] ??
      rules.findLast((settings) => settings[rule] !== undefined)?.[rule] ??
      "error",
    thresholds: {
      report: thresholds.findLast(({ report }) => report !== undefined)?.report,
      error: thresholds.findLast(({ error }) => error !== undefined)?.error,
    },
  };
}
