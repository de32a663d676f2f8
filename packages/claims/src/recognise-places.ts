import { defaultAnnotator } from "./annotate/index.js";
import { findEntities } from "./entities/find-entities.js";
import type { PlaceValue } from "./kinds/place/value.js";
import { placeOf } from "./kinds/place/place-of.js";
import type { Span } from "./model/span.js";

/** The places that a stretch of text names, in order; spans point into the text as given. */
export function recognisePlaces(text: string): readonly (Span & { readonly value: PlaceValue })[] {
  const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
  const entities = findEntities({ text }, defaultAnnotator.annotate({ text, blocks }), []);
  return entities.flatMap((mention) => {
    const value = mention.form === "name" ? placeOf(mention, { text, entities }) : null;
    return value === null ? [] : [{ start: mention.start, end: mention.end, value }];
  });
}
