/**
 * Verbs and nouns that tell one relation, in dictionary form. Words behind "|" tell it the other way round: "A **succeeded** B", "B
 * **preceded** A", "A is the **successor** of B". A word in two lines tells either.
 */
export const relationLines = `
be: be, become
have: have, contain, comprise, consist of, number
found: found, start, establish, create, form, set up, launch, co-found, founder, co-founder, creator
succeed: succeed, replace, supersede, take over from, successor, replacement | precede, predecessor, forerunner
defeat: defeat, beat, vanquish, overcome, outscore, rout, trounce | lose to
acquire: acquire, buy, purchase, take over, buy out, buyer, acquirer
own: own, control, owner, parent, parent company, proprietor | belong to, subsidiary, unit, division, arm
employ: employ, hire, employer | work for, employee
write: write, pen, author, writer
compose: compose, composer
direct: direct, director
produce: produce, producer
invent: invent, inventor
discover: discover, discoverer
kill: kill, murder, assassinate, slay, killer, murderer, assassin
be father of: father
be mother of: mother
be child of: son, daughter, child
teach: teach, mentor, tutor, teacher | study under, pupil, student, disciple
play: play, portray
act: act, star, appear, co-star, perform, feature, play, role, part, appearance
be capital of: capital, capital city
base: base, headquarter
locate: locate, situate, lie, stand, sit, nestle, rise, flow, span, cross, cover, stretch
bear: bear, birth, born
raise: raise, grow up, bring up
air: air, broadcast, run
marry: marry, wed, husband, wife, spouse
shoot: shoot, film
name: name, call, nickname, dub, title
publish: publish, print
occur: occur, take place, happen, hold, fight, stage, set
find: find, unearth, excavate, dig up, recover
premiere: premiere
live: live, reside, dwell
die: die, pass away
`;

/** Relations that one alone has to another: who else is said to have it is another answer. */
export const ofOneAlone: ReadonlySet<string> = new Set([
  "found",
  "direct",
  "invent",
  "discover",
  "kill",
  "be capital of",
  "be father of",
  "be mother of",
]);

/** Relations and verbs of deeds whose doers a passive names one and all: "was **written** by A and B" is by nobody else. */
export const credited: ReadonlySet<string> = new Set([
  "write",
  "compose",
  "produce",
  "play",
  "design",
  "paint",
  "edit",
  "illustrate",
  "choreograph",
]);

/** Relations with a preposition behind which one name stands at a time: "plays for Orva Rovers". */
export const oneBehind: ReadonlySet<string> = new Set([
  "air on",
  "play for",
  "work for",
  "base in",
  "headquarter in",
  "be character on",
]);

/** Verbs that bring up what a noun says: "reported a loss". */
export const tellingVerbs: ReadonlySet<string> = new Set([
  "report",
  "post",
  "make",
  "book",
  "record",
  "suffer",
  "announce",
  "incur",
  "have",
]);

/** Nouns of gain and loss, with the verbs that say the same. */
export const gainsAndLosses: ReadonlyMap<string, string> = new Map([
  ["loss", "lose"],
  ["deficit", "lose"],
  ["profit", "earn"],
  ["earning", "earn"],
  ["earnings", "earn"],
  ["gain", "earn"],
  ["surplus", "earn"],
  ["income", "earn"],
]);

/** Verbs of which only one can be true of one thing: with the same subject and object the one excludes the other. */
export const exclusiveLines = `
approve, pass, adopt, ratify, endorse | reject, vote down, defeat, veto
accept, agree to, get, receive, take | decline, refuse, reject, turn down
sell, give up, dispose of | keep, retain
win | lose
earn, gain | lose
leave, quit | stay in, remain in
cause, trigger | prevent, avert, cure, treat
support, back, favour, favor, approve | oppose, condemn
acquit, exonerate, clear, exculpate | convict, accuse, condemn
include, contain | exclude, omit, lack
introduce, impose | abolish, replace, lift, repeal, scrap
allow, permit | ban, forbid, prohibit
rise, increase, climb, grow, jump, surge, soar, gain, go up | fall, decrease, decline, drop, plunge, slump, sink, tumble, slide, go down, shrink
raise, increase, boost, hike, double, triple | lower, cut, reduce, slash, halve, trim
improve, recover | worsen, deteriorate
strengthen | weaken
expand, widen, broaden | shrink, narrow, contract
speed up, accelerate | slow, slow down, decelerate
attack, assault, bombard | defend, protect, spare
encourage, urge, persuade | discourage, dissuade, deter
help, assist, aid | hinder, hamper, impede, thwart, obstruct
love, like, adore, enjoy | hate, dislike, loathe, detest
trust | distrust, mistrust
succeed | fail
obey, honour, honor, respect, comply with | violate, breach, defy, flout, disobey, break
uphold, affirm | overturn, quash, strike down, reverse, annul
extend, prolong, lengthen | shorten, curtail
tighten | ease, relax, loosen
upgrade | downgrade
unite, unify | divide, split
admit, acknowledge, concede, confess | deny, dispute
cancel, call off, scrap, postpone, delay | hold, stage, go ahead with
pay, repay | owe, default on, withhold
publish, disclose, reveal, divulge | withhold, conceal, suppress, hide
heed, follow | ignore, disregard
build, erect, construct | demolish, raze, tear down
survive | die in, be killed in, perish in
praise, acclaim | criticise, criticize, pan, condemn
confirm | deny, refute, rule out
`;

/** Relations and verbs of what comes about once for each thing. */
export const once: ReadonlySet<string> = new Set([
  "bear",
  "found",
  "die",
  "locate",
  "direct",
  "write",
  "compose",
  "invent",
  "discover",
  "kill",
  "produce",
]);

/** Relations and verbs of what is in one place, each time. */
export const placed: ReadonlySet<string> = new Set([
  "locate",
  "shoot",
  "raise",
  "base",
  "headquarter",
  "occur",
  "bury",
  "find",
  "premiere",
]);

/** Verbs that may have one object beside another: "has sons", "has sisters". */
export const manyAtOnce: ReadonlySet<string> = new Set([
  "have",
  "own",
  "include",
  "contain",
  "use",
  "make",
  "do",
  "get",
  "see",
  "like",
  "need",
  "want",
]);
