import type { Entity, EntityMention } from "./entity.js";
import type { Line } from "./line.js";
import { descriptionOf } from "./row.js";
import { callingsOf, generic, namedHouses, namedThings, openingKinds, vessels } from "./things.en.js";
import type { Word } from "./word.js";

/** Kinds of places that a text calls a place by after it has named it: "Qeshm island" … "the island". */
const kinds: ReadonlySet<string> = new Set([
  ..."city town village province region district county port peninsula archipelago suburb municipality hamlet".split(
    " ",
  ),
  ...namedThings,
]);

/**
 * What a document calls its places: each kind with the one place that it is said of, by "Hestra island", "the island of Hestra",
 * "Hestra Island" or "Hestra, an island"; kinds said of several places are left out.
 */
export function learnPlaceDescriptions(
  lines: readonly Line[],
  names: readonly EntityMention[],
): ReadonlyMap<string, Entity> {
  const learned = new Map<string, Map<string, Entity>>();
  const learn = (kind: string, { entity }: EntityMention): void => {
    const isHouse = namedHouses.has(kind) && entity.type === "organisation";
    if (entity.type !== "place" && entity.type !== "unknown" && !isHouse) return;
    learned.set(kind, (learned.get(kind) ?? new Map<string, Entity>()).set(entity.id, entity));
  };
  let next = 0;
  for (const { words } of lines) {
    const lineEnd = words.at(-1)?.end ?? 0;
    let first = 0;
    for (let name = names[next]; name !== undefined && name.end <= lineEnd; name = names[++next]) {
      if (name.form !== "name") continue;
      while ((words[first]?.start ?? Infinity) < name.start) first += 1;
      let after = first;
      while ((words[after]?.start ?? Infinity) < name.end) after += 1;
      for (const kind of kindsOf(words, name, first, after))
        for (const noun of vessels.has(kind) ? [] : nounsFor(kind)) learn(noun, name);
    }
  }
  return new Map(
    [...learned].flatMap(([kind, entities]) => {
      const [only] = entities.values();
      return entities.size === 1 && only !== undefined ? [[kind, only] as const] : [];
    }),
  );
}

/** A kind and the nouns that stand for it: "the ground" of a stadium. A town is told from a city, and "the building" may be any. */
function nounsFor(kind: string): readonly string[] {
  return namedThings.has(kind) ? callingsOf(kind).filter((noun) => !generic.has(noun)) : [kind];
}

/** The kinds that the words inside a name and around it give it; it begins at the word `first`, and `after` is the word behind it. */
function kindsOf(
  words: readonly Word[],
  name: EntityMention,
  first: number,
  after: number,
): readonly string[] {
  const found: string[] = [];
  const own = name.text.toLowerCase().split(" ");
  const inside = own.at(-1) ?? "";
  if (own.length > 1 && (kinds.has(inside) || namedHouses.has(inside))) found.push(inside);
  const opening = own[0] ?? "";
  const opener = namedHouses.has(opening) ? opening : openingKinds.get(opening);
  if (own.length > 1 && opener !== undefined) found.push(opener);
  // "the island of Hestra"
  if (words[first - 1]?.lower === "of" && kinds.has(words[first - 2]?.lower ?? ""))
    found.push(words[first - 2]?.lower ?? "");
  // "Hestra island"; "a Gulf island" and "the Gulf island of Hestra" only say where it lies.
  const following = words[after];
  const isElsewhere = isIndefinite(words[first - 1]) || words[after + 1]?.lower === "of";
  if (following !== undefined && kinds.has(following.lower) && !isElsewhere) found.push(following.lower);
  // "Hestra, a small island", "Hestra is an island"
  const opens = following?.text === "," || following?.lower === "is" || following?.lower === "was";
  if (opens && ["a", "an", "the"].includes(words[after + 1]?.lower ?? "")) {
    const noun = words
      .slice(after + 2, after + 7)
      .find(
        ({ pos, lower }) =>
          kinds.has(lower) || (pos !== "ADJ" && pos !== "NOUN" && pos !== "NUM" && pos !== "PUNCT"),
      );
    if (noun !== undefined && kinds.has(noun.lower)) found.push(noun.lower);
  }
  return found;
}

function isIndefinite(word: Word | undefined): boolean {
  return word?.lower === "a" || word?.lower === "an" || word?.lower === "another";
}

/** "the island", "the 84-metre tower": what the document calls so. `words[index]` is the article, `words[at]` the noun. */
export function describedPlace(
  words: readonly Word[],
  index: number,
  at: number,
  learned: ReadonlyMap<string, Entity>,
): EntityMention | null {
  const article = words[index];
  const noun = words[at];
  if (article?.lower !== "the" || noun === undefined || noun.capital) return null;
  const entity = learned.get(noun.lower);
  return entity === undefined ? null : descriptionOf(article, noun, entity);
}
