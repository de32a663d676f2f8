import { defaultAnnotator } from "../annotate/index.js";
import { findEntities } from "../entities/find-entities.js";
import { read, type Kind, type KindContext } from "../kinds/kind.js";
import type { Mention } from "../model/mention.js";

/** What a kind sees of a plain text that is one paragraph. `reference` is the date of the article, `YYYY-MM-DD`. */
export function contextOf(text: string, reference: string | null): KindContext {
  const sentences = defaultAnnotator.annotate({
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  });
  return {
    text,
    sentences,
    tokens: sentences.flatMap(({ tokens }) => tokens),
    reference,
    entities: findEntities({ text }, sentences, []),
  };
}

/** All mentions of a kind in a plain text. */
export function readValues<Name extends string, V extends { readonly kind: Name }, Parts>(
  kind: Kind<Name, V, Parts>,
  text: string,
  reference: string | null = null,
): readonly Mention<V>[] {
  return read(kind, contextOf(text, reference));
}
