import {
  alsoInContinent,
  areaLines,
  contestedLines,
  countryLines,
  dependencies,
  ordinaryNames,
  otherNames,
  partLines,
  partlyLines,
} from "./areas.en.js";
import { Building } from "./building.js";
import { readCity } from "./cities.js";
import { placeKey } from "./place-key.js";
import { PlaceIndex } from "./place-index.js";
import type { KnownPlace } from "./place.js";
import { placeLines } from "./tables/places.js";

/** What the tables hold, by the keys of names; every list has the weightiest place first, and is empty where there is none. */
export interface PlaceTables {
  readonly called: (key: string) => readonly KnownPlace[];
  readonly countries: readonly KnownPlace[];
  /** Places of states whose names are spelt from another script. */
  readonly transliterated: () => readonly KnownPlace[];
}

/** Reads all tables: states and areas, regions and cities, then what lies across them, then other names. */
export function readTables(): PlaceTables {
  const index = new PlaceIndex();
  readCountries(index);
  readAreas(index);
  const spelt = readPlaces(index);
  readParts(index);
  readClaims(index);
  shortenNames(index);
  readOtherNames(index);
  return {
    called: (key) => index.ranked(key),
    countries: [...index.countries.values()],
    transliterated: () => [...spelt.regions, ...spelt.cities.map(index.cities.at)],
  };
}

const linesOf = (table: string): readonly string[] => table.trim().split("\n");
const cells = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
const items = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split(/\s*,\s*/u).filter((item) => item !== "");

/** Puts places in one that they lie in. */
function lieIn(places: readonly Building[], parent: Building): void {
  for (const place of places) {
    if (!place.parents.includes(parent)) place.parents = [...place.parents, parent];
  }
}

function readCountries(index: PlaceIndex): void {
  for (const line of linesOf(countryLines)) {
    const [part = "", continent = "", list] = cells(line);
    const parts = [...(part === "" ? [] : [index.area([part])]), index.area([continent], "continent")];
    for (const item of items(list)) {
      index.countries.set(item.slice(0, 2), index.add(new Building(item.slice(3), "country", parts, 0, "")));
    }
  }
}

function readAreas(index: PlaceIndex): void {
  for (const line of linesOf(areaLines)) {
    const [names, codes = ""] = cells(line);
    const [inside, partly] = codes.split("?");
    const place = index.area(items(names));
    lieIn(index.countriesOf(inside), place);
    for (const country of index.countriesOf(partly)) country.partly = [...country.partly, place];
  }
  for (const item of items(alsoInContinent)) {
    const [code, continent = ""] = item.split(" ");
    lieIn(index.countriesOf(code), index.area([continent], "continent"));
  }
}

/** States whose places have names in Arabic, Persian, Urdu or Cyrillic letters. */
const transliteratedCodes: ReadonlySet<string> = new Set(
  "SY IQ IR JO LB PS SA YE OM AE KW QA BH EG LY TN DZ MA SD AF PK RU UA BY KZ KG TJ TM UZ AZ".split(" "),
);

/** What has a name from another script: regions, and cities by number. */
interface Spelt {
  readonly regions: Building[];
  readonly cities: number[];
}

/** Reads the regions and cities of GeoNames, as `data-sources/places.mjs` writes them. */
function readPlaces(index: PlaceIndex): Spelt {
  const spelt: Spelt = { regions: [], cities: [] };
  const nearTo: { readonly district: Building; readonly large: number }[] = [];
  /** The state of the lines before, and the path of what lies in it. */
  let around = { country: "", path: "" };
  for (const line of placeLines.split("\n")) {
    const [code = "", name = "", list = ""] = line.split("\t");
    const country = index.countries.get(code);
    if (country === undefined) continue;
    if (around.country !== code) around = { country: code, path: `${country.id}/` };
    const region =
      name === "" ? country : index.addRegion(new Building(name, "region", [country], 0, around.path));
    index.regions.set(`${code} ${name}`, region);
    const isSpelt = transliteratedCodes.has(code);
    if (isSpelt) spelt.regions.push(region);
    const addCities = (list: string, inside: Building): void => {
      const cities = list === "" ? [] : list.split(";");
      const [largest] = cities;
      if (largest !== undefined) inside.size = readCity(largest).size;
      for (const city of cities) {
        const number = index.cities.add(city, inside);
        if (isSpelt) spelt.cities.push(number);
      }
    };
    const [outside = "", ...parts] = list.split("|");
    addCities(outside, region);
    const path = parts.length > 0 ? `${region.id}/` : "";
    for (const part of parts) {
      const [head = "", cities = ""] = part.split("=");
      const [own = "", near] = head.split("~");
      const district = index.addRegion(new Building(own, "region", [region], 0, path));
      index.addDistrict(code, district);
      district.isAroundTown = cities.split(";").some((city) => readCity(city).name === own);
      if (isSpelt) spelt.regions.push(district);
      if (near !== undefined) nearTo.push({ district, large: Number.parseInt(near, 36) });
      addCities(cities, district);
      region.size = Math.max(region.size, district.size);
    }
  }
  for (const { district, large } of nearTo) district.near = index.cities.largeAt(large);
  return spelt;
}

function readParts(index: PlaceIndex): void {
  for (const line of linesOf(partLines)) {
    const [names, codes, inside = "", container] = cells(line);
    const owners = index.countriesOf(codes);
    const isOpen = inside.endsWith("?");
    const [outer] = index.regionsCalled(container ?? "", codes);
    const members = items(isOpen ? inside.slice(0, -1).trim() : inside)
      .flatMap((name) => index.regionsCalled(name, codes))
      .filter((region) => outer === undefined || liesIn(region, outer));
    const [name = ""] = items(names);
    const around = outer ?? commonParents(members)[0] ?? owners[0];
    // A region of the same name is the part itself.
    const same = members.find((member) => placeKey(member.name) === placeKey(name));
    const part =
      same ?? new Building(name, "area", around === undefined ? [] : [around], 0, `${around?.id ?? ""}/`);
    part.isOpen = isOpen;
    for (const each of items(names)) index.call(each, part);
    lieIn(
      members.filter((member) => member !== part),
      part,
    );
    for (const owner of owners) if (!liesIn(part, owner)) lieIn([part], owner);
  }
}

function liesIn(place: Building, around: Building): boolean {
  return place.parents.some((parent) => parent === around || liesIn(parent, around));
}

/** The region that all of these second-level regions lie in; none for others. */
function commonParents(members: readonly Building[]): readonly Building[] {
  const [first, ...others] = members;
  return (first?.parents ?? []).filter(
    (parent) => parent.level === "region" && others.every(({ parents }) => parents.includes(parent)),
  );
}

/** Reads what two states claim, and which states belong to others. */
function readClaims(index: PlaceIndex): void {
  for (const line of linesOf(contestedLines)) {
    const [place = "", other] = cells(line);
    const region = index.regions.get(place);
    for (const country of index.countriesOf(other)) if (region !== undefined) lieIn([region], country);
  }
  for (const line of linesOf(partlyLines)) {
    const [place = "", other = ""] = cells(line);
    const [region, around] = [index.regions.get(place), index.regions.get(other)];
    if (region !== undefined && around !== undefined) region.partly = [...region.partly, around];
  }
  for (const item of items(dependencies)) {
    const [code, other] = item.split(" ");
    for (const country of index.countriesOf(other)) lieIn(index.countriesOf(code), country);
  }
}

/** What first-level regions are called, beside their names: "Idlib Governorate", "Republic of Tyva". */
const regionWords =
  /^(?:Provincia de|Province of|Republic of|State of) | (?:Oblast'?|oblast|Province|Governorate|Krai|Kray|Region|Republic|District|City|Prefecture|County|State|Department|Division)$/u;
/** "County Mayo" is "Mayo", but "Orange County" is not "Orange". */
const districtWords = /^County /u;

/** Lets regions be found by their names without the word that says what they are, where no other place there has it. */
function shortenNames(index: PlaceIndex): void {
  const shorten = (region: Building, words: RegExp): void => {
    const bare = region.name.replace(words, "");
    if (bare === region.name || bare === "" || ordinaryNames.has(bare)) return;
    // "Kyiv" alone is the city, though there is a Kyiv Oblast.
    const isTaken = index.called(placeKey(bare)).some(({ path }) => path.startsWith(region.path));
    if (!isTaken) index.call(bare, region);
  };
  for (const region of index.regions.values()) shorten(region, regionWords);
  for (const district of [...index.districts.values()].flat()) shorten(district, districtWords);
}

function readOtherNames(index: PlaceIndex): void {
  for (const item of items(otherNames)) {
    const [other = "", name = ""] = item.split(" = ");
    const code = /(?<= )[A-Z]{2}$/u.exec(name)?.[0];
    const country = index.countriesOf(code)[0];
    const meant = index.called(placeKey(country === undefined ? name : name.slice(0, -3)));
    for (const place of meant) {
      if (country === undefined || place.path.startsWith(`${country.id}/`)) index.call(other, place);
    }
  }
}
