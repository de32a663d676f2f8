import { groupBy } from "../../model/table.js";
import type { DurationUnit, DurationValue } from "./value.js";

/** Mean lengths in the Gregorian calendar, in seconds. */
export const secondsIn: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  weekend: 172_800,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
  decade: 315_569_520,
  century: 3_155_695_200,
};

/** How a unit is written, and how many of the model's units it is. */
export interface UnitWord {
  readonly unit: DurationUnit;
  readonly times: number;
  readonly plural: boolean;
}

const forms: readonly (readonly [
  DurationUnit,
  number,
  singular: readonly string[],
  plural: readonly string[],
])[] = [
  ["second", 1, ["second", "sec"], ["seconds", "secs"]],
  ["minute", 1, ["minute", "min"], ["minutes", "mins"]],
  ["hour", 1, ["hour", "hr"], ["hours", "hrs"]],
  ["day", 1, ["day"], ["days"]],
  // "the weekend" is a date.
  ["weekend", 1, [], ["weekends"]],
  ["week", 1, ["week", "wk"], ["weeks", "wks"]],
  ["week", 2, ["fortnight"], ["fortnights"]],
  ["month", 1, ["month"], ["months"]],
  ["quarter", 1, ["quarter"], ["quarters"]],
  ["year", 1, ["year", "yr"], ["years", "yrs"]],
  ["decade", 1, ["decade"], ["decades"]],
  ["century", 1, ["century"], ["centuries"]],
  ["century", 10, ["millennium"], ["millennia", "millenniums"]],
];

export const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  forms.flatMap(([unit, times, singular, plural]): [string, UnitWord][] => [
    ...singular.map((word): [string, UnitWord] => [word, { unit, times, plural: false }]),
    ...plural.map((word): [string, UnitWord] => [word, { unit, times, plural: true }]),
  ]),
);

/** "A year-long siege" in one word. */
export const longWords: ReadonlyMap<string, DurationUnit> = new Map([
  ["hourlong", "hour"],
  ["daylong", "day"],
  ["weeklong", "week"],
  ["monthlong", "month"],
  ["yearlong", "year"],
  ["decadelong", "decade"],
]);

/** Adjectives that may stand between a number and its unit. */
export const amountAdjectives: ReadonlySet<string> = new Set([
  "full",
  "whole",
  "entire",
  "single",
  "solid",
  "calendar",
  "business",
  "working",
  "consecutive",
  "straight",
  "successive",
  "more",
  "additional",
  "extra",
  "long",
  "short",
  "further",
  "tumultuous",
  "past",
  "last",
  "previous",
  "next",
  "coming",
  "upcoming",
]);

/** Adjectives before an amount that place it beside today: "the past two years". */
export const stretchAdjectives: ReadonlySet<string> = new Set([
  "past",
  "last",
  "previous",
  "preceding",
  "prior",
  "next",
  "coming",
  "upcoming",
  "following",
  "first",
  "final",
  "latest",
  "recent",
]);

export type Hedge = NonNullable<DurationValue["mod"]>;

/**
 * Words before an amount that widen or bound it, longest first among those with one beginning. Those that are `inside`
 * belong to the span, as TimeML has it; "over" is a preposition and does not.
 */
export const hedges: readonly {
  readonly words: readonly string[];
  readonly means: Hedge | "nearly";
  readonly inside: boolean;
}[] = [
  { words: ["no", "more", "than"], means: "EQUAL_OR_LESS", inside: true },
  { words: ["not", "more", "than"], means: "EQUAL_OR_LESS", inside: true },
  { words: ["no", "less", "than"], means: "EQUAL_OR_MORE", inside: true },
  { words: ["not", "less", "than"], means: "EQUAL_OR_MORE", inside: true },
  { words: ["no", "fewer", "than"], means: "EQUAL_OR_MORE", inside: true },
  { words: ["little", "more", "than"], means: "MORE_THAN", inside: true },
  { words: ["more", "than"], means: "MORE_THAN", inside: true },
  { words: ["longer", "than"], means: "MORE_THAN", inside: true },
  { words: ["less", "than"], means: "LESS_THAN", inside: true },
  { words: ["fewer", "than"], means: "LESS_THAN", inside: true },
  { words: ["shorter", "than"], means: "LESS_THAN", inside: true },
  { words: ["at", "least"], means: "EQUAL_OR_MORE", inside: true },
  { words: ["at", "most"], means: "EQUAL_OR_LESS", inside: true },
  { words: ["up", "to"], means: "EQUAL_OR_LESS", inside: true },
  { words: ["as", "long", "as"], means: "EQUAL_OR_LESS", inside: true },
  { words: ["close", "to"], means: "APPROX", inside: true },
  { words: ["nearly"], means: "nearly", inside: true },
  { words: ["almost"], means: "nearly", inside: true },
  { words: ["about"], means: "APPROX", inside: true },
  { words: ["around"], means: "APPROX", inside: true },
  { words: ["approximately"], means: "APPROX", inside: true },
  { words: ["roughly"], means: "APPROX", inside: true },
  { words: ["some"], means: "APPROX", inside: true },
  { words: ["just", "over"], means: "MORE_THAN", inside: false },
  { words: ["well", "over"], means: "MORE_THAN", inside: false },
  { words: ["just", "under"], means: "LESS_THAN", inside: false },
  { words: ["under"], means: "LESS_THAN", inside: false },
];

/** Most words open none. */
export const hedgesByFirstWord = groupBy(hedges, ({ words }) => words[0] ?? "");

/** "more than" said by "over", which is also "during": only straight before a number, "over five years" is left alone. */
export const hedgesAfter: readonly { readonly words: readonly string[]; readonly means: Hedge }[] = [
  { words: ["or", "more"], means: "EQUAL_OR_MORE" },
  { words: ["or", "less"], means: "EQUAL_OR_LESS" },
  { words: ["or", "so"], means: "APPROX" },
];

/**
 * How far hedges and rounding carry, as shares of the stated number, in the stated unit.
 * - `rounding`: a plain "14 years" is 13.5 to 14.5, a round "40 years" 38 to 42, "3.5 years" 3.25 to 3.75.
 * - `nearly`: below by one unit or a tenth, and never by more than a quarter: "nearly 14 years" is 13 to 14.
 * - `about`: a fifth either way, and at least one unit for numbers from 4 on.
 */
export const widths = {
  rounding: { units: 0.5, roundShare: 0.05, half: 0.25, decimal: 0.05 },
  nearly: { units: 1, share: 0.1, atMostShare: 0.25 },
  about: { share: 0.2, units: 1, atMostShare: 0.5 },
} as const;

/** Words after an amount that make it a date: "two years ago". */
export const dateFollowers: ReadonlySet<string> = new Set([
  "ago",
  "earlier",
  "later",
  "hence",
  "afterwards",
  "afterward",
  "beforehand",
  "previously",
]);

/** Words before a plural unit that make it a length by itself: "for years". */
export const barePluralLeads: ReadonlySet<string> = new Set([
  "for",
  "in",
  "within",
  "after",
  "over",
  "of",
  "through",
  "took",
  "take",
  "takes",
  "last",
  "lasted",
  "spent",
  "spend",
  "waited",
  "wait",
  "many",
  "only",
  "just",
]);

/** Nouns of persons and animals, whose "36-year-old" is an age. */
export const livingNouns: ReadonlySet<string> = new Set([
  "man",
  "woman",
  "boy",
  "girl",
  "child",
  "baby",
  "infant",
  "toddler",
  "teen",
  "teenager",
  "youth",
  "kid",
  "son",
  "daughter",
  "brother",
  "sister",
  "mother",
  "father",
  "wife",
  "husband",
  "uncle",
  "aunt",
  "cousin",
  "nephew",
  "niece",
  "grandson",
  "granddaughter",
  "grandmother",
  "grandfather",
  "twin",
  "widow",
  "widower",
  "student",
  "pupil",
  "veteran",
  "native",
  "resident",
  "citizen",
  "suspect",
  "victim",
  "star",
  "actress",
  "model",
  "mom",
  "mum",
  "dad",
  "guard",
  "deputy",
  "attorney",
  "secretary",
  "chief",
  "hero",
  "rebel",
  "spy",
  "detainee",
  "bride",
  "groom",
  "couple",
  "fan",
  "friend",
  "host",
  "guest",
  "pilot",
  "thief",
  "judge",
  "cop",
  "nurse",
  "chef",
  "coach",
  "captain",
  "prince",
  "princess",
  "king",
  "queen",
  "priest",
  "pope",
  "monk",
  "nun",
  "cleric",
  "imam",
  "refugee",
  "immigrant",
  "migrant",
  "recruit",
  "guy",
  "lady",
  "gentleman",
  "person",
  "people",
  "patient",
  "athlete",
  "ace",
  "champion",
  "pro",
  "rookie",
  "prodigy",
  "genius",
  "heir",
  "heiress",
  "republican",
  "democrat",
  "politician",
  "technician",
  "musician",
  "physician",
  "comedian",
  "librarian",
  "civilian",
  "dog",
  "cat",
  "horse",
  "mare",
  "colt",
  "filly",
  "gelding",
  "stallion",
  "elephant",
  "bear",
  "panda",
  "tiger",
  "lion",
  "whale",
  "gorilla",
  "cow",
  "bull",
  "steer",
  "calf",
  "sheep",
  "puppy",
  "kitten",
]);

/** What lasts: its "14-year-old" is how long it has gone on. */
export const lastingNouns: ReadonlySet<string> = new Set([
  "war",
  "conflict",
  "insurgency",
  "rebellion",
  "revolt",
  "uprising",
  "siege",
  "blockade",
  "ban",
  "embargo",
  "moratorium",
  "sanction",
  "dispute",
  "feud",
  "row",
  "crisis",
  "strike",
  "standoff",
  "stalemate",
  "occupation",
  "truce",
  "ceasefire",
  "cease-fire",
  "campaign",
  "marriage",
  "negotiation",
  "probe",
  "investigation",
  "inquiry",
  "trial",
  "tradition",
  "rule",
  "reign",
  "boycott",
  "protest",
  "drought",
  "recession",
]);

/** Ends of nouns of persons. */
export const livingSuffixes: readonly string[] = [
  "er",
  "or",
  "ist",
  "man",
  "woman",
  "ant",
  "ee",
  "ess",
  "ian",
  "eer",
  "ate",
];

/** Things whose names end like persons. */
export const thingsLikePersons: ReadonlySet<string> = new Set([
  "tower",
  "computer",
  "paper",
  "newspaper",
  "letter",
  "order",
  "center",
  "border",
  "river",
  "power",
  "trailer",
  "helicopter",
  "reactor",
  "tractor",
  "motor",
  "error",
  "corridor",
  "sector",
  "career",
  "plant",
  "restaurant",
  "grant",
  "guarantee",
  "fee",
  "committee",
  "tree",
  "process",
  "business",
  "mattress",
  "date",
  "state",
  "debate",
  "estate",
  "mandate",
  "climate",
  "server",
  "container",
  "freighter",
  "tanker",
  "cruiser",
  "theater",
  "quarter",
  "charter",
  "chapter",
  "dinner",
  "cluster",
  "disaster",
  "offer",
  "number",
  "layer",
  "liver",
  "timber",
  "water",
  "counter",
  "register",
  "cover",
  "gender",
  "case",
]);

/** Nouns and the prepositions between them and what somebody took for something: "a **time of** 3:26.41", "stopped the **clock at** 1:04:12". */
export const timedNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["at", new Set(["clock", "stopwatch"])],
  ["of", new Set(["time", "record", "best", "mark"])],
  ["to", new Set(["time", "record", "best", "mark"])],
]);

/** Verbs right before it, in dictionary form: "**ran** 2:04:12". */
export const timedVerbs: ReadonlySet<string> = new Set(["clock", "post", "run", "swim", "time"]);
