import { defineRule } from "../rule.js";

export const durationConflict = defineRule({
  meta: {
    id: "duration-conflict",
    finds: "One happening with two lengths of time that share no possible length.",
    why: "A wrong length makes a beginning or an end wrong too.",
    fix: "Check when it began and ended, then correct the wrong side.",
  },
  kinds: ["duration"],
  slip(a, b) {
    if (a.kind !== "duration" || b.kind !== "duration") return null;
    if (a.amount !== null && a.amount === b.amount && a.unit !== b.unit)
      return `${a.unit}s for ${b.unit}s, or the reverse`;
    return null;
  },
});
