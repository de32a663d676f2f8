/** Auxiliaries that look ahead. */
export const futureMarkers: ReadonlySet<string> = new Set([
  "will",
  "ll",
  "wo",
  "shall",
  "would",
  "could",
  "may",
  "might",
  "should",
  "must",
  "can",
  "going",
  "let",
]);

/** Auxiliaries that look back. */
export const pastAuxiliaries: ReadonlySet<string> = new Set([
  "was",
  "were",
  "had",
  "did",
  "has",
  "have",
  "been",
  "didn",
  "wasn",
  "weren",
]);

/** Participles and adjectives that plan: "due Friday", "scheduled for May". */
export const futureGovernors: ReadonlySet<string> = new Set([
  "scheduled",
  "slated",
  "due",
  "expected",
  "planned",
  "postponed",
  "delayed",
  "rescheduled",
  "upcoming",
  "set",
]);

/** Prepositions that, after "has", put the date ahead: "has been closed until Friday". */
export const futureLeads: ReadonlySet<string> = new Set(["until", "till", "through", "by", "for"]);

/** Verbs whose infinitive happened with them: "failed to appear", "began to fall". */
export const pastGovernors: ReadonlySet<string> = new Set([
  "fail",
  "manage",
  "begin",
  "start",
  "continue",
  "use",
  "try",
  "refuse",
  "force",
  "come",
  "seem",
  "appear",
  "help",
  "allow",
  "go",
  "gather",
  "return",
  "travel",
  "fly",
  "rise",
  "fall",
  "cause",
  "lead",
  "decline",
  "move",
  "arrive",
  "get",
]);

/** Verbs that tell in the present tense when something is to be: "Friday's game **starts** at 8". */
export const startingVerbs: ReadonlySet<string> = new Set([
  "start",
  "begin",
  "open",
  "close",
  "end",
  "kick",
  "air",
  "run",
]);

/** Prepositions that look like verbs and tell no time: "held **following** a flood on Sunday". */
export const verbalPrepositions: ReadonlySet<string> = new Set([
  "following",
  "including",
  "according",
  "regarding",
  "concerning",
]);
