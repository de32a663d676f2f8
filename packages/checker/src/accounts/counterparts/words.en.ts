/** Values that say too little to differ: "several days", "the past year", "dozens", "02:41 **GMT** Friday", which is Thursday in many places. */
export const unstated =
  /\b(?:several|few|some|many|dozens|tens|hundreds|thousands|millions|next|last|past|this|previous|following|first|second|gmt|utc)\b|^(?:seconds|minutes|hours|days|weeks|months|years|decades|an?|the) ?[a-z]*$/u;

/** "USB **3.0** ports": a number with a part behind the point counts nothing. */
export const version = /^\d+\.\d+$/u;

/** Words that open another clause, whose verb is not that of what stands before. */
export const opensClause: ReadonlySet<string> = new Set(
  "after although as because before since that though until when where which while who".split(" "),
);

/** Whoever is counted of everything: only with the verb does the noun show which count it is. In dictionary form. */
export const anybody: ReadonlySet<string> = new Set(
  "adult boy child girl individual man member other people person victim woman".split(" "),
);

/** A question that asks for what it is about: "How many days lie between 4 and 19 May?" */
export const question =
  /^\W*(?:how|what|when|where|which|who|whose|why|did|does|do|is|are|was|were|has|have|can|could|will|would|should)\b.*\?\W*$/isu;

/** Words behind a count by which it is one of all that the text speaks of: "4,500 **in number**", "300 **head** of cattle". */
export const wholes: ReadonlySet<string> = new Set(["in all", "in number", "in total", "altogether", "head"]);

/** Verbs by which what is told is settled, though it is still to come: "**must** pay 40 million". */
export const obliging: ReadonlySet<string> = new Set(["must"]);
