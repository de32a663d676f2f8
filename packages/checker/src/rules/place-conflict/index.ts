import { defineRule } from "../rule.js";

export const placeConflict = defineRule({
  meta: {
    id: "place-conflict",
    finds: "One happening in two places of which neither lies in the other.",
    why: "Where it was decides who is concerned, and which other reports tell of it.",
    fix: "Look the place up, correct the wrong side, or say that it was in both.",
  },
  kinds: ["place"],
});
