import type { DateValue } from "@gainsay/claims";

/** A year as a date; of two, any day between them. */
export function yearValue(from: number, to = from): DateValue {
  const year = String(Math.round((from + to) / 2));
  return {
    kind: "date",
    type: "DATE",
    min: `${String(from)}-01-01`,
    max: `${String(to)}-12-31`,
    timex: year,
    edtf: year,
    precision: "year",
    known: ["year"],
    implied: [],
  };
}
