import { companySuffixes, companyWords, organisationEndings } from "./organisations.en.js";
import type { EntityType } from "./entity.js";
import { lookUp } from "./gazetteer.js";
import { type Gender, gendersAgree, genderOfName } from "./gender.js";
import { nameKey, nameWords, personWords, wordKey } from "./name-key.js";
import { nicknameTable } from "./nicknames.en.js";
import { isAcronym } from "./word-classes.js";

/** Something that has names, of which it is not yet known what else has them. */
export interface NamedThing {
  readonly type: EntityType;
  /** At least one. */
  readonly names: readonly string[];
  /** What is known of a person's gender beside the names. */
  readonly gender?: Gender | null;
  /** Whether a title stands before a bare name: "King Abdullah" is no Abdullah Gul. */
  readonly titled?: boolean;
}

/** Things found to be one. */
export interface NameGroup {
  /** Indices of the things, ascending. */
  readonly members: readonly number[];
  readonly type: EntityType;
  /** The fullest name, or the name to show of an alias group. */
  readonly name: string;
}

export interface LinkOptions {
  /** Groups of names that stand for one thing each, the first being the one to show. */
  readonly aliases: readonly (readonly string[])[];
  /** Pairs of things that the text itself says are one: "Central Command (CENTCOM)". */
  readonly ties?: readonly (readonly [number, number])[];
  /**
   * Within a document short forms are many and safe: a given name, "the Navy". Across documents only a surname, an
   * acronym or a telling part of a name is enough.
   */
  readonly scope: "document" | "corpus";
}

/** Buckets beyond this size are compared by equal keys only, so that hostile input stays cheap. */
const largestBucket = 60;

const surnameParticles: ReadonlySet<string> = new Set(
  ["bin", "ibn", "van", "von", "de", "da", "di", "del", "du", "la", "le", "der", "den", "dos", "della"].map(
    wordKey,
  ),
);
const smallWords: ReadonlySet<string> = new Set(["of", "the", "and", "for", "on", "in", "at", "de", "&"]);

const nicknames = new Map<string, Set<number>>();
for (const [group, line] of nicknameTable.trim().split("\n").entries()) {
  for (const name of line.split(" ")) {
    const key = wordKey(name);
    nicknames.set(key, (nicknames.get(key) ?? new Set()).add(group));
  }
}

/** Whether two given names can be one: equal, an initial and a name, a name and its short form. In key spelling. */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const groups = nicknames.get(b);
  for (const group of nicknames.get(a) ?? []) {
    if (groups?.has(group) === true) return true;
  }
  return false;
}

/** Middle names agree when one person leaves them out, abbreviates them or leaves some full ones out; "W." is not "H. W.". */
function middleNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length === b.length) return a.every((word, index) => givenNamesAgree(word, b[index] ?? ""));
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => word.length > 1 && many.includes(word));
}

/** A thing with what the steps need of its name. */
interface Candidate {
  readonly index: number;
  readonly thing: NamedThing;
  readonly name: string;
  /** In key spelling, without "Jr." and its like. */
  readonly words: readonly string[];
  readonly generation: string | null;
  readonly key: string;
  readonly gender: Gender | null;
}

function candidateOf(thing: NamedThing, index: number): Candidate {
  const name = fullest(thing.names.map((each) => ({ name: each, count: 1 })));
  const { words, generation } = personWords(name);
  const gender =
    thing.gender ?? (thing.type === "person" && words.length > 1 ? genderOfName(firstWord(name)) : null);
  return { index, thing, name, words, generation, key: words.join(""), gender };
}

const firstWord = (name: string) => name.split(/[\s]/u)[0] ?? name;

/** The name with most words, then the most used, then the longest, then the first in code-unit order. */
export function fullest(names: readonly { readonly name: string; readonly count: number }[]): string {
  const best = names
    .map(({ name, count }) => ({
      name,
      count,
      words: nameWords(name).length,
      parts: name.split(/[\s-]+/u).length,
    }))
    .toSorted(
      (a, b) =>
        b.words - a.words ||
        b.parts - a.parts ||
        b.count - a.count ||
        b.name.length - a.name.length ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )[0];
  return best?.name ?? "";
}

/** Classes of types that never stand for one thing. Organisations and groups are told apart too poorly to divide. */
function typeClass(type: EntityType): string {
  return type === "group" ? "organisation" : type;
}

/** Sets that grow together. Roots are the least members, so that the order of joining does not show. */
class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    for (
      let parent = this.#parents[root];
      parent !== undefined && parent !== root;
      parent = this.#parents[root]
    )
      root = parent;
    let at = index;
    for (
      let parent = this.#parents[at];
      parent !== undefined && parent !== root;
      parent = this.#parents[at]
    ) {
      this.#parents[at] = root;
      at = parent;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].toSorted((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parents[high] = low;
  }
}

class Index {
  readonly #buckets = new Map<string, Candidate[]>();

  add(key: string, candidate: Candidate): void {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) this.#buckets.set(key, [candidate]);
    else if (bucket.at(-1) !== candidate) bucket.push(candidate);
  }

  get(key: string): readonly Candidate[] {
    return this.#buckets.get(key) ?? [];
  }

  buckets(): Iterable<readonly Candidate[]> {
    return this.#buckets.values();
  }

  entries(): Iterable<readonly [string, readonly Candidate[]]> {
    return this.#buckets;
  }
}

/**
 * Groups things by whom or what their names stand for. Each step joins a thing only where exactly one group fits; where
 * two do, it stays apart. The result does not depend on the order of the things, and costs about linear time:
 * names are found by key, never compared all with all.
 */
export function linkNames(things: readonly NamedThing[], options: LinkOptions): readonly NameGroup[] {
  const candidates = things.map(candidateOf);
  const sets = new Sets(things.length);
  const shown = new Map<number, { name: string; type: EntityType | null }>();

  for (const [a, b] of options.ties ?? []) sets.join(a, b);
  joinAliases(candidates, sets, options.aliases, shown);
  joinSameNames(candidates, sets);
  joinPersons(candidates, sets);
  joinBareNames(candidates, sets, options.scope);
  joinAcronyms(candidates, sets);
  joinOrganisations(candidates, sets, options.scope);

  const members = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const root = sets.find(candidate.index);
    const group = members.get(root);
    if (group === undefined) members.set(root, [candidate]);
    else group.push(candidate);
  }
  return [...members.values()].map((group) => describe(group, shown));
}

function describe(
  group: readonly Candidate[],
  shown: ReadonlyMap<number, { name: string; type: EntityType | null }>,
): NameGroup {
  const alias = group
    .map(({ index }) => shown.get(index))
    .filter((entry) => entry !== undefined)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))[0];
  const counts = new Map<string, number>();
  for (const { thing } of group) {
    for (const name of thing.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const name = alias?.name ?? fullest([...counts].map(([each, count]) => ({ name: each, count })));
  const types = new Map<EntityType, number>();
  for (const { thing, words } of group) {
    if (thing.type === "unknown") continue;
    types.set(thing.type, (types.get(thing.type) ?? 0) + (words.length > 1 ? 2 : 1));
  }
  const [type] = [...types].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [
    "unknown" as const,
  ];
  return { members: group.map(({ index }) => index), type: alias?.type ?? type, name };
}

function joinAliases(
  candidates: readonly Candidate[],
  sets: Sets,
  aliases: readonly (readonly string[])[],
  shown: Map<number, { name: string; type: EntityType | null }>,
): void {
  const given = new Map<string, string>();
  for (const [name = "", ...others] of aliases) {
    for (const each of [name, ...others]) {
      const key = aliasKey(each);
      if (!given.has(key)) given.set(key, name);
    }
  }
  const first = new Map<string, number>();
  const joinGroup = (group: string, index: number) => {
    const other = first.get(group);
    if (other === undefined) first.set(group, index);
    else sets.join(other, index);
  };
  for (const { index, thing } of candidates) {
    for (const name of thing.names) {
      const own = given.get(aliasKey(name));
      if (own !== undefined) {
        joinGroup(`given ${own}`, index);
        shown.set(index, { name: own, type: null });
        continue;
      }
      const entry = lookUp(name);
      if (entry === null || entry.demonym) continue;
      if (thing.type !== "unknown" && typeClass(thing.type) !== typeClass(entry.type)) continue;
      joinGroup(`known ${entry.type} ${entry.name}`, index);
      if (!shown.has(index)) shown.set(index, { name: entry.name, type: entry.type });
    }
  }
}

/** Acronyms are told by their case ("WHO", "who"); other names by their key. */
function aliasKey(name: string): string {
  return isAcronym(name) ? name.replace(/\./gu, "") : nameKey(name).replace(/ /gu, "");
}

/** Same name, same thing. Bare words and acronyms wait for full names. An unknown joins where one type has the name. */
function joinSameNames(candidates: readonly Candidate[], sets: Sets): void {
  const index = new Index();
  for (const candidate of candidates) {
    const { key, generation, name, thing } = candidate;
    if (key === "" || isBare(candidate) || isAcronym(name)) continue;
    index.add(thing.type === "person" ? key + (generation ?? "") : coreOf(candidate).join(""), candidate);
  }
  for (const bucket of index.buckets()) joinBucket(bucket, sets);
}

function joinBucket(bucket: readonly Candidate[], sets: Sets): void {
  const classes = new Map<string, Candidate>();
  for (const candidate of bucket) {
    const name = typeClass(candidate.thing.type);
    const first = classes.get(name);
    if (first === undefined) classes.set(name, candidate);
    else sets.join(first.index, candidate.index);
  }
  const typed = [...classes].filter(([name]) => name !== "unknown");
  const unknown = classes.get("unknown");
  const only = typed[0];
  if (unknown !== undefined && typed.length === 1 && only !== undefined)
    sets.join(unknown.index, only[1].index);
}

/** One word, or a surname of several: "Assad", "bin Laden", "Al Sharaa". */
function isBare({ words, thing, name }: Candidate): boolean {
  if (thing.type !== "person" && thing.type !== "unknown") return false;
  const [first = "", second] = words;
  if (second === undefined) return !isAcronym(name);
  if (thing.type !== "person") return false;
  return words.length <= 3 && (surnameParticles.has(first) || first === "al" || first === "el");
}

const isFullPerson = (candidate: Candidate) =>
  candidate.thing.type === "person" && candidate.words.length > 1 && !isBare(candidate);

/** Full names of one person: "Bashar Assad", "Bashar al-Assad"; "Tom Hale", "Thomas J. Hale". */
function joinPersons(candidates: readonly Candidate[], sets: Sets): void {
  const index = new Index();
  for (const candidate of candidates) {
    if (isFullPerson(candidate)) index.add(candidate.words.at(-1) ?? "", candidate);
  }
  for (const bucket of index.buckets()) {
    const names = new Map<number, Candidate>();
    for (const candidate of bucket) {
      const root = sets.find(candidate.index);
      const known = names.get(root);
      if (known === undefined || isFuller(candidate, known)) names.set(root, candidate);
    }
    const distinct = [...names.values()];
    if (distinct.length < 2 || distinct.length > largestBucket) continue;
    // Beside a "Sr.", the name alone is the elder's.
    const elder = distinct.some(({ generation }) => generation === "sr");
    const fits = distinct.map((a) =>
      distinct.filter((b) => a !== b && personsAgree(a, b) && (!elder || isYounger(a) === isYounger(b))),
    );
    for (const [at, candidate] of distinct.entries()) {
      const others = fits[at] ?? [];
      // "George Bush" fits both "George W. Bush" and "George H. W. Bush", and so joins neither.
      if (!agreeAmongThemselves(others)) continue;
      for (const other of others) {
        if (agreeAmongThemselves(fits[distinct.indexOf(other)] ?? []))
          sets.join(candidate.index, other.index);
      }
    }
  }
}

const isYounger = ({ generation }: Candidate) => generation !== null && generation !== "sr";

function isFuller(a: Candidate, b: Candidate): boolean {
  return a.words.length > b.words.length || (a.words.length === b.words.length && a.name < b.name);
}

function agreeAmongThemselves(candidates: readonly Candidate[]): boolean {
  return candidates.every((a, at) => candidates.slice(at + 1).every((b) => personsAgree(a, b)));
}

function personsAgree(a: Candidate, b: Candidate): boolean {
  const [givenA = "", ...restA] = a.words;
  const [givenB = "", ...restB] = b.words;
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false;
  if (a.gender !== null && b.gender !== null && !gendersAgree(a.gender, b.gender)) return false;
  // "Mark Hale Jr." may be "Mark Hale", but is hardly "W. Mark Hale".
  if (a.generation !== b.generation) return a.key === b.key;
  if (givenNamesAgree(givenA, givenB) && middleNamesAgree(restA.slice(0, -1), restB.slice(0, -1)))
    return true;
  // "J. Edgar Moore", "Edgar Moore"
  return isCalledByMiddleName(a.words, b.words) || isCalledByMiddleName(b.words, a.words);
}

function isCalledByMiddleName(long: readonly string[], short: readonly string[]): boolean {
  const [initial = "", middle = ""] = long;
  const [given = ""] = short;
  return (
    long.length === 3 &&
    short.length === 2 &&
    initial.length === 1 &&
    given.length > 1 &&
    givenNamesAgree(middle, given)
  );
}

/** "Assad" where one person in all has that surname; in a document also "Bashar", where one has that given name. */
function joinBareNames(candidates: readonly Candidate[], sets: Sets, scope: LinkOptions["scope"]): void {
  const surnames = new Index();
  const givenNames = new Index();
  const others = new Index();
  const bare = new Index();
  for (const candidate of candidates) {
    if (isFullPerson(candidate)) {
      surnames.add(candidate.words.at(-1) ?? "", candidate);
      givenNames.add(candidate.words[0] ?? "", candidate);
    } else if (isBare(candidate)) bare.add(candidate.key, candidate);
    else others.add(candidate.key, candidate);
  }
  // A bare name that the text itself ties to a full one is settled.
  const tied = new Set(candidates.filter(isFullPerson).map(({ index }) => sets.find(index)));
  for (const bucket of bare.buckets()) {
    const free: Candidate[] = [];
    for (const candidate of bucket) {
      if (tied.has(sets.find(candidate.index))) continue;
      const last = candidate.words.at(-1) ?? "";
      const clash = candidate.thing.type === "unknown" && others.get(candidate.key).length > 0;
      const bySurname = fitting(candidate, surnames.get(last), sets);
      const mayBeGiven =
        candidate.words.length === 1 &&
        (scope === "document" ? candidate.thing.titled !== true : genderOfName(candidate.name) === null);
      const byGiven = mayBeGiven ? fitting(candidate, givenNames.get(last), sets) : [];
      const fits = [...new Set([...bySurname, ...byGiven])];
      const [only] = fits;
      if (fits.length === 1 && only !== undefined && !clash) sets.join(candidate.index, only);
      else if (fits.length === 0) free.push(candidate);
    }
    joinBucket([...free, ...others.get(bucket[0]?.key ?? "")], sets);
  }
}

/** The groups of the persons that a bare name can stand for. */
function fitting(candidate: Candidate, persons: readonly Candidate[], sets: Sets): number[] {
  const roots = new Set<number>();
  for (const person of persons.slice(0, largestBucket)) {
    if (candidate.gender !== null && person.gender !== null && !gendersAgree(candidate.gender, person.gender))
      continue;
    if (candidate.words.length > 1 && !endsIn(person, candidate)) continue;
    roots.add(sets.find(person.index));
  }
  return [...roots];
}

function endsIn(person: Candidate, bare: Candidate): boolean {
  const [first = ""] = bare.words;
  if (first === "al" || first === "el") return bare.words.length === 2 && /\b[ae]l[-\s]/iu.test(person.name);
  return person.words.slice(-bare.words.length).join(" ") === bare.words.join(" ");
}

/** "ECB" and the one body that is called so, or whose initials they are. Where there are two, it stays apart. */
function joinAcronyms(candidates: readonly Candidate[], sets: Sets): void {
  const bodies = new Index();
  const alone = new Index();
  for (const candidate of candidates) {
    const { type, names } = candidate.thing;
    if (type === "person" || type === "place") continue;
    if (candidate.words.length > 1) {
      const initials = initialsOf(candidate.name);
      bodies.add(initials, candidate);
      bodies.add(
        initials.slice(0, initials.length - candidate.words.length + coreOf(candidate).length),
        candidate,
      );
    }
    for (const name of names) {
      if (!isAcronym(name) || lookUp(name) !== null) continue;
      (isAcronym(candidate.name) ? alone : bodies).add(lettersOf(name), candidate);
    }
  }
  const settled = new Set(
    candidates.filter(({ words }) => words.length > 1).map(({ index }) => sets.find(index)),
  );
  for (const [letters, bucket] of alone.entries()) {
    const free = bucket.filter(({ index }) => !settled.has(sets.find(index)));
    const fits = letters.length > 2 ? bodies.get(letters) : [];
    const roots = [...new Set([...fits, ...bucket].map(({ index }) => sets.find(index)))].filter((root) =>
      settled.has(root),
    );
    const [only] = roots;
    if (roots.length === 0) joinBucket(free, sets);
    if (roots.length !== 1 || only === undefined) continue;
    for (const { index } of free) sets.join(index, only);
  }
}

const lettersOf = (acronym: string) => acronym.replace(/\./gu, "").toLowerCase();

/** "Hay'at Tahrir al-Sham" gives "hts". */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !smallWords.has(word.toLowerCase()) && !/^(?:al|el)$/iu.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}

/** "Microsoft" and "Microsoft Corp."; "Central Command" and "US Central Command"; in a document also "the Navy". */
function joinOrganisations(candidates: readonly Candidate[], sets: Sets, scope: LinkOptions["scope"]): void {
  const isBody = ({ thing }: Candidate) =>
    thing.type === "organisation" || thing.type === "group" || thing.type === "unknown";
  const byCore = new Index();
  const byLast = new Index();
  const byFirst = new Index();
  const bodies = candidates.filter(isBody);
  for (const candidate of bodies) {
    const core = coreOf(candidate);
    if (candidate.thing.type !== "unknown" || core.length < candidate.words.length)
      byCore.add(core.join(""), candidate);
    if (candidate.words.length > 1) {
      byLast.add(candidate.words.at(-1) ?? "", candidate);
      if (candidate.thing.type === "organisation") byFirst.add(candidate.words[0] ?? "", candidate);
    }
  }
  const joinOnly = (candidate: Candidate, others: readonly Candidate[]): boolean => {
    const own = sets.find(candidate.index);
    const roots = [...new Set(others.map(({ index }) => sets.find(index)))].filter((root) => root !== own);
    const [only] = roots;
    if (roots.length !== 1 || only === undefined) return false;
    pending.push([candidate.index, only]);
    return true;
  };
  const pending: [number, number][] = [];
  for (const candidate of bodies) {
    const { words, name } = candidate;
    if (words.length === 0) continue;
    if (
      joinOnly(
        candidate,
        byCore.get(coreOf(candidate).join("")).filter((other) => other !== candidate),
      )
    )
      continue;
    if (isAcronym(name) || (words.length === 1 && genderOfName(name) !== null)) continue;
    const longer = (other: Candidate) => other.words.length > words.length;
    const suffixed = byLast
      .get(words.at(-1) ?? "")
      .slice(0, largestBucket)
      .filter(
        (other) =>
          longer(other) &&
          other.words.slice(-words.length).join(" ") === words.join(" ") &&
          (other.thing.type === "organisation" || addsPlace(other, words.length)),
      );
    const generic = name.split(/\s+/u).every((word) => organisationEndings.has(word.toLowerCase()));
    if (
      scope === "document"
        ? suffixed.length > 0
        : !generic && suffixed.every((other) => addsPlace(other, words.length))
    ) {
      if (joinOnly(candidate, suffixed)) continue;
    }
    if (scope === "document" && words.length === 1 && !generic && lookUp(name)?.type !== "place") {
      joinOnly(
        candidate,
        byFirst
          .get(words[0] ?? "")
          .slice(0, largestBucket)
          .filter((other) => longer(other) && addsCompanyWords(other, 1)),
      );
    }
  }
  for (const [a, b] of pending) sets.join(a, b);
}

/** Whether all that a longer name adds before a shorter one is a place: "US Central Command", "Pittsburgh Steelers". */
function addsPlace(longer: Candidate, shorterLength: number): boolean {
  const parts = longer.name.split(/\s+/u);
  const added = parts.slice(0, parts.length - shorterLength).join(" ");
  return lookUp(added)?.type === "place";
}

/** Whether all that a longer name adds after a shorter one are words of companies: "Barclays Bank". */
function addsCompanyWords(longer: Candidate, shorterLength: number): boolean {
  return longer.name
    .split(/\s+/u)
    .slice(shorterLength)
    .every((word) => companyWords.has(word.toLowerCase()) || companySuffixes.has(word.toLowerCase()));
}

/** The words without those that companies leave out. */
function coreOf({ words, name }: Candidate): readonly string[] {
  const parts = name.split(/\s+/u);
  let end = words.length;
  while (
    end > 1 &&
    companySuffixes.has(
      (parts[parts.length - 1 - (words.length - end)] ?? "").toLowerCase().replace(/[.,]/gu, ""),
    )
  )
    end -= 1;
  return words.slice(0, end);
}
