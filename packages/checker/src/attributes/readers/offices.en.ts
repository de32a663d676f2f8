import { synonyms } from "../synonyms.js";

/** Offices that one person holds at a time, by what they are called. */
export const offices = synonyms(`
chief executive: chief executive officer, ceo, group chief executive
finance director: chief financial officer, cfo, finance chief, chief finance officer
chief operating officer: coo
chairman: chairwoman, chairperson, chair
managing director: managing director
director general: director-general
editor: editor-in-chief, editor in chief
mayor: lord mayor
governor: governor
president: president
prime minister: premier
foreign minister: foreign secretary
finance minister: finance minister
defence minister: defense minister, defence secretary, defense secretary
interior minister: home secretary
health minister: health secretary
justice minister: justice minister
transport minister: transport secretary
education minister: education secretary
environment minister: environment secretary
police chief: chief of police, police commissioner
fire chief: fire chief
head coach: coach, manager
rector: rector
principal: headmaster, headmistress, headteacher, head teacher
dean: dean
ambassador: ambassador
`);

/** The longest name of an office, in words. */
export const longestOffice = 3;

/** Words beside an office by which it is not the office itself, or not held now or alone. */
export const otherOffices: ReadonlySet<string> = new Set(
  "former, ex, then, acting, interim, deputy, vice, co, joint, assistant, associate, incoming, outgoing, designate, elect, late, founding, honorary, past, previous, onetime, ousted, retired, ex-, one, two".split(
    ", ",
  ),
);

/** A name of an office, in any text that tells of one. */
export const wordOfOffices = new RegExp(`\\b(?:${[...offices.keys()].join("|")})\\b`, "u");
