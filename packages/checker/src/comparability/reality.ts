import { met, unmet, type GateCheck } from "./gate-check.js";

/** Are both said to be so: neither denied, nor planned, possible, conditional or asked? */
export const reality: GateCheck = {
  name: "reality",
  run(a, b) {
    for (const { assertion } of [a, b]) {
      // Of what happened or did not, the denial is the answer.
      if (assertion.polarity === "negated" && assertion.value.kind !== "truth")
        return unmet(`"${assertion.trigger.text}" is denied`);
      if (assertion.polarity === "negated" && assertion.provenance.binding === "whether/noun")
        return unmet(`"${assertion.trigger.text}" is only mentioned`);
      if (assertion.modality !== "asserted")
        return unmet(`"${assertion.trigger.text}" is ${assertion.modality}, not stated as a fact`);
    }
    return met("both stated as facts");
  },
};
