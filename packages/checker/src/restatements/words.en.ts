import { weekdayNames } from "@gainsay/claims";
/** Words that say nothing of what a sentence is about. */
// prettier-ignore
export const empty: ReadonlySet<string> = new Set([
  "a", "an", "the", "this", "that", "these", "those", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "and", "or", "but", "is",
  "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "it", "its", "he", "she", "they", "his",
  "her", "their", "them", "him", "who", "which", "whom", "whose", "there", "not", "no", "will", "would", "into", "than", "then", "so", "also", "said", "says",
]);

/** Says that something is told of an example or a picture of the same page. In lower case. */
export const ownExample =
  /\bin (?:this|the (?:above|following|previous|preceding)) (?:case|example|figure|diagram|picture|set-?up)\b|\b(?:as )?(?:shown|pictured|depicted|drawn|seen) (?:above|below|here|(?:in|on) (?:this|the) (?:figure|diagram|picture|drawing))\b/u;

/** Where in a picture something stands. */
export const placesInPictures: ReadonlySet<string> = new Set(
  "left right top bottom upper lower above below".split(" "),
);

/** Verbs of saying: with them on one side only, somebody else speaks. */
// prettier-ignore
export const sayingVerbs: ReadonlySet<string> = new Set([
  "say", "tell", "report", "claim", "announce", "add", "note", "state", "confirm", "insist", "allege", "argue", "believe", "think", "suggest",
  "according", "write", "quote", "warn", "estimate", "acknowledge", "admit", "explain", "declare", "maintain", "assert",
]);

/** Verbs whose subject can only be one for the same object: another name there is another answer. */
// prettier-ignore
export const singleHanded: ReadonlySet<string> = new Set([
  "win", "found", "discover", "invent", "direct", "assassinate", "succeed", "replace", "defeat", "beat", "acquire", "buy", "own", "host", "score", "create",
  "publish", "record", "launch",
]);

/** Verbs that tell what somebody holds against others: what is told may be false, but the two tell it differently. */
export const reporting: ReadonlySet<string> = new Set([
  "deny",
  "claim",
  "allege",
  "accuse",
  "dispute",
  "reject",
]);

/** Verbs that say little without what stands behind them. */
export const lightVerbs: ReadonlySet<string> = new Set(["be", "have", "do"]);

/** Verbs of deeds that are not done both ways at once. */
// prettier-ignore
export const oneWay: ReadonlySet<string> = new Set([
  "beat", "defeat", "acquire", "buy", "succeed", "replace", "kill", "murder", "assassinate", "overthrow", "sue", "hire", "employ", "conquer", "invade",
  "outlive", "own", "precede", "arrest", "rescue", "adopt", "teach", "appoint", "dismiss", "convict",
]);

/** Prefixes that turn an adjective into its opposite. */
export const denyingPrefixes: readonly string[] = ["un", "in", "im", "il", "ir", "non-", "non", "dis"];

/** Words that only look like the denial of the word within: "valuable" and "invaluable". */
// prettier-ignore
export const onlySeemDenied: ReadonlySet<string> = new Set([
  "invaluable", "inflammable", "infamous", "indifferent", "impress", "impressive", "important", "impart", "incensed", "intense", "intent", "intend",
  "inborn", "inner", "invested", "inform", "informed", "increased", "instilled", "distressed", "displayed", "disposed", "disposable", "until", "under",
]);

/** Verbs after which one is without what they are done to: "**loses** its shop" and "is without a shop". In dictionary form. */
export const losing: ReadonlySet<string> = new Set(
  "abandon abolish avoid bury close drop eliminate end forfeit forgo lack lose mourn miss need remove scrap sell shed surrender want".split(
    " ",
  ),
);

/** Words that narrow what is said to one, or take one out: with them on one side only, the sentences say other things. */
export const limiting: ReadonlySet<string> = new Set([
  "only",
  "except",
  "but",
  "other",
  "another",
  "else",
  "instead",
  "rather",
  "than",
  "even",
  "just",
  "more",
  "less",
  "most",
  "almost",
  "nearly",
  "then",
  "would-be",
  "fake",
  "so-called",
  "former",
  "ex",
  "too",
  "until",
]);

/** Words that deny something, wherever they stand. */
// prettier-ignore
export const denials: ReadonlySet<string> = new Set([
  "not", "n't", "n’t", "no", "never", "nor", "neither", "none", "nobody", "nothing", "nowhere", "without", "hardly", "barely", "scarcely", "non",
]);

/** Words that say it of all or of most: what only few do excludes them. */
export const sweeping: ReadonlySet<string> = new Set([
  "all",
  "every",
  "everyone",
  "everybody",
  "each",
  "always",
  "often",
  "usually",
  "frequently",
  "mostly",
  "regularly",
  "most",
  "many",
  "lots",
  "completely",
  "entirely",
  "fully",
]);

/** Pronouns before what belongs to what a text is about. */
export const possessivePronouns: ReadonlySet<string> = new Set(["its", "his", "her", "their"]);

/** Pronouns for what a text is about. */
export const subjectPronouns: ReadonlySet<string> = new Set([
  "he",
  "she",
  "it",
  "they",
  "his",
  "her",
  "its",
  "their",
]);

/** Participles that add nothing to the place behind them. */
export const locating: ReadonlySet<string> = new Set([
  "located",
  "situated",
  "based",
  "headquartered",
  "set",
  "placed",
]);

/** Prepositions that say much the same of a place or time. */
export const nearPrepositions: ReadonlySet<string> = new Set(["in", "at", "on", "near", "during"]);

export const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()));

/** Words that open what a statement holds for, also how many of something: "**Given** two arguments,". */
export const givens: ReadonlySet<string> = new Set("given assuming supposing suppose for".split(" "));
/** … and those that do with a thing or its version: "**On** Windows,". */
export const settingOf: ReadonlySet<string> = new Set("on in with under using".split(" "));
