/** Participles that tell where somebody has a seat: "Bergen-**based**". */
export const seatParticiples: ReadonlySet<string> = new Set(["based", "headquartered"]);

/** Nouns for a seat. */
export const seatNouns: ReadonlySet<string> = new Set(["headquarter", "headquarters", "hq"]);

/** Verbs that give a thing a name, which is done once. */
export const namingVerbs: ReadonlySet<string> = new Set([
  "rename",
  "christen",
  "rechristen",
  "rebrand",
  "rebadge",
]);

/** Words by which a denial is one of several things: which of them it denies is not said. */
export const severalWords: ReadonlySet<string> = new Set([
  "and",
  "both",
  "all",
  "every",
  "each",
  "many",
  "most",
]);

/** Words with which a sentence says less than its other words: a choice, a comparison, a change. */
export const weakening: ReadonlySet<string> = new Set([
  "or",
  "than",
  "if",
  "whether",
  "but",
  "both",
  "became",
  "become",
]);

/** Modifiers that go with any place in a row: "the third and **final** son". */
export const besidesPlace: ReadonlySet<string> = new Set(["final", "last"]);

/** Behind "not" they deny a part only: "not **only** red but blue". */
export const partial: ReadonlySet<string> = new Set([
  "only",
  "just",
  "merely",
  "simply",
  "even",
  "solely",
  "all",
  "every",
  "always",
  "so",
  "necessarily",
  "yet",
  "until",
]);

/** Words before "no" that add what there is none of: "two sons **and** no daughters". */
export const addingNo: ReadonlySet<string> = new Set(["and", "but", "yet"]);

/** Prepositions before a place in or at which a thing is, whatever its verb. */
export const placing: ReadonlySet<string> = new Set([
  "in",
  "at",
  "on",
  "near",
  "around",
  "within",
  "inside",
  "outside",
  "through",
  "throughout",
  "across",
  "along",
  "above",
  "off",
  "beside",
]);

/** Adverbs that tell one of several times or doers: "was **first** held in Oslo". */
export const sequencing: ReadonlySet<string> = new Set([
  "first",
  "originally",
  "initially",
  "formerly",
  "previously",
  "later",
  "subsequently",
  "eventually",
]);

/** Words that restrict what is said to what stands beside them. */
export const restricting: ReadonlySet<string> = new Set(["only", "solely", "exclusively", "purely"]);

/** Words for more than one. */
export const several: ReadonlySet<string> = new Set([
  "several",
  "many",
  "multiple",
  "various",
  "numerous",
  "different",
]);

/** Words for what is no part of a country. */
export const countries: ReadonlySet<string> = new Set(["country", "nation", "continent"]);

/** Words for persons that say nothing of what they do. */
export const general: ReadonlySet<string> = new Set([
  "person",
  "man",
  "woman",
  "boy",
  "girl",
  "celebrity",
  "artist",
  "player",
  "athlete",
  "model",
]);

/** Nouns for what is no person and has the name of one: "the **character** Edda Moor". */
export const namedLikePersons: ReadonlySet<string> = new Set(["character"]);
