import {
  alsoInContinent,
  areaLines,
  contestedLines,
  countryLines,
  dependencies,
  otherNames,
  partLines,
} from "./areas.en.js";
import { Building } from "./building.js";
import { createCities } from "./cities.js";
import { placeKey, withoutArticle } from "./place-key.js";
import { byWeight, type KnownPlace, type PlaceLevel } from "./place.js";
import { placeLines } from "./tables/places.js";

/** What the tables hold, by the keys of names; every list has the weightiest place first, and is empty where there is none. */
export interface PlaceTables {
  readonly called: (key: string) => readonly KnownPlace[];
  readonly countries: readonly KnownPlace[];
  /** Places of states whose names are spelt from another script. */
  readonly transliterated: () => readonly KnownPlace[];
}

const cells = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
const items = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split(/\s*,\s*/u).filter((item) => item !== "");

/** States whose places have names in Arabic, Persian, Urdu or Cyrillic letters. */
const transliteratedCodes: ReadonlySet<string> = new Set(
  "SY IQ IR JO LB PS SA YE OM AE KW QA BH EG LY TN DZ MA SD AF PK RU UA BY KZ KG TJ TM UZ AZ".split(" "),
);

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
    const place = new Building(name, level, [], 0, "");
    areas.set(name, place);
    for (const each of names) call(each, place);
    return place;
  };
  const countriesOf = (codes: string | undefined): readonly Building[] =>
    (codes ?? "").split(" ").flatMap((code) => countries.get(code) ?? []);

  for (const line of countryLines.trim().split("\n")) {
    const [part = "", continent = "", list] = cells(line);
    const parts = [...(part === "" ? [] : [area([part])]), area([continent], "continent")];
    for (const item of items(list)) {
      countries.set(item.slice(0, 2), add(new Building(item.slice(3), "country", parts, 0, "")));
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

  const cities = createCities();
  const spelt: { readonly regions: Building[]; readonly cities: number[] } = { regions: [], cities: [] };
  /** The state of the lines before, and the path of what lies in it. */
  let around = { country: "", path: "" };
  for (const line of placeLines.split("\n")) {
    const [code = "", region = "", list = ""] = line.split("\t");
    const country = countries.get(code);
    if (country === undefined) continue;
    if (around.country !== code) around = { country: code, path: `${country.id}/` };
    const parent = region === "" ? country : add(new Building(region, "region", [country], 0, around.path));
    regions.set(`${code} ${region}`, parent);
    const isSpelt = transliteratedCodes.has(code);
    if (isSpelt) spelt.regions.push(parent);
    if (list === "") continue;
    for (const item of list.split(";")) {
      const number = cities.add(item, parent);
      if (isSpelt) spelt.cities.push(number);
    }
  }

  const called = (key: string): readonly Building[] => [
    ...new Set([...cities.called(key), ...(byKey.get(key) ?? [])]),
  ];

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
    const taken = called(placeKey(bare)).some(({ path }) => path.startsWith(region.path));
    if (!taken) call(bare, region);
  }
  for (const item of items(otherNames)) {
    const [other = "", name = ""] = item.split(" = ");
    const code = /(?<= )[A-Z]{2}$/u.exec(name)?.[0];
    const country = countriesOf(code)[0];
    const meant = called(placeKey(country === undefined ? name : name.slice(0, -3)));
    for (const place of meant) {
      if (country === undefined || place.path.startsWith(`${country.id}/`)) call(other, place);
    }
  }
  return {
    called: (key) => called(key).toSorted(byWeight),
    countries: [...countries.values()],
    transliterated: () => [...spelt.regions, ...spelt.cities.map(cities.at)],
  };
}

function lieIn(places: readonly Building[], parent: Building): void {
  for (const place of places) {
    if (!place.parents.includes(parent)) place.parents = [...place.parents, parent];
  }
}

/** What regions are called, beside their names: "Idlib Governorate", "Republic of Tyva". */
const regionWords =
  /^(?:Provincia de|Province of|Republic of|State of) | (?:Oblast'?|oblast|Province|Governorate|Krai|Kray|Region|Republic|District|City|Prefecture|County|State|Department|Division)$/u;
