import { type LinkOptions, type Candidate, coreOf } from "./candidate.js";
import { lookUp } from "./gazetteer.js";
import { genderOfName } from "./gender.js";
import { Index, joinBucket, largestBucket, type Sets } from "./name-sets.js";
import { companySuffixes, companyWords, organisationEndings } from "./organisations.en.js";
import { isAcronym } from "./word-classes.js";

const smallWords: ReadonlySet<string> = new Set(["of", "the", "and", "for", "on", "in", "at", "de", "&"]);

const noWords: ReadonlySet<string> = new Set();

/** "ECB" and the one body that is called so, or whose initials they are. Where there are two, it stays apart. */
export function joinAcronyms(candidates: readonly Candidate[], sets: Sets): void {
  const bodies = new Index();
  const alone = new Index();
  for (const candidate of candidates) {
    const { type, names } = candidate.thing;
    if (type === "person" || type === "place") continue;
    if (candidate.words.length > 1) {
      const initials = initialsOf(candidate.name);
      bodies.add(initials, candidate);
      // "RIM" of "Research in Motion"
      const all = initialsOf(candidate.name, noWords);
      if (all !== initials) bodies.add(all, candidate);
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
function initialsOf(name: string, without = smallWords): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !without.has(word.toLowerCase()) && !/^(?:al|el)$/iu.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}

const isBody = ({ thing }: Candidate) =>
  thing.type === "organisation" || thing.type === "group" || thing.type === "unknown";

/** "Microsoft" and "Microsoft Corp."; "Central Command" and "US Central Command"; in a document also "the Navy". */
export function joinOrganisations(
  candidates: readonly Candidate[],
  sets: Sets,
  scope: LinkOptions["scope"],
): void {
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
    const isGeneric = (): boolean =>
      name.split(/\s+/u).every((word) => organisationEndings.has(word.toLowerCase()));
    if (
      scope === "document"
        ? suffixed.length > 0
        : !isGeneric() && suffixed.every((other) => addsPlace(other, words.length))
    ) {
      if (joinOnly(candidate, suffixed)) continue;
    }
    if (scope === "document" && words.length === 1 && !isGeneric() && lookUp(name)?.type !== "place") {
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
