import type { EntityMention } from "../../entities/entity.js";
import type { PersonValue } from "./value.js";

/** The person that a mention stands for, by name or reference; null where it is none. */
export function personOf({ entity }: Pick<EntityMention, "entity">): PersonValue | null {
  if (entity.type !== "person") return null;
  const { id, name, names } = entity;
  return { kind: "person", id, name, names: [...new Set([name, ...names])].sort() };
}
