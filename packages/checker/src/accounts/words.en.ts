/**
 * Words that reports of one happening use for one thing, in dictionary form, a line each: which of them a reporter takes tells nothing.
 * They show which figures of two texts belong together; what they mean else does not matter.
 */
export const kinLines = `
kill, die, dead, death, perish, drown, slay, fatal, fatality, claim, lose
injure, wound, hurt, injury, wounded, injured, injuries
arrest, detain, custody, hold, catch, seize
jail, sentence, imprison, prison, term
travel, move, drive, go, speed
cost, price, sell, sale, priced, retail
pay, settle, settlement, payment, fine
buy, acquire, purchase, takeover, acquisition, bid, offer, deal
win, victory, beat, defeat, triumph, lose
crash, derail, overturn, accident, collision, collide, wreck
crash, go down, plunge
carry, board, aboard
escape, break, flee
spill, leak, pour
open, inaugurate, inauguration
build, construct, construction, date, erect
display, screen
marriage, marry, married, wed, wedding
explode, explosion, blast, bombing, blow, blow up, go off, detonate, detonation
take-off, lift-off, launch, liftoff, takeoff
quake, earthquake, tremor, temblor
strike, hit, jolt, rock, shake
wind, gust
missing, disappear, vanish
cut, slash, axe, shed, sever
job, position, post
employee, staff, worker
receive, get, garner, poll
vote, ballot
crowd, attendance, spectator, fan
jewellery, jewel, gem
steal, take, grab, rob, loot
rise, increase, climb, hike, raise
demand, ask, want, seek
storey, story, floor
rescue, save, pull
find, discover, recover, retrieve, pull
evacuate, leave, flee
capsize, sink, overturn, go down, sinking
fire, blaze, inferno, burn
meet, meeting, talk, talks, summit, confer, conference
attack, assault, raid, ambush, maul, bite, savage
shoot, shooting, gunfire, gun down
slight, slightly, lightly, minor
destroy, wreck, flatten, raze, level, gut
home, house, residence, household
fall, drop, dip, sink
reach, rise, swell, crest, peak, stand
depth, deep, surface
last, end, take, drag
run, end, finish, close
revenue, sale, turnover
escape, make off, away, flee
march, protest, demonstrate, demonstration, part, turn out
painting, picture, canvas
lie, hit, ram, plough, plow, strike, slam
burn, consume, scorch, blacken, char
lose, leave, cut, outage, blackout
fire, shot, shoot
send, throw, spew, shoot, belch, rise
leak, escape, pour, spew
buy, pay, cost, sell, fetch, spend
trap, strand, cut, maroon
collide, involve, crash, pile-up, pileup
derail, rail, track
sale, shop, store, available, release
percent, share, portion
walk, strike, stoppage, walkout
invest, put, spend, plough, pour
dividend, payout, shareholder
entry, admission, entrance, ticket
music, concert, sing, perform
pupil, child, student
found, establish, start, create, form
date, found
date, make
attend, attendance, visit, visitor, hear, watch, come, draw, attract, listener
last, continue, go
sick, nausea, ill
lorry, truck, tanker, hgv
`;

/** Verbs that say only that what their subject tells took place. In dictionary form. */
export const happening: ReadonlySet<string> = new Set([
  "happen",
  "occur",
  "take",
  "come",
  "strike",
  "begin",
  "start",
  "erupt",
  "hit",
  "jolt",
  "rip",
  "rock",
  "shake",
  "tear",
  "hold",
  "plan",
  "schedule",
]);

/** Things that are counted alike whatever a report calls them, in dictionary form; each list under its first word. */
export const countedAlike: readonly (readonly string[])[] = [
  // "made nine arrests", "nine people were arrested"
  ["people", "arrest", "death", "fatality", "injury", "rescue", "signature"],
  ["home", "house", "residence", "dwelling", "household"],
  ["painting", "picture", "canvas"],
  ["shot", "bullet"],
  ["carriage", "wagon"],
  ["storey", "floor", "story"],
  ["job", "post", "position"],
  ["ship", "vessel", "boat"],
  ["plane", "aircraft", "jet"],
  ["shop", "store"],
  ["phone", "handset"],
  ["pupil", "child", "student"],
  ["band", "act"],
];

/**
 * What figures of one sort may be of beside each other, a line each: words that tell them apart, in dictionary form. "**destroyed** 45 homes" and
 * "**damaged** 210".
 */
export const contrastLines = `
destroy, wreck, flatten, raze, level, gut | damage
kill, die, dead, death, fatality | injure, wound, hurt, injury, injured, wounded | miss, missing
die, drown, perish, kill | rescue, save, survive, injure, wound
sustained, average, averaging, mean | gust
arrest, arrests, detain | charge, indict | convict, jail, sentence | question, interview | release, free
capacity, hold, seat | board, aboard
evacuate, evacuation | rescue, save, pull | strand, trap
burn, consume, scorch | threaten, endanger
low, minimum | high, maximum, peak
steal, take | recover, return, find
first | second | third | last, final
begin, start, walk, launch, open | end, finish, conclude, close
maximum | average
old, former | new
`;

/** Persons that a report calls by what they were doing there: "people" in the other text. In dictionary form. */
export const bystanders: ReadonlySet<string> = new Set(
  `believer bystander citizen commuter customer employee fan farmer fisherman guest inmate labourer laborer listener local migrant miner mourner
  missing occupant onlooker participant passenger patient pedestrian pilgrim prisoner protester protestor refugee resident rider sailor shopper spectator supporter
  survivor traveller traveler tourist villager visitor volunteer worker worshiper worshipper`.split(/\s+/u),
);

/** Words by which a sentence looks back at another happening, or forward to the next. */
export const elsewhere =
  /\b(?:previous(?:ly)?|earlier this|(?:the|an) earlier|last (?:year|month|week|season|spring|summer|autumn|fall|winter)|a year ago|(?:years?|months?|weeks?) (?:ago|earlier|before)|since|compared|so far this|anniversary|record|average|usually|normally|limit|(?<!and a |first |second )half(?! marathon))\b/u;

/** Words that set a part of what is counted apart from the rest. */
export const apart: ReadonlySet<string> = new Set(
  "other others another combined more additional further remaining rest also second third fourth each including among".split(
    " ",
  ),
);

/** Words that say nothing of which figure it is. */
export const vague: ReadonlySet<string> = new Set(
  `when about around some nearly almost over more than least most up down approximately roughly people person man woman year day hour minute time
  first last new old also still just only well much many`.split(/\s+/u),
);

/** Behind a length they make it a distance. */
export const distanceWords: ReadonlySet<string> = new Set(
  `away downstream east from inland north northeast northwest off offshore outside south southeast southwest upstream west`.split(
    " ",
  ),
);

/** Words that open what was at the same time: "were hurt on Friday **when** a bus overturned". */
export const meanwhileWords: ReadonlySet<string> = new Set(["when", "as", "while"]);

/** Prepositions before a happening in which something else happened: "were hurt **in** a crash". */
export const within: ReadonlySet<string> = new Set(["in", "during", "by", "from"]);

/** Words for a team of a club or country that is not its first one, in dictionary form: "the **women** of Rovers", "Town **reserves**". */
export const otherTeams: ReadonlySet<string> = new Set(
  "woman women women's lady ladies girl youth junior reserve reserves academy veteran under-17 under-18 under-19 under-20 under-21 under-23".split(
    " ",
  ),
);
