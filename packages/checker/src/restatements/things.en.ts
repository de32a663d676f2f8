/**
 * Sorts of things that exclude each other: what is a person is no film. Nouns that name a thing of the sort, in dictionary form and
 * lower case; a noun stands in one sort. Words of several sorts ("show", "play", "state", "capital") are left out.
 */
// prettier-ignore
export const sortsOfThings: Readonly<Record<string, readonly string[]>> = {
  person: [
    "person", "man", "woman", "boy", "girl", "actor", "actress", "singer", "dancer", "author", "writer", "politician", "senator", "footballer", "cricketer",
    "quarterback", "rapper", "musician", "composer", "songwriter", "screenwriter", "playwright", "producer", "comedian", "comedienne", "journalist",
    "king", "queen", "emperor", "empress", "prince", "princess", "scientist", "physicist", "chemist", "biologist", "mathematician", "philosopher", "poet", "novelist",
    "painter", "sculptor", "photographer", "soldier", "lawyer", "judge", "activist", "economist", "historian", "boxer", "wrestler", "golfer", "swimmer", "engineer",
    "inventor", "astronomer", "astronaut", "architect", "filmmaker", "guitarist", "drummer", "pianist", "violinist", "vocalist", "bassist", "entrepreneur",
    "businessman", "businesswoman", "model", "director", "philanthropist", "socialite", "teacher", "nurse", "surgeon", "physician", "theologian", "explorer",
    "sniper", "dealer", "choreographer", "presenter", "broadcaster", "youtuber", "basketball player", "football player", "tennis player", "baseball player",
    "hockey player", "chess player", "race car driver", "magician", "occultist", "psychologist", "sociologist", "linguist", "illustrator", "cartoonist", "chef",
    "artist", "driver", "player", "hunter", "athlete", "officer", "criminal", "celebrity",
  ],
  animal: ["dog", "cat", "horse", "bird", "fish", "cow", "snake", "insect", "racehorse"],
  band: ["rock band", "boy band", "girl group", "band", "duo", "orchestra"],
  food: ["sandwich", "cake", "soup", "pizza", "cheese", "dessert", "dressing", "sauce"],
  film: ["film", "movie", "film series"],
  series: ["series", "sitcom", "tv show", "television show", "soap opera", "miniseries"],
  song: ["song", "ballad", "single"],
  album: ["album", "mixtape"],
  book: ["short story", "book", "novel", "novella", "memoir", "cookbook", "anthology"],
  picture: ["painting", "sculpture", "statue", "mural", "fresco"],
  game: ["video game", "board game", "card game"],
  vehicle: ["tank", "truck", "car", "lorry", "van", "motorcycle", "locomotive", "airplane", "aeroplane", "submarine", "helicopter"],
  settlement: ["city", "town", "village", "hamlet", "municipality"],
  country: ["country", "island nation", "archipelagic state", "sovereign state", "federal state"],
  water: ["river", "lake", "sea", "ocean", "stream"],
  height: ["mountain", "hill", "volcano"],
  company: ["company", "corporation", "manufacturer", "retailer", "airline", "bank"],
  school: ["university", "college", "school"],
  periodical: ["magazine", "newspaper"],
  video: ["music video"],
  dance: ["ballet", "opera"],
  planet: ["planet", "asteroid", "galaxy"],
  land: ["desert", "continent", "peninsula", "archipelago"],
  disease: ["disease", "disorder", "syndrome"],
  channel: ["television network", "television channel", "tv network", "tv channel", "radio station"],
  website: ["website", "search engine"],
};

/** What lies in the place that is named behind "of": "is a city of Norway". */
export const settledSorts: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "state",
  "province",
  "region",
  "county",
  "district",
  "municipality",
  "suburb",
  "island",
  "capital",
]);

/** Parts of a place that lie in it: "in the north of Norway". */
// prettier-ignore
export const partsOfPlaces: ReadonlySet<string> = new Set([
  "centre", "center", "heart", "middle", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "part", "city", "town",
  "village", "province", "state", "region", "county", "district", "area", "quarter", "neighbourhood", "neighborhood", "suburb", "outskirt", "outskirts",
  "borough", "parish", "commune", "municipality", "department", "canton", "territory", "island", "coast", "shore", "hill", "mountain", "valley",
  "highland", "lowland", "badland", "plain", "forest", "interior", "countryside", "capital", "port", "edge", "foot", "corner",
]);

/** Two sorts that one thing can be of: cities that are countries, and what is told again in another form. */
export const overlappingSorts: ReadonlySet<string> = new Set([
  "country settlement",
  "song album",
  "channel company",
  "channel website",
  "company website",
  "game series",
  "book series",
  "company school",
  "country height",
  "country land",
  "company periodical",
  "film video",
  "song video",
  "dance film",
]);

/** Before the copula, these add another name to the subject: "Hestra, officially **known** as …, is". */
export const namingVerbs: ReadonlySet<string> = new Set([
  "know",
  "call",
  "bear",
  "born",
  "title",
  "abbreviate",
  "name",
  "spell",
  "credit",
  "style",
  "register",
  "stylise",
  "stylize",
]);

/** What happens to a thing once, by the verbs that tell it; by "release" a work is published. */
export const happensOnce: ReadonlyMap<string, string> = new Map([
  ["bear", "birth"],
  ["born", "birth"],
  ["die", "death"],
  ["found", "founding"],
  ["establish", "founding"],
  ["form", "founding"],
  ["incorporate", "incorporation"],
  ["start", "founding"],
  ["disband", "end"],
  ["dissolve", "end"],
  ["build", "building"],
  ["construct", "building"],
  ["release", "publication"],
  ["publish", "publication"],
  ["premiere", "premiere"],
]);

/** Peoples of parts of a state, with the people of the state. As words alone they are languages, too. */
export const peoplesWithin: ReadonlyMap<string, string> = new Map([
  ["english", "british"],
  ["scottish", "british"],
  ["welsh", "british"],
]);

/** What the maker of a work did, by the participle before "by": "an album **released** by". */
export const deedsOfMakers: ReadonlyMap<string, string> = new Map([
  ["release", "release"],
  ["record", "record"],
  ["perform", "record"],
  ["write", "write"],
  ["author", "write"],
  ["pen", "write"],
  ["compose", "compose"],
  ["paint", "paint"],
  ["design", "design"],
]);

/** Names of firms that bring out works of many: "Moor **Records**". */
export const labels =
  /\b(?:records|recordings|music|pictures|studios?|entertainment|films?|productions?|label|press|publishing|publishers?|media|company|distribution)\b/iu;
