import { slugOf } from "./place-key.js";
import type { KnownPlace, PlaceLevel } from "./place.js";

/** A place while the tables are read. Its id is put together when asked for: of most it never is. */
export class Building implements KnownPlace {
  partly: readonly Building[] = [];
  isOpen = false;
  isAroundTown = false;

  constructor(
    readonly name: string,
    readonly level: PlaceLevel,
    public parents: readonly Building[],
    public size: number,
    /** The id of what it is a part of, with a slash; empty of states and areas. */
    readonly path: string,
    public near: Building | null = null,
  ) {}

  get id(): string {
    return this.path + slugOf(this.name);
  }
}
