import { aliasGroups } from "./alias-groups.en.js";
import { countryTable } from "./countries.en.js";
import type { EntityType } from "./entity.js";
import { organisations } from "./organisations.en.js";
import { cities, regionDemonyms, regions, sites, usStates } from "./places.en.js";

/** What the tables know of a name. */
export interface GazetteerEntry {
  readonly type: EntityType;
  /** The name to show: "Syria" for "Syrian", "United States" for "US". */
  readonly name: string;
  /** Whether the words are the adjective or the people of a place: "Syrian", "Syrians". */
  readonly demonym: boolean;
  /** What a description may call it: "the country", "the capital", "the city". */
  readonly nouns: readonly string[];
  /** The country that a city is the capital of. */
  readonly capitalOf?: string;
}

const entries = new Map<string, GazetteerEntry>();
/** How many words the longest name has that begins with this one, marks counted as words. */
const firstWords = new Map<string, number>();

/** Upper-case names stay so, since "US" is not "us"; other names are looked up in lower case. */
function lookupForm(name: string): string {
  const plain = plainText.test(name) ? name : fold(name);
  return /[a-z]/u.test(plain) ? plain.toLowerCase() : plain;
}

/** Text that folding would leave alone. */
const plainText = /^(?! )[!-~]+(?: [!-~]+)*$/u;

/** Without diacritics, with plain apostrophes and single spaces. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼʻʾʿ]/gu, "'")
    .replace(/\s+/gu, " ");
}

/** Long names in capitals ("LOS ANGELES", "SYRIA") are looked up like others; short ones may be acronyms or cries. */
const shortestCapitals = 4;

function add(name: string, entry: GazetteerEntry): void {
  const form = lookupForm(name);
  if (!entries.has(form)) entries.set(form, entry);
  const words = form.match(/[^\s,.'-]+|[,.'-]/gu) ?? [];
  for (const first of new Set([form.split(" ")[0] ?? form, words[0] ?? form])) {
    firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
  }
}

const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());
const namesOf = (cell: string | undefined, separator: RegExp = /\s*,\s*/u) =>
  (cell ?? "")
    .trim()
    .split(separator)
    .filter((name) => name !== "");

for (const { type, names } of aliasGroups) {
  const [name = ""] = names;
  for (const each of names) add(each, { type, name, demonym: false, nouns: [] });
}
for (const line of countryTable.trim().split("\n")) {
  const [name = "", capitals, demonyms, others] = cellsOf(line);
  const country: GazetteerEntry = {
    type: "place",
    name,
    demonym: false,
    nouns: ["country", "nation", "state"],
  };
  for (const each of [name, ...namesOf(others)]) add(each, country);
  for (const each of namesOf(capitals)) {
    const [city = each] = each.startsWith("Washington") ? ["Washington"] : [each];
    add(each, { type: "place", name: city, demonym: false, nouns: ["capital", "city"], capitalOf: name });
  }
  for (const each of namesOf(demonyms)) {
    add(each, { ...country, demonym: true });
    if (!/(?:ese|ish|ch|ss|men)$/u.test(each)) add(`${each}s`, { ...country, demonym: true });
  }
}
const washington: GazetteerEntry = {
  type: "place",
  name: "Washington",
  demonym: false,
  nouns: ["capital", "city"],
  capitalOf: "United States",
};
add("Washington, D.C.", washington);
for (const name of namesOf(regions)) add(name, { type: "place", name, demonym: false, nouns: ["region"] });
for (const line of namesOf(usStates)) {
  const [name = "", ...short] = namesOf(line, /\s*=\s*/u);
  for (const each of [name, ...short]) add(each, { type: "place", name, demonym: false, nouns: ["state"] });
}
for (const name of namesOf(cities))
  add(name, { type: "place", name, demonym: false, nouns: ["city", "town"] });
for (const name of namesOf(sites)) add(name, { type: "place", name, demonym: false, nouns: [] });
for (const line of namesOf(regionDemonyms)) {
  const [name = "", place = ""] = namesOf(line, /\s*=\s*/u);
  const entry: GazetteerEntry = { type: "place", name: place, demonym: true, nouns: ["region"] };
  add(name, entry);
  add(`${name}s`, entry);
}
for (const name of namesOf(organisations))
  add(name, { type: "organisation", name, demonym: false, nouns: [] });

/** Names repeat; what was found for one is kept, within limits. */
const memory = new Map<string, GazetteerEntry | null>();
const lengthMemory = new Map<string, number>();
const memoryLimit = 20_000;

/** What the tables know of `name`, exactly these words; null when nothing. */
export function lookUp(name: string): GazetteerEntry | null {
  const known = memory.get(name);
  if (known !== undefined) return known;
  const found = search(name);
  if (memory.size < memoryLimit && name.length < 100) memory.set(name, found);
  return found;
}

function search(name: string): GazetteerEntry | null {
  const form = lookupForm(name);
  const entry = entries.get(form);
  if (entry !== undefined) return entry;
  if (form !== form.toLowerCase() && form.length >= shortestCapitals && !form.includes(".")) {
    return entries.get(form.toLowerCase()) ?? null;
  }
  return null;
}

/** How many words a name in the tables may have that begins with this word; 0 when none does. */
export function longestFrom(word: string): number {
  const known = lengthMemory.get(word);
  if (known !== undefined) return known;
  const form = lookupForm(word);
  const longest = firstWords.get(form) ?? firstWords.get(form.toLowerCase()) ?? 0;
  if (lengthMemory.size < memoryLimit && word.length < 100) lengthMemory.set(word, longest);
  return longest;
}

/** Whether a name is that of a country. */
export function isCountry(name: string): boolean {
  return lookUp(name)?.nouns.includes("country") ?? false;
}
