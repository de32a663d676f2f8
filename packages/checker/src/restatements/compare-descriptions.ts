import { compareValues, relateWords, type LexicalRelation } from "@gainsay/claims";
import { describe, type Description } from "./describe.js";
import type { Difference } from "./find-difference.js";
import { genresApartIn } from "./genres.js";
import { rankOf } from "./rank-of.js";
import { sharesWord } from "./resolve-subject.js";
import { areOfOne } from "./same-subject.js";
import {
  deedsOfMakers,
  labels,
  overlappingSorts,
  partsOfPlaces,
  peoplesWithin,
  settledSorts,
  sortsOfThings,
} from "./things.en.js";
import { isNameWord, type Unit, type UnitSentence } from "../sentences/unit.js";

/** Two words of two descriptions that one thing cannot both be, and why. */
interface Clash {
  readonly left: Unit;
  readonly right: Unit;
  readonly reason: string;
}

/**
 * What two descriptions of one thing cannot both be right about: of which sort it is, of which people, of which year, the how manieth,
 * where it is. Only where the texts are known to be about one thing. Null where nothing excludes the other.
 */
export function compareDescriptions(left: UnitSentence, right: UnitSentence): Difference | null {
  const [a, b] = [describe(left), describe(right)];
  if (a === null || b === null || !areOfOne(a.subject, b.subject)) return null;
  const clash = differ(a, b);
  if (clash === null) return null;
  return {
    type: "word",
    left: [clash.left],
    right: [clash.right],
    standing: "fact",
    reason: clash.reason,
    attributed: false,
    // The subject and that it is something.
    shared: 2,
    sharedNames: 1,
    namesSubject: true,
    extra: 0,
  };
}

/** The first of the ways in which two descriptions can clash. */
function differ(a: Description, b: Description): Clash | null {
  return (
    sorts(a, b) ??
    peoples(a, b) ??
    years(a, b) ??
    ordinals(a, b) ??
    makers(a, b) ??
    places(a, b) ??
    genresOf(a, b) ??
    peoplesOfMakers(a, b)
  );
}

/** "is a romance film", "is a horror film" */
function genresOf(a: Description, b: Description): Clash | null {
  const found = genresApartIn(a, b);
  if (found === null) return null;
  const [left, right] = found;
  return { left, right, reason: `hardly anything is ${left.text} and ${right.text} at once` };
}

const sortOf: ReadonlyMap<string, string> = new Map(
  Object.entries(sortsOfThings).flatMap(([sort, nouns]) =>
    nouns.map((noun): [string, string] => [noun, sort]),
  ),
);

/** The sort of thing of a noun phrase, by its head or the last two words. */
function sortOfPhrase({ modifiers, head }: Description["phrases"][number]): string | null {
  if (head === null) return null;
  const before = modifiers.at(-1);
  return sortOf.get(`${before?.lower ?? ""} ${head.lemma}`) ?? sortOf.get(head.lemma) ?? null;
}

/** "is a river", "is a city": nothing that the one says it is can be of a sort that the other says. */
function sorts(a: Description, b: Description): Clash | null {
  const [left, right] = [sortsOf(a), sortsOf(b)];
  const [x, y] = [a.phrases[0]?.head, b.phrases[0]?.head];
  if (left === null || right === null || !x || !y) return null;
  const areExclusive = left.every((one) => right.every((other) => excludes(one, other)));
  return areExclusive ? { left: x, right: y, reason: nothingIs(x, y) } : null;
}

/** The sorts of all that a subject is; null where one is not known. Who is known for a person is called by more trades than the tables have. */
function sortsOf({ phrases }: Description): readonly string[] | null {
  const all = phrases.map(sortOfPhrase);
  const known = all.filter((sort) => sort !== null);
  const isKnown = known.length === all.length || known.every((sort) => sort === "person");
  return known.length > 0 && isKnown ? known : null;
}

function excludes(a: string, b: string): boolean {
  return a !== b && !overlappingSorts.has(`${a} ${b}`) && !overlappingSorts.has(`${b} ${a}`);
}

function nothingIs(a: Unit, b: Unit): string {
  return `nothing is ${a.text} and ${b.text} at once`;
}

function modifiersOf({ phrases }: Description): readonly Unit[] {
  return phrases.flatMap(({ modifiers, head }) => (head?.pos === "PROPN" ? [...modifiers, head] : modifiers));
}

/** "is a Norwegian film", "is Peruvian": peoples that exclude each other, each with each. */
function peoples(a: Description, b: Description): Clash | null {
  const [left, right] = [a, b].map((each) =>
    modifiersOf(each).filter(
      ({ text, value, pos }) => /^\p{Lu}/u.test(text) && (pos === "ADJ" || value === null),
    ),
  );
  const related = (left ?? []).flatMap((x) =>
    (right ?? []).map((y) => ({ x, y, relation: relatePeoples(x.lower, y.lower) })),
  );
  const known = related.filter(({ relation }) => relation !== "unrelated");
  const [first] = known;
  if (first === undefined || known.some(({ relation }) => relation !== "exclusive")) return null;
  return { left: first.x, right: first.y, reason: nothingIs(first.x, first.y) };
}

/** How two peoples stand, those of parts of a state among them. */
function relatePeoples(a: string, b: string): LexicalRelation {
  const [left = a, right = b] = [peoplesWithin.get(a), peoplesWithin.get(b)];
  if (a !== b && left !== a && right !== b) return "exclusive";
  if (left !== right) return relateWords(left, right, "ADJ");
  return a === b ? "same" : left === a ? "wider" : "narrower";
}

/** "is a 1961 film", "is a 1971 film": of one year at most. */
function years(a: Description, b: Description): Clash | null {
  const [x, y] = [a, b].map((each) =>
    modifiersOf(each).filter(({ value }) => value?.kind === "date" && value.precision === "year"),
  );
  const [left, right] = [x?.[0], y?.[0]];
  if (x?.length !== 1 || y?.length !== 1 || !left?.value || !right?.value) return null;
  const { relation, reason } = compareValues(left.value, right.value);
  return relation === "disjoint" ? { left, right, reason } : null;
}

/** "is the second album", "is the third album": places in one row, if what is counted and where is the same. */
function ordinals(a: Description, b: Description): Clash | null {
  for (const x of a.phrases) {
    for (const y of b.phrases) {
      if (x.head === null || y.head === null || !isOneKind(x.head, y.head)) continue;
      const [left, right] = [x, y].map(({ modifiers }) => modifiers.find(isOrdinal));
      if (left === undefined || right === undefined) continue;
      if (rankOf(left) === rankOf(right)) continue;
      const [counted, alsoCounted] = [x, y].map(({ modifiers }) =>
        modifiers.slice(modifiers.findIndex(isOrdinal) + 1),
      );
      const names = a.rest.filter(({ sort }) => sort === "name");
      const others = b.rest.filter(({ sort }) => sort === "name");
      const isSameRow =
        isOfClause(a) === isOfClause(b) &&
        (counted ?? []).length === (alsoCounted ?? []).length &&
        (counted ?? []).every((one, index) => isSaidSo(one, alsoCounted?.[index])) &&
        (names.length === 0 || others.length === 0 || names[0]?.lower === others[0]?.lower);
      if (isSameRow) return { left, right, reason: nothingIs(left, right) };
    }
  }
  return null;
}

/** "the first woman **to** sail": of a row that a clause tells. */
function isOfClause({ rest: [next] }: Description): boolean {
  return /^(?:to|who|that|which)$/u.test(next?.lower ?? "");
}

/** "largest" and "biggest" */
function isSaidSo(a: Unit, b: Unit | undefined): boolean {
  return b !== undefined && (a.lemma === b.lemma || relateWords(a.lemma, b.lemma, a.pos) === "synonym");
}

/** "novel" and "book": what is counted is one thing, or the one a kind of the other. */
function isOneKind(a: Unit, b: Unit): boolean {
  const relation = relateWords(a.lemma, b.lemma, "NOUN");
  return a.lemma === b.lemma || relation === "synonym" || relation === "narrower" || relation === "wider";
}

function isOrdinal(unit: Unit): boolean {
  return rankOf(unit) !== null;
}

/** "is a song by Nordfly", "is a novel **written** by Marta Holm": a work is by one, or by those that are named. */
function makers(a: Description, b: Description): Clash | null {
  const [x, y] = [makersOf(a), makersOf(b)];
  const [left, right] = [x.names[0], y.names[0]];
  if (left === undefined || right === undefined || x.deed !== y.deed) return null;
  const areApart = x.names.every((one) => y.names.every((other) => !sharesWord(one.lower, other.lower)));
  return areApart ? { left, right, reason: `it is by ${left.text} or by ${right.text}` } : null;
}

/** The names behind a "by" that stands right behind what it is, or behind the participle there, and what they did. */
function makersOf({ rest }: Description): { readonly deed: string; readonly names: readonly Unit[] } {
  const at = deedsOfMakers.has(rest[0]?.lemma ?? "") ? 1 : 0;
  const deed = at === 0 ? "" : (deedsOfMakers.get(rest[0]?.lemma ?? "") ?? "");
  if (rest[at]?.lower !== "by") return { deed, names: [] };
  const behind = rest.slice(at + 1);
  // "by A, B and C" names three, "by A, the former singer of B" one.
  const end = behind.findIndex(
    ({ pos, text }, index) =>
      /^(?:VERB|SCONJ)$/u.test(pos) ||
      /^[.;:()]$/u.test(text) ||
      (text === "," && (behind[index + 1]?.pos === "DET" || behind[index + 1]?.lower === "not")),
  );
  const own = end < 0 ? behind : behind.slice(0, end);
  // "by A or B" leaves it open, and "released by Moor Records" names a label, of which a work has many.
  const isOpen = own.some(({ lower }) => /^(?:or|others?)$/u.test(lower) || labels.test(lower));
  return { deed, names: isOpen ? [] : own.filter(isNameWord) };
}

/** "a novel by the Norwegian author Marta Holm", "a novel by a Peruvian author": the people of who made it. */
function peoplesOfMakers(a: Description, b: Description): Clash | null {
  const [x, y] = [a, b].map(({ rest }) => {
    const end = rest.findIndex(({ pos }, index) => index > 0 && (pos === "NOUN" || pos === "PROPN"));
    return rest[0]?.lower === "by"
      ? rest.slice(1, end).filter(({ pos, text }) => pos === "ADJ" && /^\p{Lu}/u.test(text))
      : [];
  });
  const [left, right] = [x?.[0], y?.[0]];
  if (left === undefined || right === undefined || x?.length !== 1 || y?.length !== 1) return null;
  return relatePeoples(left.lower, right.lower) === "exclusive"
    ? { left, right, reason: nothingIs(left, right) }
    : null;
}

/** "is a town in Norway", "is in Peru": the place of the one lies in none that the other names. */
function places(a: Description, b: Description): Clash | null {
  const [x, y] = [placesOf(a), placesOf(b)];
  const [left, right] = [x[0], y[0]];
  if (left === undefined || right === undefined) return null;
  const areApart = x.every((one) =>
    y.every(
      (other) =>
        one.value !== null &&
        other.value !== null &&
        compareValues(one.value, other.value).relation === "disjoint",
    ),
  );
  return areApart ? { left, right, reason: `${left.text} and ${right.text} are different places` } : null;
}

/** All places behind "in" or "of", if the first thing said of the subject is where it is: "is **in Oslo**", "is a state **of Norway**". */
function placesOf({ rest, phrases }: Description): readonly Unit[] {
  const from = rest[0]?.lower === "located" || rest[0]?.lower === "situated" ? 1 : 0;
  const isOfPlace = rest[0]?.lower === "of" && settledSorts.has(phrases[0]?.head?.lemma ?? "");
  if (rest[from]?.lower !== "in" && !isOfPlace) return [];
  // "bordering Norway": behind a verb other places follow.
  const end = rest.findIndex(({ pos }, index) => index > from && pos === "VERB");
  const found = (end < 0 ? rest : rest.slice(0, end)).filter(({ value }) => value?.kind === "place");
  const first = rest.slice(from + 1).find(({ pos }) => pos !== "DET" && pos !== "ADJ");
  return first?.value?.kind === "place" || isWithin(first) ? found : [];
}

/** "in the **centre** of Oslo" */
function isWithin(unit: Unit | undefined): boolean {
  return unit !== undefined && partsOfPlaces.has(unit.lemma);
}
