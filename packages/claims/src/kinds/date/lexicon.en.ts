import type { Order, PartOfDay, VagueTime } from "./expression.js";

/** Month names and abbreviations, with the month's number. */
export const months: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Month names that are also verbs, first names or surnames: alone they need a word before them that dates. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["may", "march", "april", "june", "august"]);

/** ISO numbers, Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

/** Read only where a date follows: "Sat. March 3", never "the sun" or "he sat". */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** Adjectives that make a name of a weekday. */
export const namedDays: ReadonlySet<string> = new Set([
  "black",
  "bloody",
  "super",
  "cyber",
  "holy",
  "maundy",
  "shrove",
  "fat",
  "giving",
  "red",
  "small",
]);

export const weekdayPlurals: ReadonlyMap<string, number> = new Map(
  [...weekdays].map(([name, number]) => [`${name}s`, number]),
);

export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** TIMEX3 codes of the seasons. */
export const seasons: ReadonlyMap<string, "SP" | "SU" | "FA" | "WI"> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["fall", "FA"],
  ["autumn", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
]);

export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map([
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
  ["dawn", "MO"],
  ["lunchtime", "AF"],
  ["dusk", "EV"],
]);

/** Adjectives that pick a unit before (-1), around (0) or after (1) the article's date. */
export const orders: ReadonlyMap<string, Order> = new Map([
  ["last", -1],
  ["latest", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
]);

/** Adjectives that pick a unit before, at or after the date that the text spoke of last. */
export const earlierOrders: ReadonlyMap<string, Order> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["same", 0],
  ["very", 0],
  ["that", 0],
  ["following", 1],
  ["next", 1],
  ["ensuing", 1],
  ["subsequent", 1],
]);

/** Days counted from the article's date. */
export const deicticDays: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Words before a stretch that pick its beginning, middle or end. */
export const edgeAdjectives: ReadonlyMap<string, "START" | "MID" | "END"> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["mid", "MID"],
  ["late", "END"],
  ["later", "END"],
]);

/** "the end of …" */
export const edgeNouns: ReadonlyMap<string, "START" | "MID" | "END"> = new Map([
  ["beginning", "START"],
  ["start", "START"],
  ["outset", "START"],
  ["dawn", "START"],
  ["middle", "MID"],
  ["midst", "MID"],
  ["end", "END"],
  ["close", "END"],
  ["rest", "END"],
  ["remainder", "END"],
]);

/** Words before a date that make it rough. */
export const approximations: ReadonlySet<string> = new Set([
  "about",
  "around",
  "circa",
  "approximately",
  "roughly",
  "c",
]);

/** Words before a date that make it the start of a stretch. */
export const startWords: ReadonlySet<string> = new Set([
  "since",
  "from",
  "starting",
  "beginning",
  "effective",
]);

/** Words before a date that make it the end of a stretch. */
export const endWords: ReadonlySet<string> = new Set(["until", "till", "til", "through", "thru"]);

/** Single words that say when without a calendar, and what they are in TIMEX3. */
export const vagueWords: ReadonlyMap<string, VagueTime> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["previously", "PAST_REF"],
  ["soon", "FUTURE_REF"],
]);

/** Words beside "soon" that make it no time of its own: "as soon as", "too soon to tell", "soon after the vote". */
export const soonAfter: ReadonlySet<string> = new Set([
  "as",
  "after",
  "afterward",
  "afterwards",
  "enough",
  "thereafter",
  "to",
]);
export const soonBefore: ReadonlySet<string> = new Set(["as", "how", "so", "too", "that", "this"]);

/** Phrases that say when without a calendar, longest first among those with one beginning. */
export const vaguePhrases: readonly { readonly words: readonly string[]; readonly means: VagueTime }[] = [
  { words: ["at", "the", "present", "time"], means: "PRESENT_REF" },
  { words: ["at", "the", "moment"], means: "PRESENT_REF" },
  { words: ["at", "this", "time"], means: "PRESENT_REF" },
  { words: ["at", "this", "point"], means: "PRESENT_REF" },
  { words: ["at", "the", "time"], means: "PAST_REF" },
  { words: ["at", "that", "time"], means: "PAST_REF" },
  { words: ["to", "date"], means: "PRESENT_REF" },
  { words: ["till", "date"], means: "PRESENT_REF" },
  { words: ["not", "long", "ago"], means: "PAST_REF" },
  { words: ["long", "ago"], means: "PAST_REF" },
  { words: ["at", "present"], means: "PRESENT_REF" },
  { words: ["right", "now"], means: "PRESENT_REF" },
  { words: ["these", "days"], means: "PRESENT_REF" },
  { words: ["the", "present"], means: "PRESENT_REF" },
  { words: ["the", "distant", "past"], means: "PAST_REF" },
  { words: ["the", "recent", "past"], means: "PAST_REF" },
  { words: ["the", "past"], means: "PAST_REF" },
  { words: ["the", "near", "future"], means: "FUTURE_REF" },
  { words: ["the", "not", "too", "distant", "future"], means: "FUTURE_REF" },
  { words: ["the", "distant", "future"], means: "FUTURE_REF" },
  { words: ["the", "foreseeable", "future"], means: "FUTURE_REF" },
  { words: ["the", "coming", "days"], means: "FUTURE_REF" },
  { words: ["the", "future"], means: "FUTURE_REF" },
  { words: ["near", "future"], means: "FUTURE_REF" },
];

/** "Recent years", "coming weeks": an adjective and a plural unit. */
export const vagueAdjectives: ReadonlyMap<string, VagueTime> = new Map([
  ["recent", "PAST_REF"],
  ["coming", "FUTURE_REF"],
  ["upcoming", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
]);

/** One word for a set of times. */
export const setWords: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["everyday", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["bimonthly", "P2M"],
  ["quarterly", "P3M"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
  ["semiannual", "P6M"],
  ["semiannually", "P6M"],
  ["biannual", "P6M"],
  ["biannually", "P6M"],
  ["biennial", "P2Y"],
  ["biennially", "P2Y"],
]);

/** Days that return each year by a rule that holds everywhere; not Ramadan (the moon) or Independence Day (the country). */
export const holidays: readonly { readonly name: string; readonly on: HolidayRule }[] = [
  { name: "new year's eve", on: { month: 12, day: 31 } },
  { name: "new year's day", on: { month: 1, day: 1 } },
  { name: "new year's", on: { month: 1, day: 1 } },
  { name: "new year", on: { month: 1, day: 1 } },
  { name: "martin luther king day", on: { month: 1, weekday: 1, nth: 3 } },
  { name: "martin luther king jr. day", on: { month: 1, weekday: 1, nth: 3 } },
  { name: "groundhog day", on: { month: 2, day: 2 } },
  { name: "valentine's day", on: { month: 2, day: 14 } },
  { name: "presidents day", on: { month: 2, weekday: 1, nth: 3 } },
  { name: "presidents' day", on: { month: 2, weekday: 1, nth: 3 } },
  { name: "international women's day", on: { month: 3, day: 8 } },
  { name: "st. patrick's day", on: { month: 3, day: 17 } },
  { name: "st patrick's day", on: { month: 3, day: 17 } },
  { name: "april fools' day", on: { month: 4, day: 1 } },
  { name: "april fool's day", on: { month: 4, day: 1 } },
  { name: "may day", on: { month: 5, day: 1 } },
  { name: "international workers' day", on: { month: 5, day: 1 } },
  { name: "ash wednesday", on: { easter: -46 } },
  { name: "palm sunday", on: { easter: -7 } },
  { name: "good friday", on: { easter: -2 } },
  { name: "easter monday", on: { easter: 1 } },
  { name: "easter sunday", on: { easter: 0 } },
  { name: "easter", on: { easter: 0 } },
  { name: "pentecost", on: { easter: 49 } },
  { name: "memorial day", on: { month: 5, weekday: 1, nth: -1 } },
  { name: "juneteenth", on: { month: 6, day: 19 } },
  { name: "bastille day", on: { month: 7, day: 14 } },
  { name: "labor day", on: { month: 9, weekday: 1, nth: 1 } },
  { name: "columbus day", on: { month: 10, weekday: 1, nth: 2 } },
  { name: "halloween", on: { month: 10, day: 31 } },
  { name: "veterans day", on: { month: 11, day: 11 } },
  { name: "armistice day", on: { month: 11, day: 11 } },
  { name: "thanksgiving day", on: { month: 11, weekday: 4, nth: 4 } },
  { name: "thanksgiving", on: { month: 11, weekday: 4, nth: 4 } },
  { name: "christmas eve", on: { month: 12, day: 24 } },
  { name: "christmas day", on: { month: 12, day: 25 } },
  { name: "christmas", on: { month: 12, day: 25 } },
  { name: "boxing day", on: { month: 12, day: 26 } },
];

/** Days that are named without their year by what happened on them: "the Sept. 11 attacks", "since 9/11". */
export const rememberedDays: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** What follows the month and day, adjectives apart. */
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** The figures by which it goes, and the words before them. */
  readonly figures: string;
  readonly leads: ReadonlySet<string>;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: new Set(["attack", "attacks", "hijacker", "hijackers", "hijackings"]),
    adjectives: new Set(["terror", "terrorist", "al", "-", "qaeda"]),
    figures: "9/11",
    leads: new Set(["since", "after", "before", "the", "of", "post", "pre"]),
  },
];

/** A fixed day, the nth weekday of a month (-1 the last), or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** Time zones with their offset from UTC in minutes. Names that stand for two offsets have null. */
export const zones: ReadonlyMap<string, number | null> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["est", -300],
  ["edt", -240],
  ["et", null],
  ["cst", -360],
  ["cdt", -300],
  ["ct", null],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["pt", null],
  ["bst", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["ist", 330],
  ["jst", 540],
  ["kst", 540],
  ["aest", 600],
  ["aedt", 660],
]);

/** Zone names of two words. */
export const zonePhrases: readonly (readonly string[])[] = [
  ["local", "time"],
  ["eastern", "time"],
  ["eastern", "daylight", "time"],
  ["eastern", "standard", "time"],
  ["central", "time"],
  ["mountain", "time"],
  ["pacific", "time"],
  ["pacific", "daylight", "time"],
  ["pacific", "standard", "time"],
  ["greenwich", "mean", "time"],
  ["central", "european", "time"],
];

/** Decades in words. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Words before a bare year that date it. */
export const yearPrepositions: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "from",
  "before",
  "after",
  "during",
  "through",
  "circa",
  "year",
  "born",
  "died",
  "founded",
  "fiscal",
  "early",
  "late",
  "mid",
  "throughout",
]);

/** Weaker words: they date only years near our own. */
export const weakYearPrepositions: ReadonlySet<string> = new Set([
  "of",
  "between",
  "and",
  "or",
  "for",
  "around",
  "about",
  "as",
  "on",
  "than",
  "like",
  "spring",
  "summer",
  "fall",
  "autumn",
  "winter",
  "olympics",
  "cup",
  "games",
  "championship",
  "championships",
  "expo",
  "election",
  "elections",
  "summit",
  "conference",
]);

/** Words before "to" that let it lead a year: "back to 1990", "prior to 2011". */
export const backwardWords: ReadonlySet<string> = new Set([
  "back",
  "dating",
  "dates",
  "dated",
  "prior",
  "up",
  "return",
]);

/** Determiners and possessives that let a year stand before a noun: "the 2011 elections", "its 2012 report". */
export const determiners: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "s",
  "whose",
  "both",
]);

/** Words after which a four-digit number is a name, not a year. */
export const numberedThings: ReadonlySet<string> = new Set([
  "flight",
  "room",
  "route",
  "highway",
  "page",
  "section",
  "article",
  "no",
  "number",
  "model",
  "boeing",
  "airbus",
  "bus",
  "unit",
  "building",
  "apartment",
  "channel",
  "version",
  "windows",
  "area",
  "psalm",
  "chapter",
  "precinct",
  "resolution",
  "local",
  "suite",
  "gate",
  "line",
  "block",
  "district",
  "platform",
  "paragraph",
  "item",
  "lot",
  "station",
  "code",
  "pin",
  "extension",
]);

/** Nouns that count before "of", so that "a crowd of 2000" is no year. */
export const countingNouns: ReadonlySet<string> = new Set([
  "total",
  "group",
  "crowd",
  "sample",
  "population",
  "maximum",
  "minimum",
  "capacity",
  "some",
  "toll",
  "list",
  "number",
  "average",
  "speed",
  "height",
  "length",
  "depth",
  "altitude",
  "distance",
  "garrison",
  "force",
  "army",
  "staff",
  "workforce",
  "membership",
  "audience",
  "fleet",
  "price",
  "cost",
  "fee",
  "fine",
  "sum",
  "budget",
  "high",
  "low",
  "record",
  "score",
  "out",
  "each",
]);

/** Nouns that a bare year often stands before, in the plural or without an article: "2011 elections". */
export const yearNouns: ReadonlySet<string> = new Set([
  "election",
  "elections",
  "war",
  "season",
  "games",
  "olympics",
  "championship",
  "championships",
  "earthquake",
  "tsunami",
  "attacks",
  "attack",
  "bombing",
  "bombings",
  "uprising",
  "revolution",
  "coup",
  "census",
  "report",
  "budget",
  "earnings",
  "results",
  "sales",
  "revenue",
  "levels",
  "protests",
  "riots",
  "invasion",
  "agreement",
  "treaty",
  "law",
  "film",
  "novel",
  "album",
  "book",
  "study",
  "campaign",
  "race",
  "draft",
  "graduate",
  "graduates",
  "data",
  "figures",
  "presidential",
  "winner",
  "champion",
  "champions",
]);

/** Verbs of which a bare year is the subject, where a number of things has the plural or none: "2011 saw a drop". */
export const yearVerbs: ReadonlySet<string> = new Set(["saw", "sees", "was", "marks", "witnessed"]);

/** Words between the commas of a sentence after which a clause begins with its subject. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  "but",
  "and",
  "while",
  "whereas",
  "because",
  "although",
]);

/** Verbs of change, whose "from … to …" gives amounts: "rose from 1500 to 1800". */
export const changeVerbs: ReadonlySet<string> = new Set([
  "rise",
  "fall",
  "increase",
  "decrease",
  "grow",
  "drop",
  "cut",
  "raise",
  "reduce",
  "jump",
  "climb",
  "decline",
  "expand",
  "shrink",
  "go",
]);

/** Words after "April 31" that show the number to be its day: nothing is counted. */
export const functionWords: ReadonlySet<string> = new Set(
  "a an and are as at before after because but by for from had has he her his in into is it its next of on or she that the their they this to until was we were when which while who will with".split(
    " ",
  ),
);

/** Words before digits that make them the number of a document or a release. */
export const fileWords: ReadonlySet<string> = new Set(
  "act article build case clause code directive file firmware id invoice issue item model no nos number order paragraph part ref reference release rule section serial ticket v version".split(
    " ",
  ),
);

/** What stands between the two days of a night, by what stands before them: "the night **from** Monday **to** Tuesday". */
export const nightJoints: ReadonlyMap<string, string> = new Map([
  ["between", "and"],
  ["from", "to"],
  ["of", "to"],
]);
