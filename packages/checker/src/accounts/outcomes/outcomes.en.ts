/**
 * Words that stand for each other in the wordings below, a line each: a name, then the words, in dictionary form or as they are written.
 */
export const wordLines = `
WILL: will, would
APPROVE: approve, back, endorse, adopt, ratify, accept, agree, agree to, agree on, vote for, vote in favour of, vote in favor of, vote through, vote to approve, decide on, wave through, nod through, sign off, sign off on, carry
APPROVED: approve, back, endorse, adopt, pass, ratify, accept, agree, wave through, nod through, sign off, carry
DECIDE: vote, agree, decide, resolve, opt, choose
REJECT: reject, refuse, turn down, throw out, vote down, vote against, block, veto, shelve, scrap, drop, bury, abandon, decide against, say no to, strike down, defeat, overturn, kick out, rule out, oppose
REJECTED: reject, refuse, turn down, throw out, vote down, block, veto, shelve, scrap, drop, bury, abandon, strike down, defeat, kick out, fail, fall, founder, lose
CLOSE: close, shut, shut down, axe, closure, closing, shutting, scrap, do away with
KEEP: keep, keep open, stay open, remain open, retain, save, spare
PLAN: plan, proposal, proposals, scheme, application, motion, bid, idea, move, measure, project, resolution, recommendation, blueprint, request
BILL: bill, law, act, budget, constitution, referendum, treaty, reform, statute, bylaw, ordinance, motion, amendment
MERGER: merger, takeover, tie-up, deal, sale, acquisition
PERMIT: permission, licence, license, permit, approval, consent, clearance, go-ahead, planning permission, green light, backing
GREEN: go-ahead, green light, nod, blessing, all-clear
BUILDING: build, building, wind farm, turbine, housing, home, house, bypass, supermarket, extension, quarry, mast, mine, runway, stadium, plant, hotel, car park
RISE: build, rise, go up, erect
PRISON: prison, jail, gaol
JAIL: jail, imprison, lock up
DISMISS: sack, dismiss, oust, depose
POST: coach, manager, boss, chief, head, minister, director, chairman, chairwoman, editor, president, secretary, commissioner, captain
AMBASSADOR: ambassador, envoy, diplomat, attaché, consul
STRIKE: strike, walkout, stoppage, industrial action, walk-out
EVENT: match, game, tie, concert, festival, parade, march, rally, race, fair, show, performance, carnival, fete, ceremony, hearing, summit, launch, flight, fixture, sailing, event, conference, marathon, demonstration, wedding
CALLOFF: call off, cancel, scrap, avert, suspend, abandon, drop, postpone, put off, shelve, rain off, delay
OFFER: offer, deal, rise, increase, bid, settlement, proposal, terms, package, pay, pay rise, AMOUNT
RESCUE: rescue, pick up, save, lift, lift off, winch, winch up, pluck, take off, haul aboard, bring ashore, take aboard, fish out, bring down, fly, airlift, pull, ferry, carry
SHIP: tanker, freighter, trawler, cargo ship, ship, ferry, cruise ship, container ship, fishing boat, merchantman, warship, frigate, vessel
LIFEBOAT: lifeboat, lifeboatman, lifeboatmen, lifeboat crew
HELICOPTER: helicopter, chopper, airman, aircrew
ONFOOT: on foot, mountain rescuer, ranger, walker, hiker
BYSTANDER: passer-by, neighbour, neighbor, bystander, passers-by
FIREMAN: firefighter, fireman, fire crew, fire brigade
HURT: injure, hurt, wound, burn
LIMB: arm, leg, wrist, collarbone, ankle, hip, rib, nose, jaw, shoulder, foot, finger, bone, neck, pelvis, elbow, thumb, toe, skull
DESTROY: destroy, wreck, sweep away, wash away, level, flatten, gut, bring down, demolish, tear down, carry away, carry off, raze, knock down
FALLDOWN: collapse, give way, crumble, cave in, topple
HOLDFAST: withstand, survive, come through, weather(v), resist, stand up to
PRIZE: prize, award, medal, honour, honor, knighthood, title, peerage, doctorate, order, damehood
CULPRIT: man, woman, thief, robber, suspect, fugitive, escapee, prisoner, inmate, killer, gunman, burglar, attacker, pair, gang, him, her, them
CRITICISE: condemn, criticise, criticize, denounce, deplore, lambast, decry, assail
WELCOME: welcome, hail, praise, applaud, salute, greet
OFFICE: race, contest, running, campaign, election
LOOT: money, cash, gold, jewel, painting, picture, loot, ring, jewellery, haul, pound, euro, dollar, bike, car, statue, coin, sum
NOONE: nobody, no one, no-one
REMARK: word, remark, comment, claim, statement, tweet, accusation
NOBODY: nobody, no one, no-one, none, no resident, no family, not one, no villager
TRIAL: trial, hearing
TRACK: rail, track, points, broken rail, rail track, buckled rail, line fault
BEARING: bearing, axle, wheel, wheel bearing
BRAKES: brake
SIGNAL: signal, signalman, signalling, signaller
SPEEDING: speed, speeding, driving too fast
DRIVER: driver, driver error, drowsiness, driver's
PILOT: pilot error, pilot
ICE: ice, icing, iced, iced-up
ENGINE: engine, engine failure, motor, turbine
GAS: gas, gas leak, gas pipe, gas main, gas cylinder
WIRING: wiring, short circuit, electrical fault, cable, socket, electrics, fuse
LIGHTNING: lightning, thunderbolt
CIGARETTE: cigarette, smoker, cigar
COOKING: chip pan, frying pan, cooking, stove, oven, cooker, pan
CANDLE: candle, tea light
ARSON: arson, arsonist, petrol, on purpose, deliberately, match, firebomb
BIRDS: bird, geese, goose, gull
FUEL: fuel, fuel shortage
BOMB: bomb, device, car bomb
WIND: wind, gust
RAIN: rain, downpour, cloudburst
QUAKE: earthquake, tremor, quake
PACT: deal, agreement, accord, compromise, treaty, truce, settlement, pact, ceasefire, solution, contract
JUDGMENT: sentence, conviction, verdict, ruling, judgment, judgement, decision, ban, acquittal
DAM: dam, dyke, dike, levee, bridge, wall, embankment, seawall, sea wall, roof, barrier, sluice
CREW: crew, sailor, passenger, climber, miner, hiker, everyone, everybody, all
MISSION: satellite, craft, lander, probe, spacecraft, rocket, capsule, rover, mission, launch, launcher, plane, aircraft, jet, helicopter, balloon
POSITION: post, office, job, position, helm, chair, power
CONTRACT: contract, deal, agreement
`;

/**
 * Which way something went, a line each scale: its name and in brackets what it asks, then the outcomes that exclude each other, each as
 * wordings (`wordings/wording.ts`) with the classes above. ">" before one says that it was done to whom stands behind; what begins with "-" only looks
 * like an outcome. What it asks: `one`, of one person or thing only; `topic`, of what `{of}` says; `matter`, only where the sentences have a matter in
 * common beside it; `plan`, what is to come counts; `guess`, what is supposed counts; `before`, so does what had been; `thing`, of persons it is not told; `brief`, it is only read in texts of a few sentences; `cause`: each outcome is a class of
 * causes, in the wordings of `causeLine`.
 */
export const outcomeLines = `
closure (matter plan): DECIDE .. to CLOSE, APPROVE ~ CLOSE, APPROVE ~ PLAN to CLOSE, CLOSE .. be APPROVED, PLAN to CLOSE .. be APPROVED, CLOSE .. win approval, door should close, be to CLOSE, have only ~ left, have until | will KEEP, REJECT ~ CLOSE, REJECT ~ PLAN to CLOSE, PLAN to CLOSE .. be REJECTED, CLOSE .. be REJECTED, DECIDE .. to KEEP, DECIDE .. not to CLOSE, vote against ~ CLOSE, decide against ~ CLOSE, win .. reprieve, be reprieved, get .. reprieve, be to stay open, be to remain open, be here to stay, DECIDE .. should stay, will stay open, will remain open, win .. fight
decision (matter plan): say yes to, have no objection to, no objection to, BUILDING .. may be built, vote yes, embrace ~ BILL, give .. blessing, clear .. way for, may go ahead, lift ~ ban, ban .. be lifted, be free to, become legal, be legal, APPROVE ~ PLAN, APPROVE ~ BUILDING, APPROVE ~ BILL, APPROVE ~ MERGER, PLAN .. be APPROVED, BILL .. be APPROVED, MERGER .. be APPROVED, MERGER .. be cleared, BUILDING .. be APPROVED, give .. GREEN, win .. PERMIT, get .. PERMIT, receive .. PERMIT, grant .. PERMIT, PERMIT .. be granted, give .. permission, back ~ limit, DECIDE .. to allow, vote in favour, vote in favor, say yes, wave .. through, clear ~ MERGER, pass ~ BILL, BILL .. get through, BILL .. clear, become law, vote for, approve, be to rise on, be to be built, may marry, licence .. be renewed, extend .. licence, renew .. licence, keep .. licence, may keep, will be allowed | say no to, turn .. down, forbid, prohibit, vote no, stay illegal, remain illegal, sink(v) ~ BILL, kill off, keep .. ban, ban .. stay, ban .. remain, object to ~ MERGER, REJECT ~ PLAN, REJECT ~ BUILDING, REJECT ~ BILL, REJECT ~ MERGER, PLAN .. be REJECTED, BILL .. be REJECTED, MERGER .. be REJECTED, BUILDING .. be REJECTED, refuse .. PERMIT, PERMIT .. be refused, deny .. PERMIT, PERMIT .. be denied, refuse to grant, say no, MERGER .. be blocked, vote down, BILL .. fail, fall short of .. majority, miss .. majority, fail to win .. majority, fail to get .. majority, be voted down, there will be no, will not be built, will not happen, will not go ahead, decide against, vote against, strip .. licence, revoke .. licence, lose .. licence, withdraw .. licence, licence .. be revoked, will still not, will keep ~ limit, PLAN .. be lost, DECIDE .. not to
unanimity (matter): unanimously, unanimous, without a vote, without .. vote against, without dissent, NOBODY .. vote against, nem con, vote as one, to a man, all .. vote for, vote to none, without opposition, without a dissenting voice, with one voice | by AMOUNT to, by AMOUNT vote to, vote to AMOUNT, narrowly APPROVED, narrowly elect, narrowly vote, by a majority, casting vote, scrape in, scrape home, scrape through, be split, by a single vote, by one vote, AMOUNT opposed, AMOUNT .. vote against, AMOUNT oppose, AMOUNT against, by a margin
plea (one before brief): plead guilty, admit, own up, confess, guilty plea, change .. plea to guilty, accept .. guilt, come clean | plead not guilty, deny, not guilty plea, protest .. innocence, maintain .. innocence, insist .. innocent, contest .. charge, trial .. convict, convict .. after .. trial, >jury .. find .. guilty, find .. guilty by .. jury, >jury .. convict, convict by .. jury, plead innocent, dispute .. charge | - admit to hospital, be admit to, deny bail, deny access, deny entry, deny PERMIT, admit defeat
verdict (one): guilty, verdict .. guilty, >convict, be convicted, >find .. guilty, be found guilty, pronounce .. guilty, >jury .. convict, verdict of guilty | >clear .. of, be cleared of, >acquit, be acquitted, >find .. not guilty, be found not guilty, walk free, leave court .. free, charge .. be dropped, case .. be thrown out, case .. collapse, verdict of not guilty, be found innocent, not guilty, verdict .. not guilty, be exonerated, >exonerate, be innocent | - plead guilty, plead not guilty, not guilty plea, guilty plea, admit guilt, protest .. innocence, maintain .. innocence
sentence (one): be JAIL, >JAIL, send to PRISON, go to PRISON, send down, behind bars, PRISON term, give ~ LENGTH, get ~ LENGTH, sentence to LENGTH, start .. PRISON term | fine(v), be fined, get off with, escape with ~ fine, escape PRISON, avoid PRISON, stay out of PRISON, suspended sentence, community service, unpaid work, community order, be spared PRISON, keep .. out of PRISON | - give LENGTH to, put behind bars
loot (matter): recover ~ LOOT, LOOT .. be recovered, be back in, LOOT .. be back, find ~ LOOT again, LOOT .. turn up again, LOOT .. be returned, get .. back, return ~ LOOT, recover all | none of ~ LOOT, LOOT .. not .. recovered, LOOT .. be .. gone, no trace of ~ LOOT, LOOT .. remain missing, LOOT .. be .. missing, never .. seen again, NOBODY .. be recovered, lost for good
detection (topic): find {of}, detect {of}, discover {of}, confirm {of}, identify {of}, trace of {of}, evidence of {of}, detection of {of}, {of} be found, {of} be detected, {of} be discovered, {of} be confirmed, {of} be identified, have {of} in, contain {of}, test positive for {of}, {of} have show up, {of} show up, spot {of}, reveal {of}, sign of {of}, presence of {of} | find no {of}, no trace of {of}, no sign of {of}, no evidence of {of}, rule out {of}, {of} be ruled out, {of} have been ruled out, {of} be absent, free of {of}, free from {of}, contain no {of}, {of} not be found, not find {of}, not find any {of}, detect no {of}, discover no {of}, test negative for {of}, disprove {of}, never find {of}, lack {of}, {of} be nowhere
arson (guess): arson be suspected, suspect arson, treat .. as arson, set .. deliberately, start .. deliberately, start on purpose, set on purpose, deliberately set, deliberately started, set alight, light(v) .. deliberately, work of ~ arsonist, set fire to, be set by somebody, be set by someone, somebody .. pour, someone .. pour, arsonist .. be blame, be arson, cause by arson, on purpose, foul play be suspected | rule out arson, arson .. be ruled out, not arson, be an accident, be accidental, start accidentally, accidental cause, no sign of arson, not deliberate, not started deliberately, not suspicious, no evidence of arson, no foul play, electrical fault, not be suspicious, start by accident, by accident, chip pan, faulty wiring, lightning, oil in .. pan
cause (cause): TRACK | BEARING | BRAKES | SIGNAL | SPEEDING | DRIVER | PILOT | ICE | ENGINE | GAS | WIRING | LIGHTNING | CIGARETTE | COOKING | CANDLE | ARSON | BIRDS | FUEL | BOMB
leaving (one): resign, step down, stand down, quit, tender .. resignation, hand in .. resignation, hand in .. notice, of .. own accord, of .. own free will, bow out, give up ~ post, offer .. resignation, announce .. resignation, submit .. resignation, resignation of, throw in the towel, retire, go into retirement | >DISMISS, be DISMISS, be fired, >fire(v) ~ POST, be axed, remove from ~ office, be voted out, be shown the door, show .. door, relieve of ~ duty, relieve of ~ post, strip of ~ office, be kicked out, give .. marching orders, dismissal of, sacking of
departure (one): retire, go into retirement, begin ~ retirement, enter retirement, resign, step down, stand down | die in office, die, pass away, be found dead
recall (matter): recall ~ AMBASSADOR, AMBASSADOR .. be recalled, call ~ AMBASSADOR home, call ~ AMBASSADOR back, summon ~ AMBASSADOR home, bring ~ AMBASSADOR home, withdraw ~ AMBASSADOR, be recalled, pull out ~ AMBASSADOR | expel ~ AMBASSADOR, AMBASSADOR .. be expelled, throw out ~ AMBASSADOR, persona non grata, order ~ AMBASSADOR out, order ~ AMBASSADOR to leave, tell ~ AMBASSADOR to leave, kick out ~ AMBASSADOR, be expelled, expulsion of, AMBASSADOR .. LENGTH to leave
walkout (plan): call off ~ STRIKE, STRIKE .. be CALLOFF, CALLOFF ~ STRIKE, be staffed as usual, run normally, run as normal, run as usual, work as normal, work normally, STRIKE .. be off, STRIKE .. be averted | WILL walk out, will strike, go on strike, WILL down tools, be to strike, will stop work, STRIKE .. go ahead, STRIKE .. will go ahead, press ahead with .. STRIKE, walk out, down tools, be out on strike, begin ~ STRIKE, start ~ STRIKE
holding (matter plan): CALLOFF ~ EVENT, EVENT .. be CALLOFF, be called off, there be no ~ EVENT, will not meet, EVENT .. will not be held, EVENT .. will not take place, be rained off, EVENT .. not go ahead | go ahead, take place, EVENT .. will be held, EVENT .. be held, press ahead, as planned, go on as planned, as scheduled, get under way
offer (matter plan): accept ~ OFFER, say yes, settle for, agree to ~ OFFER, take ~ offer, be enough for, WILL accept, vote for ~ OFFER, vote to accept, back ~ OFFER, OFFER .. be accepted, agree ~ OFFER | reject ~ OFFER, turn down ~ OFFER, spurn ~ OFFER, refuse ~ OFFER, throw out ~ OFFER, OFFER .. be rejected, OFFER .. be turned down, OFFER .. be spurned, hold out for, vote against ~ OFFER, vote to reject, say no, dismiss ~ OFFER, rebuff ~ OFFER, knock back ~ OFFER
standing (one plan): pull out of ~ OFFICE, withdraw from ~ OFFICE, drop out, end ~ campaign, no longer running, bow out of ~ OFFICE, quit ~ OFFICE, abandon ~ campaign, give up ~ campaign, back down, back out, climb down, withdraw ~ remark, take back | WILL stay in, stay in ~ OFFICE, fight on, WILL fight on, carry on, stand firm, refuse to withdraw, refuse to back down, remain in ~ OFFICE, refuse to give way, vow to stay
rescuers: RESCUE .. by ~ SHIP, SHIP .. RESCUE, owe ~ life to ~ SHIP, SHIP .. come to ~ aid | RESCUE .. by ~ HELICOPTER, HELICOPTER .. RESCUE, owe ~ life to ~ HELICOPTER, airlift, be airlifted | RESCUE .. by ~ LIFEBOAT, LIFEBOAT .. RESCUE, owe ~ life to ~ LIFEBOAT | RESCUE .. by ~ ONFOOT, RESCUE .. on foot, ONFOOT .. RESCUE, ONFOOT .. lead | RESCUE .. by ~ BYSTANDER, BYSTANDER .. RESCUE | RESCUE .. by ~ FIREMAN, FIREMAN .. RESCUE
harm of one (one): break ~ LIMB, fracture ~ LIMB, suffer ~ injury, suffer ~ burn, suffer ~ fracture, be HURT, be taken to hospital, be hospitalised, be rushed to hospital, lose ~ finger | be unhurt, be unharmed, be uninjured, be unscathed, escape unhurt, escape unharmed, escape unscathed, escape uninjured, escape injury, walk away, not come to ~ harm, without a scratch, come to no harm, survive unhurt, unhurt, not be HURT
harm: NOONE be HURT, NOONE come to ~ harm, no injury, NOONE need treatment, NOONE be harmed | be taken to hospital, suffer ~ burn, suffer ~ injury, be treated for, break ~ LIMB, be rushed to hospital, need hospital treatment, HURT ~ people, fracture ~ LIMB
stood (one thing): HOLDFAST, still standing, be left standing, escape damage, be undamaged, stand firm, remain standing, hold firm, be unscathed, stay intact, be intact, remain intact | be DESTROY, >DESTROY, FALLDOWN, be reduced to, lie in ruins
evacuated: evacuate, be evacuated, be moved out, have to leave ~ home, flee ~ home, be told to leave, leave their home, have to move out, be ordered out, be driven from, be led to safety, be forced from | NOBODY .. have to leave, NOBODY .. leave ~ home, NOBODY .. evacuate, NOBODY .. be moved, stay put, stay in their home, stay at home, no evacuation, no need to leave, no need to evacuate, remain in their home
liberty (one): >catch(v) ~ CULPRIT, be caught, >arrest, be arrested, back behind bars, be recaptured, >recapture, be in custody, take into custody, give himself up, give herself up, give themselves up, turn himself in, turn herself in, >capture, be captured, >detain, be detained | at_large, on_the_run, still be sought, elude, be hunting, have vanish, remain free | - be caught in, catch up, catch out, be arrested while
apology (one): apologise, apologize, say sorry, express regret, voice regret, offer ~ apology, get ~ apology from, receive ~ apology from, ask .. pardon, ask .. forgiveness, take back, issue ~ apology, beg .. forgiveness, make ~ apology, apology from, apology by, be sorry for | refuse to apologise, refuse to apologize, make no apology, stand by ~ REMARK, nothing to apologise for, nothing to apologize for, no word of apology, nothing to take back, decline to apologise, decline to apologize, offer no apology, not apologise, not apologize, be unrepentant, no regret, no apology
prize (one matter): accept ~ PRIZE, collect ~ PRIZE, receive ~ PRIZE, >PRIZE be handed to, be handed ~ PRIZE, be presented with ~ PRIZE, pick up ~ PRIZE, take home ~ PRIZE, go home with ~ PRIZE | turn down ~ PRIZE, decline ~ PRIZE, refuse ~ PRIZE, reject ~ PRIZE, hand back ~ PRIZE, return ~ PRIZE, not want ~ PRIZE, not accept ~ PRIZE, spurn ~ PRIZE, give back ~ PRIZE, send back ~ PRIZE, say no to ~ PRIZE
reaction (one matter): WELCOME, go down well, be pleased, be delighted | CRITICISE, be dismayed, be angry, be furious, object to, be outraged, go down badly, be appalled
sold (matter): sold_out, sell_out, every seat .. take, full_house, not a ~ ticket left, no ticket left, not a seat .. empty, all .. go under the hammer, buy all, all .. find ~ buyer, sell all, nothing .. be left unsold, packed house, every ticket .. sell, none be left unsold, to the last seat | empty seat, only .. be sold, only .. find ~ buyer, half empty, half-empty, poorly attended, not .. find ~ buyer, remain unsold, go unsold, nearly empty, almost empty, fail to sell, most .. unsold, few ~ ticket, bare half full
life (one): >find ~ alive, be alive, be found alive, >find .. alive, >pull .. alive, >bring .. alive, alive and well, safe and well, safe and sound, be out of danger, out of danger, breathing, be recovering, recover in hospital, reunite with, be reunited, in good health, cheat death, survive, but well, be rescued alive | be dead, die, be found dead, >find ~ dead, lifeless, drown, lose ~ life, not survive, find ~ body, recover ~ body, carry ~ body, body be found, body be recovered, pull ~ body, bring ~ body, could not be saved, come too late, too late, not wake up again, succumb to ~ injury
agreement: agree on, reach ~ PACT, strike ~ PACT, sign ~ PACT, conclude ~ PACT, clinch ~ PACT, seal ~ PACT, hammer out ~ PACT, PACT be reached, PACT be signed, agree ~ PACT, shake hands, shake hands on, come to terms, bury ~ hatchet, make peace, breakthrough | break down, break off ~ talks, talks .. collapse, talks .. fail, break up without, end without ~ PACT, end without result, without ~ PACT, no ~ PACT, not agree on, not agree, fail to agree, fail to reach, empty-handed, walk out of ~ talks, end in deadlock, deadlock, come to nothing, stalemate, talks .. founder, reach no ~ PACT
stoppage: end ~ STRIKE, STRIKE .. be over, STRIKE .. end, return to work, return to class, go back to work, be back at work, resume work, run again, come to ~ end | STRIKE .. go on, STRIKE .. continue, continue ~ STRIKE, extend ~ STRIKE, stay out, no end, stay in ~ depot, remain on strike
opening (matter): reopen, be reopened, open again, be open again, resume, begin to work again, work again, be back in service, roll .. again, flow again, be passable again, be in operation again, restart | be still closed, be still shut, remain closed, remain shut, stay closed, stay shut, remain blocked, not reopen, still be closed, still be shut, stand still, lie idle, remain out of service, closed for good, keep .. closed, remain suspended
flight: land safely, land ~ MISSION, MISSION .. land, touch down, soft landing, set down, make ~ safe landing, stand upright, reach orbit, reach ~ orbit, put .. into orbit, put .. in orbit, place .. in orbit, place .. into orbit, be in orbit, circle ~ Earth, enter orbit, send back ~ picture, release ~ MISSION, MISSION .. be released | MISSION .. crash, lie smashed, be smashed, smash into, MISSION .. explode, explode, blow up, break up over, break up in, break apart, burn up, MISSION .. be lost, lose ~ contact, signal .. break off, fail to reach, fall into .. sea, disintegrate, veer off, fall short
post (one plan): resign, step down, stand down, quit, tender .. resignation, hand in .. resignation, vacate .. POSITION, vacate ~ post, give up ~ POSITION, leave ~ POSITION, throw in .. towel, bow out, make way for | WILL remain in ~ POSITION, WILL stay in ~ POSITION, WILL keep ~ POSITION, WILL stay on, WILL carry on, WILL not resign, WILL not go, remain in ~ POSITION, stay in ~ POSITION, keep ~ POSITION, cling to ~ POSITION, hold on to ~ POSITION, refuse to resign, refuse to go, not resign, not step down, stay on, carry on as, continue as, no intention of resigning, rule out resigning, survive ~ vote
release (one): be released, release, be freed, be set free, set .. free, be let go, let .. go, walk free, go free, gate .. open for, be out of PRISON, be granted bail, grant ~ bail, on bail, leave PRISON, be pardoned, trial at home | remain in custody, remain in PRISON, stay in custody, stay in PRISON, remain behind bars, stay behind bars, be held without bail, be remanded, remand .. in custody, deny ~ bail, be denied bail, refuse ~ bail, be refused bail, add ~ year, trial behind bars, wait .. behind bars, keep .. in custody, be still held, be still being held, be held captive, remain captive, be still captive, be still in .. hands of, remain in .. hands of, stay in .. hands of, be kept in
appeal: uphold, confirm ~ JUDGMENT, confirm, JUDGMENT .. stand, JUDGMENT .. be upheld, JUDGMENT .. be confirmed, reject ~ appeal, dismiss ~ appeal, turn down ~ appeal, appeal .. be rejected, appeal .. be dismissed, lose ~ appeal | overturn, quash, throw out ~ JUDGMENT, throw out, strike down ~ JUDGMENT, annul, reverse ~ JUDGMENT, set aside ~ JUDGMENT, JUDGMENT .. be overturned, JUDGMENT .. be quashed, win ~ appeal, order ~ retrial, appeal .. be allowed
efficacy: be effective, vaccine .. work(v), drug .. work(v), treatment .. work(v), therapy .. work(v), slow ~ disease, slow ~ decline, reduce ~ risk, cut ~ risk, lower ~ risk, halve ~ risk, protect against, meet ~ goal, meet ~ endpoint, work well, show ~ benefit, live longer, prolong life | trial .. fail, have fail, not slow ~ disease, not slow, no better than, no effect, have no effect, not work, no benefit, ineffective, not effective, make no difference, miss ~ goal, miss ~ endpoint, as fast as
authorship: be genuine, be authentic, own hand | be ~ forgery, a forgery, be ~ fake, a fake, be counterfeit, not genuine, not authentic
dam: DAM .. hold(v), DAM .. stand, DAM .. withstand, hold firm, stand firm, remain intact | DAM .. burst, DAM .. break, DAM .. give way, DAM .. collapse, DAM .. fail
aboard: CREW .. be safe, CREW .. be rescued, all be rescued, all be saved, all .. survive, nobody be missing, no one be missing, all .. accounted for | be missing, remain missing, still missing, be feared dead, be feared drowned, be unaccounted for
manhunt (one plan): catch(v) ~ CULPRIT, be caught, be arrested, in handcuffs, be back in PRISON, be back behind bars, be recaptured, be seized, be captured | at large, on the run, nowhere to be seen, nowhere to be found, no trace of, still be hunting, still be sought, elude, remain free, be still missing, in vain
ascent: reach ~ summit, stand on ~ summit, stand on ~ top, stand on top, conquer ~ peak, scale ~ peak | turn back, turn round below, fail to reach ~ summit, abandon ~ attempt, give up below, short of ~ summit, short of ~ top, below ~ summit, below ~ top
contract (one): sign ~ new CONTRACT, extend ~ CONTRACT, renew ~ CONTRACT, stay, remain at, remain with, commit ~ future | sign for, switch to, transfer to, leave ~ club, leave for
find: nothing there, nothing found, find nothing, be nothing, false alarm, find no ~ bomb, find no ~ device, no bomb, no explosives, hoax | bomb .. be found, find ~ bomb, a ~ bomb, device .. be found, defuse, make .. safe
pay offer (plan): accept ~ OFFER, take ~ AMOUNT, say yes, settle for | spurn ~ AMOUNT, reject ~ AMOUNT, refuse ~ AMOUNT, turn down ~ AMOUNT, say no
`;

/** The wordings by which a cause is told, "*" for its words. */
export const causeLine =
  "blame ~ *, put down to .. *, be down to .. *, cause by ~ *, * cause(v), * .. be the cause, * .. be to blame, * .. be behind, * be behind, due to ~ *, because of ~ *, owing to ~ *, trace to ~ *, trace back to ~ *, * .. bring down, * .. throw, * .. lead to, result of .. *, set off by ~ *, start by ~ *, spark by ~ *, trigger by ~ *, * trigger, * spark, * .. start(v), fault in .. *, failure of .. *, be * .. that, cause be .. *, conclude that .. *, point to .. *, lay at the door of .. *, begin when .. *, start when .. *, happen because .. *, be a * that, failed *, * .. fail, * .. break, faulty *, * that fail";

/** Before a cause they say that it was not that. */
export const notCause =
  /\b(?:not|nor|neither|no|rather than|instead of|in order|ruled out|nothing wrong)\b/iu;

/** Words right before a wording by which it is not told as a fact. */
export const unreal: ReadonlySet<string> = new Set(
  `to which will would wo could can may might should must if whether not n't never without before unless against refuse refusing decline call urge ask demand
  want threaten until hope expect fail likely or than`.split(/\s+/u),
);

/** Words of a noun phrase that stands for a part: "**most** people stayed". */
export const partly: ReadonlySet<string> = new Set("few half many most other others several some".split(" "));

/** Pronouns for persons. */
export const personalPronouns: ReadonlySet<string> = new Set("he she him her they them who".split(" "));

/** Verbs within a wording by which it is not told as a fact: "the plan **could** be rejected". */
export const modals: ReadonlySet<string> = new Set("could may might should must".split(" "));

/** Verbs by which what stands behind their "to" came about. In dictionary form. */
export const forcing: ReadonlySet<string> = new Set([
  "force",
  "oblige",
  "compel",
  "cause",
  "lead",
  "manage",
  "choose",
  "decide",
]);

/** Words in a wording by which it goes the other way: "threw out **objections** to the plan". In dictionary form. */
export const counterNouns: ReadonlySet<string> = new Set(
  "objection appeal petition amendment call claim criticism plea complaint challenge counter-motion counterproposal warning".split(
    " ",
  ),
);

/** Verbs that, as gerunds behind a wording, turn it round: "voted against **dropping** the plan". In dictionary form. */
export const counterVerbs: ReadonlySet<string> = new Set(
  "abandon abolish amend block cancel cut delay drop end halt lift overturn postpone reject repeal scrap shelve stop suspend veto withdraw".split(
    " ",
  ),
);

/** Words by which a sentence tells of another time. */
export const otherTime =
  /\b(?:previous(?:ly)?|last (?:year|month|week|season|spring|summer|autumn|fall|winter)|a year ago|(?:years?|months?|weeks?) (?:ago|before)|in (?:spring|summer|autumn|winter)|other|another|second(?! ?-)|also|elsewhere|at first|initially|originally|formerly|former plan|first trial|in return|yet|so far)\b/u;

/** Nouns that are in any news of decisions, and show no matter in common. In dictionary form. */
export const commonMatter: ReadonlySet<string> = new Set(
  `council councillor committee town city district member majority vote plan proposal scheme night evening week morning year month day people
  meeting board party parliament lawmaker planner regulator resident official spokesman statement union worker staff court judge jury police man woman
  government minister group company firm pound euro dollar cent percent end time part number`.split(/\s+/u),
);

/** Verbs that take back what stands behind them. */
export const refusals: ReadonlySet<string> = new Set(
  "refuse refused decline declined reject rejected spare spared escape escaped avoid rule ruled decide decided fail disprove lack free nowhere absent".split(
    " ",
  ),
);

/** What a wording does not go on behind. */
export const endsGap =
  /^(?:[;:“”"()]|but|while|although|though|because|after|before|when|until|unless|if|whether)$/u;

/** Words by which a noun is of somebody, or is another one than that told of. */
export const ofOther: ReadonlySet<string> = new Set("'s ’s his her their another other second".split(" "));
