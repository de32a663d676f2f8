/** What a person does or undergoes while alive. */
export interface Deed {
  /** Id of the catalogue entry. */
  readonly predicate: string;
  /** As what the person takes part: the subject of the questions about it, or the one who acts. */
  readonly as: "subject" | "agent";
  /** The deed, and that the person did it; `{object}` is filled in. */
  readonly topic: string;
  readonly past: string;
  /** Can be said of somebody who has died: a title won, a prize awarded. Then it need only come after the birth. */
  readonly posthumous?: true;
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
  { predicate: "win", as: "subject", topic: "the victory", past: "won", posthumous: true },
  { predicate: "award", as: "subject", topic: "the award", past: "received an award", posthumous: true },
];

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
  { first: "death", last: "burial", reason: "Nobody is buried before dying" },
];

/** What begins or ends a life or a thing, and that it did, by catalogue entry. */
export const points: Readonly<Record<string, { readonly topic: string; readonly past: string }>> = {
  birth: { topic: "the birth", past: "was born" },
  death: { topic: "the death", past: "died" },
  burial: { topic: "the burial", past: "was buried" },
  founding: { topic: "the founding", past: "was founded" },
  dissolution: { topic: "the dissolution", past: "was dissolved" },
  "start of building": { topic: "the groundbreaking", past: "was begun" },
  completion: { topic: "the completion", past: "was completed" },
};

/** "has lasted": what goes on still, so that its length is only a least one. */
export const goingOn = /\b(?:has|have|is|are)\s+(?:\w+\s+)?(?:last|drag|continu|endur|persist|run|gone)/i;
