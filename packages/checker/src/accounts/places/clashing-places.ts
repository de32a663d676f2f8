import { compareValues } from "@gainsay/claims";
import { areSame, isNamed } from "../../propositions/match.js";
import type { Argument } from "../../propositions/proposition.js";
import { isContent } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import { violence } from "./sites.en.js";
import { sitesOf, wordsForSite } from "./site.js";
import type { ToldPlace } from "./told-place.js";

/** Two places of one happening in two reports, of which only one can be right. */
export interface ClashingPlaces {
  readonly left: ToldPlace;
  readonly right: ToldPlace;
}

/** What one report tells of places. */
export interface PlacesTold {
  readonly places: readonly ToldPlace[];
  /** All words of the report, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Beside the happening so many words of two sentences are to have a partner. */
const enough = 1;
/** So many show that two verbs tell of one deed, whatever they say of it. */
const plenty = 3;

/** The places that two reports tell otherwise of one happening. A report that tells of the other's place too tells of both. */
export function clashingPlaces(here: PlacesTold, there: PlacesTold): readonly ClashingPlaces[] {
  return here.places.flatMap((left) =>
    there.places
      .filter((right) => areApart(left, right) && areOfOne(left, right))
      .filter((right) => !mentions(here, right) && !mentions(there, left))
      .filter((right) => isSteady(left, here) && isSteady(right, there))
      .map((right) => ({ left, right })),
  );
}

function areApart(a: ToldPlace, b: ToldPlace): boolean {
  if (a.value.kind === "status" && b.value.kind === "status") {
    const others = sitesOf(b.value.word);
    return (
      a.role === b.role &&
      sitesOf(a.value.word).some(({ line, sort }) =>
        others.some((other) => other.line === line && other.sort !== sort),
      )
    );
  }
  if (a.value.kind !== "place" || b.value.kind !== "place") return false;
  // "in the town of Hestra", "in Corrigan, a port": two settlements of one sort are two.
  if (
    a.settlement >= 0 &&
    a.settlement === b.settlement &&
    a.role === "at" &&
    b.role === "at" &&
    a.value.name !== b.value.name
  )
    return true;
  if (compareValues(a.value, b.value).relation !== "disjoint") return false;
  // Beside what is near lies much.
  return (
    a.role === b.role &&
    (a.role !== "near" ||
      a.value.id === b.value.id ||
      [a, b].every(({ value }) => value.kind === "place" && value.level === "country"))
  );
}

/** Whether both tell where one thing happened: the same of the same. */
function areOfOne(a: ToldPlace, b: ToldPlace): boolean {
  if ([a, b].every(({ deed }) => violence.has(deed.lemma)) && linkOf(a, b) >= plenty) return true;
  if (!areKin(a.deed, b.deed)) return false;
  const befallsOne =
    a.themes.length === 0 ||
    b.themes.length === 0 ||
    a.themes.some((x) => b.themes.some((y) => areSame(x, y) || areOneKind(x, y)));
  return befallsOne && linkOf(a, b) >= enough;
}

/** "a cargo plane", "the aircraft" */
function areOneKind(a: Argument, b: Argument): boolean {
  return !isNamed(a) && !isNamed(b) && areKin(a.head, b.head);
}

/** How many words of a sentence have a partner in the other, but for those that tell what happened and where. */
export function linkOf(a: ToldPlace, b: ToldPlace): number {
  const [left, right] = [a, b].map(({ sentence, unit, deed }) =>
    sentence.units.filter(
      (each) =>
        isContent(each) && each.start !== deed.start && (each.end <= unit.start || each.start >= unit.end),
    ),
  );
  return (left ?? []).filter((x) => right?.some((y) => areKin(x, y))).length;
}

/** Whether a report tells of the other's place somewhere. */
function mentions({ words }: PlacesTold, { value }: ToldPlace): boolean {
  if (value.kind === "place")
    return (
      value.part === undefined &&
      value.name
        .toLowerCase()
        .split(/[\s-]+/u)
        .every((word) => words.has(word))
    );
  return sitesOf(value.kind === "status" ? value.word : "").some((site) =>
    wordsForSite(site).some((wording) =>
      wording.split(" ").every((word) => words.has(word) || words.has(`${word}s`)),
    ),
  );
}

/** Whether a report tells of no other place of such a happening. */
function isSteady(place: ToldPlace, { places }: PlacesTold): boolean {
  return !places.some((other) => areKin(other.deed, place.deed) && areApart(other, place));
}
