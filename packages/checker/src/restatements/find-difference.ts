import { compareValues } from "@gainsay/claims";
import { alignUnits, type Edit, type Pair } from "./align-units.js";
import {
  beginAlike,
  conjunctionOf,
  holdSamePlace,
  isDeniedRightThere,
  lieBesideOthers,
  standsBehindOther,
  verbOfSubject,
} from "./place-in-sentence.js";
import type { RelatedUnits } from "./relate-units.js";
import { haveOtherSubjects } from "./same-subject.js";
import { standingInClause, standingOf } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import {
  denials,
  givens,
  lightVerbs,
  limiting,
  losing,
  reporting,
  sayingVerbs,
  settingOf,
  singleHanded,
  sweeping,
} from "./words.en.js";

/**
 * As what both sides tell it: as a `fact`; as `intended` by somebody, or told by him; or as a `slip`: both may be true (two things that are
 * denied, possible or members of a list), but not in two copies of one text.
 */
export type DifferenceStanding = "fact" | "intended" | "slip";

/** The one thing that two restatements say differently, and cannot both be right about. */
export interface Difference {
  readonly type: "word" | "polarity";
  /** The differing words; of a denial, the words that deny on the side that does, and on the other what is denied. */
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  /** Of a denial: which side denies. */
  readonly denies?: "left" | "right";
  readonly standing: DifferenceStanding;
  readonly reason: string;
  readonly distance?: string;
  /** Somebody is named as the source on one side only. */
  readonly attributed: boolean;
  /** How many units of content both sides share, names among them, and how many one side has beyond the other. */
  readonly shared: number;
  readonly sharedNames: number;
  /** Both name what they are about before the first verb. */
  readonly namesSubject: boolean;
  readonly extra: number;
}

/**
 * Reads two sentences as restatements of one, after natural logic (MacCartney and Manning 2009). Their alignment is a chain of edits;
 * the chain excludes that both are true if exactly one of them is exclusive and the rest only says more or less:
 * - a word or value against another that excludes it, both affirmed as facts;
 * - a denial on one side of what both say, where the side that denies says no more than the other (a denial of more is compatible).
 * A denial of an exclusive word cancels ("not open", "closed"). `several` exclusive edits tell of two things. Null where the chain
 * says nothing.
 */
export function findDifference(left: UnitSentence, right: UnitSentence): Difference | "several" | null {
  const edits = alignUnits(left.units, right.units);
  const pairs = edits.filter((edit) => edit.type === "pair");
  const content = pairs.filter(({ a }) => isContent(a));
  if (content.some(({ related }) => related.relation === "unknown")) return null;
  const lone = {
    left: edits.flatMap((edit) => (edit.type === "left" ? [edit.a] : [])),
    right: edits.flatMap((edit) => (edit.type === "right" ? [edit.b] : [])),
  };
  const extras = { left: lone.left.filter(isContent), right: lone.right.filter(isContent) };
  if (extras.left.length > 0 && extras.right.length > 0) return null;
  const changed = pairs.filter(({ a, related }) => a.sort === "function" && related.relation === "unknown");
  const strange = [...lone.left, ...lone.right, ...changed.flatMap(({ a, b }) => [a, b])];
  const matched = content.filter(({ related }) => related.relation !== "exclusive");
  const extra = extras.left.length + extras.right.length;
  if (extra * 2 > matched.length && !beginAlike(edits)) return null;
  const common = {
    attributed: strange.some(({ lemma, lower }) => sayingVerbs.has(lemma) || sayingVerbs.has(lower)),
    shared: matched.length,
    sharedNames: matched.filter(({ a, b }) => a.sort === "name" && b.sort === "name").length,
    namesSubject: namesSubject(matched),
    extra,
  };
  const exclusives = distinct(
    edits,
    pairs.filter(({ related }) => related.relation === "exclusive"),
  );
  if (exclusives.length > 1) return "several";
  const [only] = exclusives;
  const flips = content.filter(({ a, b }) => standingOf(left, a).negated !== standingOf(right, b).negated);
  if (only === undefined) {
    const aligned = { edits, strange, left, right, lone, extras, content, common };
    return denial(flips, aligned) ?? bareDenial(aligned) ?? misquotedLength(aligned);
  }
  if (isLimited(edits, only, strange) || isDeniedInClause(edits, only)) return null;
  if (flips.length > 0 || isToldElsewhere(only.a, lone.right) || isToldElsewhere(only.b, lone.left))
    return null;
  if (isOfPart(only, matched) || lieBesideOthers(only, left, right)) return null;
  if (areOfIssues(edits, only) || areConditions(only, left, right)) return null;
  if (isInName(left, only.a) && isInName(right, only.b)) return null;
  const standing = excludes(edits, only, left, right);
  if (standing === null || haveOtherSubjects(only.a, left, only.b, right)) return null;
  return { type: "word", left: [only.a], right: [only.b], standing, ...reasonOf(only.related), ...common };
}

/** "9 million **in the first quarter of 2018**", "40 million **in 2018**": amounts of a part and of the whole. */
function isOfPart({ a }: Pair, matched: readonly Pair[]): boolean {
  if (a.value?.kind !== "quantity") return false;
  return matched.some(
    (pair) => pair.a.value?.kind === "date" && /^(?:narrower|wider)$/u.test(pair.related.relation),
  );
}

/** "the Gazette of **3 May** (no. 84, p. 12)", "… of **7 June** (no. 91, p. 3)": two dates that, by the numbers behind them, name two issues. */
function areOfIssues(edits: readonly Edit[], pair: Pair): boolean {
  const at = edits.indexOf(pair);
  const before = edits[at - 1];
  const behind = edits.slice(at + 1, at + 1 + nearby);
  const cite = (side: "left" | "right"): boolean =>
    behind.some(
      (edit) => edit.type === side && /\p{L}.*\d/u.test((edit.type === "left" ? edit.a : edit.b).text),
    );
  return before?.type === "pair" && before.a.lower === "of" && cite("left") && cite("right");
}

/** "printf(**1**)", "printf(**3**)": the section of a manual is a part of the name before it. */
function isInName({ plain: { text } }: UnitSentence, { start, end }: Unit): boolean {
  return /[\p{L}\p{N}_]\($/u.test(text.slice(0, start)) && text.charAt(end) === ")";
}

/**
 * "**Given two arguments**, it swaps them", "**On Windows**, the path is short": what each holds for, as long as it tells how things are. When, where
 * or past which limit something happens is part of what is told: "In Oslo, two were hurt", "After 30 days, it is deleted".
 */
function areConditions({ a, b }: Pair, left: UnitSentence, right: UnitSentence): boolean {
  return isInCondition(left, a) && isInCondition(right, b);
}

function isInCondition({ units, reading }: UnitSentence, unit: Unit): boolean {
  const { value } = unit;
  const opener = units[0]?.lower ?? "";
  const comma = units.findIndex(({ text }) => text === ",");
  const isCount = value?.kind === "quantity" && (value.dimension === "count" || value.dimension === "number");
  const opens = isCount ? givens.has(opener) : givens.has(opener) || settingOf.has(opener);
  const isLimit = value?.kind === "date" || (value?.kind === "quantity" && !isCount);
  if (!opens || isLimit || units.indexOf(unit) > comma) return false;
  // "In Oslo people shop, …" is a clause already.
  if (units.slice(1, comma).some(({ pos }) => pos === "VERB")) return false;
  const verb = units.slice(comma + 1).find(({ pos }) => pos === "VERB" || pos === "AUX");
  const form = verb === undefined ? undefined : reading.tokens[verb.first]?.form;
  return verb !== undefined && form !== "past" && !/^(?:was|were|had|did)$/u.test(verb.lower);
}

interface Aligned {
  readonly edits: readonly Edit[];
  readonly strange: readonly Unit[];
  readonly left: UnitSentence;
  readonly right: UnitSentence;
  readonly lone: { readonly left: readonly Unit[]; readonly right: readonly Unit[] };
  readonly extras: { readonly left: readonly Unit[]; readonly right: readonly Unit[] };
  readonly content: readonly Pair[];
  readonly common: Pick<Difference, "attributed" | "shared" | "sharedNames" | "namesSubject" | "extra">;
}

/** What one side denies of what both say; null where the other side denies something too, or not as much is said as is denied. */
function denial(
  flips: readonly Pair[],
  { edits, strange, left, right, lone, extras, content, common }: Aligned,
): Difference | null {
  const [flip] = flips.filter(({ a, b }) => a.pos === "VERB" || b.pos === "VERB").concat(flips);
  if (flip === undefined || isLimited(edits, flip, strange)) return null;
  const denies = standingOf(left, flip.a).negated ? "left" : "right";
  const affirms = denies === "left" ? "right" : "left";
  if (flips.some(({ a }) => standingOf(left, a).negated !== (denies === "left"))) return null;
  if (lone[affirms].some(({ lower }) => denials.has(lower))) return null;
  if (extras[denies].length > 0) return null;
  const standings = flips.map(({ a, b }) => [standingOf(left, a), standingOf(right, b)]);
  if (standings.flat().some(({ modality }) => modality !== "asserted")) return null;
  // "rarely opens" leaves room for "opens", but not for "always opens".
  const isPartial = standings.flat().some(({ partial }) => partial);
  const affirming = denies === "left" ? right : left;
  if (isPartial && !affirming.units.some(({ lower }) => sweeping.has(lower))) return null;
  if (standings.some(([a, b]) => a?.alleged !== b?.alleged)) return null;
  // "did not eat fruit" excludes "ate an apple", "did not eat an apple" does not exclude "ate fruit".
  if (content.some(({ related: { relation } }) => relation === (denies === "left" ? "narrower" : "wider")))
    return null;
  const triggers = lone[denies].filter(({ sort }) => sort === "trigger");
  if (triggers.length === 0) return null;
  // "totally reject", "reject totally": one and the same denial in another place.
  if (triggers.every(({ lower }) => lone[affirms].some((unit) => unit.lower === lower))) return null;
  const denied = denies === "left" ? flip.b : flip.a;
  if (isLost(affirming, denied)) return null;
  return {
    type: "polarity",
    left: denies === "left" ? triggers : [flip.a],
    right: denies === "right" ? triggers : [flip.b],
    denies,
    standing: "fact",
    reason: `one says it of "${denied.text}", the other denies it`,
    ...common,
  };
}

/** "**loses** its shop": then it is without one. */
function isLost({ units }: UnitSentence, unit: Unit): boolean {
  const verb = units.slice(0, units.indexOf(unit)).findLast(({ pos }) => pos === "VERB");
  return verb !== undefined && losing.has(verb.lemma);
}

/**
 * What one side denies by nothing but a "not" behind a verb that says little by itself: "was **not** in 1961", "has **not** a harbour"; or
 * behind any in what somebody denies or claims, where both sides tell of the same denial or claim.
 */
function bareDenial({ edits, strange, left, right, lone, extras, common }: Aligned): Difference | null {
  const denies = lone.left.some(isPlainDenial) ? "left" : "right";
  const affirms = denies === "left" ? "right" : "left";
  const denial = lone[denies].find(isPlainDenial);
  if (denial === undefined || extras[denies].length > 0) return null;
  if (lone[denies].some(({ sort }, index, { length }) => sort === "trigger" && length > 1 && index > 0))
    return null;
  if (lone[affirms].some(({ lower, sort }) => denials.has(lower) || sort === "trigger")) return null;
  const at = edits.findIndex(
    (edit) => edit.type !== "pair" && (edit.type === "left" ? edit.a : edit.b) === denial,
  );
  const flip = edits[at - 1];
  if (flip?.type !== "pair" || !lightVerbs.has(flip.a.lemma) || flip.a.lower !== flip.b.lower) return null;
  if (isLimited(edits, flip, strange)) return null;
  const [inLeft, inRight] = [standingOf(left, flip.a), standingOf(right, flip.b)];
  const isFact = [inLeft, inRight].every(({ real, alleged, negated }) => real && !alleged && !negated);
  const isWhole = extras[affirms].length === 0;
  const standing = isFact ? "fact" : isWhole && isTold(edits, flip) ? "intended" : isWhole ? "slip" : null;
  if (standing === null) return null;
  const denied = denies === "left" ? flip.b : flip.a;
  return {
    type: "polarity",
    left: denies === "left" ? [denial] : [flip.a],
    right: denies === "right" ? [denial] : [flip.b],
    denies,
    standing,
    reason: `one says it of "${denied.text}", the other denies it`,
    ...common,
  };
}

/**
 * "The **five-hour** meeting ended", "The **six-hour** meeting ended": measured by two people both may be right, of five hours and a half. But
 * a copy does not measure.
 */
function misquotedLength({ edits, left, right, common }: Aligned): Difference | null {
  const changed = edits.filter((edit) => edit.type !== "pair" || edit.a.lower !== edit.b.lower);
  const [pair] = changed;
  if (changed.length !== 1 || pair?.type !== "pair" || !areLengthsApart(pair)) return null;
  if (standingOf(left, pair.a).negated !== standingOf(right, pair.b).negated) return null;
  const { a, b } = pair;
  const reason = `${a.text} and ${b.text} can both be true, but not as copies of one text`;
  return { type: "word", left: [a], right: [b], standing: "slip", reason, ...common };
}

/** Two lengths of time that are told as they are, without "about", in one unit. */
function areLengthsApart({ a: { value: own }, b: { value: other } }: Pair): boolean {
  return (
    own?.kind === "duration" &&
    other?.kind === "duration" &&
    [own, other].every(({ amount, mod }) => amount !== null && mod === undefined) &&
    own.unit === other.unit &&
    own.amount !== other.amount
  );
}

function isPlainDenial({ lower }: Unit): boolean {
  return /^(?:not|n't|n’t|never)$/u.test(lower);
}

/** Whether both sides have it as what one and the same verb of claiming or denying tells: "denied that inspectors had found **14** faults". */
function isTold(edits: readonly Edit[], pair: Pair): boolean {
  const before = edits.slice(0, edits.indexOf(pair));
  return before.some(
    (edit) =>
      edit.type === "pair" &&
      edit.a.pos === "VERB" &&
      edit.a.lemma === edit.b.lemma &&
      reporting.has(edit.a.lemma),
  );
}

/** Whether a side tells the word too, or what may be the same, in another place: then it does not exclude it. */
function isToldElsewhere(told: Unit, units: readonly Unit[]): boolean {
  return units.some((unit) => {
    if (unit.lower === told.lower) return true;
    if (unit.value === null || told.value === null || unit.value.kind !== told.value.kind) return false;
    return ["same", "narrower", "wider"].includes(compareValues(unit.value, told.value).relation);
  });
}

/** So many edits away a word such as "only" still bears on a difference. */
const nearby = 4;

/** Whether one side denies something in the clause of a difference: no comma lies between, or next to nothing. */
function isDeniedInClause(edits: readonly Edit[], pair: Pair): boolean {
  const at = edits.indexOf(pair);
  return edits.some((edit, index) => {
    if (edit.type === "pair" || !denials.has((edit.type === "left" ? edit.a : edit.b).lower)) return false;
    const between = edits.slice(Math.min(at, index), Math.max(at, index));
    const isApart = between.some((each) => (each.type === "right" ? each.b : each.a).text === ",");
    return !isApart || between.length <= nearby;
  });
}

function isLimited(edits: readonly Edit[], pair: Pair, strange: readonly Unit[]): boolean {
  const at = edits.indexOf(pair);
  const near = edits.slice(Math.max(0, at - nearby), at + nearby + 1);
  const units = near.flatMap((edit) =>
    edit.type === "pair" ? [edit.a, edit.b] : [edit.type === "left" ? edit.a : edit.b],
  );
  return units.some(
    (unit) => strange.includes(unit) && (limiting.has(unit.lower) || limiting.has(unit.lemma)),
  );
}

function reasonOf({ reason, distance }: RelatedUnits): {
  readonly reason: string;
  readonly distance?: string;
} {
  return distance === undefined ? { reason } : { reason, distance };
}

/** "in Graz, **Austria**", "in Turin, **Italy**" */
function isSetOffPlace(edits: readonly Edit[], pair: Pair): boolean {
  const at = edits.indexOf(pair);
  const [before, comma] = [edits[at - 2], edits[at - 1]];
  return (
    comma?.type === "pair" &&
    comma.a.text === "," &&
    before?.type === "pair" &&
    before.related.relation === "exclusive" &&
    [before, pair].every(({ a, b }) => a.value?.kind === "place" && b.value?.kind === "place")
  );
}

/** The same word twice in both sentences is one edit, and a place with the one that it lies in is, too. */
function distinct(edits: readonly Edit[], pairs: readonly Pair[]): readonly Pair[] {
  const wider = new Set(pairs.filter((pair) => isSetOffPlace(edits, pair)).map(wordsOf));
  return [...new Map(pairs.map((pair) => [wordsOf(pair), pair])).values()].filter(
    (pair) => !wider.has(wordsOf(pair)),
  );
}

function wordsOf({ a, b }: Pair): string {
  return `${a.lemma}|${b.lemma}`;
}

/**
 * As what two units that exclude each other as words do so here, in one place and of the same thing. Null where they do not.
 */
function excludes(
  edits: readonly Edit[],
  pair: Pair,
  left: UnitSentence,
  right: UnitSentence,
): DifferenceStanding | null {
  const { a, b } = pair;
  if (!holdSamePlace(edits, pair, left, right) || standsBehindOther(edits, pair)) return null;
  if (degreeOf(a) !== degreeOf(b)) return null;
  const [inLeft, inRight] = [standingInClause(left, a), standingInClause(right, b)];
  if (inLeft.modality !== inRight.modality || inLeft.negated !== inRight.negated) return null;
  const areTwins = edits.every(
    (edit) => edit.type === "pair" && (edit === pair || edit.a.lower === edit.b.lower),
  );
  const slip = areTwins && inLeft.partial === inRight.partial ? "slip" : null;
  const lists = [conjunctionOf(left, a), conjunctionOf(right, b)].filter(
    (conjunction) => conjunction !== null,
  );
  if (areTwins && lists.length === 0 && isTold(edits, pair)) return "intended";
  if (inLeft.negated || inLeft.alleged || inRight.alleged) return slip;
  if (isDeniedRightThere(left, a) || isDeniedRightThere(right, b)) return slip;
  if (inLeft.partial || inRight.partial) return slip;
  if (!inLeft.real && inLeft.modality !== "planned") return slip;
  // A member of a list may have been left out elsewhere; a figure in a list is as exact as any, but not "14 or 15".
  const isMember = a.sort === "name" || a.pos === "NOUN" || a.pos === "PROPN";
  if (lists.some((conjunction) => conjunction === "or" || (isMember && a.sort !== "value"))) return slip;
  // Many can be born in Oslo: another name for the subject is another fact, unless only one can have done it.
  const isName = a.sort === "name" || b.sort === "name" || (a.pos === "PROPN" && b.pos === "PROPN");
  const verb = isName ? (verbOfSubject(left, a) ?? verbOfSubject(right, b)) : null;
  if (verb !== null && !singleHanded.has(verb.lemma)) return slip;
  return inLeft.real ? "fact" : "intended";
}

function namesSubject(matched: readonly Pair[]): boolean {
  const verb = matched.findIndex(({ a }) => a.pos === "VERB");
  return matched
    .slice(0, verb < 0 ? matched.length : verb)
    .some(({ a, b }) => a.sort === "name" && b.sort === "name");
}

/** "largest" and "smaller" compare with other things. */
function degreeOf({ pos, lower, lemma }: Unit): string {
  return pos === "ADJ" && lower !== lemma ? (/(?:er|est)$/u.exec(lower)?.[0] ?? "") : "";
}
