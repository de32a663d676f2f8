/** The calendar date that an ISO 8601 date or time of day begins with, or undefined: "2013-03-22T15:00" → "2013-03-22". */
export function calendarDate(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
}
