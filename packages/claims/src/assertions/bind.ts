import { bindParticipants } from "./bind-participants.js";
import { bindPlaces } from "./bind-place.js";
import { bindRoles } from "./bind-role.js";
import { bindStatuses } from "./bind-status.js";
import { bindTruths } from "./bind-truth.js";
import { bindValues } from "./bind-value.js";
import type { Binding, Clauses } from "./binding.js";

/**
 * Everything that a sentence says: when, how long, how many and how much; where; who; which office; in which state; and
 * whether at all. Declines where more than one reading is as good.
 */
export function bind(clauses: Clauses): readonly Binding[] {
  return [
    ...bindValues(clauses),
    ...bindPlaces(clauses),
    ...bindParticipants(clauses),
    ...bindRoles(clauses),
    ...bindStatuses(clauses),
    ...bindTruths(clauses),
  ];
}
