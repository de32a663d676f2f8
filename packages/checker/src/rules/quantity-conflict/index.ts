import { quantitySlip } from "../../findings/quantity-slip.js";
import { defineRule } from "../rule.js";

export const quantityConflict = defineRule({
  meta: {
    id: "quantity-conflict",
    finds: "One number of the same things, or one measured amount, with two values that cannot both be true.",
    why: "Numbers are what readers remember and quote.",
    fix: "Go back to who counted and when; correct the wrong side, or name both counts and their dates.",
  },
  kinds: ["quantity"],
  slip: quantitySlip,
});
