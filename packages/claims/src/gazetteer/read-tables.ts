import {
  alsoInContinent,
  areaLines,
  contestedLines,
  countryLines,
  dependencies,
  otherNames,
  partLines,
} from "./areas.en.js";
import { placeKey, slugOf, withoutArticle } from "./place-key.js";
import { byWeight, type KnownPlace, type PlaceLevel } from "./place.js";
import { placeLines } from "./tables/places.js";

/** What the tables hold, by the keys of names; every list has the weightiest place first. */
export interface PlaceTables {
  readonly byKey: ReadonlyMap<string, readonly KnownPlace[]>;
  readonly countries: readonly KnownPlace[];
  /** Places of states whose names are spelt from another script. */
  readonly transliterated: readonly KnownPlace[];
}

/** A place while the tables are read. Its id is put together when asked for: of most it never is. */
class Building implements KnownPlace {
  partly: readonly Building[] = none;
  near: Building | null = null;

  constructor(
    readonly name: string,
    readonly level: PlaceLevel,
    public parents: readonly Building[],
    readonly size: number,
    /** The id of what it is a part of, with a slash; empty of states and areas. */
    readonly path: string,
  ) {}

  get id(): string {
    return this.path + slugOf(this.name);
  }
}

const none: readonly Building[] = [];

const cells = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
const items = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split(/\s*,\s*/u).filter((item) => item !== "");

/** States whose places have names in Arabic, Persian, Urdu or Cyrillic letters. */
const transliteratedCodes: ReadonlySet<string> = new Set(
  "SY IQ IR JO LB PS SA YE OM AE KW QA BH EG LY TN DZ MA SD AF PK RU UA BY KZ KG TJ TM UZ AZ".split(" "),
);

/** From this many doublings on a city is large, and has a number in the tables; as in `data-sources/places.mjs`. */
const smallestLarge = 5;
const sizeBase = "a".charCodeAt(0);

/** Reads all tables: states and areas, regions and cities, then what lies across them, then other names. */
export function readTables(): PlaceTables {
  const byKey = new Map<string, Building[]>();
  const countries = new Map<string, Building>();
  const regions = new Map<string, Building>();
  const areas = new Map<string, Building>();

  const note = (key: string, place: Building): void => {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [place]);
    else if (!list.includes(place)) list.push(place);
  };
  const call = (name: string, place: Building): void => {
    const key = placeKey(name);
    note(key, place);
    const bare = withoutArticle(key);
    if (bare !== null) note(bare, place);
  };
  const add = (place: Building): Building => {
    call(place.name, place);
    return place;
  };
  const area = (names: readonly string[], level: PlaceLevel = "area"): Building => {
    const [name = ""] = names;
    const known = areas.get(name);
    if (known !== undefined) return known;
    const place = new Building(name, level, none, 0, "");
    areas.set(name, place);
    for (const each of names) call(each, place);
    return place;
  };
  const countriesOf = (codes: string | undefined): readonly Building[] =>
    (codes ?? "").split(" ").flatMap((code) => countries.get(code) ?? []);
  const lieIn = (places: readonly Building[], parent: Building): void => {
    for (const place of places) {
      if (!place.parents.includes(parent)) place.parents = [...place.parents, parent];
    }
  };

  for (const line of countryLines.trim().split("\n")) {
    const [part = "", continent = "", list] = cells(line);
    const around = [...(part === "" ? [] : [area([part])]), area([continent], "continent")];
    for (const item of items(list)) {
      countries.set(item.slice(0, 2), add(new Building(item.slice(3), "country", around, 0, "")));
    }
  }
  for (const line of areaLines.trim().split("\n")) {
    const [names, codes = ""] = cells(line);
    const [inside, partly] = codes.split("?");
    const place = area(items(names));
    lieIn(countriesOf(inside), place);
    for (const country of countriesOf(partly)) country.partly = [...country.partly, place];
  }
  for (const item of items(alsoInContinent)) {
    const [code, continent = ""] = item.split(" ");
    lieIn(countriesOf(code), area([continent], "continent"));
  }

  const transliterated: Building[] = [];
  const outskirts: (readonly [Building, number])[] = [];
  const large: Building[] = [];
  for (const line of placeLines.split("\n")) {
    const [code = "", region = "", list = ""] = line.split("\t");
    const country = countries.get(code);
    if (country === undefined) continue;
    const parent =
      region === "" ? country : add(new Building(region, "region", [country], 0, `${country.id}/`));
    regions.set(`${code} ${region}`, parent);
    const isSpelt = transliteratedCodes.has(code);
    if (isSpelt) transliterated.push(parent);
    if (list === "") continue;
    const [within, path] = [[parent], `${parent.id}/`];
    for (const item of list.split(";")) {
      const mark = item.indexOf("~");
      const end = (mark < 0 ? item.length : mark) - 1;
      const size = item.charCodeAt(end) - sizeBase;
      const city = add(new Building(item.slice(0, end), "city", within, size, path));
      if (isSpelt) transliterated.push(city);
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
    const part = same ?? new Building(name, "area", owners, 0, `${owners[0]?.id ?? ""}/`);
    for (const each of items(names)) call(each, part);
    lieIn(
      members.filter((member) => member !== part),
      part,
    );
    for (const owner of owners) lieIn([part], owner);
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
    const taken = byKey.get(placeKey(bare))?.some(({ path }) => path.startsWith(region.path)) ?? false;
    if (!taken) call(bare, region);
  }
  for (const item of items(otherNames)) {
    const [other = "", name = ""] = item.split(" = ");
    const code = /(?<= )[A-Z]{2}$/u.exec(name)?.[0];
    const country = countriesOf(code)[0];
    const meant = byKey.get(placeKey(country === undefined ? name : name.slice(0, -3))) ?? [];
    for (const place of meant) {
      if (country === undefined || place.path.startsWith(`${country.id}/`)) call(other, place);
    }
  }
  for (const list of byKey.values()) if (list.length > 1) list.sort(byWeight);
  return { byKey, countries: [...countries.values()], transliterated };
}

/** What regions are called, beside their names: "Idlib Governorate", "Republic of Tyva". */
const regionWords =
  /^(?:Provincia de|Province of|Republic of|State of) | (?:Oblast'?|oblast|Province|Governorate|Krai|Kray|Region|Republic|District|City|Prefecture|County|State|Department|Division)$/u;
