import { isContent, type Unit } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import { measureLines, rowNouns } from "./records.en.js";
import type { Row, ToldRecord } from "./told-record.js";
import { byWord, readTable } from "../../wordings/read-table.js";

/** Two places of one thing in a row, in two reports, of which only one can be right. */
export interface ClashingRecords {
  readonly left: ToldRecord;
  readonly right: ToldRecord;
}

/** The places in rows that two short reports tell otherwise. A report that tells of both ends, or of two rows, tells of two things. */
export function clashingRecords(
  here: readonly ToldRecord[],
  there: readonly ToldRecord[],
): readonly ClashingRecords[] {
  return here.flatMap((left) =>
    there
      .filter((right) =>
        left.end === right.end
          ? here.length === 1 && there.length === 1 && areApart(left, right)
          : here.every(({ end }) => end === left.end) && there.every(({ end }) => end === right.end),
      )
      .filter((right) => areOfOne(left, right))
      .map((right) => ({ left, right })),
  );
}

/** Whether two places at one end of a row cannot both be true. */
function areApart(a: ToldRecord, b: ToldRecord): boolean {
  if (Number.isNaN(a.rank) || Number.isNaN(b.rank)) return false;
  if (a.rank !== b.rank) return a.row.sort === "all" && b.row.sort === "all";
  return a.rank === 1 && areOtherRows(a.row, b.row);
}

/** So much longer is another number of years, however they are rounded. */
const muchLonger = 1.5;

/** Whether what is the first of one row would be called so of the longer one: "the driest since 1976" is not the driest on record. */
function areOtherRows(a: Row, b: Row): boolean {
  if (a.sort === "since" && b.sort === "since") return Math.abs(a.year - b.year) > 1;
  if (a.sort === "years" && b.sort === "years")
    return Math.max(a.years, b.years) >= muchLonger * Math.min(a.years, b.years);
  return (a.sort === "all" && b.sort === "since") || (a.sort === "since" && b.sort === "all");
}

/** So many words of two sentences are to have a partner. */
const enough = 2;

/** Whether both are of one thing: of one measure, and with enough else in common; at two ends of a row with a common noun. */
function areOfOne(a: ToldRecord, b: ToldRecord): boolean {
  if (a.measure !== null && b.measure !== null && !measureOne(a.measure, b.measure)) return false;
  const [left, right] = [a, b].map(({ sentence: { units }, unit: { start } }) =>
    units.filter((each) => isContent(each) && each.start !== start && !isOfRow(each)),
  );
  const shared = (left ?? []).filter((x) => right?.some((y) => measureOne(x, y)));
  return shared.length >= enough && (a.end === b.end || shared.some(({ pos }) => pos === "NOUN"));
}

/** Words of the row itself, which it shares with any: "the lowest in **15 years**". */
function isOfRow({ lemma, value }: Unit): boolean {
  return value?.kind === "duration" || value?.kind === "date" || rowNouns.has(lemma);
}

function measureOne(a: Unit, b: Unit): boolean {
  return areKin(a, b) || (lines.get(a.lemma) ?? []).some((line) => lines.get(b.lemma)?.includes(line));
}

const lines = byWord(readTable(measureLines), ({ line }) => line);
