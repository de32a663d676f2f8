/**
 * The prepositions that verbs take beside an object or without one: "imposed a fine **on** the bank", "relied **on** the bank". By preposition,
 * the lemmas. Which of two words takes a preposition is the best clue to what it belongs to; whether it is followed the parser has learnt.
 */
export const prepositionsOfVerbs: Readonly<Record<string, string>> = {
  to: `accord add address adjust admit allocate announce apologise apologize appeal apply appoint ascribe assign attach attribute award
    belong bequeath bind bow bring cede cling commit compare concede condemn confess confine connect consign contribute convert cut
    dedicate deliver demote deport descend devote direct distribute donate drop elect entrust escort evacuate expand explain expose
    extend extradite fall feed flee fly forward give grant grow hand hold increase introduce issue lead lease lend lift limit link
    lose lower mail march migrate move nominate object offer outsource owe pass pay pledge point present promise promote propose
    raise react recommend reduce refer release relocate remand reply report resort respond restore restrict return reveal rise sail
    sell send sentence shift ship show slash speak stick subject submit supply surrender switch take talk teach testify tie transfer
    transmit travel turn widen write yield`,
  from: `abstain acquire arise ban bar benefit borrow buy capture clear collect come cut dangle defect delete depart deport derive detach
    deter disappear discharge dismiss distance divert draw drop eject emerge escape evacuate evict exclude exempt expel extract fall
    fire flee free gain get grow hear hide import inherit jump learn move obtain oust pick prevent prohibit protect pull purchase
    qualify raise range receive reconquer recover refrain release remove rescue resign retake retire retreat return rise save seize
    separate shield shrink smuggle snatch split steal stem stop strip subtract suffer suspend switch take transfer travel unload
    vanish vary wean widen win withdraw withhold wrest`,
  with: `align arm associate battle charge coincide collide combine compare compete comply confer confront confuse connect contend
    contrast cooperate cope correspond credit deal disagree endow entrust equip exchange experiment face fill fit furnish grapple
    honor honour infect inject integrate interfere join liaise link load match meet merge mix negotiate pack part plead present
    provide reckon reconcile replace serve share side speak spray struggle supply surround swap sympathise sympathize talk tamper
    tie treat vie work wrestle`,
  for: `account advertise aim allow answer apologise apologize apply arrange arrest ask award bid blame brace budget call campaign care
    charge commend compensate compete congratulate convict criticise criticize designate exchange exonerate fight fine forgive hope
    hunt indict jail leave look mourn nominate opt pay penalise penalize plan plead praise pray prepare press prosecute provide
    punish push qualify rebuke reimburse reprimand reserve reward sanction search sentence settle stand strive substitute sue swap
    thank trade try vie volunteer vote wait work`,
  on: `advise agree base bet blame brief build call center centre collaborate comment concentrate confer consult count crack decide
    depend dwell elaborate embark expand focus foist frown gamble hinge impinge impose inflict insist intrude lavish levy model pin
    place plan prey put question quiz rely rule slap spend spy squander stake stumble touch vote wager waste work`,
  of: `absolve accuse acquit approve assure avail beware boast cleanse clear complain consist convict convince cure deprive despair die
    dispose divest drain empty inform notify persuade purge relieve remind rid rob speak strip suspect think tire warn`,
  into: `break bring bump bundle burst convert crash cut delve develop dive divide drag draw drive drop evolve fall flow fly fold force
    funnel go grow haul inject inquire insert integrate introduce invest jump lead look lure merge move plough plow plunge pour pump
    push put run rush sail send slam slip smash smuggle spill split step sweep take throw transform translate turn venture walk`,
  against: `act advise appeal argue battle brace campaign caution compete contend decide defend demonstrate discriminate fight file guard
    hedge hold insure lean level lodge march measure mobilise mobilize pit play protect protest rail rally rebel retaliate revolt
    rule side speak stand strike struggle testify turn vaccinate vote wage warn weigh win`,
  over: `argue clash criticise criticize feud fight haggle preside quarrel quit resign spar split sue tower triumph`,
  about: `agree argue ask brag care complain hear inform joke know learn lie question quiz speak speculate talk tell think warn wonder
    worry write`,
  by: `beat cut decline decrease drop exceed expand fall grow increase jump lead lower narrow outnumber overrun plunge raise reduce
    rise shrink slash slump soar surge trail widen win`,
  as: `act appear appoint behave cast cite class classify condemn count depict describe disguise dismiss double elect emerge employ
    establish function hail hire identify install know label list name nominate perceive portray pose praise present project qualify
    rate reappoint recognise recognize regard remember resign retire see select serve succeed swear tag treat use view work`,
  at: `aim arrive balk direct estimate fire gaze glance hint hurl jeer laugh lob look marvel price put scoff shoot shout sneer stare
    throw value wave yell`,
  in: `believe culminate deal engage immerse implicate indulge invest involve participate persist result specialise specialize`,
  between: `alternate choose distinguish mediate`,
};

/** The same of nouns: "a tax **on** tobacco", "talks **with** the owners". Nearly all nouns take "of". */
export const prepositionsOfNouns: Readonly<Record<string, string>> = {
  to: `access adherence adjustment adviser advisor aide allegiance alternative ambassador amendment answer apology approach attachment
    attention aversion blow boost bridge challenge change claim close commitment contribution contributor damage danger devotion
    donation donor end entrance entry envoy exception export exposure extension flight gateway guide harm heir immunity incentive
    indifference injury introduction invitation journey key letter limit link loan loyalty march memorial menace message objection
    obstacle offer opposition path payment prelude reaction reference relevance reply request resistance response return right risk
    road route sale sequel shift shipment solution speech subsidy successor supply switch testimony threat ticket tie transfer
    transition tribute trip visit visitor voyage way witness`,
  for: `ambition appeal appetite applicant application argument bail basis bid blueprint budget call campaign campaigner candidate
    capacity case cause center centre chance charge choice claim clamor clamour compensation competition concern condition consent
    contender contest contract credit criterion cure deadline demand desire drug enthusiasm estimate evidence excuse explanation
    facility favorite favourite fear fee fight figure fine food forecast formula fund funding goal ground guarantee guideline hope
    hunger hunt incentive instruction justification lawyer licence license limit loan market minister ministry money motive need
    nomination nominee opportunity order passion payment penalty permission permit petition plan plea potential preference premium
    preparation price prize project proposal prospect provision punishment push quest race ransom reason recipe recommendation
    remedy remorse reputation request requirement respect responsibility reward room rule school scope search shelter spokesman
    spokesperson spokeswoman strategy subsidy substitute support sympathy system talent target tax test thirst threshold timetable
    treatment tribute vaccine venue vote wait warrant`,
  on: `agreement analysis assault attack authority ban bet bill blockade book briefing cap ceiling clampdown comment commentary
    conference consensus consultation crackdown curb data deadline deal debate decision dependence discussion documentary duty
    effect embargo emphasis essay evidence expenditure expert figure focus freeze guidance impact influence information insight law
    lecture levy limit moratorium negotiation offensive opinion outlook paper perspective policy position pressure progress raid
    ranking referendum reflection reliance report research restriction ruling sanction siege spending stance statement strain strike
    study summit talk talks tariff tax toll treatise treaty update verdict view vote war work`,
  in: `advance belief change collapse confidence crack cut decline decrease defect delay development difference drop error experience
    expert failure faith fall flaw fluctuation gain growth hole improvement increase interest investment investor involvement jump
    leap loss participant participation pride reduction revolution rise role seat setback share shareholder shift shortfall slowdown
    slump specialist spike stake success surge trend turn upsurge vacancy variation veteran weakness`,
  against: `accusation action allegation appeal argument attack battle boycott campaign campaigner case challenge charge complaint
    conspiracy crackdown crime crusade defence defense demonstration discrimination drive evidence fatwa fight grudge hostility
    indictment injunction insurance jihad judgement judgment lawsuit march match measure objection offence offense offensive
    operation opposition plot precaution prejudice proceedings protection protest raid rally reaction rebellion resistance
    retaliation revolt revolution ruling safeguard sanction strike struggle suit testimony threat uprising vaccine vendetta verdict
    victory violence vote war warning win winner`,
  between: `accord agreement alliance argument balance barrier battle border boundary bridge ceasefire clash collaboration collision
    communication comparison competition conflict confrontation connection contact contest contract contrast cooperation correlation
    deal debate dialogue difference discrepancy discussion dispute distance distinction encounter exchange feud fight friendship gap
    link marriage match meeting merger negotiation pact partnership quarrel railway relation relations relationship resemblance
    rivalry road route row similarity split standoff strife struggle talk talks tension tie trade train tram treaty truce tunnel
    union war`,
  over: `advantage anger argument battle bonus clash concern conflict confusion controversy debate disagreement dispute doubt fear feud
    fight fury jurisdiction lead negotiation outcry outrage power protest quarrel regret row scandal sovereignty standoff struggle
    talk talks tension uproar victory war win worry wrangle`,
  with: `accord affair agreement alliance argument association battle border chat clash coalition collaboration collision comparison
    compliance conflict confrontation connection contact contract conversation cooperation correspondence deal dealings debate
    dialogue disagreement discussion dispute dissatisfaction encounter engagement experience feud fight friendship frustration
    interview involvement lawsuit link marriage match meeting merger negotiation pact partnership patience peace problem quarrel
    rapprochement reconciliation relation relations relationship rivalry row satisfaction settlement showdown solidarity struggle
    talk talks tension tie treaty trouble truce union war`,
  from: `call compensation complaint delegation departure donation earnings escape evacuation excerpt exemption exit export expulsion
    extract fallout fugitive gift graduate immigrant immunity import income independence invitation letter loan message migrant
    money offer order payment pressure proceeds profit protection pullout quote refugee release relief removal reply report request
    resignation response retirement retreat return revenue settler shelter signal threat transition visitor warning withdrawal`,
  into: `dive entry expansion foray incursion inquest inquiry insight intrusion investigation plunge probe research transformation
    venture`,
  about: `allegation anxiety argument assurance book claim comment complaint concern confusion debate detail disagreement discussion
    documentary doubt fact fear film information joke lie misgiving myth news optimism question report rumor rumour scepticism
    skepticism song speculation statement story talk theory uncertainty warning worry`,
  by: `abuse acquisition analysis announcement appeal assault attack attempt bid book call claim comment decision demand denial effort
    failure goal inquiry invasion investigation move murder novel offer painting performance poem proposal protest raid report
    review ruling song speech statement strike study survey takeover threat use visit vote warning`,
  as: `appointment career job life position post reign reputation role spell status stint tenure term use`,
  at: `analyst attempt blast director employee engineer explosion fellow job lecturer manager official professor researcher scientist
    spokesman spokeswoman stay student teacher worker`,
};
