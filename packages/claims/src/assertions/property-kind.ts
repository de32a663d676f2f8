import type { Span } from "../model/span.js";
import { wholeWords } from "../predicates/lexicon.en.js";
import type { NounPhrase } from "../syntax/phrase.js";

/**
 * The words that narrow the noun of a property, in lower case: "the **student** population of Orva" is not its population. `noun` is
 * where the noun begins, `owner` whose property it is; what names or praises it narrows nothing.
 */
export function kindOfProperty(
  { tokens, possessor, values }: NounPhrase,
  noun: number,
  owner: Span | null,
): readonly string[] {
  const from = possessor?.end ?? 0;
  return tokens
    .filter(
      ({ start, pos, lower }) =>
        from <= start &&
        start < noun &&
        narrowing.has(pos) &&
        !wholeWords.has(lower) &&
        !isIn(start, owner) &&
        !values.some((value) => isIn(start, value)),
    )
    .map(({ lower }) => lower);
}

const narrowing: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "VERB"]);

function isIn(at: number, span: Span | null): boolean {
  return span !== null && span.start <= at && at < span.end;
}
