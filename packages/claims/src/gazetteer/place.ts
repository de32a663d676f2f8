/** A region is a first-level or second-level part of a state; an area spans states, or parts of one. */
export type PlaceLevel = "city" | "region" | "country" | "area" | "continent";

/** A place that the tables know. */
export interface KnownPlace {
  /** The way to it from its state, in slugs: `syria/idlib/ariha`; of an area its own: `middle-east`. */
  readonly id: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** What it lies in directly. Of contested places both states. */
  readonly parents: readonly KnownPlace[];
  /** Areas that only some count it in, or that it lies in in part. */
  readonly partly: readonly KnownPlace[];
  /** Whether it is a second-level region that has the name of a town in it, which is meant more often: "Catania". */
  readonly isAroundTown: boolean;
  /** Whether more lies in it than the places that are known to: "Anatolia", "Siberia". */
  readonly isOpen: boolean;
  /** The large city whose surroundings it lies in. */
  readonly near: KnownPlace | null;
  /** Inhabitants of a city, or of the largest one of a region, in doublings of 10,000; 0 where none are known. */
  readonly size: number;
}

const levels: readonly PlaceLevel[] = ["continent", "area", "country", "region", "city"];

/** The wider first, but towns before the second-level regions of their names; then the larger, then by id. */
export function byWeight(a: KnownPlace, b: KnownPlace): number {
  return breadthOf(a) - breadthOf(b) || b.size - a.size || (a.id < b.id ? -1 : 1);
}

function breadthOf({ level, isAroundTown }: KnownPlace): number {
  return isAroundTown ? levels.length : levels.indexOf(level);
}
