import type { Document } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";
import type { EntityMention } from "./entity.js";
import { findAnaphors } from "./find-coreferents.js";
import { findEntities } from "./find-entities.js";
import { linesOf } from "./line.js";

/**
 * All mentions that assertions rest on, in order and not overlapping: those of `findEntities`, and what stands for one of them beyond
 * doubt. Takes what `findEntities` takes.
 */
export function findReferents(
  document: Pick<Document, "text">,
  sentences: readonly Sentence[],
  aliases: readonly (readonly string[])[],
): readonly EntityMention[] {
  const mentions = findEntities(document, sentences, aliases);
  const anaphors = findAnaphors(linesOf(sentences), mentions);
  return anaphors.length === 0
    ? mentions
    : [...mentions, ...anaphors].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
