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
win, victory, beat, defeat, triumph
crash, derail, accident, collision, collide, wreck
crash, go down, plunge
carry, board, aboard
escape, break, flee
spill, leak, pour
open, inaugurate, inauguration
build, construct, construction
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
attack, assault, raid, ambush
shoot, shooting, gunfire, gun down
slight, slightly, lightly, minor
sale, shop, store, available, release
percent, share, portion
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
]);

/** Persons that a report calls by what they were doing there: "people" in the other text. In dictionary form. */
export const bystanders: ReadonlySet<string> = new Set(
  `believer bystander citizen commuter customer employee fan farmer fisherman guest inmate labourer laborer local migrant miner mourner
  missing occupant onlooker passenger pedestrian pilgrim prisoner protester protestor refugee resident rider sailor shopper spectator supporter
  survivor traveller traveler tourist villager visitor worker worshiper worshipper`.split(/\s+/u),
);

/** Words by which a sentence looks back at another happening, or forward to the next. */
export const elsewhere =
  /\b(?:previous(?:ly)?|earlier this|(?:the|an) earlier|last (?:year|month|week|season|spring|summer|autumn|fall|winter)|a year ago|(?:years?|months?|weeks?) (?:ago|earlier|before)|since|compared|so far this|anniversary|record|average|usually|normally|limit|half)\b/iu;

/** Words that set a part of what is counted apart from the rest. */
export const apart: ReadonlySet<string> = new Set(
  "other others another more additional further remaining rest also second third fourth each including among".split(
    " ",
  ),
);

/** Words that say nothing of which figure it is. */
export const vague: ReadonlySet<string> = new Set(
  `when about around some nearly almost over more than least most up down approximately roughly people person man woman year day hour minute time
  first last new old also still just only well much many`.split(/\s+/u),
);
