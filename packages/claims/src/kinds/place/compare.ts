import { containersOf, countriesIn, placeById, type KnownPlace } from "../../gazetteer/places.js";
import { because, type Comparison, type Relation } from "../../model/relation.js";
import { format } from "./format.js";
import { partNames } from "./lexicon.en.js";
import type { PlacePart, PlaceReading, PlaceValue } from "./value.js";

/**
 * By containment. Where names have namesakes a relation holds only if it holds for every reading; the same name with the
 * same readings is the same place. What the gazetteer does not know lies somewhere in what contains it.
 */
export function compare(a: PlaceValue, b: PlaceValue): Comparison {
  const relation = relateValues(a, b);
  return because(relation, () => reasons[relation](format(a), format(b)));
}

const reasons: Readonly<Record<Relation, (a: string, b: string) => string>> = {
  same: (a, b) => (a === b ? `both are ${a}` : `${a} and ${b} are the same place`),
  narrower: (a, b) => `${a} lies in ${b}`,
  wider: (a, b) => `${b} lies in ${a}`,
  overlapping: (a, b) => `${a} and ${b} may be or share one place`,
  disjoint: (a, b) => `${a} and ${b} are different places, and neither lies in the other`,
  incomparable: (a, b) => `it is not known how ${a} and ${b} lie to each other`,
};

function readingsOf(value: PlaceValue): readonly PlaceReading[] {
  return [value, ...(value.others ?? [])];
}

function relateValues(a: PlaceValue, b: PlaceValue): Relation {
  const [left, right] = [readingsOf(a), readingsOf(b)];
  const ids = new Set(right.map(({ id }) => id));
  const shared = left.filter(({ id }) => ids.has(id)).length;
  const whole =
    shared === left.length && shared === right.length
      ? "same"
      : shared === left.length
        ? "narrower"
        : shared === right.length
          ? "wider"
          : relateAll(left, right);
  return relateParts(whole, a.part, b.part);
}

/** The one relation that all readings have, else `overlapping` where some fit together. */
function relateAll(left: readonly PlaceReading[], right: readonly PlaceReading[]): Relation {
  const found = new Set(left.flatMap((a) => right.map((b) => relateReadings(a, b))));
  const [only] = found;
  if (found.size === 1 && only !== undefined) return only;
  if (found.has("incomparable") && !found.has("narrower") && !found.has("wider") && !found.has("same"))
    return "incomparable";
  return "overlapping";
}

/** "Northern Syria" lies in Syria; the north and the south of one place have nothing in common. */
function relateParts(whole: Relation, a: PlacePart | undefined, b: PlacePart | undefined): Relation {
  if (a === undefined && b === undefined) return whole;
  switch (whole) {
    case "same":
      if (a === b) return "same";
      if (b === undefined) return "narrower";
      if (a === undefined) return "wider";
      return opposite(a, b) ? "disjoint" : "overlapping";
    case "narrower":
      return b === undefined ? "narrower" : "overlapping";
    case "wider":
      return a === undefined ? "wider" : "overlapping";
    default:
      return whole;
  }
}

/** Directions at least a right angle and a half apart. */
function opposite(a: PlacePart, b: PlacePart): boolean {
  if (a === "centre" || b === "centre") return false;
  const steps = Math.abs(directions.indexOf(a) - directions.indexOf(b));
  return Math.min(steps, directions.length - steps) >= 3;
}

const directions = Object.keys(partNames).filter((part) => part !== "centre");

function relateReadings(a: PlaceReading, b: PlaceReading): Relation {
  if (a.id === b.id) return "same";
  if (a.within.includes(b.id)) return "narrower";
  if (b.within.includes(a.id)) return "wider";
  const [left, right] = [placeById(a.id), placeById(b.id)];
  if (left !== null && right !== null) return relateKnown(left, right);
  // "a village in Idlib" is not in Aleppo, but may be in or at Ariha.
  const [known, unknown] = left === null ? [right, a] : [left, b];
  const around = placeById(unknown.within[0] ?? "");
  if (known === null || around === null) return "incomparable";
  return relateKnown(around, known) === "disjoint" ? "disjoint" : "incomparable";
}

function relateKnown(a: KnownPlace, b: KnownPlace): Relation {
  if (a === b) return "same";
  const [aroundA, aroundB] = [containersOf(a), containersOf(b)];
  if (aroundA.includes(b)) return "narrower";
  if (aroundB.includes(a)) return "wider";
  if (isArea(a) && isArea(b)) return relateAreas(a, b);
  if (mayHold(a, b) || mayHold(b, a)) return "incomparable";
  const touches = areNear(a, b) || liesPartly([a, ...aroundA], b) || liesPartly([b, ...aroundB], a);
  return touches ? "overlapping" : "disjoint";
}

/** Whether a place lies in what an area of unknown extent lies in: "Ankara" and "Anatolia". */
function mayHold(area: KnownPlace, place: KnownPlace): boolean {
  return area.isOpen && area.parents.some((parent) => containersOf(place).includes(parent));
}

/** By the states in them: "the Levant" lies in "the Middle East", which shares states with Asia. */
function relateAreas(a: KnownPlace, b: KnownPlace): Relation {
  const [left, right] = [countriesIn(a), countriesIn(b)];
  const shared = [...left].filter((country) => right.has(country)).length;
  if (shared === 0) return left.size === 0 || right.size === 0 ? "incomparable" : "disjoint";
  if (shared === left.size) return shared === right.size ? "overlapping" : "narrower";
  return shared === right.size ? "wider" : "overlapping";
}

/** Whether what lies in the surroundings of a large city can be meant by the other. Regions end where the next one begins. */
function areNear(a: KnownPlace, b: KnownPlace): boolean {
  if (a.level === "region" && b.level === "region") return false;
  const areTowns = a.level === "city" && b.level === "city";
  return isNear(a, b) || isNear(b, a) || (areTowns && a.near !== null && a.near === b.near);
}

/** Whether one place lies in the surroundings of a city that is the other, or lies in it. */
function isNear(a: KnownPlace, b: KnownPlace): boolean {
  return a.near !== null && (a.near === b || containersOf(a.near).includes(b));
}

function liesPartly(places: readonly KnownPlace[], area: KnownPlace): boolean {
  return places.some((place) =>
    place.partly.some((each) => each === area || containersOf(each).includes(area)),
  );
}

const isArea = ({ level }: KnownPlace): boolean => level === "area" || level === "continent";
