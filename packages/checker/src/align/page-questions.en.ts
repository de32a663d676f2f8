import type { Predicate } from "@gainsay/claims";

/** What pages tell of the thing that they are about, whichever verb or noun they choose for it. */
export interface PageQuestion {
  /** The predicates that ask it, as texts are read, and the slot. */
  readonly told: ReadonlySet<string>;
  readonly slot: "when" | "howMuch" | "howMany";
  /** Of quantities: what it is measured in. */
  readonly dimension?: string;
  readonly id: string;
  readonly arity: Predicate["arity"];
  readonly ask: string;
  readonly isProperty?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

// prettier-ignore
export const pageQuestions: readonly PageQuestion[] = [
  { id: "opening", slot: "when", arity: "once", ask: "When was {subject} opened?", told: words("opening, to inaugurate, to open") },
  { id: "publication", slot: "when", arity: "once", ask: "When was {subject} published?", told: words("publication, release, release date, to come out, to appear") },
  { id: "signing", slot: "when", arity: "once", ask: "When was {subject} signed?", told: words("signing, to sign, to conclude, conclusion") },
  { id: "occurrence", slot: "when", arity: "once", ask: "When was {subject}?", told: words("clash, to fight, to take place, to occur, to happen, battle, match, election") },
  { id: "height", slot: "howMuch", dimension: "length", arity: "state", ask: "How high is {subject}?", isProperty: true, told: words("height, to be high, to be tall, to rise, to stand, to be peak, to be mountain, to be hill, to be summit, to be building, to reach") },
  { id: "length", slot: "howMuch", dimension: "length", arity: "state", ask: "How long is {subject}?", isProperty: true, told: words("length, to be long, to flow, to run, to stretch, to extend, to measure, to be river, to be bridge, to be road") },
  { id: "depth", slot: "howMuch", dimension: "length", arity: "state", ask: "How deep is {subject}?", isProperty: true, told: words("depth, to be deep") },
  { id: "area", slot: "howMuch", dimension: "area", arity: "state", ask: "How large is {subject}?", isProperty: true, told: words("area, to cover, to span, to occupy, to be large, to have, to extend") },
];

/** Verbs that say no more than that something happened, or was done. */
export const happeningVerbs = words(
  "to take place, to occur, to happen, to be, to be held, completion, to end, to finish, to conclude",
);

/** What is told of a thing by a noun that such a verb stands with: "the **inauguration** of the bridge took place". */
export const happeningNouns: ReadonlyMap<string, string> = new Map([
  ["opening", "opening"],
  ["inauguration", "opening"],
  ["construction", "completion"],
  ["building", "completion"],
  ["release", "publication"],
  ["publication", "publication"],
  ["signing", "signing"],
  ["founding", "founding"],
  ["foundation", "founding"],
  ["establishment", "founding"],
  ["death", "death"],
  ["birth", "birth"],
  ["closure", "closure"],
]);

/** Verbs of having so many of something: "**has** 24 members", "**consists** of 24 members". */
export const havingSoMany = words(
  "to have, to contain, to consist, to comprise, to feature, to number, to make, to compose, to count, to employ, to seat, to hold, to accommodate, to enrol, to enroll, capacity, to be",
);

/** What a verb of having says of people: "seats 4,000 spectators", "employs 900 people". */
export const countedBy: ReadonlyMap<string, string> = new Map([
  ["to employ", "employee"],
  ["to seat", "seat"],
  ["to accommodate", "seat"],
  ["capacity", "seat"],
  ["to enrol", "student"],
  ["to enroll", "student"],
]);

/** Two words for one thing that is counted. */
export const countedAs: ReadonlyMap<string, string> = new Map([
  ["storey", "floor"],
  ["story", "floor"],
  ["level", "floor"],
  ["song", "track"],
  ["pupil", "student"],
  ["kid", "child"],
  ["spectator", "seat"],
  ["worker", "employee"],
]);

/** Words of editions and stages, each of which has a day of its own. */
export const ofAnEdition =
  /\b(?:again|re-\w+ed|re-?issued?|re-?release|rereleased|republished|reopened|rebuilt|paperback|hardback|hardcover|translat\w+|dvd|cd|vinyl|blu-ray|single|digital\w*|streaming|edition|version|volume|part|trailer|partial\w*|first phase|stage|section|sections)\b/iu;

export const ownPronouns = /^(?:its|his|her|their)\b/iu;
