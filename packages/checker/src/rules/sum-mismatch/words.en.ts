import { letter, mark, word } from "../sentence/reading.js";

/** Words of a part that tell nothing of a further number; such as open a clause or take the list for incomplete are none. */
const plain = `(?!(?:including|among|amongst|mostly|mainly|more|less|fewer|most|least|than|half|each|every|both|times|per|percent|which|whom|who|whose|that|or|not|and|also|already|another|additional|further|out|plus|between|but|while|when|after|before|with|without|respectively|apiece|is|are|was|were|has|have|had|will|would)\\b)${word}`;
/** "seven men", "six young women from Oslo", "a child". */
const part = `(?:${mark.number.replace("(", "(?:")}|\\ban?)(?: ${plain}){0,4}`;
const join = "(?:, and |, | and |; and |; | plus |, as well as | as well as )";
/** Where no part of a list goes on with another, nothing is broken down. */
export const listGoesOn = new RegExp(`${join}(?:‹q|a)`, "u");
const parts = `((?:${part}${join}){1,9}?${part})`;
/** The noun of a total, what happens to it, and nothing else that is counted. */
const noun = `((?: ${word}){0,8})`;
const shortNoun = `((?: ${plain}){0,3})`;
const ends = "(?=\\.(?: |$)|[;!?]|$)";
const closes = "(?=[.,;!?)]|$)";
const composed =
  ",?(?: which)?(?: is| was| were| are|,)? (?:made up of|made up|comprising|comprised of|comprised|consisting of|consisted of|consists of|consist of|composed of|that is|namely|being)";

/** "seven were men and six were women" */
const being = "(?: (?:were|are|was|is))?";
const partsBeing = `((?:‹q\\d+›${being} (?:[${letter}]+)${join}){1,9}?‹q\\d+›${being} (?:[${letter}]+))${closes}`;

/** Each gives groups: the total, the words behind it, and the parts; or the parts, the total and the words behind it. */
export const breakdowns: readonly {
  readonly pattern: RegExp;
  /** The sentence says itself that the parts make up the total; else only their nouns can. */
  readonly explicit: boolean;
  readonly totalLast?: boolean;
  /** That the parts are all of it is likely, not certain. */
  readonly loose?: boolean;
  /** More is told of them elsewhere, or nothing: only too many parts clash. */
  readonly partial?: boolean;
  /** The total is of people at large, "the 40 people on board", who then are told apart. */
  readonly general?: boolean;
}[] = [
  { pattern: new RegExp(`${mark.number}${noun}: ${parts}${ends}`, "gu"), explicit: true },
  {
    pattern: new RegExp(`${mark.number}${shortNoun} ?[–—] ?${parts}(?= ?[–—]|\\.(?: |$)|$)`, "gu"),
    explicit: true,
  },
  { pattern: new RegExp(`${mark.number}${shortNoun} - ${parts}(?= - |\\.(?: |$)|$)`, "gu"), explicit: true },
  { pattern: new RegExp(`${mark.number}${shortNoun} \\(${parts}\\)`, "gu"), explicit: true },
  { pattern: new RegExp(`${mark.number}${shortNoun}${composed} ${parts}${closes}`, "gu"), explicit: true },
  { pattern: new RegExp(`${mark.number}${noun}, ${parts}${closes}`, "gu"), explicit: false },
  // "of the 12 victims, seven were men and six women", "the 12 dead were seven men and six women"
  {
    pattern: new RegExp(
      `\\b[Oo]f (?:the |its |his |her |their )?${mark.number}${shortNoun}, ${partsBeing}`,
      "gu",
    ),
    explicit: false,
    partial: true,
  },
  { pattern: new RegExp(`${mark.number}${shortNoun} (?:are|were) ${parts}${ends}`, "gu"), explicit: false },
  {
    pattern: new RegExp(
      `\\b[Tt]he ${mark.number}${noun}, ${parts}, (?:were|was|are|is|had|have|will|who)\\b`,
      "gu",
    ),
    explicit: false,
    loose: true,
    general: true,
  },
  {
    pattern: new RegExp(
      `${mark.number}${shortNoun}, ${parts},? (?:in all|in total|altogether|all told)\\b`,
      "gu",
    ),
    explicit: false,
    loose: true,
  },
  {
    pattern: new RegExp(
      `${parts},? ?[,–—-] ?(?:or )?${mark.number}${shortNoun} (?:in all|in total|altogether|all told)\\b`,
      "gu",
    ),
    explicit: true,
    totalLast: true,
  },
  {
    pattern: new RegExp(`${parts}, (?:for )?a total of ${mark.number}${shortNoun}${closes}`, "gu"),
    explicit: true,
    totalLast: true,
  },
];

/** Nouns of people that cannot be one another. */
export const exclusivePeople: readonly (readonly string[])[] = [
  ["man", "men", "male", "males", "gentlemen"],
  ["woman", "women", "female", "females", "ladies"],
  ["boy", "boys"],
  ["girl", "girls"],
  ["child", "children", "infant", "infants", "baby", "babies", "toddler", "toddlers"],
];

/** Nouns of any people. */
export const people: ReadonlySet<string> = new Set(
  "people person persons victim victims passenger passengers crew crewmen member members student students pupil pupils soldier soldiers troops migrant migrants staff employee employees worker workers casualty casualties fatality fatalities dead injured wounded survivor survivors resident residents civilian civilians adult adults hostage hostages prisoner prisoners suspect suspects deputy deputies delegate delegates candidate candidates player players juror jurors patient patients refugee refugees officer officers sailor sailors guard guards teacher teachers tourist tourists villager villagers family committee panel jury team group delegation cabinet council board squad children kids siblings men women inhabitants drivers policemen firefighters".split(
    " ",
  ),
);

/** Endings of nouns that name people by what they do. */
export const personEndings = /(?:ers|ors|ists|ants|ents|ians|men|women|eers)$/;

/** What tells the parts of one sort of thing apart: "seven at home and six away", "four gold". */
export const placing: ReadonlySet<string> = new Set(
  "at in on from by for against away abroad online gold silver bronze here there under over".split(" "),
);

/** Nouns of people of whom nothing more is said. */
export const peopleAtLarge: ReadonlySet<string> = new Set(
  "people persons victims passengers dead injured wounded casualties fatalities hostages survivors crew members".split(
    " ",
  ),
);

/** Words behind a total that are sets of people by themselves: "a committee of 12". */
export const collectives =
  /\b(?:family|crew|committee|panel|jury|team|group|delegation|cabinet|council|board|squad|party|household|cast|bench|court) of (?:just |only )?$/i;

/** "60 percent voted for and 50 percent against": answers of which everybody gives one. */
const opposites = {
  for: "for|in favou?r|yes|yea|approved|approve|support(?:ed)?|back(?:ed)?|agreed?|men|males?|satisfied",
  against: "against|no|nay|disapproved?|oppos(?:e|ed)|disagreed?|women|females?|dissatisfied|rejected?",
};
const said =
  "(?:of (?:the )?(?:voters|votes|respondents|people|members|those asked|ballots|deputies|readers) )?(?:(?:voted|were|was|are|is|said|say|answered|in) )*";
const object = `(?: (?:it|the [${letter}]+|that))?`;
const third = `(?:(?:,| and|, and) ${mark.percent} ${said}(undecided|unsure|abstain(?:ed|ing)|don't know|neither))?`;
export const shares = new RegExp(
  `${mark.percent} ${said}(${opposites.for})${object}(?:,| and|, and|, while| while|,? with|,? but) ${mark.percent} ${said}(${opposites.against})\\b${third}`,
  "giu",
);

/** The answers that belong together: the first with the second of its row. */
export const answerPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:for|in fav\w+|yes|yea|back\w*|support\w*)$/i, /^(?:against|no|nay|oppos\w+|reject\w*)$/i],
  [/^(?:approve|support)/i, /^(?:disapprove|oppose)/i],
  [/^agree/i, /^disagree/i],
  [/^(?:men|male)/i, /^(?:women|female)/i],
  [/^satisfied/i, /^dissatisfied/i],
];

/** "Of the 100 members, 60 voted for, 45 against and three abstained", "60 of the 100 members voted for and 45 against". */
const voted =
  "(?: (?:members|deputies|lawmakers|senators|councillors|delegates|votes|ballots|shareholders))?(?: (?:voted|were|was|cast|voting))?";
const against = `${voted} (?:against|opposed|no)`;
const abstained = `(?:(?:,| and|, and|,? with) ${mark.number}${voted} (?:abstain(?:ed|ing)|abstentions?|absent))?`;
const assembly =
  "(?: votes| ballots| members| deputies| senators| lawmakers| councillors| delegates)(?: cast| present| voting| voted)?";
export const votes: readonly RegExp[] = [
  new RegExp(
    `\\bof (?:the |its |all )?${mark.number}${assembly},? ${mark.number}${voted} (?:for|in favou?r|yes)(?: of it)?(?:,| and|, and|,? with|,? while|,? but) ${mark.number}${against}${abstained}`,
    "giu",
  ),
  // "by 60 votes to 45, with 10 abstentions, in the 100-seat chamber"
  new RegExp(
    `(?<parts>\\b(?:by|with) ${mark.number}(?: votes)? to ${mark.number}${abstained}),? in the (?<total>${mark.number})-?(?:seat|member|strong)\\b`,
    "giu",
  ),
  // "All 100 deputies voted: 60 in favour and 45 against"
  new RegExp(
    `\\ball (?:the |its )?${mark.number}${assembly}[:,] ${mark.number}${voted} (?:for|in favou?r|yes)(?: of it)?(?:,| and|, and) ${mark.number}${against}${abstained}`,
    "giu",
  ),
];

/** Beside a count whose list need not be complete, or does not name what is counted. */
export const openCount =
  /\b(?:about|around|nearly|almost|over|under|least|most|than|up to|some|including|e\.g|such|per|platforms?|years?|seasons?|times?|days?|weeks?|months?|games?|goals?|points?|parts?|sets?|pairs?|rows?|groups?|types?|kinds?)\b/i;
