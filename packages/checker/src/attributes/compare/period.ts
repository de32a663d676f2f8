import type { Unit } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";

/** "2020", "2020-Q3", "XXXX-H1"; of a month or a day its year */
const calendar = /^(\d{4}|XXXX)(?:-([QH]\d)|-\d\d(?:-\d\d)?)?$/u;

/** The year, quarter or half that a measure is of, by the dates beside it: "**third-quarter** revenue for **2020**". Empty where none says. */
export function periodOf({ about, asOf }: Pick<Attribute, "about" | "asOf">): string {
  const parts = [...about, ...(asOf === null ? [] : [asOf])].flatMap((unit) => calendarOf(unit));
  const year = parts.find((part) => part.year !== "XXXX")?.year ?? "";
  const part = parts.find((each) => each.part !== "")?.part ?? "";
  return `${year}${part}`;
}

function calendarOf({ value }: Unit): readonly { readonly year: string; readonly part: string }[] {
  const [, year, part = ""] = value?.kind === "date" ? (calendar.exec(value.timex) ?? []) : [];
  return year === undefined ? [] : [{ year, part }];
}
