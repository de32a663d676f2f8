import type { EntityMention } from "../../entities/entity.js";
import type { Candidate, KindContext } from "../kind.js";

/** Names of persons. Pronouns and descriptions are left to `personOf`. */
export function recognise({ entities }: KindContext): readonly Candidate<EntityMention>[] {
  return entities
    .filter(({ form }) => form === "name")
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      recogniser: "person/name",
      parts: mention,
    }));
}
