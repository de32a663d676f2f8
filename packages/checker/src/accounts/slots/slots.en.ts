/**
 * What a short report tells of its happening in one of some ways that exclude each other, a line each way: what is told, the way, and its wordings
 * (`wordings/wording.ts`). Where wordings name somebody, two reports are compared of one person only.
 */
export const poleLines = `
outcome draw: end in a draw, end/finish in stalemate, draw/drew with/at, drew, hold to a draw, a draw, earn/salvage/rescue/secure/snatch/grab/give .. draw, share the point/spoil/honour/points/spoils/honours, honours/honors even, all square, end/finish level, hold/held on for a point, earn/salvage/rescue/snatch/grab/secure/gain/steal a point, a point apiece/each, goalless draw, neither .. could .. win/claim, no winner, fight back to draw, nothing to choose
outcome decided: beat, win/won, defeat, victory, thrash, lose/lost, beaten, swept/brushed aside, go/went down, see/saw off, all three points, knock/knocked out, overcome, edge past, crush, rout, triumph, outpoint, outclass
card red: {who} .. be? send/sent off, {who} .. red card, {who} .. dismiss, {who} .. see/saw red, {who} .. marching orders
card yellow: {who} .. be? book/booked, {who} .. get/got away with a booking, {who} .. booking, {who} .. be caution, {who} .. yellow card
entrance bench: {who} .. off the bench, substitute {who}, replacement {who}, {who} .. as a substitute, {who} .. come/came on for/as
entrance start: {who} .. in the starting eleven/line-up/xi/lineup, {who} .. start/started the match/game, {who} .. from the first minute, {who} .. from the outset
deathbed home: die .. at home, pass away/on .. at home, die .. in/at his/her/their home/house/flat/own, pass away .. in/at his/her/their home/house/flat, die .. at/in his/her .. home/house/flat, pass away/on .. at/in his/her .. home/house/flat
deathbed hospital: die .. in/at .. hospital, pass away/on .. in/at .. hospital
deathbed hospice: die .. in/at .. hospice, pass away/on .. in/at .. hospice
bank left: left/left-hand bank/side/shore
bank right: right/right-hand bank/side/shore
shore north: north/northern bank/side/shore/edge, to the north of {who}
shore south: south/southern bank/side/shore/edge, to the south of {who}
coast east: east/eastern bank/side/shore/edge, to the east of {who}
coast west: west/western bank/side/shore/edge, to the west of {who}
heir son: leave .. a son, survive by .. son, pass to his/her son
heir daughter: leave .. a daughter, survive by .. daughter, pass to his/her daughter
`;

/**
 * What one person, team or place has in a happening, a line each: its name, then its wordings. Two reports that give it to two of them exclude each other.
 */
export const holderLines = `
first place: {who} win/won, won by {who}, {who} take/took gold, {who} carry/carried off, {who} claim/claimed victory, victory for {who}, victory went/go to {who}, winner was/be {who}, {who} took/take the title, gold went/go to {who}, {who} came/come first, {who} finish/finished first, {who} beat .. into second, {who} triumph
second place: {who} be second, {who} come/came second, {who} come/came in? next, {who} finish/finished second, {who} took/take silver, silver went/go to {who}, {who} in second place, runner-up was/be {who}, runner-up {who}, second was/be {who}, second went/go to {who}, followed by {who}, {who} be runner-up, beat {who} into second, {who} second, {who} finish/finished runner-up, {who} took/take second, win/won .. ahead of {who}, {who} had to settle for second, {who} as runner-up
third place: {who} be third, {who} come/came in? third, {who} finish/finished third, {who} took/take/taking/win/won bronze, bronze went/go to {who}, {who} in third place, third was/be {who}, {who} third, {who} take/took third, third place went/go to {who}
decider: {who} score the? winner, {who} score/got/get .. only goal, {who} 's late? winner, {who} 's .. goal .. beat/put/send/sent/win/won, {who} 's late goal, {who} who score .. last/final/closing, {who} score .. last/final/closing, {who} who score .. winner, {who} strike/struck late, winner from {who}, {who} hit/headed the? winner, {who} scored in stoppage
champion: {who} .. retain, {who} .. keep/kept his/her/the belt/title/crown, {who} .. successful defence, holder {who}, {who} be the new .. champion, {who} take/took .. belt/title/crown from, {who} win/won .. belt/title/crown from, {who} dethrone, {who} be crowned
first woman: {who} .. be/become the first woman to, the first woman to .. be {who}
first man: {who} .. be/become the first man to, the first man to .. be {who}
first: {who} .. be/become the first to, {who} be/become the first person to, the first to do so be {who}
part of: {who} play/sing {what}, {who} as {what}, {what} be play/played by {who}, part/role of {what} go/went to {who}, part/role of {what} be take/taken by {who}, {who} take/took the part/role of {what}
landing: land in/at {who}, landing in/at {who}, put/touch/touched down in/at {who}, divert/diverted to {who}, come/came down in/at {who}, land again in/at {who}, unplanned stop in/at {who}, forced/force down in/at {who}
architect: design by {who}, {who} design/designed, architect was/be {who}, drawn/drew up by {who}, plans by {who}, the work of {who}
discoverer: discover .. by {who}, {who} discover, found by {who}, {who} .. be the first to see/spot/observe/find/describe/isolate, first see/seen/spot/spotted/observe/observed/obtain/obtained/isolate/isolated/describe/described .. by {who}, detect .. by {who}, discovery .. by {who}, {who} first obtained/isolated/described/observed/spotted
sculptor: sculpt by {who}, {who} sculpt, cast by {who}, statue/bronze/bust/sculpture/figure/monument by {who}, statue/bronze/bust/sculpture/figure/monument .. be by {who}, carve by {who}, the work of {who}, {who} have/had make/made, be by {who}
painter: paint by {who}, {who} paint, portrait/mural/painting/fresco by {who}, the work of {who}
donor: give .. by {who}, donate .. by {who}, gift .. from/of {who}, bequeath .. by {who}, bequest .. of/from/by {who}, present .. by {who}, {who} donate, {who} bequeath, donor was/be {who}, donation .. from/by {who}, legacy .. of/from {who}
payer: largely/mainly/mostly/chiefly paid/pay/funded/fund/financed/finance .. by {who}, most of the money/cost .. from/by {who}, bulk of the money/cost .. from/by {who}, main funder/sponsor was/be {who}, {who} bear/bore/bore/met/meet/paid/pay/gave most of, money came/come .. from {who}, {who} put up most, lion 's share .. from/by {who}, biggest share .. from/by {who}
rescuer: pick/picked up by {noun}, rescue .. by {noun}, save/saved by {noun}, bring/brought ashore by {noun}, pluck .. by {noun}, winch .. by {noun}, lift .. by {noun}, take/taken off by {noun}, {noun} lift/lifted, {noun} winch, {noun} pick/picked up, {noun} rescue, {noun} pluck, {noun} save/saved, {noun} bring/brought .. ashore, {noun} take/took .. off, {noun} bring/brought .. to safety, owe their life to {noun}, pull/pulled .. by {noun}
unmasker: {who} who? uncover/expose, {who} who? notice/noticed/spot/spotted .. false, brought/bring to light by {who}, uncovered/uncover by {who}, come/came to light .. thanks to .. {who}, {who} bring/brought .. to light, exposed/expose by {who}, whistle .. blown by {who}, {who} blew/blow the whistle, thanks to {who}
lyricist: words .. by {who}, {who} write/wrote the? words/lyrics/text, lyrics .. by {who}, text .. by {who}, libretto .. by {who}, words be by {who}, {who} 's words
composer: tune/music .. by {who}, {who} write/wrote the? music/tune/score, {who} compose, composed/compose by {who}, {who} set .. to music, score .. by {who}, set to music by {who}, {who} found/find the tune
inventor: invent by {who}, {who} invent, inventor was/be {who}, brainchild of {who}, devise by {who}, {who} devise
founder: found/founded by {who}, {who} found/founded, set up by {who}, founder was/be {who}, {who} set up, established/establish by {who}, {who} establish
builder: built/build by {who}, {who} built/build, {who} put up, constructed/construct by {who}, put up by {who}
opener: opened/open by {who}, unveiled/unveil by {who}, {who} cut the ribbon, {who} unveil, inaugurated/inaugurate by {who}, ribbon was cut by {who}, {who} performed the opening
author: written/write by {who}, {who} 's book, book/novel/play by {who}
speaker: speech .. by {who}, {who} gave/give/delivered/deliver the .. speech/address/sermon/oration/eulogy, {who} preach
chair: in the chair was/be {who}, {who} took/take the chair, chaired/chair by {who}, {who} chair, {who} be in the chair, {who} presided/preside, presided over by {who}
`;

/** Who may rescue, a word each for the same. In dictionary form. */
export const rescuerLines = `
helicopter, chopper
ship, tanker, freighter, liner, vessel, warship, frigate
lifeboat
trawler, fisherman, fishing boat
yacht, yachtsman
ferry
firefighter, fireman
neighbour, neighbor
passer-by, passerby, jogger, walker
diver
`;

/** Words beside a score that is not the last one. */
export const interimWords =
  /\b(?:ahead|aggregate|break|down|half - time|halftime|interval|lead|leading|led|trail(?:ed|ing)?|up)\b/u;

/** What gives each of several its own: "second and third **respectively**". */
export const inTurn = /\brespectively\b/iu;

/** Words by which a sentence tells of another time. */
export const elsewhereInTime =
  /\b(?:previous(?:ly)?|last (?:year|month|week|season|spring|summer|autumn|fall|winter)|(?:years?|months?|weeks?|days?) (?:ago|earlier|before|later)|the (?:day|night|week|year|match|game) before|next (?:year|month|week|season|round|match)|earlier|anniversary|former(?:ly)?|defending|reigning)\b/iu;

/** Slots of which a happening may have several, one in each of its events: who holds one is told of in the other report too. */
export const games: ReadonlySet<string> = new Set(["first place", "second place", "third place", "champion"]);

/** Of these a team and a man of it may both be told: each report tells of both who hold it. */
export const crowns: ReadonlySet<string> = new Set(["first place", "champion"]);

/** Of these each team of a club has its own. */
export const ofTeams: ReadonlySet<string> = new Set([...games, "outcome"]);

/** Of these each has one. */
export const places: ReadonlySet<string> = new Set(["first place", "second place", "third place"]);

/** Slots that need nothing else in common. */
export const freeSlots: ReadonlySet<string> = new Set([...games, "landing", "rescuer"]);

/** Nouns of which each place has several that its names tell apart, a line each sort. */
export const venueLines = `
street: Street, Road, Lane, Avenue, Square, Terrace, Close, Crescent, Drive, Boulevard, Way
stand: Stand, End
hall: Hall
church: Church
hotel: Hotel
hospital: Hospital, Infirmary
school: School, Academy
station: Station
bridge: Bridge
stadium: Stadium, Arena, Park
theatre: Theatre, Theater
pub: Arms, Inn
`;

/** Verbs of what comes before and after a happening, at places of their own. In dictionary form. */
export const aftermath: ReadonlySet<string> = new Set(
  "abandon arrest chase escape find flee grow leave live locate move park pursue recover run see stop take".split(
    " ",
  ),
);

/** Verbs that make what they govern a fact: "was **forced** to land". */
export const forcing: ReadonlySet<string> = new Set(["force", "compel", "make", "oblige", "have"]);

/** What is won again and again and counted. In dictionary form. */
export const titleNouns: ReadonlySet<string> = new Set(["title", "crown", "championship", "trophy"]);
