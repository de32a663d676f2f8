/**
 * Words of which the left and the right ones cannot both be said of the same parts, whichever verb or noun says it: "**prevents** ulcers",
 * "ulcers are an **adverse effect** of it". In dictionary form, up to three words each. Only what excludes the other at one time and does not rest
 * on it: who is freed had been held, so "free" is no counter-word of "hold".
 */
export const counterLines = `
prevent, avert, cure, ward off, protect against, relieve, alleviate | cause, trigger, provoke, induce, bring on, adverse effect, side effect, side-effect, risk factor, complication, aggravate, worsen, result of
support, supporter, back, backer, endorse, endorsement, favour, favor, advocate, champion, approve of, proponent, in favour of, in favor of | oppose, opposition to, opponent of, reject, rejection, condemn, denounce, doubt, disprove, refute, expulsion, expel, critic of, critical of, object to, objection to, protest against, campaign against, fight against, vote against
defend, praise, applaud, acclaim, hail, laud, commend | criticise, criticize, criticism, condemn, denounce, blast, slam, deplore, lambast, attack, accuse
arrest, catch, capture, detain, custody | lookout, on the run, at large, fugitive, elude, evade capture, manhunt, whereabouts, hunt for, wanted for
earn, profit, profitable | lose, loss, deficit, loss-making, unprofitable
lose, loss | profit, earnings, earning, surplus, net income
easy, easily, simple, smoothly, readily | difficult, difficulty, hard, challenge, challenging, tough, struggle, obstacle, hurdle, cumbersome, painstaking
confirm, admit, confess, acknowledge | deny, denial, dispute, refute, rebut, rule out
guilty, convict, conviction | innocent, acquit, acquittal, exonerate, cleared of, not guilty
allow, permit, let, legal, legalise, legalize, authorise, authorize, lawful | ban, prohibit, forbid, outlaw, bar, illegal, unlawful, off limits, taboo
compulsory, mandatory, obligatory, required, require | optional, voluntary, exempt, exemption, waive, without
accept, acceptance, approve, approval, agree to, pass, adopt, ratify, welcome | reject, rejection, refuse, refusal, decline, turn down, vote down, veto, rebuff, spurn, disapprove, balk at
provide, disclose, reveal, release, publish, name, give | withhold, conceal, hide, not say, decline to say, refuse to say, refuse to disclose, keep secret, not disclose, not reveal, not identify
recover, find, retrieve, locate | missing, unaccounted for
survive, survivor | die, death, dead, fatal, fatally, perish, drown
die, dead, perish, death | survive, survivor, alive, unharmed, unhurt, uninjured, unscathed
injure, hurt, wound, injury | unharmed, unhurt, uninjured, unscathed
safe, harmless, safely, safety | dangerous, unsafe, hazardous, harmful, toxic, poisonous, danger
success, succeed in, successful, successfully, manage to | fail, failure, unsuccessful, unsuccessfully, in vain, abortive, botched, fiasco, flop
win, winner, victory, victorious, triumph | lose, loser, runner-up, second place, finish second, defeat, defeated
divorced, divorce, ex-husband, ex-wife, former husband, former wife | wife, husband, spouse, married
single, unmarried, bachelor, spinster | wife, husband, spouse, married, marry
known, identify | unknown, unidentified, mystery, anonymous
enough, sufficient, ample, plenty, abundant | lack, shortage, insufficient, scarce, scarcity, too little, too few, inadequate
improve, improvement, better | worsen, deteriorate, deterioration, worse
strengthen, strong | weaken, weak
help, assist, benefit, aid | hinder, hamper, harm, impede, thwart, undermine, hurt
unite, unify | divide, split
encourage, urge | discourage, dissuade, deter
ally, friend, friend of, allied with | enemy, foe, rival, arch-rival
friendly | hostile
peaceful, peacefully, nonviolent | violent, violently, riot
include, contain, comprise | exclude, omit, lack, leave out
agree, agreement, consensus | disagree, disagreement, deadlock, stalemate, fall through, collapse
trust | distrust, mistrust, suspicion
lenient | harsh, strict
rich, wealthy | poor, impoverished, penniless
cheap, inexpensive | expensive, costly, pricey
popular | unpopular, disliked
permanent, permanently | temporary, temporarily, interim
public, publicly, openly | secret, secretly, confidential, behind closed doors
professional | amateur
relative of, relative, kin | acquaintance, friend, stranger, unrelated
active | dormant, extinct, inactive
extinct, die out, died out | living, survive, thrive
healthy, in good health | ill, sick, ailing, unwell, bedridden
alone, solo, single-handedly | together, jointly, team, accompany
voluntarily, willingly, volunteer | force, forcibly, against their will, coerce, compel
accidental, accidentally, accident | deliberate, deliberately, intentional, intentionally, on purpose, sabotage, arson
cancel, call off, scrap, abandon | go ahead, proceed, hold as planned
destroy, demolish, ruin | intact, undamaged, untouched, spare, unscathed
damage | intact, undamaged, unscathed
full, fully, complete, completely | partial, partially, incomplete, unfinished
finish, complete | unfinished, incomplete
stable, steady, unchanged | volatile, unstable, fluctuate, soar, plunge
ready, prepared | unprepared, unready
united, unanimous, unanimously | divided, split
elect | appoint, hereditary, unelected, inherit, lose election, defeat
independent | dependent, subject to
free, free of charge, gratis | paid, fee, charge for
domestic, local | imported, foreign
natural, naturally | artificial, synthetic, man-made
genuine, authentic, real | fake, forged, counterfeit, hoax, forgery
true | false, untrue, myth, fabricated
proven, prove | disprove, unproven, debunk
common, commonplace, frequent, widespread | rare, rarely, uncommon, seldom
major, significant | minor, slight, insignificant, negligible
oldest | youngest, newest
largest, biggest | smallest
best | worst
longest | shortest
tallest, highest | shortest, lowest
urban | rural
mild | severe
dry, drought | wet, flood
hot, warm | cold, freezing
armed | unarmed
married | unmarried, bachelor
pay, paid | unpaid, default on
attend, attendance, present | absent, boycott, stay away, skip
obey, comply with, comply, honour, observe | violate, violation, breach, defy, flout
remember | forget
deliberate | inadvertent, inadvertently
conservative, right-wing | left-wing, socialist, liberal
atheist | devout, christian, catholic, muslim, religious
pro-war | anti-war
`;
