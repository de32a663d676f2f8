import type { KindCorpus } from "../kind.js";
import type { DurationValue } from "./value.js";

export const corpus: KindCorpus<DurationValue> = {
  reference: "2025-09-18",
  values: [
    {
      expect: { timex: "P14Y", amount: 14, unit: "year" },
      wordings: ["a 14-year war", "fourteen years of war"],
    },
  ],
  negatives: ["A 36-year-old woman was hurt.", "It began two weeks ago."],
  pairs: [{ a: "14 years", b: "9 years", relation: "disjoint" }],
  gaps: [],
};
