import type { DateValue } from "./value.js";

/** A day, `YYYY-MM-DD`, as a value: stated by a text in all its parts, or known from elsewhere and implied. */
export function dayOfCalendar(day: string, stated: boolean): DateValue {
  const parts: DateValue["known"] = ["year", "month", "day"];
  return {
    kind: "date",
    type: "DATE",
    min: day,
    max: day,
    timex: day,
    edtf: day,
    precision: "day",
    known: stated ? parts : [],
    implied: stated ? [] : parts,
  };
}
