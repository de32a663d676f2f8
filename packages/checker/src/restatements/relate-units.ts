import { compareValues, relateWords, type Comparison, type PartOfSpeech, type Value } from "@gainsay/claims";
import { areSpeltAlike } from "./spelling.js";
import type { Unit } from "../sentences/unit.js";
import { denyingPrefixes, onlySeemDenied, weekdays } from "./words.en.js";

/**
 * How two units stand that hold the same place, after MacCartney and Manning (2009): equal (≡), narrower (⊏), wider (⊐), exclusive
 * (^ and |), or unknown (#). `overlapping` values may both be true.
 */
export type UnitRelation = "equal" | "narrower" | "wider" | "overlapping" | "exclusive" | "unknown";

export interface RelatedUnits {
  readonly relation: UnitRelation;
  /** Why they exclude each other. */
  readonly reason: string;
  readonly distance?: string;
}

const equal: RelatedUnits = { relation: "equal", reason: "" };
const overlapping: RelatedUnits = { relation: "overlapping", reason: "" };
const unknown: RelatedUnits = { relation: "unknown", reason: "" };

/** Relates two units as words, names or values. */
export function relateUnits(a: Unit, b: Unit): RelatedUnits {
  if (a.lower === b.lower) return equal;
  if (a.value !== null && b.value !== null) {
    const related = relateValues(a, b);
    if (related.relation !== "unknown") return related;
  }
  if (a.sort === "name" && b.sort === "name" && isPartOf(a.lower, b.lower)) return overlapping;
  if (a.sort === "value" || b.sort === "value") return areWeekdays(a, b) ? exclusive(a, b) : unknown;
  if (a.lemma === b.lemma && a.sort !== "function") return equal;
  const pos = classOf(a, b);
  if (pos === null) return isDenial(a, b) ? exclusive(a, b) : unknown;
  switch (relateWords(a.lemma, b.lemma, pos)) {
    case "same":
    case "synonym":
      return equal;
    case "narrower":
      return { relation: "narrower", reason: "" };
    case "wider":
      return { relation: "wider", reason: "" };
    case "opposite":
      return { relation: "exclusive", reason: `${a.lower} and ${b.lower} are opposites` };
    case "exclusive":
      return exclusive(a, b);
    case "unrelated":
      return isDenial(a, b) ? exclusive(a, b) : isMisspelling(a, b) ? overlapping : unknown;
  }
}

/** "the parish", "the parsh": two words that no table relates may be one with a letter wrong. */
function isMisspelling(a: Unit, b: Unit): boolean {
  const areWords = [a, b].every(
    ({ lower, text, sort }) => sort === "content" && text === lower && /^\p{L}{5,}$/u.test(lower),
  );
  return areWords && areSpeltAlike(a.lower, b.lower);
}

/** The class that two words are related in: their own if it is one, nouns for "a **silver** car" and for names. Null where they differ. */
function classOf(a: Unit, b: Unit): PartOfSpeech | null {
  if (a.pos === b.pos) return a.pos;
  const classes = new Set([a.pos, b.pos]);
  if (classes.has("PROPN")) return a.pos === "PROPN" ? b.pos : a.pos;
  const isWording = a.last - a.first > 1 || b.last - b.first > 1;
  if (isWording || (classes.has("NOUN") && classes.has("ADJ"))) return "NOUN";
  if (classes.has("ADP") && (classes.has("ADV") || classes.has("SCONJ") || classes.has("ADJ"))) return "ADP";
  return null;
}

/** "Rivera" and "Ana Rivera": one name is made of words of the other. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => name.split(/[\s-]+/u)).sort((x, y) => x.length - y.length);
  return short !== undefined && short.every((word) => long?.includes(word));
}

/** "Monday" and "Tuesday", which only the day of the text puts on the calendar. */
function areWeekdays(a: Unit, b: Unit): boolean {
  return weekdays.has(a.lower) && weekdays.has(b.lower);
}

function exclusive(a: Unit, b: Unit): RelatedUnits {
  return { relation: "exclusive", reason: `nothing is ${a.text} and ${b.text} at once` };
}

const byComparison: Readonly<Record<Comparison["relation"], UnitRelation>> = {
  same: "equal",
  narrower: "narrower",
  wider: "wider",
  overlapping: "overlapping",
  disjoint: "exclusive",
  incomparable: "unknown",
};

function relateValues(a: Unit, b: Unit): RelatedUnits {
  if (a.value === null || b.value === null) return unknown;
  const compared = compareValues(a.value, b.value);
  const { relation, distance } = compared;
  // What is read into "today" or "Friday" is no evidence against another day.
  if (relation === "disjoint" && (isInferred(a.value) || isInferred(b.value)))
    return areWeekdays(a, b) || areStatedApart(a.value, b.value) ? exclusive(a, b) : overlapping;
  return {
    relation: byComparison[relation],
    get reason() {
      return compared.reason;
    },
    ...(distance === undefined ? {} : { distance }),
  };
}

/** "April" and "July": what both texts state of the calendar differs, whatever was read into it. */
function areStatedApart(a: Value, b: Value): boolean {
  if (a.kind !== "date" || b.kind !== "date" || a.mod !== undefined || b.mod !== undefined) return false;
  const [left, right] = [a, b].map(({ timex }) => /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(timex));
  if (!left || !right) return false;
  return (["year", "month", "day"] as const).some(
    (part, index) =>
      a.known.includes(part) &&
      b.known.includes(part) &&
      left[index + 1] !== undefined &&
      right[index + 1] !== undefined &&
      left[index + 1] !== right[index + 1],
  );
}

function isInferred(value: Value): boolean {
  return value.kind === "date" && value.implied.length > 0;
}

/** "likely" and "unlikely": one is the other with a prefix that denies it. */
function isDenial(a: Unit, b: Unit): boolean {
  const [short, long] = a.lower.length < b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
  if (a.pos === "NOUN" || a.pos === "PROPN" || short.length < 4 || onlySeemDenied.has(long)) return false;
  return denyingPrefixes.some((prefix) => long === prefix + short);
}
