import { ordinaryNames, regionNouns } from "./areas.en.js";
import { Building } from "./building.js";
import { createCities, type Cities } from "./cities.js";
import { placeKey, withoutArticle } from "./place-key.js";
import { byWeight, type KnownPlace, type PlaceLevel } from "./place.js";

/** The places that are known so far while the tables are read, one table after the other. */
export class PlaceIndex {
  readonly cities: Cities = createCities();
  /** States by their ISO codes. */
  readonly countries = new Map<string, Building>();
  /** First-level regions by the code of their state and their name: `US Texas`. */
  readonly regions = new Map<string, Building>();
  /** Second-level regions in the same way: `US Clark County`, which twelve states have. */
  readonly districts = new Map<string, Building[]>();
  readonly #areas = new Map<string, Building>();
  readonly #byKey = new Map<string, Building[]>();

  /** Lets a place be found by a name. */
  call(name: string, place: Building): void {
    const key = placeKey(name);
    this.#note(key, place);
    const bare = withoutArticle(key);
    if (bare !== null) this.#note(bare, place);
  }

  #note(key: string, place: Building): void {
    const list = this.#byKey.get(key);
    if (list === undefined) this.#byKey.set(key, [place]);
    else if (!list.includes(place)) list.push(place);
  }

  /** Lets a place be found by its own name, and gives it back. */
  add(place: Building): Building {
    this.call(place.name, place);
    return place;
  }

  /** The same for a region, which is not found by an ordinary word: "the South" is none of the four regions of that name. */
  addRegion(region: Building): Building {
    if (!ordinaryNames.has(region.name)) return this.add(region);
    for (const noun of regionNouns) this.call(`${region.name} ${noun}`, region);
    return region;
  }

  /** The area with the first of these names, found by all of them. */
  area(names: readonly string[], level: PlaceLevel = "area"): Building {
    const [name = ""] = names;
    const known = this.#areas.get(name);
    if (known !== undefined) return known;
    const place = new Building(name, level, [], 0, "");
    this.#areas.set(name, place);
    for (const each of names) this.call(each, place);
    return place;
  }

  /** The states of some codes, with spaces between. */
  countriesOf(codes = ""): readonly Building[] {
    return codes.split(" ").flatMap((code) => this.countries.get(code) ?? []);
  }

  /** The regions of that name in the states of some codes, first-level before second-level ones. */
  regionsCalled(name: string, codes = ""): readonly Building[] {
    return codes.split(" ").flatMap((code) => {
      const key = `${code} ${name}`;
      return this.regions.get(key) ?? this.districts.get(key) ?? [];
    });
  }

  /** Keeps a second-level region. */
  addDistrict(code: string, district: Building): void {
    const key = `${code} ${district.name}`;
    const known = this.districts.get(key);
    if (known === undefined) this.districts.set(key, [district]);
    else known.push(district);
  }

  /** All places of that key, in no order. */
  called(key: string): readonly Building[] {
    return [...new Set([...this.cities.called(key), ...(this.#byKey.get(key) ?? [])])];
  }

  /** All places of that key, the weightiest first. */
  ranked(key: string): readonly KnownPlace[] {
    return this.called(key).toSorted(byWeight);
  }
}
