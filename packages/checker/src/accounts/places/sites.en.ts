/**
 * Sorts of place of which one happening has one only, a line each: its name, then the sorts that exclude each other, with the words for
 * each in dictionary form. A word may stand in several lines; words of no common line say nothing of each other (a shop in an airport).
 */
export const siteLines = `
rooms: kitchen | attic, loft | basement, cellar | bedroom, dormitory | bathroom, toilet, lavatory, restroom, shower | living room, lounge | garage | dining room, canteen, cafeteria | corridor, hallway | laundry, laundry room | roof, rooftop | balcony | library | gym, gymnasium | engine room, boiler room | cockpit
buildings: school, primary school, high school, kindergarten, classroom | mosque | church, cathedral | synagogue | temple | prison, jail | courthouse, courtroom | barn, stable | airport | railway station, train station, metro station, subway station | bus station, bus stop | hotel, motel, hostel | house, home, apartment, flat, villa, farmhouse, cottage | factory, plant, mill | museum | theatre, theater, cinema | stadium, arena | warehouse | market, bazaar | bank | embassy, consulate
shops: bank | restaurant, cafe, café, bistro | bar, pub, nightclub, disco | supermarket, grocery | pharmacy | jeweller, jewellery shop, jewelry store | petrol station, gas station | school, primary school, high school | mosque | church, cathedral | synagogue | temple | prison, jail | house, home, apartment, flat | barn
landscape: sea, ocean | lake, reservoir, pond | river, creek, stream, canal | forest, wood, woods, woodland, jungle | field, farmland, cornfield | desert | mountain, mountainside, hillside | swamp, marsh, bog
water: sea, ocean | lake, reservoir, pond | river, creek, stream, canal | well | swimming pool | barn, stable | house, home, apartment, flat | hotel, motel | church, cathedral | mosque | school | garage | forest, wood, woods, woodland
treatment: hospital, clinic | house, home, apartment, flat | hotel, motel | car, van, lorry, truck | mosque | barn, stable | railway station, train station | plane, aircraft
vehicles: bus, coach | train, tram | plane, aircraft, airliner, jet | ship, ferry, boat, yacht, trawler | car, taxi, van, lorry, truck
`;

/** Prepositions before where something happens, by what they say of it. */
export const placePrepositions: ReadonlyMap<string, PlaceRole> = new Map<string, PlaceRole>([
  ...["in", "at", "inside", "into", "on", "onto", "aboard", "within"].map((word): [string, PlaceRole] => [
    word,
    "at",
  ]),
  ...["near", "off", "outside", "beside"].map((word): [string, PlaceRole] => [word, "near"]),
  ["to", "to"],
  ["from", "from"],
]);

/** How a happening lies to a place: at it, near it, on the way to it or from it. */
export type PlaceRole = "at" | "near" | "to" | "from";

/** Nouns of the land before "of" and a name, which place something beside what is named: "off **the coast** of Norway". */
export const besides: ReadonlySet<string> = new Set(
  "border coast coastline edge outskirts shore shores suburb".split(" "),
);

/** … and those that name it: "**the island** of Ostra". */
export const lands: ReadonlySet<string> = new Set("area district island isle peninsula valley".split(" "));

/** Words of a noun phrase that stands for more places than one. */
export const severalPlaces: ReadonlySet<string> = new Set("many other several two various".split(" "));

/** Nouns beside a name that say what sort of settlement it is, in dictionary form, a line each. */
export const settlements: readonly (readonly string[])[] = [
  ["town", "port", "resort", "seaport"],
  ["village", "hamlet"],
  ["city", "capital", "metropolis"],
];

/** Nouns that tell a happening, in dictionary form: "the **blast** in Hestra". */
export const happeningNouns: ReadonlySet<string> = new Set(
  `accident ambush assassination attack avalanche blast blaze bombing burglary ceremony collapse collision concert conference crash derailment
  earthquake epicenter epicentre eruption execution explosion fight final fire flood funeral game gunfight heist hijacking killing kidnapping landslide
  launch match meeting murder quake raid rally riot robbery shooting shootout siege stabbing strike summit talk talks theft tornado tremor trial
  wedding wreck`.split(/\s+/u),
);

/** Verbs that say of a happening only that it took place or where it did: what it was stands before them. */
export const placing: ReadonlySet<string> = new Set(
  `be begin break centre center come erupt happen hit jolt occur originate shake start strike unfold`.split(
    " ",
  ),
);

/** Verbs that tell with their object what happens: "**held** talks", "**opened** fire". */
export const lightDeeds: ReadonlySet<string> = new Set(
  "attend carry conduct hold host open play set stage".split(" "),
);

/** Verbs of what goes on in several places, or of which a place says little. */
export const manyPlaces: ReadonlySet<string> = new Set(
  `accuse add advise appear apply arrive ask base become believe bring call come consider continue describe do enter expect feel follow get give go
  have hear help hope include increase involve issue keep know lead learn leave lie live look lose make mean move need note operate pass pay point
  put reach receive remain report return rise run say search see seem send serve show sit speak spread stand stay stop suggest support talk tell
  think travel turn use visit wait walk want warn watch win work write`.split(/\s+/u),
);

/** Verbs and nouns that tell one deed of violence together: "**attacked** a post", "four were **killed**". In dictionary form. */
export const violence: ReadonlySet<string> = new Set(
  `ambush attack blast bombing explode explosion gun injure kill murder raid shoot shooting slay stab wound`.split(
    " ",
  ),
);

/** Deeds that a place behind "to" says the end of, in dictionary form. */
export const journeys: ReadonlySet<string> = new Set(
  "airlift deport escape evacuate extradite flee fly rush take transfer".split(" "),
);

/** What they get "from" a place was in it: "**pulled** from a river". In dictionary form. */
export const recoveries: ReadonlySet<string> = new Set(
  "drag fish free pull recover rescue retrieve save".split(" "),
);

/** Behind a verb they make another of it: "went **off**", "went **down**". */
export const particles: ReadonlySet<string> = new Set("apart away down off out over up".split(" "));

/** Prepositions of what a happening is about or who else takes part in it: "held talks **on** steel in Vienna". */
export const aboutWords: ReadonlySet<string> = new Set("about for on over to with".split(" "));

/** They open what says when, behind a place: "into a forest **minutes** after it took off". */
export const timeNouns: ReadonlySet<string> = new Set(
  "seconds minutes hours days weeks moments morning afternoon evening night today yesterday".split(" "),
);
