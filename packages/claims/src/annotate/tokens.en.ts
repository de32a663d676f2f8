/** What an apostrophe cuts off a word: "it's", "they're". "n't" takes its "n" along. */
export const clitics: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** Prefixes that stay with their word: "anti-war", "e-mail", "ex-wife". Other hyphens are words of their own. */
export const boundPrefixes: ReadonlySet<string> = new Set([
  "anti",
  "co",
  "counter",
  "de",
  "e",
  "ex",
  "extra",
  "inter",
  "intra",
  "mid",
  "mini",
  "multi",
  "non",
  "over",
  "post",
  "pre",
  "pro",
  "re",
  "semi",
  "socio",
  "sub",
  "super",
  "trans",
  "ultra",
  "un",
  "under",
]);

/** Last parts of Internet addresses that news writes as names: "example.com". */
export const domains: ReadonlySet<string> = new Set([
  "com",
  "org",
  "net",
  "gov",
  "edu",
  "uk",
  "eu",
  "info",
  "tv",
  "io",
]);

const doubleQuotes: ReadonlySet<string> = new Set(["“", "”", "``", "''", "’’", "‘‘"]);

/** The word with straight quotation marks for curly and typewritten ones. */
export function foldQuotes(word: string): string {
  if (doubleQuotes.has(word)) return '"';
  return /[‘’]/.test(word) ? word.replaceAll(/[‘’]/g, "'") : word;
}

/** A word without the brackets around a letter that an editor changed: "[N]o" is "No". */
export function withoutBrackets(word: string): string {
  return word.length > 3 && word.startsWith("[") && word[2] === "]" ? word.charAt(1) + word.slice(3) : word;
}

/** Words that open a clause with a finite verb, unless a participle or a preposition follows. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  "after",
  "although",
  "as",
  "because",
  "before",
  "if",
  "since",
  "that",
  "though",
  "unless",
  "until",
  "when",
  "where",
  "whether",
  "while",
]);

/** Prepositions that no infinitive stands behind: "a strike **over** pay". */
export const beforeNouns: ReadonlySet<string> = new Set(["over", "on", "about", "of", "in", "for"]);

/** What a sentence ends in that names its source last: "five died, the Daily Wren **reports**." */
export const closingReports: ReadonlySet<string> = new Set([
  "reports",
  "writes",
  "notes",
  "adds",
  "claims",
  "says",
]);
