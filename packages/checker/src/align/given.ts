import type { DocumentSummary } from "@gainsay/claims";
import { isBrief } from "./bulletins.js";
import type { Stories } from "./stories.js";

/** A sentence by where it stands. */
interface Place {
  readonly document: DocumentSummary;
  /** Where it begins in the text of the document. */
  readonly start: number;
}

/**
 * Whether sentences of two texts that were given as being about one happening are of it: a longer article tells it first, and then of
 * others beside it, which take the evidence that they take in a story.
 */
export function areOfGiven(a: Place, b: Place, { isOfLead }: Stories): boolean {
  const isOfIt = ({ document, start }: Place): boolean => isOfLead(document.id, start);
  return [a, b].some(({ document }) => isBrief(document)) || (isOfIt(a) && isOfIt(b));
}
