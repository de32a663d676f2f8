import { alignUnits, type Edit } from "./align-units.js";
import { holdSamePlace, isListed, verbOfSubject } from "./place-in-sentence.js";
import type { RelatedUnits } from "./relate-units.js";
import { standingInClause, standingOf } from "./standing.js";
import type { Unit, UnitSentence } from "./unit.js";
import { limiting, sayingVerbs, singleHanded } from "./words.en.js";

type Pair = Extract<Edit, { type: "pair" }>;

/** The one thing that two restatements say differently, and cannot both be right about. */
export interface Difference {
  readonly type: "word" | "polarity";
  /** The differing words; of a denial, the words that deny on the side that does, and on the other what is denied. */
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  /** Of a denial: which side denies. */
  readonly denies?: "left" | "right";
  readonly reason: string;
  readonly distance?: string;
  /** Somebody is named as the source on one side only. */
  readonly attributed: boolean;
  /** How many units of content both sides share, names among them, and how many one side has beyond the other. */
  readonly shared: number;
  readonly sharedNames: number;
  readonly extra: number;
}

const isContent = ({ sort }: Unit): boolean => sort === "content" || sort === "name" || sort === "value";

/**
 * Reads two sentences as restatements of one, after natural logic (MacCartney and Manning 2009). Their alignment is a chain of edits;
 * the chain excludes that both are true if exactly one of them is exclusive and the rest only says more or less:
 * - a word or value against another that excludes it, both affirmed as facts;
 * - a denial on one side of what both say, where the side that denies says no more than the other (a denial of more is compatible).
 * Two such edits cancel ("not open", "closed") or tell of two things. Null where the chain says nothing.
 */
export function findDifference(left: UnitSentence, right: UnitSentence): Difference | null {
  const edits = alignUnits(left.units, right.units);
  const pairs = edits.filter((edit) => edit.type === "pair");
  const content = pairs.filter(({ a }) => isContent(a));
  if (content.some(({ related }) => related.relation === "unknown")) return null;
  const lone = {
    left: edits.flatMap((edit) => (edit.type === "left" ? [edit.a] : [])),
    right: edits.flatMap((edit) => (edit.type === "right" ? [edit.b] : [])),
  };
  const extras = { left: lone.left.filter(isContent), right: lone.right.filter(isContent) };
  const isAttributed = [...lone.left, ...lone.right].some(
    ({ lemma, lower }) => sayingVerbs.has(lemma) || sayingVerbs.has(lower),
  );
  if ([...lone.left, ...lone.right].some(({ lower, lemma }) => limiting.has(lower) || limiting.has(lemma)))
    return null;
  if (extras.left.length > 0 && extras.right.length > 0) return null;
  const matched = content.filter(({ related }) => related.relation !== "exclusive");
  const common = {
    attributed: isAttributed,
    shared: matched.length,
    sharedNames: matched.filter(({ a, b }) => a.sort === "name" && b.sort === "name").length,
    extra: extras.left.length + extras.right.length,
  };
  const exclusives = distinct(pairs.filter(({ related }) => related.relation === "exclusive"));
  const flips = content.filter(({ a, b }) => standingOf(left, a).negated !== standingOf(right, b).negated);
  const [only, ...others] = exclusives;
  if (only !== undefined) {
    if (others.length > 0 || flips.length > 0 || !excludes(edits, only, left, right)) return null;
    const { a, b, related } = only;
    return { type: "word", left: [a], right: [b], ...reasonOf(related), ...common };
  }
  const [flip] = flips.filter(({ a, b }) => a.pos === "VERB" || b.pos === "VERB").concat(flips);
  if (flip === undefined) return null;
  const denies = standingOf(left, flip.a).negated ? "left" : "right";
  if (flips.some(({ a }) => standingOf(left, a).negated !== (denies === "left"))) return null;
  if (extras[denies].length > 0) return null;
  if (flips.some(({ a, b }) => !standingOf(left, a).real || !standingOf(right, b).real)) return null;
  if (flips.some(({ a, b }) => standingOf(left, a).alleged !== standingOf(right, b).alleged)) return null;
  // "did not eat fruit" excludes "ate an apple", "did not eat an apple" does not exclude "ate fruit".
  if (content.some(({ related: { relation } }) => relation === (denies === "left" ? "narrower" : "wider")))
    return null;
  const triggers = lone[denies].filter(({ sort }) => sort === "trigger");
  if (triggers.length === 0) return null;
  const denied = denies === "left" ? flip.b : flip.a;
  return {
    type: "polarity",
    left: denies === "left" ? triggers : [flip.a],
    right: denies === "right" ? triggers : [flip.b],
    denies,
    reason: `one says it of "${denied.text}", the other denies it`,
    ...common,
  };
}

function reasonOf({ reason, distance }: RelatedUnits): {
  readonly reason: string;
  readonly distance?: string;
} {
  return distance === undefined ? { reason } : { reason, distance };
}

/** The same word twice in both sentences is one edit. */
function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [`${pair.a.lemma}|${pair.b.lemma}`, pair])).values()];
}

/** Whether two units that exclude each other as words do so here: in one place, said as facts, of the same thing. */
function excludes(edits: readonly Edit[], pair: Pair, left: UnitSentence, right: UnitSentence): boolean {
  const { a, b } = pair;
  if (!holdSamePlace(edits, pair, left, right)) return false;
  const standings = [standingInClause(left, a), standingInClause(right, b)];
  if (standings.some(({ negated, real, alleged }) => negated || !real || alleged)) return false;
  if (isListed(left, a) || isListed(right, b)) return false;
  // Many can be born in Oslo: another name for the subject is another fact, unless only one can have done it.
  const isName = a.sort === "name" || b.sort === "name" || (a.pos === "PROPN" && b.pos === "PROPN");
  const verb = isName ? (verbOfSubject(left, a) ?? verbOfSubject(right, b)) : null;
  return verb === null || singleHanded.has(verb.lemma);
}
