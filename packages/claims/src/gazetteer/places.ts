import { nameKey } from "../entities/name-key.js";
import {
  alsoInContinent,
  areaLines,
  contestedLines,
  countryLines,
  dependencies,
  otherNames,
  partLines,
} from "./areas.en.js";
import { placeKey, withoutArticle } from "./place-key.js";
import { placeLines } from "./tables/places.js";

export type PlaceLevel = "city" | "region" | "country" | "area" | "continent";

/** A place that the tables know. */
export interface KnownPlace {
  /** The way to it from its state, in slugs: `syria/idlib/ariha`; of an area its own: `middle-east`. */
  readonly id: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** What it lies in directly. Of contested places both states. */
  readonly parents: readonly KnownPlace[];
  /** Areas that only some count it in, or that it lies in in part. */
  readonly partly: readonly KnownPlace[];
  /** The large city whose surroundings it lies in. */
  readonly near: KnownPlace | null;
  /** Inhabitants of a city in doublings of 10,000; 0 where none are known. */
  readonly size: number;
}

/** While the tables are read. */
interface Building extends KnownPlace {
  readonly parents: Building[];
  readonly partly: Building[];
  near: Building | null;
}

interface Tables {
  readonly byId: ReadonlyMap<string, KnownPlace>;
  readonly byKey: ReadonlyMap<string, readonly KnownPlace[]>;
}

let tables: Tables | undefined;
let bySpelling: ReadonlyMap<string, readonly KnownPlace[]> | undefined;

/** The tables, read at the first call and then kept. */
function known(): Tables {
  tables ??= readTables();
  return tables;
}

/**
 * All places of that name, the larger first: states before regions before cities, then by inhabitants. Case, marks,
 * articles and common variants do not matter. Empty when the tables have none.
 */
export function findPlaces(name: string): readonly KnownPlace[] {
  const key = placeKey(name);
  const { byKey } = known();
  const found = byKey.get(key) ?? byKey.get(withoutArticle(key) ?? "");
  if (found !== undefined) return found;
  bySpelling ??= indexBySpelling();
  return bySpelling.get(nameKey(name)) ?? [];
}

/** The place with that id, or null. */
export function placeById(id: string): KnownPlace | null {
  return known().byId.get(id) ?? null;
}

/** All places that a place lies in, nearest first. */
export function containersOf(place: KnownPlace): readonly KnownPlace[] {
  const found = new Set<KnownPlace>();
  for (let ring = place.parents; ring.length > 0; ring = ring.flatMap(({ parents }) => parents)) {
    for (const parent of ring) found.add(parent);
  }
  return [...found];
}

/** Places whose names are spelt from Arabic, Persian, Urdu or Cyrillic, by the key of names, which evens out transliteration. */
function indexBySpelling(): ReadonlyMap<string, readonly KnownPlace[]> {
  const index = new Map<string, KnownPlace[]>();
  for (const place of known().byId.values()) {
    if (!transliterated.has(place.id.slice(0, Math.max(place.id.indexOf("/"), 0)))) continue;
    const key = nameKey(place.name);
    const list = index.get(key);
    if (list === undefined) index.set(key, [place]);
    else list.push(place);
  }
  for (const list of index.values()) list.sort(byWeight);
  return index;
}

const members = new Map<KnownPlace, ReadonlySet<KnownPlace>>();

/** The states in an area, those included that only some count in. */
export function countriesIn(area: KnownPlace): ReadonlySet<KnownPlace> {
  const found = members.get(area);
  if (found !== undefined) return found;
  const countries = [...known().byId.values()].filter(
    (place) =>
      place.level === "country" && (containersOf(place).includes(area) || place.partly.includes(area)),
  );
  const set = new Set(countries);
  members.set(area, set);
  return set;
}

const transliterated: ReadonlySet<string> = new Set(
  `syria iraq iran jordan lebanon palestine saudi-arabia yemen oman united-arab-emirates kuwait qatar bahrain egypt libya tunisia algeria
  morocco sudan afghanistan pakistan russia ukraine belarus kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan azerbaijan`.split(
    /\s+/u,
  ),
);

const levels: readonly PlaceLevel[] = ["continent", "area", "country", "region", "city"];
const byWeight = (a: KnownPlace, b: KnownPlace): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || b.size - a.size || (a.id < b.id ? -1 : 1);

const slug = (name: string): string => placeKey(name).replaceAll(" ", "-");
const cells = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
const items = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split(/\s*,\s*/u).filter((item) => item !== "");

/** From this many doublings on a city is large, and has a number in the tables; as in `data-sources/places.mjs`. */
const smallestLarge = 5;

function readTables(): Tables {
  const byId = new Map<string, Building>();
  const byKey = new Map<string, Building[]>();
  const countries = new Map<string, Building>();
  const regions = new Map<string, Building>();

  const call = (name: string, place: Building): void => {
    const key = placeKey(name);
    for (const each of [key, withoutArticle(key)]) {
      if (each === null) continue;
      const list = byKey.get(each);
      if (list === undefined) byKey.set(each, [place]);
      else if (!list.includes(place)) list.push(place);
    }
  };
  const add = (
    id: string,
    names: readonly string[],
    level: PlaceLevel,
    parents: readonly Building[],
    size = 0,
  ): Building => {
    const [name = id] = names;
    const place = { id, name, level, parents: [...parents], partly: [], near: null, size };
    byId.set(id, place);
    for (const each of names) call(each, place);
    return place;
  };
  const area = (names: readonly string[], level: PlaceLevel = "area"): Building => {
    const id = slug(names[0] ?? "");
    return byId.get(id) ?? add(id, names, level, []);
  };
  const countriesOf = (codes: string | undefined): readonly Building[] =>
    (codes ?? "").split(" ").flatMap((code) => countries.get(code) ?? []);
  const lieIn = (places: readonly Building[], parent: Building): void => {
    for (const { parents } of places) if (!parents.includes(parent)) parents.push(parent);
  };

  for (const line of countryLines.trim().split("\n")) {
    const [part = "", continent = "", list] = cells(line);
    const around = [...(part === "" ? [] : [area([part])]), area([continent], "continent")];
    for (const item of items(list)) {
      const name = item.slice(3);
      countries.set(item.slice(0, 2), add(slug(name), [name], "country", around));
    }
  }
  for (const line of areaLines.trim().split("\n")) {
    const [names, codes = ""] = cells(line);
    const [inside, partly] = codes.split("?");
    const place = area(items(names));
    lieIn(countriesOf(inside), place);
    for (const country of countriesOf(partly)) country.partly.push(place);
  }
  for (const item of items(alsoInContinent)) {
    const [code, continent = ""] = item.split(" ");
    lieIn(countriesOf(code), area([continent], "continent"));
  }

  const outskirts: (readonly [Building, number])[] = [];
  const large: Building[] = [];
  for (const line of placeLines.split("\n")) {
    const [code = "", region = "", list = ""] = line.split("\t");
    const country = countries.get(code);
    if (country === undefined) continue;
    const parent =
      region === "" ? country : add(`${country.id}/${slug(region)}`, [region], "region", [country]);
    regions.set(`${code} ${region}`, parent);
    for (const item of list === "" ? [] : list.split(";")) {
      const mark = item.indexOf("~");
      const end = (mark < 0 ? item.length : mark) - 1;
      const name = item.slice(0, end);
      const size = item.charCodeAt(end) - "a".charCodeAt(0);
      const city = add(`${parent.id}/${slug(name)}`, [name], "city", [parent], size);
      if (size >= smallestLarge) large.push(city);
      if (mark >= 0) outskirts.push([city, Number.parseInt(item.slice(mark + 1), 36)]);
    }
  }
  for (const [city, number] of outskirts) city.near = large[number] ?? null;

  for (const line of partLines.trim().split("\n")) {
    const [names, codes, inside] = cells(line);
    const owners = countriesOf(codes);
    const members = items(inside).flatMap((name) =>
      (codes ?? "").split(" ").flatMap((code) => regions.get(`${code} ${name}`) ?? []),
    );
    const [name = ""] = items(names);
    // A region of the same name is the part itself.
    const same = members.find((member) => placeKey(member.name) === placeKey(name));
    const part = same ?? add(`${owners[0]?.id ?? ""}/${slug(name)}`, items(names), "area", owners);
    if (same !== undefined) for (const each of items(names)) call(each, same);
    lieIn(
      members.filter((member) => member !== part),
      part,
    );
    for (const owner of owners) if (!part.parents.includes(owner)) part.parents.push(owner);
  }
  for (const line of contestedLines.trim().split("\n")) {
    const [place = "", other] = cells(line);
    const region = regions.get(place);
    for (const country of countriesOf(other)) if (region !== undefined) lieIn([region], country);
  }
  for (const item of items(dependencies)) {
    const [code, other] = item.split(" ");
    for (const country of countriesOf(other)) lieIn(countriesOf(code), country);
  }
  for (const region of regions.values()) {
    const bare = region.name.replace(regionWords, "");
    if (bare === region.name || bare === "") continue;
    // "Kyiv" alone is the city, though there is a Kyiv Oblast.
    const country = region.id.slice(0, region.id.indexOf("/") + 1);
    const taken = byKey.get(placeKey(bare))?.some(({ id }) => id.startsWith(country)) ?? false;
    if (!taken) call(bare, region);
  }
  for (const item of items(otherNames)) {
    const [other = "", name = ""] = item.split(" = ");
    const code = /(?<= )[A-Z]{2}$/u.exec(name)?.[0];
    const country = code === undefined ? undefined : countries.get(code);
    const meant = byKey.get(placeKey(code === undefined ? name : name.slice(0, -3))) ?? [];
    for (const place of meant) {
      if (country === undefined || place.id.startsWith(`${country.id}/`)) call(other, place);
    }
  }
  for (const list of byKey.values()) if (list.length > 1) list.sort(byWeight);
  return { byId, byKey };
}

/** What regions are called, beside their names: "Idlib Governorate", "Republic of Tyva". */
const regionWords =
  /^(?:Provincia de|Province of|Republic of|State of) | (?:Oblast'?|oblast|Province|Governorate|Krai|Kray|Region|Republic|District|City|Prefecture|County|State|Department|Division)$/u;
