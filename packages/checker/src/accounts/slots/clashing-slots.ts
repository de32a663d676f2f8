import { isCountry } from "@gainsay/claims";
import { isContent, isNameWord, type Unit } from "../../sentences/unit.js";
import { areKin, areOfOtherTeams } from "../kinship.js";
import { crowns, games, ofTeams, places, freeSlots } from "./slots.en.js";
import { isVenue } from "./told-venue.js";
import type { ToldSlot } from "./told-slot.js";

/** What two reports of one happening tell otherwise, of which only one can be right. */
export interface ClashingSlots {
  readonly left: ToldSlot;
  readonly right: ToldSlot;
}

/** What one short report tells. */
export interface SlotsTold {
  readonly slots: readonly ToldSlot[];
  /** All units of the report. */
  readonly units: readonly Unit[];
}

/** The slots that two short reports fill otherwise. A report that fills one twice tells of two things. */
export function clashingSlots(here: SlotsTold, there: SlotsTold): readonly ClashingSlots[] {
  return here.slots.flatMap((left) =>
    there.slots
      .filter((right) => areApart(left, right) && isOnlyOne(left, here) && isOnlyOne(right, there))
      .filter((right) => areOfOne(left, right, here, there))
      .map((right) => ({ left, right })),
  );
}

function areApart(a: ToldSlot, b: ToldSlot): boolean {
  if (areTwoPlaces(a, b)) return true;
  if (a.value.scale !== b.value.scale || a.value.pole === b.value.pole) return false;
  if (!a.isHeld) return true;
  return a.who !== null && b.who !== null && !areNamesakes(a.who, b.who) && areOfOneSort(a.who, b.who);
}

/** "Brandt won", "Ivo Brandt came second" */
function areTwoPlaces(a: ToldSlot, b: ToldSlot): boolean {
  const [left, right] = [a.value.scale, b.value.scale];
  if (left === right || !places.has(left) || !places.has(right)) return false;
  return a.who !== null && b.who !== null && areNamesakes(a.who, b.who);
}

/** "Ivo Brandt" and "Brandt" */
function areNamesakes(a: Unit, b: Unit): boolean {
  const words = a.lower.split(/[\s-]+/u);
  return b.lower.split(/[\s-]+/u).some((word) => words.includes(word));
}

/** A person and a country may both have won. */
function areOfOneSort(a: Unit, b: Unit): boolean {
  return isCountry(a.text) === isCountry(b.text);
}

function isOnlyOne(slot: ToldSlot, { slots }: SlotsTold): boolean {
  return !slots.some((other) => areApart(slot, other));
}

/** Whether both tell of one: of the same person where both name one, and in reports that have enough else in common. */
function areOfOne(a: ToldSlot, b: ToldSlot, here: SlotsTold, there: SlotsTold): boolean {
  if (ofTeams.has(a.value.scale) && areOfOtherTeams(here.units, there.units)) return false;
  if (!a.isHeld) return a.who === null || b.who === null || areNamesakes(a.who, b.who);
  const { scale } = a.value;
  if (games.has(scale)) {
    const [inHere, inThere] = [mentions(here, b.who), mentions(there, a.who)];
    if (!(crowns.has(scale) ? inHere && inThere : inHere || inThere)) return false;
  }
  if (freeSlots.has(scale)) return true;
  if (isVenue(a)) return linkOf(a, b) >= plenty && !mentions(here, b.who) && !mentions(there, a.who);
  return linkOf(a, b) >= enough;
}

/** So many words beside those named are to have a partner in the sentence that tells it otherwise. */
const enough = 1;
/** Of places, which are told of much, so many. */
const plenty = 2;

function linkOf(a: ToldSlot, b: ToldSlot): number {
  const [left, right] = [a, b].map(({ sentence: { units }, who }) =>
    units.filter((unit) => isContent(unit) && unit !== who && unit.value?.kind !== "date"),
  );
  return (left ?? []).filter((x) => right?.some((y) => areKin(x, y))).length;
}

function mentions({ units }: SlotsTold, who: Unit | null): boolean {
  return who !== null && units.some((unit) => isNameWord(unit) && areNamesakes(unit, who));
}
