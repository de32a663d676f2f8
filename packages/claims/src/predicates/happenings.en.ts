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
abolish | abolition
accept | acceptance
admit | admission
advance | advance
allege | allegation
amend | amendment
appeal | appeal
apologise, apologize | apology
arrive | arrival
audit | audit
auction | auction
award | award
bail out | bailout
beat | beating
bid | bid
boycott | boycott
breach | breach
break down | breakdown
brief | briefing
broadcast | broadcast
bury | burial, funeral
campaign | campaign
change | change
chase | chase, pursuit
climb | climb
close down, shut down | shutdown
come back | comeback
complain | complaint
complete | completion
concede | concession
confess | confession
confirm | confirmation
confront | confrontation
consult | consultation
contract | contraction
crack down | crackdown
criticise, criticize | criticism
cut | cut, cutback
debate | debate
debut | debut
decide | decision
decline | decline
decrease | decrease
default | default
defect | defection
deliver | delivery
demolish | demolition
deny | denial
depart | departure
deport | deportation
derail | derailment
devalue | devaluation
diagnose | diagnosis
disappear | disappearance
disclose | disclosure
discover | discovery
donate | donation
downgrade | downgrade
drop | drop
embargo | embargo
endorse | endorsement
enlarge | enlargement
escalate | escalation
evict | eviction
examine | examination
exit | exit
expand | expansion
expel | expulsion
export | export
extend | extension
fail | failure
fall | fall
file | filing
finish | finish
foreclose | foreclosure
freeze | freeze
gain | gain
grow | growth
hack | hack
hand over | handover
hire | hiring
imprison | imprisonment
import | import
infect | infection
inject | injection
inspect | inspection
install | installation
intervene | intervention
interview | interview
invite | invitation
jump | jump
lay off | layoff
leak | leak
leap | leap
lock down | lockdown
lose | loss
march | march
mobilise, mobilize | mobilisation, mobilization
move | move
mutiny | mutiny
object | objection
order | order
pardon | pardon
pause | pause
pay | payment, payout
pledge | pledge
plunge | plunge
poison | poisoning
premiere | premiere
present | presentation
promote | promotion
propose | proposal
prosecute | prosecution
publish | publication
pull out | pullout
punish | punishment
rally | rally
ratify | ratification
react | reaction
rebound | rebound
receive | reception
recover | recovery
redesign | redesign
reduce | reduction
reform | reform
refuse | refusal
reinstate | reinstatement
relocate | relocation
remove | removal
renew | renewal
renovate | renovation
replace | replacement
request | request
resume | resumption
retaliate | retaliation
retire | retirement
retreat | retreat
return | return
reveal | revelation
review | review
revise | revision
rise | rise
roll out | rollout
rule | ruling
screen | screening
search | search
seize | seizure
sell off | selloff, sell-off
separate | separation
settle | settlement
slide | slide
slow, slow down | slowdown
slump | slump
spill | spill
split | split
start | start
strike | strike
submit | submission
surge | surge
surrender | surrender
survey | survey
swap | swap
take off | takeoff
test | test
testify | testimony
threaten | threat
tour | tour
transfer | transfer
treat | treatment
triumph | triumph
upgrade | upgrade
vaccinate | vaccination
veto | veto
violate | violation
walk out | walkout
warn | warning
`;

/** What nouns for happenings are kinds of, in WordNet. */
export const happeningRoots: readonly string[] = ["event", "phenomenon", "illness", "disease", "sleep"];
/** Nouns that say next to nothing of what happens. */
export const vagueNouns: ReadonlySet<string> = new Set(
  `act action activity base business call case chance control course day deed degree effort end event experience fact fashion force form
  function game group half head home job kind lead life line look lot manner material matter means measure middle minute moment
  move notice number occasion order part passage past pattern people period piece place plan play point position power practice process
  product program programme project public reason record rest result role round season series service set side sign site size
  source space spot stage step style subject system task term thing time touch trade training trip turn type use view way work world year`.split(
    /\s+/u,
  ),
);
