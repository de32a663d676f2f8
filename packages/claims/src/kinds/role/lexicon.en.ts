import type { RoleStatus } from "./value.js";

/**
 * Offices, one a line: `canonical, other names < wider offices`. Wider ones are offices too, or words of office that stand
 * for any of theirs. The canonical name is the one to show.
 */
export const officeLines = `
leader
head < leader
official
politician
executive
officer
cleric
lawyer, attorney, solicitor, barrister
diplomat < official
head of state < leader politician
head of government < leader politician
president < head of state
monarch < head of state
king < monarch
queen < monarch
emperor < monarch
empress < monarch
emir < monarch
sultan < monarch
shah < monarch
prime minister, premier < head of government
chancellor < head of government
vice president, vice-president < politician
first minister < head of government
minister < politician official
cabinet minister < minister
foreign minister, minister of foreign affairs, foreign affairs minister, minister for foreign affairs, external affairs minister, foreign secretary, secretary of state < minister
defence minister, defense minister, minister of defence, minister of defense, defence secretary, defense secretary, secretary of defense < minister
finance minister, minister of finance, treasury secretary, chancellor of the exchequer < minister
interior minister, minister of the interior, home secretary, home minister < minister
justice minister, minister of justice < minister
health minister, minister of health, health secretary < minister
education minister, minister of education, education secretary < minister
energy minister, minister of energy, energy secretary < minister
oil minister, minister of oil, petroleum minister < minister
trade minister, minister of trade, commerce minister, commerce secretary < minister
economy minister, minister of economy, economics minister < minister
information minister, minister of information, communications minister < minister
labour minister, labor minister, minister of labour, labor secretary < minister
agriculture minister, minister of agriculture, agriculture secretary < minister
transport minister, minister of transport, transportation minister, transport secretary, transportation secretary < minister
environment minister, minister of environment, environment secretary < minister
culture minister, minister of culture, culture secretary < minister
tourism minister, minister of tourism < minister
attorney general, attorney-general < official
secretary general, secretary-general < official leader
national security adviser, national security advisor < official
adviser, advisor, aide < official
speaker, parliament speaker, speaker of parliament, speaker of the house < lawmaker
lawmaker, legislator, member of parliament, member of congress, mp, parliamentarian < politician
senator < lawmaker
representative, congressman, congresswoman < lawmaker
governor < official politician
lieutenant governor < official politician
mayor < official politician
councillor, councilman, councilwoman < politician
ambassador < diplomat
envoy, special envoy < diplomat
consul < diplomat
spokesman, spokeswoman, spokesperson < official
chief of staff < official
chief executive, chief executive officer, ceo < executive leader
chief financial officer, cfo, finance chief < executive
chief operating officer, coo < executive
chief technology officer, cto < executive
managing director < executive
chairman, chairwoman, chairperson, chair < leader
director < executive
executive director < director
director general, director-general < leader official
founder
co-founder, cofounder < founder
owner
general < officer
colonel < officer
major < officer
captain < officer
lieutenant < officer
sergeant < officer
admiral < officer
commander < leader officer
commander-in-chief, commander in chief < commander
army chief, chief of the army, army commander < commander
police chief, chief of police, police commissioner < official
intelligence chief, spy chief < official
sheriff < official
pope, pontiff < cleric leader
archbishop < cleric
bishop < cleric
cardinal < cleric
priest < cleric
imam < cleric
ayatollah < cleric
rabbi < cleric
supreme leader < leader
judge < official
chief justice < judge
justice < judge
prosecutor < lawyer official
editor
editor-in-chief, editor in chief < editor
coach, head coach
goalkeeper, goalie
striker
midfielder
`;

/** Offices of one state, body or force that one person does not hold at a time. Pairs across lines say nothing. */
export const exclusiveOffices: readonly string[] = [
  "president, prime minister, king, queen, emperor, emir, sultan, shah, chancellor, vice president",
  "general, colonel, major, captain, lieutenant, sergeant, admiral",
  "chief executive, chief financial officer, chief operating officer, chief technology officer",
  "senator, representative, governor, mayor",
  "archbishop, bishop, priest, pope, imam, ayatollah, rabbi",
  "goalkeeper, striker, midfielder",
  "judge, prosecutor, sheriff",
];

/** Words before an office that say whether it is still held. Behind a hyphen too: "ex-president". */
export const statusWords: ReadonlyMap<string, RoleStatus> = new Map<string, RoleStatus>([
  ["current", "current"],
  ["incumbent", "current"],
  ["sitting", "current"],
  ["serving", "current"],
  ["former", "former"],
  ["ex", "former"],
  ["ex-", "former"],
  ["late", "former"],
  ["ousted", "former"],
  ["toppled", "former"],
  ["deposed", "former"],
  ["retired", "former"],
  ["onetime", "former"],
  ["one-time", "former"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["transitional", "acting"],
  ["provisional", "acting"],
  ["designate", "designate"],
  ["elect", "designate"],
  ["incoming", "designate"],
  ["future", "designate"],
  ["outgoing", "outgoing"],
]);

/** Words before an office that make it the deputy's. */
export const deputyWords: ReadonlySet<string> = new Set(["deputy", "vice", "assistant", "associate"]);

/** Words between these and an office, or before it, that change nothing: "longtime", "new". */
export const idleWords: ReadonlySet<string> = new Set([
  "new",
  "newly",
  "elected",
  "appointed",
  "longtime",
  "long-time",
  "then",
  "the",
  "a",
  "an",
  "senior",
  "top",
  "first",
  "state",
  "veteran",
]);

/** Offices that are also other words ("head", "chair"): read only with what they are of. */
export const weakOffices: ReadonlySet<string> = new Set([
  "head",
  "leader",
  "official",
  "officer",
  "executive",
  "director",
  "chair",
  "editor",
  "owner",
  "general",
  "major",
  "captain",
  "judge",
  "justice",
  "representative",
  "premier",
  "coach",
  "cardinal",
  "striker",
  "speaker",
  "minister",
  "chancellor",
  "attorney",
  "aide",
]);
