import { defineRule } from "../rule.js";

export const roleConflict = defineRule({
  meta: {
    id: "role-conflict",
    finds: "One person in two offices that nobody holds at a time, or an office of two states.",
    why: "Readers judge what someone says by the office that is given.",
    fix: "Check the office and since when; correct the wrong side, or date both.",
  },
  kinds: ["role"],
});
