import type { KindCorpus } from "../kind.js";
import type { StatusValue } from "./value.js";

export const corpus: KindCorpus<StatusValue> = {
  reference: "2025-03-10",
  frame: "They are %s.",
  values: [
    { expect: { scale: "life", pole: "alive" }, wordings: ["The miners are alive."] },
    { expect: { scale: "life", pole: "dead" }, wordings: ["The miners are dead.", "The miner died."] },
    { expect: { scale: "opening", pole: "open" }, wordings: ["The border is open.", "The school reopened."] },
    { expect: { scale: "opening", pole: "closed" }, wordings: ["The border is shut."] },
    { expect: { scale: "trend", pole: "rising" }, wordings: ["Prices rose.", "Prices have climbed."] },
    { expect: { scale: "trend", pole: "falling" }, wordings: ["Prices fell.", "Prices plunged."] },
    { expect: { scale: "trend", pole: "unchanged" }, wordings: ["Prices were unchanged."] },
    {
      expect: { scale: "verdict", pole: "guilty" },
      wordings: ["The defendant was guilty.", "The defendant was convicted."],
    },
    {
      expect: { scale: "verdict", pole: "not guilty" },
      wordings: ["The defendant was not guilty.", "The defendant was acquitted."],
    },
    { expect: { scale: "custody", pole: "at large" }, wordings: ["The suspects are at large."] },
    { expect: { scale: "custody", pole: "arrested" }, wordings: ["The suspects were arrested."] },
    { expect: { scale: "approval", pole: "approved" }, wordings: ["The council approved the plan."] },
    { expect: { scale: "approval", pole: "blocked" }, wordings: ["The council blocked the plan."] },
  ],
  negatives: ["The committee met on Monday.", "It was a table."],
  pairs: [
    { a: "The miners are alive.", b: "The miner died.", relation: "disjoint" },
    { a: "Prices rose.", b: "Prices fell.", relation: "disjoint" },
    { a: "Prices rose.", b: "Prices have climbed.", relation: "same" },
    { a: "The defendant was not guilty.", b: "The defendant was guilty.", relation: "disjoint" },
    { a: "The defendant was not guilty.", b: "The defendant was acquitted.", relation: "same" },
    { a: "The suspects are at large.", b: "The suspects were arrested.", relation: "disjoint" },
    { a: "Prices rose.", b: "The miner died.", relation: "incomparable" },
  ],
  gaps: [],
};
