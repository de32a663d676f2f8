/** Nouns of deeds between two, with the verb that says the same and the preposition before who does it. */
export const deedNouns: ReadonlyMap<string, { readonly verb: string; readonly by: string }> = new Map([
  ["acquisition", { verb: "acquire", by: "by" }],
  ["takeover", { verb: "acquire", by: "by" }],
  ["purchase", { verb: "acquire", by: "by" }],
  ["buyout", { verb: "acquire", by: "by" }],
  ["sale", { verb: "acquire", by: "to" }],
  ["defeat", { verb: "defeat", by: "by" }],
  ["victory", { verb: "defeat", by: "by" }],
  ["win", { verb: "defeat", by: "by" }],
  ["invasion", { verb: "invade", by: "by" }],
  ["conquest", { verb: "conquer", by: "by" }],
  ["assassination", { verb: "kill", by: "by" }],
  ["murder", { verb: "kill", by: "by" }],
  ["killing", { verb: "kill", by: "by" }],
  ["overthrow", { verb: "overthrow", by: "by" }],
  ["rescue", { verb: "rescue", by: "by" }],
  ["invention", { verb: "invent", by: "by" }],
  ["discovery", { verb: "discover", by: "by" }],
]);

/** Verbs by which somebody enters an office. */
export const entering: ReadonlySet<string> = new Set([
  "elect",
  "appoint",
  "name",
  "choose",
  "become",
  "crown",
  "install",
  "swear in",
  "take over",
  "take office",
  "assume",
  "promote",
  "select",
]);

/** Nouns by which the one before leaves it. */
export const departures: ReadonlySet<string> = new Set([
  "death",
  "resignation",
  "departure",
  "retirement",
  "ouster",
  "dismissal",
  "abdication",
  "assassination",
  "exit",
  "removal",
  "sacking",
]);

/** Prepositions before what came first. */
export const afterwards: ReadonlySet<string> = new Set(["after", "following", "upon"]);
