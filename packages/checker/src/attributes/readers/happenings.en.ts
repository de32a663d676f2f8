import { synonyms } from "../synonyms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Happenings that come about once, by the verbs that tell them, in dictionary form. */
export const happeningVerbs = synonyms(`
founding: found, establish, set up, create, form
incorporation: incorporate
opening: open, inaugurate
completion: complete
building: build, construct, erect, put up
publication: release, publish, come out
premiere: premiere
launch: launch
commissioning: commission
sinking: sink, torpedo
closure: close, close down
dissolution: dissolve, disband
destruction: burn down, demolish, raze, destroy
discovery: discover
invention: invent, devise
birth: bear
death: die
signing: sign
ratification: ratify
marriage: marry, wed
renaming: rename
listing: list, float
coronation: crown
end of reign: abdicate, depose, dethrone
canonisation: canonise, canonize
ordination: ordain
independence: secede
divorce: divorce
`);

/** Happenings of which the first is told: "was **first** mentioned in 1267". */
export const firstVerbs = synonyms(`
first mention: mention, attest, record, document
first ascent: climb, ascend
first flight: fly
first award: award, present
first description: describe
premiere: perform, stage, screen
`);

/** Nouns that name a happening, with what else they need: "the first **ascent** was made in". */
export const happeningNouns = synonyms(`
founding: foundation, founding, establishment, creation
opening: opening, inauguration
completion: completion
publication: publication, release
premiere: premiere
launch: launch, launching
sinking: sinking
closure: closure
dissolution: dissolution
destruction: destruction, demolition
discovery: discovery
invention: invention
birth: birth
death: death
marriage: marriage, wedding
first mention: first mention, first record
first ascent: first ascent
first flight: first flight, maiden flight
eruption: last eruption
`);

/** Verbs that say no more than that it was so: "the first ascent **was made** in". */
export const lightVerbs = words("be, make, take, occur, happen, date, come, hold, celebrate");

/** Wordings of a verb and a word behind it for a happening: "**went bankrupt**". */
export const wordings: readonly (readonly [verb: string, word: string, happening: string])[] = [
  ["describe", "by", "first description"],
  ["become", "extinct", "extinction"],
  ["go", "extinct", "extinction"],
  ["die", "out", "extinction"],
  ["go", "bankrupt", "bankruptcy"],
  ["become", "bankrupt", "bankruptcy"],
  ["become", "insolvent", "bankruptcy"],
  ["file", "insolvency", "bankruptcy"],
  ["file", "bankruptcy", "bankruptcy"],
  ["declare", "bankruptcy", "bankruptcy"],
  ["enter", "administration", "bankruptcy"],
  ["enter", "liquidation", "bankruptcy"],
  ["burn", "down", "destruction"],
  ["come", "out", "publication"],
  ["cease", "operation", "end of operations"],
  ["stop", "operation", "end of operations"],
  ["begin", "operation", "start of operations"],
  ["begin", "operating", "start of operations"],
  ["start", "operation", "start of operations"],
  ["begin", "broadcasting", "start of operations"],
  ["go", "air", "start of operations"],
  ["enter", "service", "entry into service"],
  ["give", "name", "renaming"],
  ["go", "public", "listing"],
  ["list", "exchange", "listing"],
  ["ascend", "throne", "accession"],
  ["accede", "throne", "accession"],
  ["mount", "throne", "accession"],
  ["inherit", "throne", "accession"],
  ["come", "throne", "accession"],
  ["take", "throne", "accession"],
  ["succeed", "father", "accession"],
  ["succeed", "mother", "accession"],
  ["succeed", "brother", "accession"],
  ["succeed", "sister", "accession"],
  ["succeed", "uncle", "accession"],
  ["succeed", "grandfather", "accession"],
  ["succeed", "cousin", "accession"],
  ["become", "king", "accession"],
  ["become", "emperor", "accession"],
  ["become", "sultan", "accession"],
  ["become", "tsar", "accession"],
  ["gain", "independence", "independence"],
  ["become", "independent", "independence"],
  ["achieve", "independence", "independence"],
];

/** Verbs by which somebody comes to be something, told by the words behind them: "**became** president". */
export const becoming = words("become, appoint, elect, name, award, make");

/** Wordings by which somebody comes to be what stands behind "as": "**took office** as president". */
export const takingUp: readonly (readonly [verb: string, word: string])[] = [
  ["take", "office"],
  ["take", "over"],
  ["assume", "office"],
  ["swear", "in"],
];

/** What goes between such a verb and what one becomes: "took **office as**", "was awarded the **title of**". */
export const titles = words("title, office, post, position, rank, as, degree, member, sit, play");

/** Words for those who have a place in what the name behind them tells: "was a **member** of the Senate", "**played** for Sparta". */
export const seats = words("member, sit, play");

export const beginning = words("begin, start, commence");
export const ending = words("end, finish, conclude");

/** What somebody or something does for a while, by the verbs for it, where both its ends are given. */
export const lastingVerbs = synonyms(`
life: live
office: serve, be, act, sit, play
reign: reign, rule
production: produce, manufacture, make
run: run, air
`);

/** What the two ends of something are called. */
export const endsOf: ReadonlyMap<string, string> = new Map([
  ["start of office", "becoming"],
  ["start of reign", "accession"],
  ["start of life", "birth"],
  ["end of life", "death"],
]);

/** Things that take time, whose beginning and end are theirs. */
export const lastingThings = words(
  "war, siege, battle, strike, uprising, revolt, rebellion, revolution, festival, tournament, expedition, conference, trial, epidemic, pandemic, famine, occupation, reign, voyage, exhibition",
);

/** What happens on one day, by a word of its name: "the **Battle** of Krane was fought". */
export const ofOneDay = words("battle, siege, massacre, raid, treaty, coronation, earthquake, mutiny");

/** Verbs that tell on which day such a thing was: "**took** place", "was **fought**". */
export const takingPlace = words("fight, take, occur, happen, hold, be");

/** Prizes, by the last word of their names, which somebody wins once. */
export const prizes = words("prize, medal, order, cross, nobel");
export const winning = words("win, receive, award, gain, give, grant");

/** Words before the day or year of what came about: "**in** 1931". */
export const datePrepositions: ReadonlySet<string> = new Set([
  "in",
  "on",
  "from",
  "between",
  "to",
  "of",
  "at",
  "during",
]);

/** Words between the two ends of a stretch: "from 1951 **to** 1956". */
export const stretchJoints: ReadonlySet<string> = new Set(["to", "and", "until"]);

/** Happenings of which the names behind the verb tell which one it is: "married **Ann Lee**", "was renamed **Parr Bridge**". */
export const toldByNames: ReadonlySet<string> = new Set(["marriage", "renaming"]);

/** Words, in dictionary form, that leave a happening what it is: "the first **written** mention". */
export const recording: ReadonlySet<string> = new Set(["write", "documentary"]);
