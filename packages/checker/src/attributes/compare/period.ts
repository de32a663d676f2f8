import type { Unit } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { gauges } from "../readers/measures/measures.en.js";

/** "2020", "2020-Q3", "XXXX-H1", "2020-03"; of a day its year */
const calendar = /^(\d{4}|XXXX)(?:-([QH]\d)|-(\d\d)(?:-\d\d)?)?$/u;

/**
 * The year, quarter, half or month that a measure is of, by the dates beside it: "**third-quarter** revenue for **2020**". Empty where none says.
 * A month tells of which only of what is counted month by month: "unemployment in **March**".
 */
export function periodOf({ id, about, asOf }: Pick<Attribute, "id" | "about" | "asOf">): string {
  const parts = [...about, ...(asOf === null ? [] : [asOf])].flatMap((unit) =>
    calendarOf(unit, gauges.has(id)),
  );
  const year = parts.find((part) => part.year !== "XXXX")?.year ?? "";
  const part = parts.find((each) => each.part !== "")?.part ?? "";
  return `${year}${part}`;
}

function calendarOf(
  { value }: Unit,
  isMonthly: boolean,
): readonly { readonly year: string; readonly part: string }[] {
  if (value?.kind !== "date") return [];
  const [, year, part, month] = calendar.exec(value.timex) ?? [];
  const isOfMonth = isMonthly && value.precision === "month";
  return year === undefined ? [] : [{ year, part: part ?? (isOfMonth ? (month ?? "") : "") }];
}
