import { genericPeople } from "@gainsay/claims";
import { met, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Do both count or measure the same thing? */
export const measure: GateCheck = {
  name: "measure",
  run(a, b) {
    const [left, right] = [a.assertion.qualifiers, b.assertion.qualifiers];
    if (a.assertion.slot !== "howMany" && a.assertion.slot !== "howMuch") return met("not a count");
    const words = [left.measure ?? "", right.measure ?? ""] as const;
    const generic = words.map((word) => word === "" || genericPeople.has(word));
    const same = words[0] === words[1];
    if (!same && !(generic[0] === true && generic[1] === true)) {
      return unmet(
        `${words[0] || "unnamed things"} and ${words[1] || "unnamed things"} are not counted alike`,
      );
    }
    const narrowing = [left.modifiers ?? [], right.modifiers ?? []].map((list) => [...list].sort().join(" "));
    if (narrowing[0] !== narrowing[1]) {
      return unknown(`"${narrowing[0] || narrowing[1]}" may narrow what is counted`);
    }
    return met(words[0] === "" ? "both count people" : `both count ${words[0]}`);
  },
};
