/** A sort of amounts: by dimension, and where it matters by what they count. */
export interface Amount {
  /** A "term" is a length of time that somebody set: "got six years". */
  readonly dimension: "money" | "percent" | "count" | "duration" | "term";
  readonly counts: ReadonlySet<string> | null;
}

/**
 * What a verb or a noun tells with an amount: who was fined how much, how many jobs a firm cuts. Places in a clause are `subject`, `object`,
 * `holder` (who gets or has what a noun names), `giver` (of whom), `owner` (with "'s"), `speaker` or prepositions.
 */
export interface Deed {
  /** What is told: "purchase price". */
  readonly tells: string;
  readonly amount: Amount;
  /** Verbs or nouns in dictionary form, those of several words among them: "lay off", "job cut". */
  readonly words: ReadonlySet<string>;
  /** Of verbs: where the amount stands. */
  readonly value: readonly string[];
  /** Of whom or what it is told: the first of these places that names somebody. */
  readonly whose: readonly string[];
  /** Who else must be named for it to be told of one and the same. */
  readonly party: readonly string[];
  /** Where the names of towns and plants stand that narrow it. */
  readonly where: readonly string[];
}
