import { compareValues, type DateValue } from "@gainsay/claims";
import type { ToldFigure } from "./told-figure.js";

/** How two figures of one sort stand: whether they can both be right. */
export type FigureRelation = "compatible" | "apart" | "unclear";

/** Relates two figures of one sort, by what the texts state of them. */
export function relateFigures(a: ToldFigure, b: ToldFigure): FigureRelation {
  if (a.unit.lower === b.unit.lower) return "compatible";
  if (a.value.kind === "date" && b.value.kind === "date") return relateDates(a.sort, a.value, b.value);
  const { relation } = compareValues(a.value, b.value);
  return relation === "disjoint" ? "apart" : relation === "incomparable" ? "unclear" : "compatible";
}

/** Clock times that differ by less may be of two moments of one happening; where one is about, by less than an hour. In minutes. */
const moment = 20;
const aboutAnHour = 60;

function relateDates(sort: string, a: DateValue, b: DateValue): FigureRelation {
  if (a.mod !== b.mod && (a.mod !== "APPROX" || b.mod !== undefined)) return "unclear";
  switch (sort) {
    case "interval":
    case "year":
      return a.timex === b.timex ? "compatible" : "apart";
    case "month":
    case "day":
      return relateDigits(a.timex.slice(4), b.timex.slice(4));
    case "weekday":
      return "apart";
    default: {
      const [left, right] = [minutesOf(a), minutesOf(b)];
      if (left === null || right === null || a.zone !== b.zone) return "unclear";
      const least = a.mod === undefined && b.mod === undefined ? moment : aboutAnHour;
      const between = Math.abs(left - right);
      return between === 0 ? "compatible" : between >= least ? "apart" : "unclear";
    }
  }
}

/** "late January", "the end of the month": one may be the other. */
function relateDigits(a: string, b: string): FigureRelation {
  if (a === b) return "compatible";
  const differ = [...a].some((digit, at) => digit !== "X" && b[at] !== "X" && digit !== b[at]);
  return differ ? "apart" : "unclear";
}

function minutesOf({ timex }: DateValue): number | null {
  const match = /T(\d{2}):(\d{2})/u.exec(timex);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}
