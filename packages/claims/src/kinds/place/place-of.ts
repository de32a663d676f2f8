import type { EntityMention } from "../../entities/entity.js";
import { nameSlug } from "../../entities/name-key.js";
import { containersOf, findPlaces, type KnownPlace, type PlaceLevel } from "../../gazetteer/places.js";
import type { KindContext } from "../kind.js";
import { levelNouns, partWords, sharesNames } from "./lexicon.en.js";
import { namedCountries, namedPlaces } from "./named-places.js";
import type { PlacePart, PlaceReading, PlaceValue } from "./value.js";

/** What a place is read in: the clean text and all mentions of its document, in order. */
export type PlaceContext = Pick<KindContext, "text" | "entities">;

/**
 * The place that a mention stands for, whether by name, as an adjective ("Syrian") or by reference ("the country"); null
 * where it is no place. Of namesakes those are kept that the words beside the name allow ("Paris, Texas", "Idlib
 * province"), or else those that the document's other places speak for, or else all.
 */
export function placeOf(mention: EntityMention, context: PlaceContext): PlaceValue | null {
  const { entity, form } = mention;
  if (entity.type !== "place" && entity.type !== "unknown") return null;
  const { name, level: ownLevel } = readName(entity.name);
  const all = findPlaces(entity.name).length > 0 ? findPlaces(entity.name) : findPlaces(name);
  if (entity.type === "unknown" && all.length === 0) return null;
  if (form !== "name") return valueOf(entity.name, settle(all, context), null, []);
  const part = partBefore(context.text, mention)?.part ?? null;
  const level = ownLevel ?? levelBeside(context.text, mention);
  const fitting = level === null ? all : all.filter((place) => place.level === level);
  const container = containerBeside(mention, context);
  if (container !== null) {
    const inside = fitting.filter((place) => containersOf(place).includes(container.place));
    if (inside.length > 0) return valueOf(entity.name, inside, part, []);
    // A village has the name of a town elsewhere.
    if (container.firm)
      return valueOf(entity.name, [], part, [container.place, ...containersOf(container.place)]);
  }
  const settled = settle(fitting, context);
  const isArea = areasIn(context).has(entity.name);
  const isOther = !isArea && settled.every((place) => isStray(place, entity.name, context));
  const meant = isArea ? settled.filter(mayHaveArticle) : isOther ? [] : settled;
  return valueOf(entity.name, meant, part, []);
}

/** Behind a name that has an article of its own, and not one of a noun behind it: "the **North Bay** on", "the **Paris** attacks". */
const endsPhrase =
  /^(?:$|[.,;:!?)"”]|\s+(?:\p{Lu}|(?:after|and|as|at|before|by|during|for|from|in|is|of|on|or|that|to|was|were|which|with)\b))/u;

/** "the Hague", "the Gambia", but no other town. */
const mayHaveArticle = ({ level, name }: KnownPlace): boolean => level !== "city" || name.startsWith("The ");

const areasOf = new WeakMap<readonly EntityMention[], ReadonlySet<string>>();

/** The names that a document gives an article, which towns do not have. Worked out once a document. */
function areasIn({ text, entities }: PlaceContext): ReadonlySet<string> {
  const known = areasOf.get(entities);
  if (known !== undefined) return known;
  const areas = new Set<string>();
  for (const { entity, form, start, end } of entities) {
    const hasArticle = form === "name" && text.slice(Math.max(0, start - 5), start) === " the ";
    if (hasArticle && endsPhrase.test(text.slice(end, end + reach))) areas.add(entity.name);
  }
  areasOf.set(entities, areas);
  return areas;
}

/** Towns of more inhabitants are meant wherever they are named, in doublings of 10,000. */
const largestStray = 4;

/**
 * Whether a small town lies in an English-speaking state of which the document names nothing else, though it names places of others: then
 * another one is meant, which the tables lack. A quake in California does not rattle North Bay in Ontario.
 */
function isStray(place: KnownPlace, name: string, { entities }: PlaceContext): boolean {
  if (place.level !== "city" || place.size > largestStray) return false;
  const own = containersOf(place).find(({ id }) => sharesNames.has(id));
  if (own === undefined) return false;
  const named = namedCountries(entities);
  return (
    [...named.keys()].some((country) => country !== own) &&
    [...(named.get(own) ?? [])].every((other) => other === name)
  );
}

/** The name without a noun that says what it is, and the level that the noun names: "Idlib Province". */
function readName(name: string): { readonly name: string; readonly level: PlaceLevel | null } {
  const space = name.lastIndexOf(" ");
  const level = levelNouns.get(name.slice(space + 1).toLowerCase());
  return space > 0 && level !== undefined ? { name: name.slice(0, space), level } : { name, level: null };
}

/** Letters on either side of a name that are looked at. */
const reach = 48;

/** The word straight before a name that makes a part of it, with where the word starts: "**northern** Syria". */
export function partBefore(
  text: string,
  { start }: EntityMention,
): { readonly part: PlacePart; readonly start: number } | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const match = /(?<![\p{L}-])([a-z]{4,12}(?:-[a-z]{4,8})?) $/u.exec(before);
  const part = partWords.get(match?.[1] ?? "");
  return match === null || part === undefined ? null : { part, start: start - before.length + match.index };
}

/** "Idlib **province**", "the **province of** Idlib". */
function levelBeside(text: string, { start, end }: EntityMention): PlaceLevel | null {
  const after = /^ +([a-z]+)\b/u.exec(text.slice(end, end + reach))?.[1];
  const following = after === undefined ? undefined : levelNouns.get(after);
  if (following !== undefined) return following;
  const noun = /([a-z]+) of +$/u.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  return noun === undefined ? null : (levelNouns.get(noun) ?? null);
}

const commaJoint = /^, +$/u;
/** "Dargahan on Qeshm island", "a market in Idlib in northern Syria", "in Harmil village of Idlib". */
const wordJoint =
  /^(?: (?:city|town|village|district))?,? (?:in|on) (?:the )?(?:(?:north|south|east|west|central)[a-z-]* )?(?:(?:province|region|state|governorate|county|district|island) of )?$/u;

/**
 * The place that the words after a name put it in, and whether it surely lies there: of "in Harmil, Idlib and Aleppo" the
 * tables must know Harmil in Idlib, "the village of Harmil in Idlib" says so itself.
 */
function containerBeside(
  mention: EntityMention,
  { text, entities }: PlaceContext,
): { readonly place: KnownPlace; readonly firm: boolean } | null {
  const next = entities[indexAfter(entities, mention.end)];
  if (next === undefined || next.entity.type !== "place" || next.form !== "name") return null;
  if (next.start - mention.end > reach) return null;
  const joint = text.slice(mention.end, next.start);
  const byComma = commaJoint.test(joint);
  if (!byComma && !wordJoint.test(joint)) return null;
  const [place, namesake] = findPlaces(readName(next.entity.name).name);
  if (place === undefined || place.level === "city") return null;
  const listed = /^,? +(?:and|or)\b/u.test(text.slice(next.end, next.end + 8));
  return { place, firm: !listed && (!byComma || namesake === undefined || place.level === "country") };
}

/** The first mention that starts at or after `offset`. Logarithmic. */
function indexAfter(mentions: readonly EntityMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Those of several namesakes that the document speaks for: it names a place in them, or their region, or, of the largest,
 * their state. That a text names the United States does not make Paris the one in Texas.
 */
function settle(candidates: readonly KnownPlace[], { entities }: PlaceContext): readonly KnownPlace[] {
  if (candidates.length < 2) return candidates;
  const named = namedPlaces(entities);
  const largest = candidates.reduce((best, place) => (place.size > best.size ? place : best));
  const spoken = candidates.filter(
    (place) =>
      named.has(place) ||
      containersOf(place).some(
        (each) =>
          named.has(each) && (each.level === "region" || (place === largest && each.level === "country")),
      ),
  );
  const outer = candidates.filter((place) => spoken.some((each) => containersOf(each).includes(place)));
  return spoken.length > 0
    ? candidates.filter((place) => spoken.includes(place) || outer.includes(place))
    : candidates;
}

function valueOf(
  name: string,
  readings: readonly KnownPlace[],
  part: PlacePart | null,
  around: readonly KnownPlace[],
): PlaceValue {
  const [first, ...others] = readings.map((place): PlaceReading => readingOf(place, name));
  const { id, level, within } = first ?? {
    id: `?${nameSlug(name)}`,
    level: "unknown",
    within: around.map((place) => place.id),
  };
  return {
    kind: "place",
    id,
    name,
    level,
    within,
    ...(part === null ? {} : { part }),
    ...(others.length === 0 ? {} : { others }),
  };
}

function readingOf(place: KnownPlace, name: string): PlaceReading {
  return { id: place.id, name, level: place.level, within: containersOf(place).map(({ id }) => id) };
}
