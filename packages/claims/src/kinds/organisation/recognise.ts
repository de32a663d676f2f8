import type { EntityMention } from "../../entities/entity.js";
import type { Candidate, KindContext } from "../kind.js";

/** Names of organisations. Pronouns and descriptions are left to `organisationOf`. */
export function recognise({ entities }: KindContext): readonly Candidate<EntityMention>[] {
  return entities
    .filter(({ form }) => form === "name")
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      recogniser: "organisation/name",
      parts: mention,
    }));
}
