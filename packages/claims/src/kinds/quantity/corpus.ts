import type { KindCorpus } from "../kind.js";
import type { QuantityValue } from "./value.js";

export const corpus: KindCorpus<QuantityValue> = {
  reference: "2025-03-14",
  values: [],
  negatives: [],
  pairs: [],
  gaps: [],
};
