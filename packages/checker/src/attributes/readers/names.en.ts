import { synonyms } from "../synonyms.js";

/** What somebody is to a thing that one alone, or those named together, can be: by the verb whose object the thing is. */
export const doers = synonyms(`
owner: own
designer: design
builder: build
operator: operate, run
manufacturer: manufacture
publisher: publish
winner: win
discoverer: discover
inventor: invent
founder: found
writer: write, author
director: direct
composer: compose
`);

/** The same by nouns: "the **architect** of the hall", "its **owner**". */
export const holders = synonyms(`
owner: owner
designer: architect, designer
builder: builder
operator: operator
manufacturer: manufacturer, maker
publisher: publisher
winner: winner, champion
discoverer: discoverer
inventor: inventor
founder: founder
writer: author, writer
composer: composer
successor: successor
predecessor: predecessor
capital: capital, capital city
patron saint: patron saint
currency: currency
official language: official language
father: father
mother: mother
spouse: wife, husband, spouse
birth name: birth name, maiden name
source: source
religion: religion, state religion, official religion
national anthem: anthem, national anthem
motto: motto, national motto
patron: patron
flower: national flower
highest point: highest point
longest river: longest river
largest city: largest city
largest island: largest island
largest lake: largest lake
highest mountain: highest mountain, highest peak, tallest mountain
`);

/** Of these, the name may stand right beside the noun: "its **capital**, Tirn". */
export const besideNames: ReadonlySet<string> = new Set(["capital", "father", "mother", "spouse"]);

/** These are told by nouns and adjectives too: "its currency is the **tolar**". */
export const toldByWords: ReadonlySet<string> = new Set([
  "currency",
  "official language",
  "religion",
  "flower",
]);

/** With one of these before it, a noun is of one alone: "the **first** director". */
export const ofOne: ReadonlySet<string> = new Set([
  "first",
  "last",
  "only",
  "sole",
  "founding",
  "main",
  "title",
]);

/** What is told by a person's name: of one family two may be meant. */
export const ofPersons: ReadonlySet<string> = new Set(["father", "mother", "spouse", "namesake"]);

/** What is told by where it is, which may be told by a village or by its land. */
export const ofPlaces: ReadonlySet<string> = new Set([
  "birthplace",
  "place of death",
  "grave",
  "source",
  "seat",
  "site",
  "residence",
]);

/** What hardly changes of one that has the name, and is told by a name or a word. */
export const ofOneAlone: ReadonlySet<string> = new Set([
  "birthplace",
  "place of death",
  "grave",
  "source",
  "namesake",
  "father",
  "mother",
  "birth name",
  "mouth",
  "capital",
  "currency",
  "official language",
  "family",
  "describer",
  "victor",
  "performer",
  "alma mater",
  "religion",
  "national anthem",
  "highest point",
  "longest river",
  "largest island",
  "largest lake",
  "highest mountain",
  "extinction",
  "age at death",
  "size of family",
  "order",
  "network",
  "chart position",
  "county",
  "district",
  "province",
]);

/** Winners are of one season or edition, which the title tells by its year. */
export const ofEditions: ReadonlySet<string> = new Set(["winner"]);

/** Where a thing has its seat or lies, by the words before "in": "has its **headquarters** in", "is **based** in". */
export const sites = synonyms(`
seat: headquarters, headquarter, headquartered, base, based, head office, seat
site: locate, situate
grave: bury
`);

/** Words that name one of several: "by Strand **or** Malm", "Strand **also** designed". */
export const oneOfSeveral: ReadonlySet<string> = new Set(["or", "other", "others", "also", "another"]);

/** A word that may tell who made a thing or where it is, in any form: "designed", "owner", "based". */
export const wordOfNames = new RegExp(
  `\\b(?:${[...new Set([...doers.keys(), ...holders.keys(), ...sites.keys()])].map((word) => word.replace(/[ey]$/u, "")).join("|")})`,
  "u",
);
