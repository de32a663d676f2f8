import { synonyms } from "../synonyms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** A sort of decision about somebody or something, with the verbs that say which way it went. */
export interface Outcome {
  /** What is told: "verdict". */
  readonly tells: string;
  /** What each verb makes of it, verbs in dictionary form. */
  readonly poles: ReadonlyMap<string, string>;
  /** The preposition before what it was about, where the sort needs one: "convicted **of** fraud". */
  readonly of: string | null;
}

export const outcomes: readonly Outcome[] = [
  {
    tells: "verdict",
    poles: synonyms(`
guilty: convict, find guilty
not guilty: acquit, clear, exonerate, find not guilty
`),
    of: "of",
  },
  {
    tells: "decision",
    poles: synonyms(`
approved: approve, pass, adopt, endorse, ratify, wave through, green-light
rejected: reject, vote down, turn down, throw out, veto, defeat, block
`),
    of: null,
  },
];

/** Who decides, by what its members are called. */
export const deciders = synonyms(`
parliament: lawmaker, legislator, mp, mps, deputy, member, assembly, legislature
senate: senator
council: councillor, councilman, councilwoman
house: representative, congressman, house of representatives
voters: voter, citizen, people, resident, electorate, referendum
shareholders: shareholder, investor, stockholder
court: judge, justice, jury, juror
regulators: regulator, watchdog, authority
workers: worker, member, staff, employee, union
`);

/** What shows that more than one decision was taken: "on **appeal**", "at first". */
export const ofAnother =
  /\b(?:appeals?|appealed|retrial|overturn\w*|quash\w*|earlier|previous\w*|initially|originally|first|again|second|third|final|amendments?|partly|parts?|some|other)\b/iu;

/** Words that may tell of an outcome, in any form. */
export const wordOfOutcomes =
  /\b(?:convict|acquit|clear|exonerat|guilty|approv|pass|adopt|endors|ratif|wav|green-light|reject|vot|turned down|thr[eo]w|veto|defeat|block)/u;

/** Words beside the figures of a vote: "by 61 **votes** to 40". */
export const ofVotes = words("vote, ballot, majority");

export const namesOfOutcomes: ReadonlySet<string> = new Set([
  ...outcomes.map(({ tells }) => tells),
  "majority",
  "minority",
]);
