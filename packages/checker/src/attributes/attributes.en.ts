import { synonyms } from "./synonyms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

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
cost: price, swallow, devour
speed: top speed, maximum speed
frequency: broadcast
revenue: turnover, sale
net profit: net income, net earnings
profit: profit
loss: loss
budget: budget
efficacy: effective, effectiveness
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
  ["job cut", "jobs cut"],
  ["job created", "jobs created"],
  ["seat won", "seats won"],
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
  "population, staff, student, capacity, floor, area, cost, people aboard, speaker, attendance, turnout, membership, magnitude, efficacy",
);

/** How many people a ship, a plane or a train carries. */
export const aboard = "people aboard";
export const passengers = words("people, person, passenger, soul");

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
