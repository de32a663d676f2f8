import type { EntityMention } from "../../entities/entity.js";
import type { Candidate, KindContext } from "../kind.js";
import { partBefore } from "./place-of.js";

/** A named place: "Syria", "northern Syria", "Paris" in "Paris, Texas". Adjectives and references are left to `placeOf`. */
export function recognise({ text, entities }: KindContext): readonly Candidate<EntityMention>[] {
  const candidates: Candidate<EntityMention>[] = [];
  let end = 0;
  for (const mention of entities) {
    if (mention.form !== "name" || mention.start < end) continue;
    const start = Math.max(end, partBefore(text, mention)?.start ?? mention.start);
    candidates.push({ start, end: mention.end, recogniser: "place/name", parts: mention });
    end = mention.end;
  }
  return candidates;
}
