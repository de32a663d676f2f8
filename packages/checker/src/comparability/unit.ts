import { dimensionOf } from "@gainsay/claims";
import { met, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Can the values be put on one scale? */
export const unit: GateCheck = {
  name: "unit",
  run(a, b) {
    const [left, right] = [a.assertion.value, b.assertion.value];
    if (left.kind !== right.kind) return unmet(`a ${left.kind} and a ${right.kind}`);
    if (left.kind === "quantity" && right.kind === "quantity") {
      const [one, other] = [dimensionOf(left), dimensionOf(right)];
      if (one !== other) return unmet(`${one} and ${other}`);
      if (left.per !== right.per)
        return unmet(`per ${left.per ?? "nothing"} and per ${right.per ?? "nothing"}`);
      if (left.unit !== right.unit) return unmet(`${left.unit} and ${right.unit} cannot be converted`);
    }
    if (a.assertion.predicate === "distance")
      return unknown("one may be by road, the other as the crow flies");
    return met("one scale");
  },
};
