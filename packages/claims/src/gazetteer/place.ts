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
  /** The large city whose surroundings it lies in. */
  readonly near: KnownPlace | null;
  /** Inhabitants of a city in doublings of 10,000; 0 where none are known. */
  readonly size: number;
}

const levels: readonly PlaceLevel[] = ["continent", "area", "country", "region", "city"];

/** The wider first, then the larger, then by id. */
export function byWeight(a: KnownPlace, b: KnownPlace): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || b.size - a.size || (a.id < b.id ? -1 : 1);
}
