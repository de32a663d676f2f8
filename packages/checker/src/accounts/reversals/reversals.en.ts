import { relatives } from "../persons/persons.en.js";

/**
 * Deeds that one party does to another, a line each: its name and in brackets what it asks, then the wordings (`wordings/wording.ts`) whose subject does it,
 * and behind "|" those whose subject it is done to. The other party stands right behind a wording; of a passive, which every verb has besides, behind "by".
 * Before a party that alone is named a wording has ">". What a line asks: `sole`, nobody else does it in the happening; `alone`, whom it is done to need
 * not be told; `mutual`, the other may do it in return.
 */
export const deedLines = `
victory (sole): beat, defeat, overcome, vanquish, thrash, trounce, rout, crush, stun, upset, humble, topple, unseat, oust, dethrone, eliminate, knock out, see off, edge, edge out, edge past, pip, best, brush aside, sweep aside, outbid, outpoint, outclass, outplay, outscore, outrun, outlast, overtake, overhaul, dispatch, demolish, get past, cruise past, ease past, squeeze past, scrape past, storm past, draw level with, prevail over, prevail against, triumph over, triumph against, win over, win against, win .. against, win .. ahead of, get .. better of, have .. better of, be too good for, be too strong for, come out ahead of, finish ahead of, pull ahead of, move ahead of, victory over, victory against, win over, win against, triumph over, defeat of, >victory for, >win for, >rule for, >rule in favour of, >rule in favor of, >find for, >find in favour of, >find in favor of, >decide for, >side with | lose to, lose against, lose out to, lose .. to, bow to, bow out to, have to bow to, go out to, go down to, succumb to, fall to, be no match for, defeat to, defeat against, defeat at .. hands of, loss to, loss against, finish behind, fall behind, drop behind, slip behind, come second to, have to yield to, concede victory to, concede defeat to, concede to, >defeat for, >rule against, >find against
acquisition: take over, buy, buy out, buy up, acquire, purchase, swallow, swallow up, snap up, gobble up, absorb, take control of, takeover of, acquisition of, purchase of, buyout of, merger .. into | pass into .. hands of, pass to, go to, be sell to, sell out to, sell itself to, sell .. to, become part of, become .. subsidiary of, be merge into, be hand over to, belong to, fall into .. hands of
succession: succeed, replace, take over from, step in for, stand in for, fill in for, deputise for, take .. place of, step into .. shoes of, inherit .. from | hand over to, hand .. over to, give way to, make way for, make room for, pass .. baton to, hand .. reins to, yield to
loan: lend, loan, give .. loan to, grant .. loan to | borrow from, borrow .. from, owe, get .. loan from, receive .. loan from
gift: give .. to, donate .. to, hand .. to, present .. to, award .. to, sell .. to, send .. to, supply .. to, deliver .. to | receive .. from, get .. from, be give .. by, accept .. from, obtain .. from, buy .. from
payment: pay, compensate, reimburse, pay .. to, pay .. compensation to | be pay .. by, receive .. compensation from, win .. damages from, be award .. damages against
lawsuit (mutual): sue, take {of} to court, haul {of} to court, drag {of} to court, drag {of} before .. court, go to court against, bring .. action against, bring .. suit against, file .. suit against, file .. lawsuit against, file .. complaint against, press .. charges against, lawsuit against
accusation (mutual): accuse, blame, denounce, point .. finger at, report, inform on
summons: summon, call in, haul in, order in, cite | be summon to, be call in to, be call to, be order to, be haul to, be cite to, be invite to
attack (mutual): attack, assault, ambush, raid, bomb, shell, invade, punch, hit, strike, kick, slap, bite, butt, headbutt, stab, knife, shoot/shot, shoot/shot at, shoot/shot dead, fire at, fire on, beat up, kill, murder, strangle, poison, trample, maul, gore, savage, push, shove, insult, threaten, attack on, assault on, raid on | come under .. attack from, come under .. fire from, be attack by
crash (mutual): ram, hit, strike, clip, crash into, smash into, slam into, plough into, plow into, run into, run .. into, drive into, bump into, barge into, career into, careen into, steer into, sail into, fly into, skid into, slide into, collide into, rear-end, cut in front of, run over, mow down, knock down, knock over
robbery: rob, mug, swindle, defraud, cheat, con, blackmail, steal .. from, snatch .. from, extort .. from
expulsion (mutual): expel, throw out, kick out, deport, banish
dismissal (sole): sack, fire(v), dismiss, suspend, excommunicate, appoint, elect, fine, punish, sentence, pardon, ban, bar
arrest (sole): arrest, detain, capture, seize, handcuff, order .. arrest of, have .. arrested, arrest of, capture of, take {of} prisoner, take {of} hostage, kidnap, abduct
seizure: board, intercept, stop, escort, tow, shadow
rescue: rescue, save, save .. life of, rescue of, pull .. from | owe .. life to, be rescue by
contact: telephone, phone, ring up, write to, apologise to, apologize to, say sorry to, surrender to, propose to, lie to | receive .. apology from, get .. apology from, accept .. surrender of
divorce: leave, divorce, jilt, adopt
driver (sole alone): drive, steer, be at .. wheel, be behind .. wheel, sit at .. wheel, sit behind .. wheel, have .. wheel, >behind the wheel be, >behind the wheel sit, >at the wheel be, >at the wheel sit, be at .. controls, sit at .. controls, >at the controls be, >at the controls sit | be in .. passenger seat, sit in .. passenger seat, be in .. front passenger seat, be in .. other front seat, sit in .. other front seat, >in the passenger seat be, >in the passenger seat sit, be .. passenger, sit beside, sit next to, be beside
first shot (sole alone): open fire, open fire on, open fire at, fire first, shoot/shot first, strike first, attack first, fire .. first shot, start .. shooting, throw .. first punch | return .. fire of
`;

/** Verbs of what two do together, or each to the other as often as not: told the other way round they exclude nothing. In dictionary form. */
export const shared: ReadonlySet<string> = new Set(
  `meet marry wed fight face join play know see hear love like hate hug embrace kiss greet thank tell ask answer call say quote cite praise criticise
  criticize condemn urge warn help support back visit follow host welcome want need want watch remember miss resemble match equal include have be make let
  give show bring take get put keep leave find think believe name mean border adjoin cross join involve concern represent call date trust respect admire
  mention describe recall consider expect wish envy fear mock tease interview address honour honor`.split(
    /\s+/u,
  ),
);

/** Words by which a report tells that both did it to each other. */
export const exchange =
  /\b(?:each other|one another|exchang\w+|trad(?:ed?|ing)|both sides|in (?:return|reply|response)|return(?:ed|s|ing)? fire|(?:hit|fought|fight|shot|struck) back|retaliat\w+|brawl\w*|clash\w*|scuffle\w*|fist ?fight|counter\w*)\b/iu;

/** Nouns for somebody by what he or she is to another: "the **wife** of Ivo Brandt" is not Brandt. In dictionary form. */
export const relations: ReadonlySet<string> = new Set([
  ...relatives,
  ...`agent assistant bodyguard boss boyfriend client colleague critic deputy ex-husband ex-wife friend girlfriend lawyer attorney neighbor neighbour
  opponent partner predecessor rival spokesman spokeswoman spouse stepson successor`.split(/\s+/u),
]);

/** Prepositions before the side that somebody is of: "the ambassador **of** Orva", "guards **from** Orva". */
export const ofSide: ReadonlySet<string> = new Set(["of", "from"]);

/** Words that a noun phrase takes from the one before: "**who** rammed", "it was Orva **that** shot". */
export const relativePronouns: ReadonlySet<string> = new Set(["who", "that", "which"]);
