import { met, unmet, type GateCheck } from "./gate-check.js";

/** Are both the whole, or is one a part? */
export const scope: GateCheck = {
  name: "scope",
  run(a, b) {
    for (const { assertion } of [a, b]) {
      const { value, qualifiers, evidence } = assertion;
      if (value.kind === "quantity" && value.additional === true)
        return unmet(`"${evidence.quote}" adds to a number given elsewhere`);
      if (qualifiers.scope === "part") return unmet(`"${evidence.quote}" is a part of a larger number`);
    }
    return met("neither is said to be a part of the other");
  },
};
