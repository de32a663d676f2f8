import { defineRule } from "../rule.js";

export const polarityConflict = defineRule({
  meta: {
    id: "polarity-conflict",
    finds: "One text says that something happened, another that it did not.",
    why: "Nothing contradicts more plainly.",
    fix: "Find out which holds; correct the wrong side, or say who denies it.",
  },
  kinds: ["truth"],
});
