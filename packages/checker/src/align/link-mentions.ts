import type { DocumentSummary, Mentions, Span } from "@gainsay/claims";
import { byCodeUnit } from "./by-code-unit.js";
import { alignEntities } from "./entities.js";
import { alignHappenings, placeHappening } from "./events.js";
import { alignStories } from "./stories.js";

/** A mention in its place in the corpus. */
interface PlacedMention extends Span {
  readonly document: string;
  readonly form: "entity" | "happening";
  readonly id: string;
}

/**
 * Links the mentions of entities and happenings across documents: those with one `id` and `form` are one. In order of document, whatever the
 * order that they are given in.
 */
export function linkMentions(
  given: readonly { readonly document: DocumentSummary; readonly mentions: Mentions }[],
): readonly PlacedMention[] {
  const documents = given.toSorted((a, b) => byCodeUnit(a.document.id, b.document.id));
  const resolve = alignEntities(
    documents.flatMap(({ document }) =>
      document.entities.map((entity) => ({ document: document.id, entity })),
    ),
    [],
  );
  const happenings = documents.flatMap(({ document, mentions }) =>
    mentions.happenings.map((happening) => ({ document: document.id, happening })),
  );
  const ids = alignHappenings(
    happenings.map(({ document, happening }) => placeHappening(document, happening, resolve)),
    alignStories(documents.map(({ document }) => document)),
  );
  return [
    ...documents.flatMap(({ document, mentions }) =>
      mentions.entities.map(({ start, end, entity }) => ({
        document: document.id,
        start,
        end,
        form: "entity" as const,
        id: resolve(document.id, entity.id).id,
      })),
    ),
    ...happenings.map(({ document, happening: { start, end } }, index) => ({
      document,
      start,
      end,
      form: "happening" as const,
      id: ids[index] ?? "",
    })),
  ];
}
