import { tableOf } from "../model/table.js";

/** Nouns that stand for the person or country that holds them: "Assad's **regime** fell". */
export const holders: ReadonlySet<string> = new Set([
  "regime",
  "government",
  "rule",
  "administration",
  "dictatorship",
  "dynasty",
  "monarchy",
  "junta",
  "presidency",
  "leader",
  "ruler",
  "president",
  "dictator",
  "king",
  "strongman",
  "emperor",
  "shah",
]);

/** Those of them that name a person, for whom a country does not stand: "the British **king** died". */
export const personHolders: ReadonlySet<string> = new Set([
  "leader",
  "ruler",
  "president",
  "dictator",
  "king",
  "strongman",
  "emperor",
  "shah",
]);

/** Verbs that only say that a happening happened; their dates belong to the happening named by the subject. */
export const occurrenceVerbs: ReadonlySet<string> = new Set([
  "happen",
  "occur",
  "take place",
  "be",
  "hit",
  "strike",
  "rock",
  "jolt",
  "shake",
  "hold",
  "unfold",
  "convene",
  "rattle",
  "batter",
  "devastate",
  "rip",
  "sweep",
]);

/** Verbs that say that a happening began or ended. */
export const phaseVerbs: ReadonlyMap<string, "start" | "end"> = tableOf({
  begin: "start",
  start: "start",
  erupt: "start",
  "break out": "start",
  commence: "start",
  "kick off": "start",
  "flare up": "start",
  launch: "start",
  open: "start",
  end: "end",
  conclude: "end",
  finish: "end",
  cease: "end",
  stop: "end",
  close: "end",
  "wind up": "end",
});

/** Nouns that name the beginning or end of a happening: "the **outbreak** of war". */
export const phaseNouns: ReadonlyMap<string, "start" | "end"> = tableOf({
  start: "start",
  beginning: "start",
  onset: "start",
  outbreak: "start",
  outset: "start",
  launch: "start",
  eruption: "start",
  end: "end",
  conclusion: "end",
  close: "end",
});

/** Verbs of courts and police with a crime behind a preposition: "**charged** with theft". */
export const legalVerbs: ReadonlySet<string> = new Set([
  "accuse",
  "acquit",
  "arraign",
  "arrest",
  "charge",
  "clear",
  "convict",
  "detain",
  "fine",
  "imprison",
  "indict",
  "jail",
  "plead",
  "prosecute",
  "sentence",
  "sue",
  "suspect",
  "try",
]);

/** Verbs that bring about what their object names: it is as real as they are. */
export const causingVerbs: ReadonlySet<string> = new Set([
  "bring",
  "bring about",
  "cause",
  "create",
  "generate",
  "lead to",
  "produce",
  "prompt",
  "provoke",
  "result in",
  "spark",
  "spell",
  "trigger",
  "unleash",
]);

/** What happenings do, and places do not: "a quake on an island that **killed** ten". */
export const harmVerbs: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "wound",
  "destroy",
  "damage",
  "claim",
  "flatten",
  "displace",
  "force",
  "cause",
  "devastate",
]);

/** Verbs that state how long their subject went on, if it is a happening: "the talks **went on** for two days". */
export const lastingVerbs: ReadonlySet<string> = new Set([
  "continue",
  "run",
  "go",
  "go on",
  "hold",
  "rage",
  "burn",
]);

/** The same of whatever their subject is: "the flight **took** 12 hours". */
export const enduringVerbs: ReadonlySet<string> = new Set([
  "last",
  "take",
  "drag",
  "drag on",
  "endure",
  "persist",
]);

/** Verbs that hand their object over: "**conducted** strikes", "**held** talks". Their dates belong to the object. */
export const supportVerbs: ReadonlySet<string> = new Set([
  "conduct",
  "carry out",
  "hold",
  "launch",
  "make",
  "mount",
  "stage",
  "perform",
  "wage",
  "host",
  "undertake",
  "pay",
]);

/** Verbs that state a measured value of their subject: "**measured** 5.9", "**registering** 6.1". */
export const measuringVerbs: ReadonlySet<string> = new Set([
  "measure",
  "register",
  "have",
  "be",
  "weigh",
  "stand",
  "cover",
  "span",
  "record",
]);

/** Nouns of places by how many live there: "a **town** of 12,400 people". */
export const settlements: ReadonlySet<string> = new Set(
  "town city village municipality hamlet community settlement suburb borough commune capital metropolis county district province".split(
    " ",
  ),
);

/** Nouns and adjectives for people who live somewhere: "home to 120,000 **people**", "200,000 **residents**". */
export const inhabitants: ReadonlySet<string> = new Set([
  "people",
  "resident",
  "inhabitant",
  "person",
  "citizen",
  "soul",
]);

/** Adjectives and participles that make a number a toll: "12 **dead**", "70 **injured**". Value: predicate id. */
export const tollWords: ReadonlyMap<string, string> = tableOf({
  dead: "death",
  killed: "death",
  dying: "death",
  injured: "injury",
  wounded: "injury",
  hurt: "injury",
  arrested: "arrest",
  detained: "arrest",
  displaced: "displacement",
  homeless: "displacement",
  missing: "missing",
  hospitalised: "hospitalisation",
  hospitalized: "hospitalisation",
});

/** Measures that count people without saying which; they may be left out: "killed five (people)". */
export const genericPeople: ReadonlySet<string> = new Set([
  "people",
  "person",
  "individual",
  "other",
  "life",
  "victim",
  "dead",
  "human",
  "killed",
  "injured",
  "wounded",
  "hurt",
]);

/** Verbs with which a text reports what somebody says; `alleged` ones keep their distance. */
export const reportingVerbs: ReadonlyMap<string, "reported" | "alleged"> = tableOf({
  say: "reported",
  tell: "reported",
  report: "reported",
  announce: "reported",
  state: "reported",
  add: "reported",
  note: "reported",
  confirm: "reported",
  quote: "reported",
  explain: "reported",
  write: "reported",
  reveal: "reported",
  declare: "reported",
  acknowledge: "reported",
  admit: "reported",
  stress: "reported",
  warn: "reported",
  estimate: "reported",
  put: "reported",
  indicate: "reported",
  tweet: "reported",
  post: "reported",
  testify: "reported",
  recall: "reported",
  remark: "reported",
  enthuse: "reported",
  quip: "reported",
  exclaim: "reported",
  opine: "reported",
  lament: "reported",
  joke: "reported",
  observe: "reported",
  shout: "reported",
  comment: "reported",
  insist: "reported",
  emphasise: "reported",
  emphasize: "reported",
  underline: "reported",
  predict: "reported",
  forecast: "reported",
  disclose: "reported",
  concede: "reported",
  deny: "reported",
  vow: "reported",
  pledge: "reported",
  promise: "reported",
  reply: "reported",
  respond: "reported",
  answer: "reported",
  conclude: "reported",
  inform: "reported",
  complain: "reported",
  cite: "reported",
  reiterate: "reported",
  caution: "reported",
  recount: "reported",
  broadcast: "reported",
  mention: "reported",
  ask: "reported",
  continue: "reported",
  claim: "alleged",
  allege: "alleged",
  suggest: "alleged",
  accuse: "alleged",
  believe: "alleged",
  think: "alleged",
  argue: "alleged",
  assert: "alleged",
  contend: "alleged",
  suspect: "alleged",
  maintain: "alleged",
  speculate: "alleged",
  boast: "alleged",
  purport: "alleged",
});

/** Verbs of the law that take for given what they are about: "will be **charged** in the shooting". */
export const chargingVerbs: ReadonlySet<string> = new Set([
  "arrest",
  "charge",
  "convict",
  "detain",
  "fine",
  "indict",
  "jail",
  "prosecute",
  "question",
  "sentence",
  "sue",
  "try",
]);

/**
 * Reporting verbs that report only with a clause or a quotation: "**claimed** that five died", not "**claimed** five lives"; "he
 * **added**", not "**added** a road".
 */
export const clausalReports: ReadonlySet<string> = new Set([
  "claim",
  "declare",
  "add",
  "suggest",
  "believe",
  "think",
  "argue",
  "assert",
  "put",
  "post",
  "write",
  "note",
  "state",
  "continue",
  "answer",
  "ask",
  "conclude",
  "maintain",
  "boast",
  "broadcast",
  "recall",
  "indicate",
  "promise",
  "pledge",
  "vow",
  "reply",
  "respond",
  "comment",
  "quote",
  "cite",
  "admit",
  "accuse",
  "suspect",
  "insist",
  "deny",
  "lament",
  "joke",
  "observe",
  "shout",
]);

/** Nouns for those who speak in headlines: "Five dead in blast: **police**". */
export const spokespeople: ReadonlySet<string> = new Set([
  "police",
  "official",
  "report",
  "source",
  "minister",
  "ministry",
  "army",
  "military",
  "mayor",
  "governor",
  "government",
  "lawyer",
  "prosecutor",
  "witness",
  "doctor",
  "medic",
  "hospital",
  "rescuer",
  "firefighter",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "agency",
  "media",
  "expert",
  "scientist",
  "study",
  "survey",
  "poll",
  "company",
  "union",
  "un",
  "activist",
  "monitor",
  "president",
  "sheriff",
  "coroner",
]);

/** Nouns that report by themselves: "**reports** that five died", "the **claim** by the rebels that". */
export const reportingNouns: ReadonlyMap<string, "reported" | "alleged"> = tableOf({
  report: "reported",
  statement: "reported",
  announcement: "reported",
  confirmation: "reported",
  warning: "reported",
  testimony: "reported",
  claim: "alleged",
  allegation: "alleged",
  accusation: "alleged",
  rumour: "alleged",
  rumor: "alleged",
  suggestion: "alleged",
  suspicion: "alleged",
  charge: "alleged",
  belief: "alleged",
});

/** Nouns that name no happening beside these verbs and prepositions: "opened **fire**", "under **fire**". */
export const idioms: ReadonlyMap<string, readonly string[]> = tableOf({
  fire: ["open", "cease", "exchange", "return", "under", "hold", "catch"],
  strike: ["go on", "on"],
  vote: ["win"],
  death: ["to"],
});

/** Nouns for kinds of places, before "of" and a name: "the **town** of Orva". */
export const placeNouns: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "island",
  "province",
  "state",
  "region",
  "district",
  "port",
  "county",
  "outskirts",
  "coast",
  "capital",
  "suburb",
  "area",
  "municipality",
]);

/** Words that make the numbers of a sentence running totals. "A total of" only does so to those behind it. */
export const totalWords: readonly (readonly string[])[] = [
  ["so", "far"],
  ["thus", "far"],
  ["to", "date"],
  ["in", "total"],
  ["in", "all"],
  ["altogether"],
];

/** … of which one does not lie in another. */
export const townNouns: ReadonlySet<string> = new Set(["city", "town", "village", "municipality"]);

/** Nouns for what stands somewhere. */
export const placesLike: ReadonlySet<string> = new Set([
  ...placeNouns,
  ..."building office house home school hospital hotel factory plant depot mine base camp station airport bridge dam church mosque temple store shop mall farm prison site ship boat plane wreck field park lake river road highway".split(
    " ",
  ),
]);

/** … and further ones, in which something may happen. */
export const sites: ReadonlySet<string> = new Set(
  `apartment arena bakery bank bar beach boutique cafe cinema clinic college cottage court courthouse courtroom dealership diner embassy
  estate flat forest gallery garage gym hall headquarters hostel jail jeweller lot mansion mill motel museum nightclub palace parlor
  parlour pharmacy pub restaurant resort room salon showroom square stadium street studio supermarket synagogue theater theatre university
  villa warehouse workshop yard`.split(/\s+/u),
);

/** Ids of what a town before its noun says the place of: "the **Orva** robbery", but not "the Orva talks". */
export const sitedHappenings: ReadonlySet<string> = new Set(
  "arson attack clash crash death earthquake explosion fire flood landslide robbery shooting siege storm".split(
    " ",
  ),
);

/** Prepositions before what somebody died of. */
export const deathCauses: ReadonlySet<string> = new Set(["of", "from", "to"]);

/** Prepositions that say where. */
export const locative: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "off",
  "outside",
  "inside",
  "around",
  "on",
]);

/** Words that set one happening apart from its siblings. */
export const distinguishing: ReadonlySet<string> = new Set([
  "another",
  "second",
  "third",
  "fourth",
  "fifth",
  "separate",
  "earlier",
  "previous",
  "last",
  "first",
  "other",
  "similar",
  "new",
  "latest",
  "largest",
  "biggest",
  "strongest",
  "worst",
  "deadliest",
  "bloodiest",
  "smaller",
  "larger",
  "bigger",
  "stronger",
]);

/** Verbs that state what became of somebody: "were **pronounced** dead", "was **found** dead". */
export const declaringVerbs: ReadonlySet<string> = new Set([
  "pronounce",
  "declare",
  "find",
  "shoot",
  "leave",
  "report",
  "confirm",
]);

/** Verbs that tell of something else in the passive: "she **is survived by** two sons". */
export const activeVerbs: ReadonlySet<string> = new Set(["survive"]);

/** Verbs that say nothing by themselves that a date or a number could belong to. */
export const emptyVerbs: ReadonlySet<string> = new Set([
  "be",
  "do",
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "should",
  "must",
  "shall",
  "get",
  "become",
  "seem",
  "remain",
  "stay",
]);

/** Prepositions before a gerund that leave open whether it happened: "talks **about** returning". */
export const unsureOpeners: ReadonlySet<string> = new Set([
  "about",
  "in",
  "of",
  "on",
  "to",
  "against",
  "toward",
  "towards",
  "into",
  "over",
  "like",
  "as",
]);

/** Verbs that say too little for another text to confirm or deny it, save of somebody or something named: "**has**", "**says**". */
export const weightlessVerbs: ReadonlySet<string> = new Set(["have", "do", "say", "tell", "get"]);

/** Verbs that say nothing by themselves: "**takes** a nap", not "**takes**". */
export const lightVerbs: ReadonlySet<string> = new Set(["make", "take", "give", "put", "let", "keep", "add"]);

/** Verbs that hand what they say over to the word behind: "was **available**", "remained **closed**". */
export const copulas: ReadonlySet<string> = new Set(["be", "become", "remain", "stay", "seem", "get"]);

/** What a measured thing has, by dimension of the value: the predicate of "a **15-inch** screen", "**six feet** tall". */
export const dimensionProperties: ReadonlyMap<string, string> = tableOf({
  count: "number",
  money: "amount",
  percent: "share",
  "percentage-point": "share",
  age: "age",
  length: "length",
  area: "area",
  volume: "volume",
  mass: "mass",
  temperature: "temperature",
  speed: "speed",
  energy: "energy",
  power: "power",
  pressure: "pressure",
  data: "data size",
  angle: "angle",
  frequency: "frequency",
  duration: "duration",
});

/** Prepositions between a verb and the very measure that it states: "rated **at** 40 kN"; "raised **by** 40 kN" states another. */
export const measureWords: ReadonlySet<string> = new Set(["at", "of", "as", "for", "with"]);

/** Words before the noun of a property that say nothing of which part is meant: "its **total** population", "a **large** area". */
export const wholeWords: ReadonlySet<string> = new Set(
  `actual approximate census combined considerable current declared entire enormous estimated exact full growing huge immense large
  latest local massive modest official overall own permanent present rated recorded registered reported resident same small specified stated
  sheer shrinking standard sizeable tiny today total usual vast whole`.split(/\s+/u),
);

/** Days and years that come back to a happening of another year: "the first **anniversary** of the founding". */
export const anniversaries: ReadonlySet<string> = new Set(
  "anniversary bicentenary bicentennial birthday centenary centennial jubilee tercentenary".split(" "),
);

/** Nouns that a length of time before them dates: "a 12-year **low**", "its 50-year **anniversary**", "a 30-year **veteran**". */
export const recordNouns: ReadonlySet<string> = new Set(
  "anniversary best birthday high jubilee low milestone peak record trough veteran worst".split(" "),
);

/** Nouns that with a preposition before and "of" behind only say how exact a figure is: "**in excess of** $5m", "**to the tune of** $5m". */
export const roundabouts: ReadonlyMap<string, string> = tableOf({
  excess: "in",
  region: "in",
  range: "in",
  neighbourhood: "in",
  neighborhood: "in",
  vicinity: "in",
  order: "in",
  tune: "to",
});

/** Directions that turn a length before them into a distance: "3 miles **southwest** of". */
export const directions: ReadonlySet<string> = new Set([
  "north",
  "south",
  "east",
  "west",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
  "north-east",
  "north-west",
  "south-east",
  "south-west",
  "northern",
  "southern",
  "eastern",
  "western",
  "away",
  "off",
  "from",
]);

/** Verbs of what is fixed for a day, which need not be the day of the verb above them: "sold tickets for a fair **opening** on Friday". */
export const scheduledVerbs: ReadonlySet<string> = new Set(
  "open close take expire arrive depart leave come go fall run date mark last be have become return air premiere celebrate".split(
    " ",
  ),
);

/** Verbs that a day behind "for" belongs to: "**set** the vote for Monday". Of others it is their object's: "confirmed **the booking** for Monday". */
export const dayFixingVerbs: ReadonlySet<string> = new Set(
  "adjourn arrange book delay earmark expect fix move pencil plan postpone reserve schedule set slate time".split(
    " ",
  ),
);

/** Verbs behind whose object stands when that is to be: "**predicts** a vote in 2031". */
export const predictingVerbs: ReadonlySet<string> = new Set(
  `anticipate await envisage envision expect forecast foresee foretell pledge plan predict project promise propose
  target`.split(/\s+/u),
);

/** Words that with "to" or "of" give a reason or ground: "closed **due to** two strikes". */
export const groundWords: ReadonlySet<string> = new Set(
  "because contrary due irrespective next owing prior regardless relative thanks".split(" "),
);

/** Prepositions that set things apart or in order, so that a number behind them is none of what the verb tells: "**between** two towns". */
export const relatingPrepositions: ReadonlySet<string> = new Set(
  "after against amid among amongst before besides between despite except following like since than unlike until versus without".split(
    " ",
  ),
);

/** Verbs that tell what somebody thinks or says of a thing, wherever that is: "**recommended** a school in Oslo". */
export const attitudeVerbs: ReadonlySet<string> = new Set(
  `admire appreciate back blame choose consider criticise criticize describe discuss dislike doubt endorse enjoy envy explain fear hate highlight
  imagine know like love mention mock name need oppose praise prefer propose recall recommend regret remember review slam suggest support trust want
  welcome`.split(/\s+/u),
);

/** Verbs that tell of what is to come or was before: "**announced** talks involving both on Friday". */
export const foretellingVerbs: ReadonlySet<string> = new Set(
  "announce plan schedule expect promise propose approve order call cancel postpone sell buy book sign pass adopt publish release issue see mean recall remember describe mention convict sentence charge accuse sue try have be become make".split(
    " ",
  ),
);

/** Adverbs that set some of the hurt apart: "five **badly** hurt". */
export const degreesOfHarm: ReadonlySet<string> = new Set([
  "badly",
  "critically",
  "gravely",
  "lightly",
  "mildly",
  "seriously",
  "severely",
  "slightly",
]);

/** Words that put the next verb on a later day: "sailed on Monday and **later** sank". */
export const delaying: ReadonlySet<string> = new Set([
  "later",
  "eventually",
  "finally",
  "next",
  "soon",
  "after",
]);

/** Verbs of coming in, after which one strikes at once: "**walked** in at 9 a.m. and shot two clerks". */
export const comingVerbs: ReadonlySet<string> = new Set(
  "enter walk burst storm barge step rush".split(" ").concat("walk in", "burst in"),
);

/** Verbs that say where a place lies: "Orva, **located** 9 miles south of". */
export const lyingVerbs: ReadonlySet<string> = new Set(["locate", "situate", "lie"]);

/** Prepositions before a duration that tell how long something takes or holds: "**for** two years", "sentenced **to** 12 years". */
export const durative: ReadonlySet<string> = new Set([
  "for",
  "over",
  "during",
  "within",
  "throughout",
  "to",
  "in",
  "up to",
]);

/** Words that anchor a duration at now: what was "in the **past** two days" did not take them. */
export const stretchWords: ReadonlySet<string> = new Set([
  "past",
  "last",
  "previous",
  "preceding",
  "next",
  "coming",
]);

/** Words behind a duration that make it tell when: "two weeks **after** the vote". */
export const anchoring: ReadonlySet<string> = new Set([
  "away",
  "after",
  "before",
  "ago",
  "earlier",
  "later",
  "prior",
  "behind",
  "following",
  "since",
  "ahead",
  "from",
]);

/** Prepositions that take some out of a number: "nine people, **including** two children". */
export const shareWords: ReadonlySet<string> = new Set(["including", "among", "excluding"]);

/** Words before an amount that it grades: "**up** 1.2%", "jewellery **worth** $5 million". */
export const gradingWords: ReadonlySet<string> = new Set(["up", "down", "worth"]);

/** Forms that tell of the past what somebody was or became: "**was** 12", "**turned** 30". */
export const pastCopulas: ReadonlySet<string> = new Set(["was", "were", "turned"]);

/** What joins to a clause another one that tells its time. */
export const timeJoints: ReadonlySet<string> = new Set(
  "when while until since before after as once".split(" "),
);

/** Nouns for a change of size: "an **increase** of 28%" is one of something else. */
export const changeNouns: ReadonlySet<string> = new Set(
  `climb cut decline decrease dip drop fall gain growth hike increase jump leap reduction rise slide slump surge
  upturn`.split(/\s+/u),
);

/** Open the figure that another one is set against: "fell to 5 percent, **from** 6 percent in May". */
export const baseFigureOpeners: ReadonlySet<string> = new Set(["from", "against", "versus"]);

/** Behind a change, they open the time that it is measured from as well: "up 4% **on** 2019". */
export const baseTimeOpeners: ReadonlySet<string> = new Set(["over", "on"]);

/** Stretches that come again: "over the same **period** of 2019", "than in the same **quarter** of 2019". */
export const periodNouns: ReadonlySet<string> = new Set(
  "period time year half quarter month fortnight week weekend day season stage point".split(" "),
);

/** What is from a time, whatever is done with it: "confirms **reports** from December". */
export const datedNouns: ReadonlySet<string> = new Set(
  `rumour rumor report letter email e-mail message memo note data datum figure statistic photo photograph picture image video footage
  clip recording record document file paper survey poll study estimate forecast interview quote article story bill receipt invoice
  evidence sample survivor memory song tape transcript`.split(/\s+/u),
);

/** Common nouns for people. */
// prettier-ignore
export const peopleNouns: ReadonlySet<string> = new Set([
  "people", "person", "man", "woman", "child", "boy", "girl", "baby", "infant", "teenager", "teen", "adult", "victim", "civilian", "soldier",
  "troop", "officer", "policeman", "policewoman", "guard", "fighter", "militant", "rebel", "gunman", "attacker", "bomber", "terrorist", "insurgent",
  "suspect", "prisoner", "inmate", "detainee", "hostage", "captive", "convict", "murderer", "killer", "thief", "robber", "criminal", "defendant",
  "passenger", "driver", "pilot", "crew", "sailor", "crewman", "fisherman", "worker", "employee", "miner", "farmer", "teacher", "student", "pupil",
  "doctor", "nurse", "patient", "journalist", "reporter", "photographer", "activist", "protester", "demonstrator", "opponent", "dissident", "critic",
  "politician", "minister", "mayor", "governor", "president", "leader", "chief", "commander", "general", "colonel", "captain", "judge", "lawyer",
  "diplomat", "ambassador", "official", "spokesman", "spokeswoman", "senator", "lawmaker", "deputy", "candidate", "citizen", "resident", "villager",
  "migrant", "refugee", "immigrant", "tourist", "pilgrim", "traveller", "traveler", "family", "father", "mother", "son", "daughter", "brother", "sister",
  "husband", "wife", "parent", "couple", "friend", "neighbour", "neighbor", "colleague", "member", "player", "coach", "manager", "director", "executive",
  "chairman", "actor", "actress", "singer", "writer", "author", "artist", "priest", "bishop", "pope", "imam", "monk", "nun", "king", "queen", "prince",
  "princess", "firefighter", "rescuer", "climber", "hiker", "skier", "swimmer", "diver", "cyclist", "pedestrian", "motorist", "biker", "survivor",
  "bystander", "witness", "peacekeeper", "contractor", "mercenary", "spy", "agent", "youth", "elder", "bodyguard", "other", "dozen",
]);

/** Pronouns that stand for people. */
export const peoplePronouns: ReadonlySet<string> = new Set([
  "he",
  "she",
  "him",
  "her",
  "they",
  "them",
  "who",
  "whom",
  "i",
  "we",
  "us",
  "everyone",
  "someone",
  "anyone",
]);

/** Verbs that put their object into an office: "was **elected** mayor". */
export const appointingVerbs: ReadonlySet<string> = new Set([
  "appoint",
  "elect",
  "name",
  "make",
  "nominate",
  "choose",
  "re-elect",
  "reelect",
  "crown",
  "confirm",
  "declare",
  "install",
  "promote",
]);

/** Scales on which a verb with an object places its subject: "the union **accepted** the offer". Others place the object, or nobody. */
export const subjectScales: ReadonlySet<string> = new Set([
  "consent",
  "approval",
  "treaty",
  "admission",
  "permission",
  "stance",
  "contest",
  "presence",
  "exchange",
  "lending",
]);

/** Superlatives that "-est" does not show: "its **worst** week since", "the **first** rise since". */
export const superlatives: ReadonlySet<string> = new Set([
  "most",
  "least",
  "best",
  "worst",
  "first",
  "last",
  "record",
  "only",
]);

/** Adjectives that tell of an infinitive how sure it is: "is **likely** to rise". */
export const raisingAdjectives: ReadonlySet<string> = new Set([
  "likely",
  "unlikely",
  "sure",
  "certain",
  "bound",
  "due",
  "set",
  "about",
]);

/** What one can lose so that somebody else wins: "lost **the election**", not "lost his way". */
// prettier-ignore
export const contestNouns: ReadonlySet<string> = new Set([
  "election", "vote", "ballot", "referendum", "race", "runoff", "primary", "nomination", "seat", "majority", "game", "match", "final", "semifinal",
  "quarterfinal", "set", "series", "cup", "title", "trophy", "medal", "tournament", "championship", "bout", "fight", "battle", "war", "duel", "derby",
  "contest", "competition", "case", "lawsuit", "suit", "appeal", "trial", "bid", "contract", "tender", "award", "prize", "bet", "argument", "debate",
]);

/** What one flees or escapes so as to be at large: "escaped **custody**", not "fled the blaze". */
// prettier-ignore
export const custodialNouns: ReadonlySet<string> = new Set([
  "custody", "prison", "jail", "police", "detention", "guard", "prosecution", "justice", "authority", "arrest", "charge", "trial", "capture", "cell",
]);

/**
 * Scales whose words tell what is reached only at the end: who "is dying" is not dead, what "was closing" not closed.
 */
export const resultScales: ReadonlySet<string> = new Set([
  "life",
  "opening",
  "treaty",
  "contest",
  "custody",
  "movement",
  "office",
  "marriage",
  "building",
  "exchange",
]);

/** Nouns whose possessor does what they name: "the bureau's **inquiry**". */
export const actorNouns: ReadonlySet<string> = new Set([
  "investigation",
  "probe",
  "inquiry",
  "search",
  "purchase",
  "announcement",
  "decision",
  "criticism",
  "attempt",
  "refusal",
  "demand",
  "offer",
  "visit",
]);

/** Words that open a noun phrase for what is known or given. */
export const definite: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
]);

/** Adverbs that a copula says of its subject: "was **down** 2%", "is **back**". */
export const predicativeAdverbs: ReadonlySet<string> = new Set([
  "up",
  "down",
  "back",
  "out",
  "over",
  "away",
  "ahead",
  "behind",
  "off",
]);

/** Subordinators that as often only compare or count, and open no clause: "met more **than once** this winter". */
export const comparing: ReadonlySet<string> = new Set(["than", "once"]);

/** Adverbs that open a clause within another: "explained **how**, in May, it closed". */
export const embeddingAdverbs: ReadonlySet<string> = new Set(["how", "why", "when", "where"]);

/** Open a clause about the same time as the one that it hangs on: "**When** it sank in May, the owners sued". */
export const simultaneous: ReadonlySet<string> = new Set([
  "when",
  "as",
  "while",
  "whilst",
  "where",
  "whereupon",
]);

/** Go on from what has just been told: "It **then** sank". */
export const successive: ReadonlySet<string> = new Set([
  "then",
  "afterwards",
  "afterward",
  "thereafter",
  "subsequently",
]);

/** Verbs of which the subject is who dies. */
export const dyingVerbs: ReadonlySet<string> = new Set(["die", "pass away", "perish", "succumb"]);

/** Nouns that do not describe whom a headline names before a colon: "Ann Lee: **mother** dies", "Sheriff Ann Lee: **man** dies". In dictionary form. */
export const somebodyElse: ReadonlySet<string> = new Set(
  `mother father parent sister brother sibling wife husband partner son daughter child baby aunt uncle cousin niece nephew grandmother grandfather
  grandson granddaughter widow widower friend colleague fan man woman boy girl teen teenager person victim patient driver passenger`.split(
    /\s+/u,
  ),
);

/** Before what somebody dies of, where and when; not "died **with** his son aged 8". */
export const dyingPrepositions: ReadonlySet<string> = new Set([
  "of",
  "from",
  "in",
  "at",
  "on",
  "near",
  "after",
]);

/** Verbs that end a life: "died at the age of 77". */
export const deathVerbs: ReadonlySet<string> = new Set([...dyingVerbs, "kill", "drown"]);

/** What happens to a person at an age that the clause then tells: "has **died** in Oslo, aged 77". */
export const lifeVerbs: ReadonlySet<string> = new Set([...deathVerbs, "retire", "marry"]);

/** Open predicates that only a clause can be the object of: "said **12 of them left**". */
export const sayingVerbs: ReadonlySet<string> = new Set([
  "to say",
  "to think",
  "to believe",
  "to know",
  "to fear",
]);

/** Nouns that are made up of what "of" and a number behind them count: "a **crew** of 22". */
// prettier-ignore
export const collectives: ReadonlySet<string> = new Set([
  "crew", "group", "team", "band", "gang", "fleet", "convoy", "crowd", "party", "staff", "workforce", "force", "squad", "set", "series", "list",
  "panel", "jury", "committee", "board", "council", "family", "total", "number", "batch", "herd", "flock", "pair", "string", "chain", "network",
  "audience", "membership", "population", "class", "collection", "majority", "bench", "cabinet", "cast", "coalition", "alliance", "bloc", "union",
  "federation", "army", "garrison", "squadron", "flotilla", "cluster", "array", "complement", "contingent", "delegation", "field", "capacity",
  "town", "city", "village", "minimum", "maximum", "average", "toll", "order", "circulation", "congregation", "household", "community", "colony", "tour", "run", "package",
]);

/** States that a verb in the active voice brings upon somebody else: "police **injured**", "the guards **fired**". */
export const undergoneScales: ReadonlySet<string> = new Set([
  "injury",
  "verdict",
  "approval",
  "office",
  "permission",
  "legality",
  "building",
]);

/** Verbs whose states are those of people, and that other things undergo in another sense: "shots were **fired**". */
export const personalVerbs: ReadonlySet<string> = new Set([
  "fire",
  "dismiss",
  "remove",
  "release",
  "free",
  "oust",
  "come",
  "enter",
]);

/** Prepositions behind which a word of a state has another sense: "**fired at** the guard", "is **open about** it", "**closed at** 8,120 points". */
export const otherSenses: ReadonlyMap<string, readonly string[]> = tableOf({
  fire: ["at", "on", "upon", "into"],
  open: ["about"],
  closed: ["to"],
});

/** Verbs of movement that often mean something else, and what stands before where it leads or starts. */
export const figurativeMovers: ReadonlySet<string> = new Set(["come", "enter", "leave", "depart", "exit"]);
export const leadingPrepositions: ReadonlySet<string> = new Set(["to", "into", "from"]);

/** Words for the level at which a market opens or closes: "closed **higher**". */
export const comparatives: ReadonlySet<string> = new Set(["higher", "lower"]);

/** What is bought and sold, whose day closes and opens: "the **index** closed down 40 points". */
export const tradedNouns: ReadonlySet<string> = new Set([
  "index",
  "market",
  "share",
  "stock",
  "price",
  "bond",
  "currency",
  "dollar",
  "euro",
  "pound",
  "yen",
  "average",
  "crude",
  "oil",
  "gold",
  "future",
]);

/** What is cited as a reason, not as a source: "citing **concerns** about cost". */
// prettier-ignore
export const citedGrounds: ReadonlySet<string> = new Set([
  "flaw", "reason", "concern", "need", "lack", "security", "risk", "measure", "cost", "problem", "issue", "weather", "health", "fear", "delay",
  "demand", "evidence", "example", "ground", "difference", "right", "rule", "privacy", "condition", "pressure", "dispute", "shortage", "safety",
]);

/** Verbs that in the active voice tell what becomes of somebody else, on scales that other verbs tell of their subject. */
export const undergoneVerbs: ReadonlySet<string> = new Set([
  "kill",
  "murder",
  "slay",
  "arrest",
  "detain",
  "jail",
  "imprison",
]);

/** Before a noun whose date stands behind it: "has grown **since** its founding in 2001". */
export const datingPrepositions: ReadonlySet<string> = new Set([
  "since",
  "after",
  "before",
  "until",
  "following",
]);

/** What a time is said to be: "today is the **day**": when that is, is no news. */
export const timeNouns: ReadonlySet<string> = new Set([
  "day",
  "time",
  "week",
  "month",
  "year",
  "season",
  "moment",
  "hour",
]);

/** What stands before the end of a stretch of time: "from the fall of the king **to** the 1930s". */
export const stretchEnds: ReadonlySet<string> = new Set(["to", "until", "till", "through", "into"]);

/** Entries of the catalogue that befall somebody or something in a happening, and then when it happens: "died in a crash". */
export const befalling: ReadonlySet<string> = new Set(
  "death,injury,destruction,damage,arrest,abduction,sinking,collapse,hospitalisation".split(","),
);

/** How a happening stands behind what befalls in it. */
export const withinWords: ReadonlySet<string> = new Set("in during at".split(" "));
