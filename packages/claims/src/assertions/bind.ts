import { bindParticipants } from "./bind-participants.js";
import { bindPlaces } from "./bind-place.js";
import { bindRoles } from "./bind-role.js";
import { bindStatuses } from "./bind-status.js";
import { bindTruths } from "./bind-truth.js";
import { bindValues } from "./bind-value.js";
import type { Binding, Clauses } from "./binding.js";
import { hatnote } from "./hatnotes.en.js";
import { takesMeasure } from "../predicates/takes-measure.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

const binders: readonly ((clauses: Clauses) => readonly Binding[])[] = [
  bindValues,
  bindPlaces,
  bindParticipants,
  bindRoles,
  bindStatuses,
  bindTruths,
];

/**
 * Everything that a sentence says: when, how long, how many and how much; where; who; which office; in which state; and
 * whether at all. Declines where more than one reading is as good, and of notes that tell namesakes apart.
 */
export function bind(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  const { sentence, document, vocabulary } = clauses;
  if (hatnote.test(document.text.slice(sentence.start, sentence.end))) return bound;
  for (const find of binders) for (const binding of find(clauses)) bound.push(binding);
  return vocabulary.own.predicates.length === 0 ? bound : bound.filter((binding) => isMeant(binding, vocabulary));
}

/** Whether a value is what the user's predicate takes: a property of theirs has no date, and no measure but those that they name. */
function isMeant({ id, mention }: Binding, { ownPredicate }: Vocabulary): boolean {
  const property = ownPredicate(id)?.property;
  return property === undefined || takesMeasure(property, mention.value);
}
