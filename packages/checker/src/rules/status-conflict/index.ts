import { defineRule } from "../rule.js";

export const statusConflict = defineRule({
  meta: {
    id: "status-conflict",
    finds:
      "One thing in two states that exclude each other: alive and dead, open and closed, risen and fallen.",
    why: "It is what readers act on.",
    fix: "Check how it stands and since when; correct the wrong side, or date both.",
  },
  kinds: ["status"],
});
