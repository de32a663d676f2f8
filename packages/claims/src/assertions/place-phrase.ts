import type { EntityMention } from "../entities/entity.js";
import { placeOf, type PlaceContext } from "../kinds/place/place-of.js";
import { locative, placeNouns, placesLike, townNouns, sites } from "../predicates/lexicon.en.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import type { Clauses } from "./binding.js";

/**
 * The place that a kind of place is called by, or that a building stands in: "the **Dargahan** area", "**Somalia**'s coast", "an **Orva**
 * bakery".
 */
export function placedBy(phrase: NounPhrase, document: PlaceContext): EntityMention | null {
  const { head, named, possessor } = phrase;
  if (placeNouns.has(head.lemma)) {
    const place = named.at(-1) ?? possessor?.entity ?? null;
    // "a **Somerset** town" lies in a Somerset that is no town itself.
    const isOneOfIts = townNouns.has(head.lemma) && /^an?$/u.test(phrase.tokens[0]?.lower ?? "");
    return place !== null && isOneOfIts && placeOf(place, document)?.level === "city" ? null : place;
  }
  if (!isSite(head.lemma)) return null;
  return named.findLast((mention) => mention.form === "name" && isLocality(mention, document)) ?? null;
}

/** A town or what lies around it. A state before a building tells whose it is: "a **US** base". */
function isLocality(mention: EntityMention, document: PlaceContext): boolean {
  const level = placeOf(mention, document)?.level;
  return level === "city" || (mention.entity.type === "place" && (level === "region" || level === "unknown"));
}

/** Where the words that tell of a place begin, and the preposition that says how something lies to the place at the end of them. */
export interface PlaceStart {
  readonly first: number;
  readonly preposition: string;
}

/**
 * "met **in the town of** Orva", "was found **in a room at a motel in** Orva": the first noun of a chain of places that the one at `at` ends;
 * null where no preposition says that something is there.
 */
export function placeStart(
  { phrases, predications }: Pick<Clauses, "phrases" | "predications">,
  at: number,
): PlaceStart | null {
  const kind = phrases[at - 2];
  const of = phrases[at - 1];
  // "in the town of Orva": the preposition stands before the kind of place.
  const isOf = of?.type === "preposition" && of.token.lower === "of";
  let first = isOf && kind?.type === "noun" && placeNouns.has(kind.head.lemma) ? at - 2 : at;
  let preposition = locativeAt(phrases, first - 1);
  if (preposition === null) return null;
  for (;;) {
    const outer = locativeAt(phrases, first - 3);
    if (outer === null || predications.has(first - 2) || !isSomewhere(phrases[first - 2], outer)) break;
    first -= 2;
    // "in a town **near** Orva"
    if (isWithin(preposition)) preposition = outer;
  }
  return { first, preposition };
}

function locativeAt(phrases: readonly Phrase[], at: number): string | null {
  const phrase = phrases[at];
  return phrase?.type === "preposition" && locative.has(phrase.token.lower) ? phrase.token.lower : null;
}

function isWithin(preposition: string): boolean {
  return preposition === "in" || preposition === "at" || preposition === "on";
}

/** "in a **room**", "on **Harbour Street**", "at **Hale Partners**": whether a noun behind a preposition tells where something is. */
function isSomewhere(phrase: Phrase | undefined, preposition: string): boolean {
  if (phrase?.type !== "noun") return false;
  if (isSite(phrase.head.lemma)) return true;
  const type = phrase.entity?.form === "name" ? phrase.entity.entity.type : null;
  return type === "place" || (preposition === "at" && (type === "organisation" || type === "unknown"));
}

function isSite(lemma: string): boolean {
  return placesLike.has(lemma) || sites.has(lemma);
}
