import { comparePropositions } from "../propositions/compare-propositions.js";
import { readUnits, showDifference } from "./read-units.js";

/** What two sentences about one thing exclude of each other: "red / blue"; null for nothing. */
export function clash(a: string, b: string): string | null {
  return showDifference(comparePropositions(readUnits(a), readUnits(b)));
}
