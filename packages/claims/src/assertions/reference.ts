import type { EntityMention } from "../entities/entity.js";
import type { EntityReference } from "../model/assertion.js";

/** The entity of a mention as an assertion carries it. */
export function reference({ entity }: EntityMention): EntityReference {
  return entity;
}
