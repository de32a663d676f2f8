import type { LinkOptions, Candidate } from "./candidate.js";
import { gendersAgree, genderOfName } from "./gender.js";
import { wordKey } from "./name-key.js";
import { Index, joinBucket, largestBucket, type Sets } from "./name-sets.js";
import { personsAgree } from "./same-person.js";
import { isAcronym } from "./word-classes.js";

const surnameParticles: ReadonlySet<string> = new Set(
  [
    "bin",
    "ibn",
    "van",
    "von",
    "de",
    "da",
    "di",
    "del",
    "du",
    "la",
    "le",
    "lo",
    "der",
    "den",
    "dos",
    "della",
  ].map(wordKey),
);

/** One word, or a surname of several: "Assad", "bin Laden", "Al Sharaa". */
export function isBare({ words, thing, name }: Candidate): boolean {
  if (thing.type !== "person" && thing.type !== "unknown") return false;
  const [first = "", second] = words;
  if (second === undefined) return !isAcronym(name);
  if (thing.type !== "person") return false;
  return words.length <= 3 && (surnameParticles.has(first) || first === "al" || first === "el");
}

const isFullPerson = (candidate: Candidate) =>
  candidate.thing.type === "person" && candidate.words.length > 1 && !isBare(candidate);

/** Full names of one person: "Bashar Assad", "Bashar al-Assad"; "Tom Hale", "Thomas J. Hale". */
export function joinPersons(candidates: readonly Candidate[], sets: Sets): void {
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

/** "Assad" where one person in all has that surname; in a document also "Bashar", where one has that given name. */
export function joinBareNames(
  candidates: readonly Candidate[],
  sets: Sets,
  scope: LinkOptions["scope"],
): void {
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
