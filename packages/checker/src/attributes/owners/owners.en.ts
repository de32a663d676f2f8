const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Counts that two who are named together share: "Holm and Roos have two **children**". */
export const sharedCounts = words("number of child, number of son, number of daughter");

/** What two who are named are called then. */
export const couples = words("they, the couple, the pair, the two, both, couple");

/** Words that show that a page is about somebody. */
export const personalPronouns: ReadonlySet<string> = new Set(["he", "she", "his", "her", "who"]);

/** What stands behind a name where a sentence says no more than what it is and where: "Sorn Island, off Veldmark, **lies**". */
export const presenting =
  /^(?:,? (?:of|in|at|near|on|by|off) [^,]*?)?(?:,[^,]*,)? (?:is|are|was|were|lies?|lay|stands?|stood|rises|rose|flows|flowed|ha[sd] its|ha[sd] an? \p{Ll}+ of) /u;

/** Titles before the names of rulers: "**Queen** Ysolde II". */
export const rulers: ReadonlySet<string> = new Set([
  "king",
  "queen",
  "emperor",
  "empress",
  "tsar",
  "sultan",
  "prince",
  "princess",
  "duke",
  "duchess",
  "pope",
  "saint",
]);

/** Nouns for the body that news is about: "**the company**". In dictionary form. */
export const bodies = words(
  "company, firm, group, business, manufacturer, maker, retailer, airline, bank, carrier, operator",
);

/** What bodies alone have: "**its** debt". */
export const measuresOfBodies = words(
  "staff, debt, dividend, investment, loan, order book, market share, margin, operating profit, turnover",
);

/** Nouns for whom news is about that need not stand beside the name; others ("the singer") the text must call so by name. */
export const personsInNews = words("defendant, accused, suspect, mother, father");

/** Pronouns of one gender. */
export const pronounsOfGender: ReadonlyMap<string, "male" | "female"> = new Map([
  ["he", "male"],
  ["his", "male"],
  ["him", "male"],
  ["she", "female"],
  ["her", "female"],
]);

/** Written in capitals, and names of nothing: "NA (2003)", "the first TV station". In lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  "na n/a tba tbc tbd tv fm am pm pc dc ac ip it hq est approx".split(" "),
);
