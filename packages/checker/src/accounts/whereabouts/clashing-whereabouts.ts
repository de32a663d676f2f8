import { compareValues, type Relation } from "@gainsay/claims";
import { areKin } from "../kinship.js";
import { wordsAlike } from "../words-alike.js";
import type { ToldWhereabouts } from "./told-whereabouts.js";

/** Two places of which each of two reports names one alone, for one thing. */
export interface ClashingWhereabouts {
  readonly left: ToldWhereabouts;
  readonly right: ToldWhereabouts;
}

/** So much the words around two places have in common where both are told of one thing, and where no other place is left. */
const enough = { ofSeveral: 0.9, ofOne: 0.5 };
/** Reports that name so many places that the other does not know tell of much beside. */
const mostStrangers = 3;

/**
 * The places that two short reports of one happening name in one place of what they tell. What both tell of they mostly place alike, so that of
 * the places that one of them alone names few are left.
 */
export function clashingWhereabouts(
  here: readonly ToldWhereabouts[],
  there: readonly ToldWhereabouts[],
): readonly ClashingWhereabouts[] {
  const [own, others] = [strangersTo(there, here), strangersTo(here, there)];
  const most = Math.max(placesAmong(own), placesAmong(others));
  if (most > mostStrangers) return [];
  const least = most === 1 ? enough.ofOne : enough.ofSeveral;
  const taken = new Set<string>();
  return own
    .flatMap((left) => others.map((right) => ({ left, right, link: wordsAlike(left.near, right.near) })))
    .filter(({ left, right, link }) => areApart(left, right) && !tellOfTwo(left, right) && link >= least)
    .toSorted((a, b) => b.link - a.link)
    .filter(({ left, right }) => {
      const ids = [left, right].map(({ value: { id } }) => id);
      if (ids.some((id) => taken.has(id))) return false;
      for (const id of ids) taken.add(id);
      return true;
    });
}

/** The places of a report that the other does not name, nor any in them or around them. */
function strangersTo(
  there: readonly ToldWhereabouts[],
  here: readonly ToldWhereabouts[],
): readonly ToldWhereabouts[] {
  return here.filter(
    (told) => !there.some((other) => /^(?:same|narrower|wider)$/u.test(relate(told, other))),
  );
}

function placesAmong(told: readonly ToldWhereabouts[]): number {
  return new Set(told.map(({ value: { id } }) => id)).size;
}

function relate({ value: a }: ToldWhereabouts, { value: b }: ToldWhereabouts): Relation {
  return a.name.toLowerCase() === b.name.toLowerCase() ? "same" : compareValues(a, b).relation;
}

/** Whether both say where something is or goes, and what is at the one cannot be at the other. Of places that the tables do not know nothing is sure. */
function areApart(a: ToldWhereabouts, b: ToldWhereabouts): boolean {
  // Beside what is near lies much, and what comes from somewhere may have come from elsewhere before.
  const areGoals = a.role === b.role && (a.role === "at" || a.role === "to");
  return areGoals && isCountry(a) === isCountry(b) && relate(a, b) === "disjoint";
}

function isCountry({ value: { level } }: ToldWhereabouts): boolean {
  return level === "country" || level === "continent";
}

/** "The **singer** was born in Orlo", "the **guitarist** was born in Brell": whether one deed is told of two things. */
function tellOfTwo({ near: a }: ToldWhereabouts, { near: b }: ToldWhereabouts): boolean {
  const shared = a.filter((unit) => b.some((other) => areKin(unit, other)));
  return shared.length > 0 && shared.every(({ pos }) => pos === "VERB");
}
