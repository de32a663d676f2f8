import type { HappeningMention } from "@gainsay/claims";
import type { Resolve } from "./statement.js";
import type { Stories } from "./stories.js";

/** A mention of a happening in one document. */
export interface DocumentHappening {
  readonly document: string;
  readonly happening: HappeningMention;
}

/** The happening of each mention, as an id. */
export function alignHappenings(
  happenings: readonly DocumentHappening[],
  stories: Pick<Stories, "storyOf">,
  _resolve: Resolve,
): readonly string[] {
  return happenings.map(
    ({ document, happening }) => `${stories.storyOf.get(document) ?? document} ${happening.predicate}`,
  );
}
