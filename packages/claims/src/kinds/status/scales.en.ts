/**
 * Scales of news, one a line: `scale: pole = words; pole = words`. Poles of a scale exclude each other for one thing at one
 * time; the words of a pole mean the same as far as the scale goes. Words are dictionary forms; `/v`, `/n`, `/a` behind
 * one keeps it to verbs, nouns, adjectives. A word may be several words. The name of a pole is the one to show, and is read as one of its words. A scale in `[]` tells a
 * trend or an outlook rather than a fact. A word stands on one scale only.
 */
export const scaleLines = `
life: alive = alive, living/a, survive, unhurt, unharmed, survivor; dead = dead, deceased, die, perish, lifeless, kill/v, murder/v, slay, drown/v, death
injury: wounded = wounded/a, injured/a, wound/v, injure, hurt/v
opening: open = open/a, open/v, reopen; closed = closed/a, shut, close/v, closure, shutdown
[trend]: rising = rise, increase, climb, grow, soar, surge, jump, gain/v, swell, mount/v, rally/v, rebound, growth, upturn, higher; falling = fall/v, decrease, decline, drop/v, shrink, plunge, plummet, slump, tumble, dip, dwindle, sink/v, slide/v, lower/a, downturn, shrinkage; unchanged = unchanged, steady/a, flat/a, stable, stagnate, constant/a
[severity]: worsening = worsen, deteriorate, escalate, intensify, aggravate, worsening, escalation; easing = ease, improve, abate, subside, de-escalate, recover, relent, improvement, easing; persistent = persist, persistent, continue, linger, ongoing, unabated
treaty: signed = signed/a, sign/v, ratify; rejected = reject, rejected/a, spurn, rebuff, rejection
consent: accepted = accept, agree, welcome/v, acceptance; refused = refuse, decline to, turn down, refusal
approval: approved = approve, approved/a, authorise, authorize, endorse, pass/v, adopt, greenlight, approval; blocked = block/v, veto, blocked/a, quash, scrap/v, scupper, disapprove, disapproval
verdict: guilty = guilty, convict/v, convicted/a, conviction; not guilty = not guilty, acquit, innocent, acquitted/a, acquittal, exonerate
custody: arrested = arrested/a, arrest, detain, jail/v, imprison, detention, in custody; at large = at large, free/a, escape/v, flee, on the run, fugitive; released = release/v, freed/a, free/v, release/n
contest: won = win, victory, triumph/v, victorious; lost = lose, defeat/n, loss; tied = tie, tied/a, draw/n
legality: legal = legal, lawful, legalise, legalize, permitted/a, legitimate; illegal = illegal, unlawful, illicit, outlaw/v, banned/a, prohibited/a, illegitimate
permission: allowed = allow, permit/v, let/v; forbidden = forbid, ban/v, prohibit, bar/v
sex: male = male, man, boy, father, son, brother, husband, uncle, nephew, grandfather, grandson, gentleman, actor; female = female, woman, girl, mother, daughter, sister, wife, aunt, niece, grandmother, granddaughter, lady, actress
safety: safe = safe, unscathed, secure/a; unsafe = unsafe, dangerous, hazardous, insecure, perilous
truth: true = true, accurate, correct/a, genuine, authentic; false = false, untrue, inaccurate, incorrect, fake, bogus, wrong/a
movement: arrived = arrive, come, enter, arrival, land/v; left = leave/v, depart, exit, departure, go away
phase: begun = begin, start, launch, commence, erupt, beginning, outbreak, kick off, resume; ended = end, finish/v, cease, conclude, stop/v, ending, cessation, terminate, halt/v
result: successful = succeed, success, successful, succeeded; failed = fail, failure, unsuccessful, failed/a, collapse/v
presence: present = present/a, attend; absent = absent, miss/v, skip/v, absence, boycott/v
possession: kept = keep, retain, stay/v, remain; given up = give up, relinquish, surrender, resign, step down, quit
office: appointed = appoint, hire, name/v, appointed/a; dismissed = dismiss, fire/v, sack/v, oust, remove, dismissed/a
stance: supported = support, back/v, favour/v, favor/v; opposed = oppose, opposed/a, resist
admission: confirmed = confirm, acknowledge, admit, confirmed/a; denied = deny, denial, refute, unconfirmed
contents: full = full/a, packed/a, crowded; empty = empty, deserted, vacant
weather: dry = dry/a, drought; wet = wet, rainy, flood/n
power: on = switch on, turn on; off = switch off, turn off
health: healthy = healthy, well/a, recovered/a; ill = ill, sick, ailing, unwell
mood: happy = happy, glad, pleased/a, delighted/a, joyful, cheerful, content/a; sad = sad, unhappy, miserable, sorrowful, gloomy, dejected
marriage: married = married/a, marry, wed; unmarried = single/a, unmarried, divorced/a, divorce, bachelor
building: built = build, construct, erect, built/a; demolished = demolish, destroy, raze, dismantle, demolished/a, destroyed/a
exchange: bought = buy, purchase, acquire; sold = sell, divest
lending: lent = lend; borrowed = borrow
loudness: loud = loud, noisy; quiet = quiet, silent
`;

/** Scales that tell how something came out, which then stays so; on the others a thing moves. */
export const outcomeScales: ReadonlySet<string> = new Set([
  "life",
  "verdict",
  "contest",
  "treaty",
  "approval",
  "sex",
  "result",
]);
