/**
 * What news tells of, a line each sort of happening: its name, then the nouns and verbs that tell one, in dictionary form. A word may stand in
 * several lines. No words of what goes with many happenings: killing, arrests, rescues.
 */
export const happeningLines = `
accident: accident, crash, collision, collide, derail, derailment, pile-up, pileup, overturn, wreck, plunge, skid, smash, fall, hit, ram
shipwreck: capsize, sink, sinking, aground, shipwreck, wreck, collision, collide, drift
fire: fire, blaze, burn, gut, inferno, wildfire, arson, flame
explosion: explosion, blast, explode, bomb, bombing, bomber, detonate, detonation, blow, leak
attack: attack, attacker, armed, wound, ambush, assault, raid, storm, bombing, bomb, bomber, strike, airstrike, shelling
shooting: shooting, shoot, shot, gunman, gunfire, fire, shooter
stabbing: stab, stabbing, knife, knifeman, axe, machete, sword, hammer, attack
robbery: robbery, rob, robber, raid, raider, heist, theft, steal, thief, burglary, burglar, burgle, loot, break-in
murder: murder, murderer, strangle, stab, shoot, poison, killing, homicide
kidnapping: kidnap, kidnapping, abduct, abduction, hostage, hijack, hijacking, hijacker, siege
escape: escape, jailbreak, breakout
search: trap, strand, missing, disappear, disappearance, lose
death: die, death, dead, drown, drowning, perish, survive
quake: quake, earthquake, tremor, temblor, aftershock
eruption: erupt, eruption, volcano, ash
storm: storm, hurricane, typhoon, cyclone, tornado, twister, wind, gust, hail, snowstorm, blizzard
weather: snow, rain, rainfall, heatwave, temperature, frost, cold, fog, lightning, drought
flood: flood, flooding, inundate, dam, levee, burst, river, water
landslide: landslide, mudslide, rockfall, avalanche, rockslide, slide
collapse: collapse, cave, fall, topple
spill: spill, leak, spillage
power cut: outage, blackout, power, electricity
disease: outbreak, epidemic, infect, infection, disease, virus, poisoning, poison
match: match, game, beat, win, victory, defeat, lose, draw, cup, final, goal, score, title, derby, semifinal, quarterfinal, tie, point, set
race: race, win, marathon, lap, finish, stage, rally
bout: bout, fight, knock, knockout, title, round, champion
meeting: meeting, meet, summit, talk, conference, negotiation
trial: trial, court, convict, acquit, sentence, jail, verdict, jury, judge, guilty, charge, clear, plead
walkout: strike, walkout, walk, picket
protest: protest, demonstration, march, rally, demonstrator, protester, riot, clash, rioting
clash: clash, fight, fighting, riot, brawl
festival: festival, concert, fair, parade, show, exhibition, performance, carnival, gig
ceremony: wedding, marry, funeral, ceremony, inauguration, inaugurate, opening, unveil
vote: vote, election, referendum, poll, ballot, elect
closure: close, shut, closure, reopen, cancel, suspend
launch: launch, rocket, satellite, lift-off, liftoff
find: find, discover, discovery, wreck, unearth, dig
crossing: climb, climber, swim, swimmer, ascent, expedition
`;
