/** What a user defines, and where. */
export interface Located<Definition> {
  readonly definition: Definition;
  readonly file: string;
  /** The line of a field of it, counted from 1. */
  lineOf(field: string): number;
}

/** Tells what is wrong with a field of what a user defines. */
export type Report = (where: Located<unknown>, field: string, message: string) => void;
