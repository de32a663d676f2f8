import type { Difference } from "./find-difference.js";
import { rankMeasures, rankNumbers, superlatives } from "./ranks.en.js";
import { areOfOne } from "./same-subject.js";
import { standingOf } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";

/** "the third largest town in Norway by area": which place in which row. */
interface Rank {
  readonly subject: readonly Unit[];
  /** The word that tells the place, or the superlative where it is the first. */
  readonly unit: Unit;
  readonly place: number;
  readonly superlative: string;
  readonly counted: string;
  /** Within what, and by what; empty where the sentence does not say. */
  readonly within: string;
  readonly measure: string;
}

/** What two sentences about one thing give as its place in one row: "the largest", "the second largest". */
export function compareRanks(left: UnitSentence, right: UnitSentence): Difference | null {
  const [told, asked] = [ranksIn(left), ranksIn(right)];
  for (const a of told) {
    for (const b of asked) {
      if (!areOfOneRow(a, b) || a.place === b.place || !areOfOne(a.subject, b.subject)) continue;
      const isToldToo = [...told, ...asked].some(
        (each) =>
          each !== a &&
          each !== b &&
          areOfOneRow(a, each) &&
          each.place !== a.place &&
          each.place !== b.place,
      );
      if (isToldToo) continue;
      return {
        type: "word",
        left: [a.unit],
        right: [b.unit],
        standing: "fact",
        reason: `it is the ${a.unit.text} or the ${b.unit.text} in one row`,
        attributed: false,
        // The subject and the row.
        shared: 3,
        sharedNames: 1,
        namesSubject: true,
        extra: 0,
      };
    }
  }
  return null;
}

function areOfOneRow(a: Rank, b: Rank): boolean {
  return (
    a.superlative === b.superlative &&
    a.counted === b.counted &&
    a.within === b.within &&
    a.measure === b.measure
  );
}

function ranksIn(sentence: UnitSentence): readonly Rank[] {
  const { units } = sentence;
  const ranks: Rank[] = [];
  for (const [at, unit] of units.entries()) {
    const superlative = superlativeOf(unit, units[at - 1]);
    if (superlative === null) continue;
    const { real, negated, alleged } = standingOf(sentence, unit);
    const counted = units[at + 1];
    const before = units[at - 1];
    const number = rankNumbers.get(before?.lower ?? "") ?? null;
    const subject = subjectBefore(units, at);
    if (!real || negated || alleged || counted?.pos !== "NOUN" || subject === null) continue;
    // "one of the largest", "among the largest"
    if (units.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "one" || lower === "among"))
      continue;
    ranks.push({
      subject,
      unit: number === null || before === undefined ? unit : before,
      place: number ?? 1,
      superlative,
      counted: counted.lemma,
      within: withinBehind(units, at + 2) ?? ranks.at(-1)?.within ?? "",
      measure: measureBehind(units, at + 2) ?? measureBefore(units, at),
    });
  }
  return ranks;
}

/** The row that a word tells: one of the table, or any behind its number: "the **third holiest** site". */
function superlativeOf({ lower, lemma, pos }: Unit, before: Unit | undefined): string | null {
  const isNumbered = rankNumbers.has(before?.lower ?? "");
  return (
    superlatives.get(lower) ??
    (isNumbered && pos === "ADJ" && lower !== lemma && lower.endsWith("est") ? lower : null)
  );
}

/** The words before the first verb of the clause that gives the rank: "**Hestra** has a harbour and is the largest". */
function subjectBefore(units: readonly Unit[], at: number): readonly Unit[] | null {
  const copula = units.findLastIndex(({ lemma }, index) => index < at && lemma === "be");
  if (copula < 1) return null;
  const from = units.findLastIndex(({ text }, index) => index < copula && text === ",");
  const before = units.slice(from + 1, copula);
  const verb = before.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  return before.slice(0, verb < 0 ? before.length : verb).filter(({ value }) => value?.kind !== "date");
}

/** "in **Norway**", "of **Norway**", where nothing else is told before it. */
function withinBehind(units: readonly Unit[], from: number): string | undefined {
  if (units[from]?.lower !== "in" && units[from]?.lower !== "of") return undefined;
  return units.slice(from + 1).find(isContent)?.lower;
}

/** "by **area**", up to the next thing told */
function measureBehind(units: readonly Unit[], from: number): string | undefined {
  const end = units.findIndex(
    ({ pos, text }, index) => index >= from && (pos === "CCONJ" || /^[,;.]$/u.test(text)),
  );
  const behind = units.slice(from, end < 0 ? units.length : end);
  const at = behind.findIndex(({ lower }) => lower === "by" || lower === "of");
  return behind.slice(at < 0 ? behind.length : at).find(({ lower }) => rankMeasures.has(lower))?.lower;
}

/** "In terms of **area**, it is", "by **population** it is" */
function measureBefore(units: readonly Unit[], at: number): string {
  const from = units.findLastIndex(({ pos, text }, index) => index < at && (pos === "CCONJ" || text === ";"));
  const before = units.slice(from + 1, at);
  const opening = before.findIndex(({ lower }) => lower === "by" || lower === "of");
  return (
    before.slice(opening < 0 ? before.length : opening).find(({ lower }) => rankMeasures.has(lower))?.lower ??
    ""
  );
}
