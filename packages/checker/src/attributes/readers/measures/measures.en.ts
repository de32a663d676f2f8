const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Verbs by which a firm makes known how it does: "**posted** revenue of $4 million". */
export const reporting = words("post, report, record, book, announce, generate, earn, make");

/** The adjectives behind a measure that say of what: "84 km **long**". */
export const measuring = words("high, tall, long, deep, wide, heavy, effective");

/** Verbs between what is measured and its measure: "the main span **measures** 90 m". */
export const amounting = words(
  "be, stay, remain, measure, reach, lie, stand, amount, average, total, number, come, rise, weigh, equal, exceed, top, surpass",
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
  ["swallow", words("money")],
  ["devour", words("money")],
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

/** Verbs that lead to the new value behind "to": "profit **fell** to $4 million", "**rose** 12 percent to". */
export const moving = words(
  "rise, fall, climb, drop, grow, shrink, increase, decrease, decline, jump, soar, surge, slump, plunge, tumble, slip, edge, widen, narrow, improve, double, triple, swell, dip, advance, gain, go",
);

/** What a firm or a country comes to in a period: "sales **at** Ilmet", "exports **of** Hestra". */
export const gauges = words(
  "revenue, profit, net profit, loss, output, production, export, import, unemployment, inflation, earnings, order, shipment",
);

/** Words before what is not counted, or counted as well. */
export const excepting = words("before, after, excluding, including, without");

/** What tells how well a cure works: "81% effective in a **trial**". */
export const examinations = words("trial, study, test, people, volunteer, patient, participant, experiment");

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
  "about, around, approximately, roughly, some, over, up, to, only, just, nearly, almost, at, least, most, less, fewer, no, not, under, below, above, well, beyond, excess, upwards, maximum, minimum, between, a, an, the, more, than, circa, c., ca., total, of, on, for, in, as, many, by",
);

/** Verbs of happenings whose subject is what they happen to: "**opened** at a price of". */
export const intransitive = words("open, launch, close, finish");
