/** Superlatives that say how a thing stands in its row, by the end of the row they are of. */
export const lowest: ReadonlySet<string> = new Set(
  "smallest lowest fewest least worst poorest weakest leanest driest coldest coolest chilliest slowest shortest quietest slimmest thinnest meagrest cheapest".split(
    " ",
  ),
);
export const highest: ReadonlySet<string> = new Set(
  "largest biggest highest most best greatest strongest richest wettest warmest mildest hottest fastest quickest longest busiest heaviest fattest dearest sunniest".split(
    " ",
  ),
);

/** Words before a noun that say that it is at the upper end. */
export const plentiful: ReadonlySet<string> = new Set(["bumper", "record", "record-breaking"]);

/** What yields, takes and sales are called, a line each: what stands for what. */
export const measureLines = `
harvest, crop, yield, output, vintage, year, season, production
sales, turnover, revenue, year, sale
crowd, attendance, gate, turnout, audience
level, rate, figure, point, total, number
winter, spring, summer, autumn, fall
time, run, race
result, performance, showing, score
profit, earnings, earning, year
`;

/** Nouns whose beginning is that of all that is known of a row: "since **records** began". */
export const seriesNouns: ReadonlySet<string> = new Set(
  "record measurement figure series data count observation statistic history".split(" "),
);

/** Lengths of time without a number, in years. */
export const spans: ReadonlyMap<string, number> = new Map([
  ["generation", 25],
  ["decade", 10],
  ["decades", 20],
  ["century", 100],
  ["living memory", 50],
]);

/** Nouns that tell of the row, not of what stands in it. */
export const rowNouns: ReadonlySet<string> = new Set([
  ...seriesNouns,
  ...spans.keys(),
  "month",
  "year",
  "day",
  "time",
]);
