import type { EntityMention } from "../../entities/entity.js";
import type { OrganisationValue } from "./value.js";

/** The body that a mention stands for, by name or reference; null where it is none. */
export function organisationOf({ entity }: Pick<EntityMention, "entity">): OrganisationValue | null {
  if (entity.type !== "organisation" && entity.type !== "group") return null;
  const { id, name, names } = entity;
  return { kind: "organisation", id, name, names: [...new Set([name, ...names])].sort() };
}
