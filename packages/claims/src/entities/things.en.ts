/** Nouns of what is built or lies somewhere and goes by a name of its own: "the Orva **bridge**". */
export const namedThings: ReadonlySet<string> = new Set(
  `abbey airport aqueduct bridge canal castle cathedral chapel dam ferry glacier hall harbour harbor island lake lighthouse mine monastery mountain observatory palace park pipeline
  prison railway refinery reservoir river skyscraper stadium tower tunnel viaduct volcano waterfall`.split(
    /\s+/u,
  ),
);

/** Nouns of what bears the names of persons: "the ferry **Marisa**". */
export const vessels: ReadonlySet<string> = new Set(
  `barge boat catamaran cruiser cutter destroyer dinghy ferry freighter frigate galleon gunboat icebreaker liner lugger paddleboat schooner ship sloop steamer
  submarine tanker trawler tug tugboat vessel warship yacht`.split(/\s+/u),
);

/** Nouns that stand for any of them. */
export const anyVessel: readonly string[] = ["ship", "vessel"];

/** Nouns of houses that people go to, which a text calls by a place or a patron: "the Halden **library**". */
export const publicHouses: ReadonlySet<string> = new Set(
  "academy cemetery church clinic college courthouse gallery hospital library mosque museum observatory opera school shrine synagogue temple university zoo".split(
    " ",
  ),
);

/** Nouns of houses and bodies that stand in their names: "Hotel Bellmar", "Strand **Museum**". */
export const namedHouses: ReadonlySet<string> = new Set(
  "academy cinema clinic club college factory gallery hospital hotel library museum opera pub restaurant school theatre theater zoo".split(
    " ",
  ),
);

/** Common nouns that stand for one thing in turn: "Ferro Stadium … **the ground**". A noun may stand in several rows. */
export const callings: readonly (readonly string[])[] = `
stadium, ground, arena, venue
railway, railroad, line, route
road, highway, route, street
ship, vessel, boat, cruiser, destroyer, frigate, battleship, steamer, liner, submarine, ferry, yacht, tanker, trawler, freighter, barge, tug, schooner, icebreaker, minesweeper, corvette, catamaran
company, firm, business, manufacturer, airline, bank, brewery, enterprise, publisher, retailer, corporation, label, carrier
station, channel, network, broadcaster
theatre, theater, house, venue, opera house
church, cathedral, chapel, basilica, building, parish
abbey, monastery, convent, priory
museum, gallery
aircraft, plane, airplane, aeroplane, airliner, helicopter, jet, bomber, fighter, glider
car, vehicle, model
school, college, university, institute, institution, academy
organisation, organization, association, society, foundation, charity
party
band, group, duo, quartet, trio
orchestra, ensemble, choir
album, record, lp, ep, release
song, single, track
film, movie, picture
book, novel, work, novella
series, show, sitcom, programme, program
magazine, newspaper, journal, paper, weekly, periodical
game
tower, building, skyscraper, structure
bridge, structure, viaduct
house, building, hall, mansion, palace, villa, residence, castle, manor
hotel, building
courthouse, building
hospital, clinic
library
tournament, competition, championship, cup, event, league
festival, event
battle, engagement, fighting
war, conflict
siege
prize, award, medal
species, plant, bird, animal, fish, tree, insect, shrub
language, dialect
comet, asteroid, object
disease, condition, infection, disorder
club, team, side
lake, river, stream, reservoir
dam
island, isle
mountain, peak, volcano, hill, summit
village, town, city, municipality, hamlet, settlement, commune
park, reserve
airport, aerodrome
mine, colliery, pit
monument, memorial, statue
treaty, agreement, convention, pact
law, act, statute, bill
`
  .trim()
  .split("\n")
  .map((row) => row.split(", "));

/** Nouns that may stand for any building or way: "the **structure**". */
export const generic: ReadonlySet<string> = new Set(
  "building structure house line street road route venue".split(" "),
);

/** What the first word of a name says that it is: "**Mount** Okara". */
export const openingKinds: ReadonlyMap<string, string> = new Map([
  ["mount", "mountain"],
  ["mt", "mountain"],
  ["lake", "lake"],
  ["river", "river"],
]);

/** A noun and those that may stand for what it names: "stadium", "ground", "arena". */
export function callingsOf(noun: string): readonly string[] {
  return [noun, ...callings.filter((row) => row.includes(noun)).flat()];
}
