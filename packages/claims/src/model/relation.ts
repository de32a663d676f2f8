/**
 * How two values of one kind stand to each other when both are read as sets of possibilities.
 * `narrower` means that the first lies within the second. `incomparable` means that no common scale exists.
 */
export type Relation = "same" | "narrower" | "wider" | "overlapping" | "disjoint" | "incomparable";

/** A relation with the sentence that makes it understandable. */
export interface Comparison {
  readonly relation: Relation;
  /** One sentence in plain English, such as "December 2023 ends before December 2024 begins". */
  readonly reason: string;
  /** How far apart two disjoint values are, for people: "1 year", "3 people", "factor 10". */
  readonly distance?: string;
}

/** A comparison whose reason is put into words when somebody asks: few of those that are made end up in a finding. */
export function because(relation: Relation, reason: () => string, distance?: string): Comparison {
  return {
    relation,
    get reason() {
      return reason();
    },
    ...(distance === undefined ? {} : { distance }),
  };
}

/** The relation seen from the other side. */
export function flip(relation: Relation): Relation {
  if (relation === "narrower") return "wider";
  if (relation === "wider") return "narrower";
  return relation;
}

/** A closed interval; `null` is an open end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** Relates two intervals as sets of numbers. Linear scale, closed ends. */
export function relate(a: Interval, b: Interval): Relation {
  const aMin = a.min ?? -Infinity;
  const aMax = a.max ?? Infinity;
  const bMin = b.min ?? -Infinity;
  const bMax = b.max ?? Infinity;
  if (aMin === bMin && aMax === bMax) return "same";
  if (aMax < bMin || bMax < aMin) return "disjoint";
  if (aMin >= bMin && aMax <= bMax) return "narrower";
  if (bMin >= aMin && bMax <= aMax) return "wider";
  return "overlapping";
}
