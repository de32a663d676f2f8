import type { KindCorpus } from "../kind.js";
import type { TruthValue } from "./value.js";

export const corpus: KindCorpus<TruthValue> = {
  reference: "2025-03-10",
  values: [
    {
      expect: { holds: true },
      wordings: ["it happened", "It took place on Monday.", "They say that this happened."],
    },
    {
      expect: { holds: false },
      wordings: ["it did not happen", "It never happened.", "It didn't take place."],
    },
  ],
  negatives: ["It did nothing.", "The happening was over.", "It took the place of another."],
  pairs: [
    { a: "it happened", b: "it did not happen", relation: "disjoint" },
    { a: "it happened", b: "It took place on Monday.", relation: "same" },
    { a: "it did not happen", b: "It never happened.", relation: "same" },
  ],
  gaps: [],
};
