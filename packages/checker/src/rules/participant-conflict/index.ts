import { defineRule } from "../rule.js";

export const participantConflict = defineRule({
  meta: {
    id: "participant-conflict",
    finds: "One deed, done by or to two different persons or organisations.",
    why: "Who did what to whom is what people are held to.",
    fix: "Check who it was; correct the wrong side, or name both where both took part.",
  },
  kinds: ["person", "organisation"],
});
