/**
 * Words that name one happening when all else agrees, a line each: verbs | nouns. The first word names the family. A noun that
 * stands here tells of a happening even where the catalogue has no entry for it. Finer than the catalogue, in which "killed" and
 * "died" answer one question: a text that has both may tell of two.
 */
export const happeningFamilies = `
kill, slay | killing, slaying
die, perish | death
murder | murder
assassinate | assassination
shoot, gun down, open fire | shooting, gunfire
stab | stabbing
bomb | bombing
explode, blow up, detonate | explosion, blast
attack | attack, assault
raid | raid
rob | robbery, heist, hold-up
steal | theft
burgle | burglary
loot | looting
riot | riot, rioting
protest, demonstrate | protest, demonstration
clash | clash
quake | earthquake, quake, temblor, tremor, seism
flood | flood, flooding
burn | fire, blaze, inferno
crash, collide | crash, collision
collapse | collapse
erupt | eruption
evacuate | evacuation
rescue | rescue
injure, wound, hurt | injury
damage | damage
destroy | destruction
disrupt | disruption, outage
sever |
repair | repair
arrest, apprehend | arrest
capture | capture
detain | detention
kidnap, abduct | kidnapping, abduction
charge, indict | charge, indictment
accuse | accusation
convict | conviction
sentence | sentence, sentencing
acquit | acquittal
try | trial
sue | lawsuit
extradite | extradition
execute | execution
escape | escape
investigate, probe | investigation, probe, inquiry
raise | increase, hike
offer | offer
acquire, buy, purchase, take over | acquisition, purchase, takeover, buyout
merge | merger
sell | sale
invest | investment
negotiate | negotiation
agree | agreement
sign | signing
launch, unveil, introduce | launch, unveiling, introduction
release | release
announce | announcement
nominate | nomination
appoint | appointment
resign, step down | resignation
elect | election
inaugurate | inauguration
vote | vote
win | victory, win
defeat | defeat
marry, wed | wedding, marriage
divorce | divorce
adopt | adoption
visit | visit
meet | meeting, summit
invade | invasion
withdraw | withdrawal
bombard, shell | bombardment, shelling
overthrow, topple, oust, depose | overthrow, ouster
hijack | hijacking
thwart, foil | thwarting
hang | hanging
commit suicide | suicide
perform | performance
celebrate | celebration
host | hosting
deploy | deployment
ban | ban
suspend | suspension
fire, dismiss, sack | dismissal, sacking
recall | recall
approve | approval
reject | rejection
cancel | cancellation
postpone | postponement
delay | delay
open | opening
close | closure
found, establish | founding, establishment
restore | restoration
`;
