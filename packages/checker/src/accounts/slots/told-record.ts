import type { StatusValue } from "@gainsay/claims";
import { rankOf } from "../../restatements/rank-of.js";
import { isFact } from "../../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { highest, lowest, measureLines, plentiful, seriesNouns, spans } from "./records.en.js";
import { readTable } from "../../wordings/read-table.js";

/** How far back a row reaches in which something is the first or the second: all that is known, since a year, so many years. */
export type Row =
  | { readonly sort: "all" }
  | { readonly sort: "since"; readonly year: number }
  | { readonly sort: "years"; readonly years: number };

/** What a sentence tells of the place of something in a row: "the **driest** July **since records began**", "the **second-largest** crowd **ever**". */
export interface ToldRecord {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  readonly end: "lowest" | "highest";
  readonly rank: number;
  readonly row: Row;
  /** What is measured, where it stands right behind. */
  readonly measure: Unit | null;
}

/** So many words may stand between a superlative and its row. */
const reach = 14;

/** The places in rows that a sentence tells, planned and expected ones too: growers "expect the smallest harvest". */
export function recordsIn(sentence: UnitSentence): readonly ToldRecord[] {
  const { units } = sentence;
  return units.flatMap((unit, at): readonly ToldRecord[] => {
    const end = endOf(units, at);
    if (end === null || isDenied(sentence, unit)) return [];
    const isOfAll = plentiful.has(unit.lower) || unit.lower === "low" || unit.lower === "high";
    const found = isOfAll ? { row: { sort: "all" } as const, last: at } : rowBehind(units, at);
    if (found === null) return [];
    const [first, last] = [unit, units[found.last] ?? unit];
    const text = sentence.plain.text.slice(first.start, last.end);
    const next = units[at + 1];
    return [
      {
        sentence,
        unit: { start: first.start, end: last.end, text },
        value: { kind: "status", scale: "record", pole: end, word: text.toLowerCase() },
        end,
        rank: rankBefore(units, at),
        row: found.row,
        measure: measureOf(next, units[at + 2]),
      },
    ];
  });
}

/** "the smallest **harvest**", "a record apple **harvest**" */
function measureOf(next: Unit | undefined, after: Unit | undefined): Unit | null {
  if (next === undefined || !isContent(next)) return null;
  if (after !== undefined && measures.has(after.lemma) && next.pos === "NOUN") return after;
  return next.pos === "NOUN" || next.value?.kind === "date" ? next : null;
}

function isDenied(sentence: UnitSentence, unit: Unit): boolean {
  return !isFact(sentence, unit) && sentence.units.some(({ lower }) => /^(?:not|no|never|n't)$/u.test(lower));
}

function endOf(units: readonly Unit[], at: number): ToldRecord["end"] | null {
  const unit = units[at];
  if (unit === undefined) return null;
  // "a record **low**", "an all-time **high**"
  if (unit.lower === "low" || unit.lower === "high") {
    if (!isExtreme(units, at)) return null;
    return unit.lower === "low" ? "lowest" : "highest";
  }
  if (lowest.has(unit.lower)) return "lowest";
  // "at **most**", "**most** of them"
  if (unit.lower === "most" && units[at - 1]?.lower !== "the") return null;
  if (highest.has(unit.lower)) return "highest";
  // "a **record** apple harvest"
  const noun = units.slice(at + 1, at + 3).find((each) => measures.has(each.lemma));
  return plentiful.has(unit.lower) && noun !== undefined ? "highest" : null;
}

/** "**record** low", "**all-time** high" */
function isExtreme(units: readonly Unit[], at: number): boolean {
  const [all, , before] = units.slice(Math.max(0, at - 3), at);
  return units[at - 1]?.lower === "record" || (all?.lower === "all" && before?.lower === "time");
}

/** "the **second**-largest": 2; without a number 1; "**one of** the largest": of no known one. */
function rankBefore(units: readonly Unit[], at: number): number {
  const before = units[at - 1];
  const number = before?.text === "-" ? units[at - 2] : before;
  if (units.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "of" || lower === "among"))
    return NaN;
  return (number === undefined ? null : rankOf(number)) ?? 1;
}

/** The row behind a superlative, and the index of its last word. */
function rowBehind(units: readonly Unit[], at: number): { readonly row: Row; readonly last: number } | null {
  for (let index = at + 1; index <= at + reach; index += 1) {
    const [unit, next, after] = units.slice(index, index + 3);
    if (unit === undefined || /^[;:.]$/u.test(unit.text)) return null;
    if (unit.lower === "ever") return { row: { sort: "all" }, last: index };
    if (unit.lower === "on" && next?.lower === "record") return { row: { sort: "all" }, last: index + 1 };
    if (unit.lower === "history" || (unit.lower === "time" && units[index - 1]?.lower === "all"))
      return { row: { sort: "all" }, last: index };
    if (unit.lower === "since") {
      const began = [next, after].findIndex((each) => seriesNouns.has(each?.lemma ?? ""));
      if (began >= 0) return { row: { sort: "all" }, last: index + began + 2 };
      if (next?.value?.kind === "date" && next.value.precision === "year")
        return { row: { sort: "since", year: Number(next.text) }, last: index + 1 };
    }
    if (unit.lower !== "for" && unit.lower !== "in") continue;
    const years = yearsOf(next, after);
    if (years !== null) return { row: { sort: "years", years }, last: index + (next?.value ? 1 : 2) };
  }
  return null;
}

const secondsOfYear = 365.25 * 24 * 60 * 60;
/** "in three days", "for a year" tell of no row. */
const fewestYears = 2;

/** "**15 years**", "**a decade**", "a **generation**" */
function yearsOf(next: Unit | undefined, after: Unit | undefined): number | null {
  if (next?.value?.kind === "duration") {
    const { min, max } = next.value;
    const years = min === null ? 0 : (min + (max ?? min)) / 2 / secondsOfYear;
    return years < fewestYears ? null : Math.round(years);
  }
  return spans.get(next?.lower ?? "") ?? spans.get(after?.lower ?? "") ?? null;
}

const measures: ReadonlySet<string> = new Set(readTable(measureLines).map(({ word }) => word));
