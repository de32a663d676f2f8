import type { KindCorpus } from "../kind.js";
import type { DateValue } from "./value.js";

export const corpus: KindCorpus<DateValue> = {
  reference: "2025-09-18",
  values: [
    {
      expect: { timex: "2025-09-12", precision: "day" },
      wordings: ["September 12, 2025", "12 September 2025", "on 2025-09-12"],
    },
  ],
  negatives: ["It cost $2011.", "They may come."],
  pairs: [{ a: "December 2023", b: "December 2024", relation: "disjoint" }],
  gaps: [],
};
