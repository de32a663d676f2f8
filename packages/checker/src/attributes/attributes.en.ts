const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Many words for one, itself among them, read from lines of "one: other, another". */
export function synonyms(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [one = "", others = ""] = line.split(": ");
        return [one, ...others.split(", ")].map((other): [string, string] => [other, one]);
      }),
  );
}

/** What a measure is called, by the nouns, adjectives and verbs for it, in dictionary form. Any other noun is a measure of its own name. */
export const measures = synonyms(`
height: elevation, altitude, high, tall, rise
length: long, flow, run, stretch, extend
depth: deep
width: wide, breadth
area: surface, cover, occupy, surface area
mass: weight, weigh, heavy
capacity: seat, hold, accommodate, seating capacity, spectator
population: inhabitant, resident, people
student: enrolment, enrollment, enrol, enroll, pupil
staff: employ, employee, workforce, worker
speaker: speak
attendance: attend
floor: storey, story
track: song
mortality: mortality rate, fatality rate, fatal, lethality, death rate
running time: runtime, running length, duration
cost: price
speed: top speed, maximum speed
frequency: broadcast
`);

/** Measures that are the same at all times, so that the years beside them are of something else. */
export const lasting = words(
  "height, length, depth, width, mass, wingspan, diameter, span, running time, period, distance, construction time",
);

/** What an attribute that tells how many of something there are is called: "number of station". */
export const counting = "number of ";

/** What attributes are called that count what their names are nouns of. */
const counts: ReadonlyMap<string, string> = new Map([
  ["floor", "floors"],
  ["student", "students"],
  ["speaker", "speakers"],
  ["song", "songs"],
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ["child", "children"],
  ["grandchild", "grandchildren"],
  ["wife", "wives"],
  ["storey", "storeys"],
  ["story", "stories"],
  ["country", "countries"],
  ["county", "counties"],
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
]);

/** An attribute in plain English: "number of floors", "height". */
export function labelOf(id: string): string {
  const count = counts.get(id);
  if (count !== undefined) return `${counting}${count}`;
  if (!id.startsWith(counting)) return id === aboard ? `number of ${aboard}` : id;
  const [noun = "", ...done] = id.slice(counting.length).split(" ");
  return [`${counting}${irregular.get(noun) ?? `${noun}s`}`, ...done].join(" ");
}

/** What somebody or something has a number of that hardly changes, in dictionary form. */
export const lastingCounts = words(
  "child, son, daughter, brother, sister, sibling, wife, husband, grandchild, station, stop, floor, storey, story, room, bedroom, seat, arch, span, lane, track, engine, deck, screen, pillar, tower, gate, moon, island, province, district, county, state, member, page, chapter, episode, season, verse, letter, stage, round, hole, court, pool, theatre, aisle, bell, window, step, turbine, reactor, runway, terminal, platform",
);

/** Measures of a happening, which are told anew as more comes to be known of it. */
export const revised = words("people aboard, attendance, turnout, magnitude");

/** Who made what is no work, of which there is seldom another of that name. */
export const ofThings = words("founder, designer, builder, discoverer, inventor");

/** What is told of films, books and models, of which several bear one name. */
export const ofWorks = words("publication, premiere, launch, running time, track, production");

/** Measures that hardly change between two texts. */
export const slow = words(
  "population, staff, student, capacity, floor, area, cost, people aboard, speaker, attendance, turnout, membership, magnitude",
);

/** Of what is the greatest of its kind, which measure tells so: "at 884 m, it is the **highest**". */
export const superlatives: ReadonlyMap<string, string> = new Map([
  ["highest", "height"],
  ["tallest", "height"],
  ["longest", "length"],
  ["deepest", "depth"],
  ["widest", "width"],
  ["heaviest", "mass"],
]);

/** What stands up, whose measure is its height: "the 884-metre **Mount** Okara". */
export const upright = words(
  "mount, mountain, peak, hill, volcano, tower, skyscraper, building, statue, monument, lighthouse, mast, chimney, cathedral",
);

/** What stretches out, whose measure is its length. */
export const stretched = words(
  "ship, vessel, ferry, boat, yacht, tanker, trawler, submarine, bridge, tunnel, viaduct, river, road, highway, motorway, railway, line, canal, pipeline, pier, wall, trail, track",
);

/** How many people a ship, a plane or a train carries. */
export const aboard = "people aboard";
export const passengers = words("people, person, passenger, soul");

/** Who has the number of children that stands behind "of": "**mother** of three". */
export const parents = words("parents, mother, father");
export const wordOfParents = /\b(?:parents|mother|father) of\b/iu;

/** Counts that two who are named together share: "Holm and Roos have two **children**". */
export const sharedCounts = words("number of child, number of son, number of daughter");

/** What two who are named are called then. */
export const couples = words("they, the couple, the pair, the two, both, couple");

/** Verbs by which a firm makes known how it does: "**posted** revenue of $4 million". */
export const reporting = words("post, report, record, book, announce, generate, earn, make");

/** The adjectives behind a measure that say of what: "84 km **long**". */
export const measuring = words("high, tall, long, deep, wide, heavy");

/** Verbs between what is measured and its measure: "the main span **measures** 90 m". */
export const amounting = words(
  "be, measure, reach, lie, stand, amount, average, total, number, come, rise, weigh, equal",
);

/** Verbs that say of what the measure is that stands as their object, and in which dimensions: "**covers** 40 km2". */
export const verbsOfMeasures: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["cover", words("area")],
  ["occupy", words("area")],
  ["seat", words("count")],
  ["accommodate", words("count")],
  ["hold", words("count")],
  ["employ", words("count")],
  ["enrol", words("count")],
  ["enroll", words("count")],
  ["weigh", words("mass")],
  ["rise", words("length")],
  ["flow", words("length")],
  ["run", words("length")],
  ["stretch", words("length")],
  ["extend", words("length")],
  ["generate", words("power")],
  ["broadcast", words("frequency")],
  ["lay", words("count")],
  ["speak", words("count")],
  ["attend", words("count")],
  ["cost", words("money")],
  ["carry", words("count")],
  ["take", words("count")],
]);

/** Of these, those that tell what there is room for only with "can": "**can** carry 300 passengers". */
export const onlyAble = words("carry, take");

/** Nouns for what there is room for: "with **room** for 290 passengers". */
export const rooms = words("room, space, place, seating, accommodation, capacity, berth, parking");

/** Whom a capacity is of where the noun is left out: "seats 840". */
export const anybody = words("people, person, spectator, seat, visitor, guest, fan");

/** Verbs of counts, with what they add to what is counted: "keeps 1,200 animals", "**sold** six million records". */
export const countingVerbs: ReadonlyMap<string, string> = new Map([
  ["keep", ""],
  ["own", ""],
  ["operate", ""],
  ["draw", ""],
  ["attract", ""],
  ["welcome", ""],
  ["sell", " sold"],
  ["win", " won"],
  ["write", " written"],
  ["publish", " published"],
  ["score", " scored"],
]);

/** The same by nouns: "the **winner** of four medals". */
export const countingNouns: ReadonlyMap<string, string> = new Map([
  ["winner", " won"],
  ["author", " written"],
  ["writer", " written"],
  ["owner", ""],
  ["operator", ""],
]);

/** Verbs of what stretches out, with the measure behind "for": "**runs** past Linney **for** 96 km". */
export const stretching = words("flow, run, stretch, extend, wind");

/** Verbs of having: "**has** a length of 4 km", "**has** nine stations". */
export const having = words(
  "have, reach, cover, feature, possess, offer, boast, give, contain, consist, comprise, include, serve, house",
);

/** Verbs of lying, with the measure behind "at": "**situated at** an altitude of 900 m". */
export const lying = words("lie, situate, locate, stand, sit, set");

/** Words between a value and what it belongs to: "a length of **about** 4 km". */
export const hedges = words(
  "about, around, approximately, roughly, some, over, up, to, only, just, nearly, almost, at, least, most, between, a, an, the, more, than, circa, c., ca., total, of, on, for, in, as, many, by",
);

/** Words that leave a measure or a happening what it is. */
export const neutral = words(
  "total, overall, official, officially, current, currently, full, whole, entire, originally, original, formally, finally, public, traffic, visitor, only, new, local, first, already, later, soon, thus, estimated, approximate, average, summit, adult, size",
);

/** Words that say the same of which one it is. */
export const saidAlike = synonyms(`
maximum: top, peak, highest, greatest, max
minimum: lowest, least, min
first: debut, maiden, inaugural, initial
main: central, principal
`);

/** Happenings that come about once, by the verbs that tell them, in dictionary form. */
export const happeningVerbs = synonyms(`
founding: found, establish, set up, incorporate, create, form
opening: open, inaugurate
completion: complete
building: build, construct, erect
publication: release, publish, come out
premiere: premiere
launch: launch
commissioning: commission
sinking: sink, torpedo
closure: close, close down
dissolution: dissolve, disband
destruction: burn down, demolish, raze, destroy
discovery: discover
invention: invent, devise
birth: bear
death: die
signing: sign
ratification: ratify
marriage: marry, wed
renaming: rename
coronation: crown
end of reign: abdicate, depose, dethrone
canonisation: canonise, canonize
ordination: ordain
independence: secede
divorce: divorce
`);

/** Verbs of happenings whose subject is what they happen to: "**opened** at a price of". */
export const intransitive = words("open, launch, close, finish");

/** Happenings of which the first is told: "was **first** mentioned in 1267". */
export const firstVerbs = synonyms(`
first mention: mention, attest, record, document
first ascent: climb, ascend
first flight: fly
first award: award, present
first description: describe
premiere: perform, stage, screen
`);

/** Nouns that name a happening, with what else they need: "the first **ascent** was made in". */
export const happeningNouns = synonyms(`
founding: foundation, founding, establishment, creation
opening: opening, inauguration
completion: completion
publication: publication, release
premiere: premiere
launch: launch, launching
sinking: sinking
closure: closure
dissolution: dissolution
destruction: destruction, demolition
discovery: discovery
invention: invention
birth: birth
death: death
marriage: marriage, wedding
first mention: first mention, first record
first ascent: first ascent
first flight: first flight, maiden flight
eruption: last eruption
`);

/** Verbs that say no more than that it was so: "the first ascent **was made** in". */
export const lightVerbs = words("be, make, take, occur, happen, date, come, hold, celebrate");

/** Wordings of a verb and a word behind it for a happening: "**went bankrupt**". */
export const wordings: readonly (readonly [verb: string, word: string, happening: string])[] = [
  ["describe", "by", "first description"],
  ["become", "extinct", "extinction"],
  ["go", "extinct", "extinction"],
  ["die", "out", "extinction"],
  ["go", "bankrupt", "bankruptcy"],
  ["become", "bankrupt", "bankruptcy"],
  ["become", "insolvent", "bankruptcy"],
  ["file", "insolvency", "bankruptcy"],
  ["file", "bankruptcy", "bankruptcy"],
  ["declare", "bankruptcy", "bankruptcy"],
  ["enter", "administration", "bankruptcy"],
  ["enter", "liquidation", "bankruptcy"],
  ["burn", "down", "destruction"],
  ["come", "out", "publication"],
  ["cease", "operation", "end of operations"],
  ["stop", "operation", "end of operations"],
  ["begin", "operation", "start of operations"],
  ["begin", "operating", "start of operations"],
  ["start", "operation", "start of operations"],
  ["begin", "broadcasting", "start of operations"],
  ["go", "air", "start of operations"],
  ["enter", "service", "entry into service"],
  ["give", "name", "renaming"],
  ["ascend", "throne", "accession"],
  ["accede", "throne", "accession"],
  ["mount", "throne", "accession"],
  ["inherit", "throne", "accession"],
  ["come", "throne", "accession"],
  ["take", "throne", "accession"],
  ["succeed", "father", "accession"],
  ["succeed", "mother", "accession"],
  ["succeed", "brother", "accession"],
  ["succeed", "sister", "accession"],
  ["succeed", "uncle", "accession"],
  ["succeed", "grandfather", "accession"],
  ["succeed", "cousin", "accession"],
  ["become", "king", "accession"],
  ["become", "emperor", "accession"],
  ["become", "sultan", "accession"],
  ["become", "tsar", "accession"],
  ["gain", "independence", "independence"],
  ["become", "independent", "independence"],
  ["achieve", "independence", "independence"],
];

/** Verbs by which somebody comes to be something, told by the words behind them: "**became** president". */
export const becoming = words("become, appoint, elect, name, award, make");

/** Wordings by which somebody comes to be what stands behind "as": "**took office** as president". */
export const takingUp: readonly (readonly [verb: string, word: string])[] = [
  ["take", "office"],
  ["take", "over"],
  ["assume", "office"],
  ["swear", "in"],
];

/** What goes between such a verb and what one becomes: "took **office as**", "was awarded the **title of**". */
export const titles = words("title, office, post, position, rank, as, degree, member, sit, play");

/** Words for those who have a place in what the name behind them tells: "was a **member** of the Senate", "**played** for Sparta". */
export const seats = words("member, sit, play");

/** Nouns of the work on a thing, whose beginning and end are told: "**construction** began in". */
export const works = words("construction, work, building");

/** How long such work took: "after **six years** of construction", "took six years to **build**". */
export const timeOfWork = "construction time";
export const constructing = words("build, construct, complete, finish, erect");
export const constructed = /^(?:built|constructed|completed|finished|complete|ready)$/u;

export const beginning = words("begin, start, commence");
export const ending = words("end, finish, conclude");

/** What somebody or something does for a while, by the verbs for it, where both its ends are given. */
export const lastingVerbs = synonyms(`
life: live
office: serve, be, act, sit, play
reign: reign, rule
production: produce, manufacture, make
run: run, air
`);

/** What the two ends of something are called. */
export const endsOf: ReadonlyMap<string, string> = new Map([
  ["start of office", "becoming"],
  ["start of reign", "accession"],
  ["start of life", "birth"],
  ["end of life", "death"],
]);

/** Things that take time, whose beginning and end are theirs. */
export const lastingThings = words(
  "war, siege, battle, strike, uprising, revolt, rebellion, revolution, festival, tournament, expedition, conference, trial, epidemic, pandemic, famine, occupation, reign, voyage, exhibition",
);

/** What happens on one day, by a word of its name: "the **Battle** of Krane was fought". */
export const ofOneDay = words("battle, siege, massacre, raid, treaty, coronation, earthquake, mutiny");

/** Verbs that tell on which day such a thing was: "**took** place", "was **fought**". */
export const takingPlace = words("fight, take, occur, happen, hold, be");

/** Prizes, by the last word of their names, which somebody wins once. */
export const prizes = words("prize, medal, order, cross, nobel");
export const winning = words("win, receive, award, gain, give, grant");

/** Verbs by which a day is kept that something is so old, and how old it is: "**celebrated** its **centenary**". */
export const keeping = words("celebrate, mark, commemorate, observe, keep");
export const anniversaries: ReadonlyMap<string, number> = new Map([
  ["centenary", 100],
  ["centennial", 100],
  ["bicentenary", 200],
  ["bicentennial", 200],
  ["tercentenary", 300],
  ["quincentenary", 500],
  ["sesquicentennial", 150],
  ["millennium", 1000],
]);

/** What is published under a name: "the novel Glass Orchard **(1962)**". */
export const publishedWorks = words(
  "novel, book, novella, play, poem, collection, essay, memoir, album, song, single, film, opera, ballet, symphony, painting, treatise, story",
);

/** Words before the day or year of what came about: "**in** 1931". */
export const datePrepositions: ReadonlySet<string> = new Set([
  "in",
  "on",
  "from",
  "between",
  "to",
  "of",
  "at",
  "during",
]);

/** Words between the two ends of a stretch: "from 1951 **to** 1956". */
export const stretchJoints: ReadonlySet<string> = new Set(["to", "and", "until"]);

/** Happenings of which the names behind the verb tell which one it is: "married **Ann Lee**", "was renamed **Parr Bridge**". */
export const toldByNames: ReadonlySet<string> = new Set(["marriage", "renaming"]);

/** Words, in dictionary form, that leave a happening what it is: "the first **written** mention". */
export const recording: ReadonlySet<string> = new Set(["write", "documentary"]);

/** Words that show that a page is about somebody. */
export const personalPronouns: ReadonlySet<string> = new Set(["he", "she", "his", "her", "who"]);

/** What stands behind a name where a sentence says no more than what it is and where: "Sorn Island, off Veldmark, **lies**". */
export const presenting =
  /^(?:,? (?:of|in|at|near|on|by|off) [^,]*?)?(?:,[^,]*,)? (?:is|are|was|were|lies?|lay|stands?|stood|rises|rose|flows|flowed|ha[sd] its|ha[sd] an? \p{Ll}+ of) /u;
