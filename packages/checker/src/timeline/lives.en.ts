/** What a person does or undergoes while alive. */
export interface Deed {
  /** Id of the catalogue entry, or an open verb: "to study". */
  readonly predicate: string;
  /** As what the person takes part: the subject of the questions about it, the one who acts, or of an open verb its subject. */
  readonly as: "subject" | "agent" | "doer";
  /** The deed, and that the person did it; `{object}` is filled in. */
  readonly topic: string;
  readonly past: string;
  /** Can be said of somebody who has died: a title won, a prize awarded. Then it need only come after the birth. */
  readonly posthumous?: true;
  /** Is said of firms, clubs and ships that bear the name of a person too. */
  readonly ofFirms?: true;
}

/** Deeds of the living. What may come after a death, such as a publication or a burial, does not belong here. */
export const deeds: readonly Deed[] = [
  { predicate: "founding", as: "agent", topic: "the founding of {object}", past: "founded {object}" },
  { predicate: "resignation", as: "subject", topic: "the resignation", past: "resigned" },
  { predicate: "inauguration", as: "subject", topic: "taking office", past: "took office" },
  { predicate: "overthrow", as: "subject", topic: "the overthrow", past: "was overthrown" },
  { predicate: "choice", as: "subject", topic: "the election", past: "was elected" },
  { predicate: "re-election", as: "subject", topic: "the re-election", past: "was re-elected" },
  { predicate: "dismissal", as: "subject", topic: "the dismissal", past: "was dismissed" },
  { predicate: "retirement", as: "subject", topic: "the retirement", past: "retired" },
  { predicate: "candidacy", as: "subject", topic: "the candidacy", past: "ran for office" },
  { predicate: "marriage", as: "subject", topic: "the marriage", past: "married" },
  { predicate: "marriage", as: "agent", topic: "the marriage", past: "married" },
  { predicate: "divorce", as: "subject", topic: "the divorce", past: "divorced" },
  { predicate: "childbirth", as: "subject", topic: "the childbirth", past: "gave birth" },
  { predicate: "graduation", as: "subject", topic: "the graduation", past: "graduated" },
  { predicate: "debut", as: "subject", topic: "the debut", past: "made a debut" },
  { predicate: "arrest", as: "subject", topic: "the arrest", past: "was arrested" },
  { predicate: "to baptise", as: "subject", topic: "the baptism", past: "was baptised" },
  { predicate: "to baptize", as: "subject", topic: "the baptism", past: "was baptised" },
  { predicate: "to christen", as: "subject", topic: "the christening", past: "was christened" },
  { predicate: "to ordain", as: "subject", topic: "the ordination", past: "was ordained" },
  { predicate: "to exile", as: "subject", topic: "the exile", past: "was exiled" },
  { predicate: "imprisonment", as: "subject", topic: "the imprisonment", past: "was imprisoned" },
  { predicate: "education", as: "subject", topic: "the schooling", past: "was educated" },
  { predicate: "residence", as: "subject", topic: "the residence", past: "lived" },
  { predicate: "arrival", as: "subject", topic: "the arrival", past: "arrived" },
  { predicate: "move", as: "subject", topic: "the move", past: "moved" },
  { predicate: "employment", as: "agent", topic: "the employment", past: "worked" },
  { predicate: "surrender", as: "agent", topic: "the surrender", past: "surrendered" },
  { predicate: "visit", as: "agent", topic: "the visit", past: "visited" },
  { predicate: "rule", as: "agent", topic: "the rule", past: "ruled" },
  { predicate: "escape", as: "agent", topic: "the escape", past: "escaped" },
  { predicate: "win", as: "subject", topic: "the victory", past: "won", posthumous: true },
  { predicate: "award", as: "subject", topic: "the award", past: "received an award", posthumous: true },
];

/** Open verbs in dictionary form, separated by commas. */
interface VerbsOfTheLiving extends Pick<Deed, "posthumous" | "ofFirms"> {
  readonly verbs: string;
}

/** What somebody does while alive and the catalogue does not know, by what else it may be said of. */
export const verbsOfTheLiving: readonly VerbsOfTheLiving[] = [
  {
    verbs: `study, teach, lecture, preach, pray, sing, dance, perform, conduct, enrol, enroll, enlist, emigrate, immigrate,
      settle, travel, walk, ride, swim, climb, sail, befriend, dine, sleep, flee, desert, testify, confess, practise, camp, hunt,
      stay, weep, court, paint, sculpt, sketch, volunteer, tutor, abdicate, elope, box, wrestle, skate, reside`,
  },
  {
    verbs: `move, return, arrive, visit, tour, meet, speak, work, serve, fight, command, live, attend, train, explore, cross,
      fly, drive, captain, coach, petition, besiege, invade, campaign, protest, experiment, compose, lead, hire, sign`,
    ofFirms: true,
  },
  {
    verbs:
      "join, enter, leave, reach, come, go, build, buy, write, publish, discover, invent, play, become, receive, give, take, make, begin, start, hold",
    ofFirms: true,
    posthumous: true,
  },
];

/** Words ahead of a participle by which its subject is not the doer. */
export const passive = /\b(?:is|was|were|are|be|been|being|gets?|got)\s+(?:\p{L}+ly\s+)?$/iu;

/** Words for one person: beside a bare surname they show that no firm is meant. */
export const personPronouns = /\b(?:he|she|his|her|him|himself|herself)\b/iu;

/** What is left of the dead, and where they live on. */
export const afterlife =
  /\b(?:posthumous\w*|hall of fame|body|remains|ashes|coffin|corpse|relics?|grave|tomb|statue|stamp|memory|tribute|estate|heirs?|legacy|spirit|ghost|legend|film|biopic|novel|musical|opera|episode|series|fiction\w*|exhibition|retrospective|reissued?|anniversary)\b/iu;

/**
 * Happenings with a beginning and an end that come once where they have a name. Those that come back every year under their name
 * (festivals, cups, elections) do not belong here.
 */
export const lasting: ReadonlySet<string> = new Set([
  "war",
  "siege",
  "truce",
  "coup",
  "attack",
  "clash",
  "crackdown",
  "outbreak",
  "labour strike",
]);

/** Of these, what one article tells of once, even without a name: "the siege". */
export const toldOnce: ReadonlySet<string> = new Set([
  "war",
  "siege",
  "crackdown",
  "outbreak",
  "labour strike",
]);

/** Words that point at a happening without naming it: "**the** siege". */
export const pointers = /^(?:the|this|that|a|an)\s+/i;

/** What begins and ends a thing: the earlier comes first, whatever the texts say. */
export const spans: readonly { readonly first: string; readonly last: string; readonly reason: string }[] = [
  { first: "founding", last: "dissolution", reason: "Nothing is dissolved before it is founded" },
  { first: "start of building", last: "completion", reason: "Nothing is completed before it is begun" },
  { first: "start of building", last: "building", reason: "Nothing is built before it is begun" },
  { first: "building", last: "completion", reason: "Nothing is built after it is completed" },
  { first: "death", last: "burial", reason: "Nobody is buried before dying" },
];

/** How a point is told of. */
export interface Wording {
  readonly topic: string;
  readonly past: string;
}

/** What begins or ends a life or a thing, and that it did, by catalogue entry. */
export const points: Readonly<Record<string, Wording>> = {
  birth: { topic: "the birth", past: "was born" },
  death: { topic: "the death", past: "died" },
  burial: { topic: "the burial", past: "was buried" },
  founding: { topic: "the founding", past: "was founded" },
  dissolution: { topic: "the dissolution", past: "was dissolved" },
  "start of building": { topic: "the groundbreaking", past: "was begun" },
  completion: { topic: "the completion", past: "was completed" },
  building: { topic: "the building", past: "was built" },
};

/** Verbs of the catalogue's "completion" that tell of the work and not of its end: "was **built** in 1960". */
export const building = /^(?:buil[dt]|construct|erect)/iu;

/** What lasts from one point to another: one of {@link points}, or a deed by its predicate and as what the person takes part. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly start: Wording;
  readonly end: Wording;
  /** How its length is told of; `{length}` is filled in. */
  readonly length: Wording;
  /** Whether "in three years" tells its length: it is something made. */
  readonly isMade: boolean;
  /** Why a length may not be of all of it. */
  readonly doubt: string;
}

/** By the catalogue entry that beginning, end and length are told with. */
export const stretches: Readonly<Record<string, Stretch>> = {
  rule: {
    first: "inauguration subject ",
    last: "overthrow subject ",
    start: { topic: "taking office", past: "began to rule" },
    end: { topic: "the end of the rule", past: "ceased to rule" },
    length: { topic: "the time in power", past: "ruled for {length}" },
    isMade: false,
    doubt: "there may have been more than one time in power",
  },
  completion: {
    first: "start of building",
    last: "completion",
    start: { topic: "the groundbreaking", past: "was begun" },
    end: { topic: "the completion", past: "was completed" },
    length: { topic: "the time of building", past: "took {length} to build" },
    isMade: true,
    doubt: "it may have been built more than once",
  },
};

/** "has lasted": what goes on still, so that its length is only a least one. */
export const goingOn = /\b(?:has|have|is|are)\s+(?:\w+\s+)?(?:last|drag|continu|endur|persist|run|gone)/i;
