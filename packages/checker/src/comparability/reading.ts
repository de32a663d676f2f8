import type { Statement } from "../align/statement.js";
import { met, unknown, type GateCheck } from "./gate-check.js";

/** Do the texts state what is compared, or was part of it inferred? */
export const reading: GateCheck = {
  name: "reading",
  run(a, b) {
    const inferred = [a, b].filter(inferredYear);
    if (inferred.length === 0) return met("the texts state what is compared");
    return unknown(`the year of "${inferred[0]?.assertion.evidence.quote ?? ""}" is inferred`);
  },
};

function inferredYear({ assertion: { value } }: Statement): boolean {
  return value.kind === "date" && value.implied.length > 0;
}
