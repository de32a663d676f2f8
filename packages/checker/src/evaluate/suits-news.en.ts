/** Words of the first and second person, and of one who is spoken to; "let's" begins with "let". */
export const addressing: ReadonlySet<string> = new Set(
  "i me my mine we us our ours you your yours let please cortana".split(" "),
);

/** How orders and requests to an assistant begin. */
export const requests: readonly string[] = [
  "show",
  "set",
  "set up",
  "book",
  "find",
  "schedule",
  "create",
  "deliver",
  "dinner",
  "have",
  "help",
  "how about",
  "meet",
  "plan",
  "tune in",
  "what about",
  "what are the sales",
  "what date",
  "is this a valid",
  "sales for",
  "datetime search phrase",
];

/** Abbreviations of times that offices use: end of day, end of year, on this day, week commencing. */
export const officeLetters: ReadonlySet<string> = new Set(["eod", "eow", "eom", "eoy", "otd", "w/c", "ooo"]);
