import { tableOf } from "../model/table.js";

/** Words of grammar that the part-of-speech tags do not tell apart well enough. */

export const relativePronouns: ReadonlySet<string> = new Set(["who", "whom", "which", "whose", "that"]);

/** Stand before a date that opens a clause: "**In** 1998 the mill opened". */
export const timePrepositions: ReadonlySet<string> = new Set(["in", "on", "by", "since", "until", "during"]);

/** Open a clause with its own subject and verb. Those that are prepositions too ("after") open one only before a verb. */
export const subordinators: ReadonlySet<string> = new Set([
  "although",
  "because",
  "if",
  "once",
  "since",
  "so",
  "though",
  "unless",
  "until",
  "when",
  "whenever",
  "where",
  "whereas",
  "whether",
  "while",
  "after",
  "before",
  "as",
  "than",
  "lest",
  "provided",
]);

export const prepositions: ReadonlySet<string> = new Set([
  "about",
  "above",
  "across",
  "after",
  "against",
  "along",
  "amid",
  "amidst",
  "among",
  "around",
  "as",
  "at",
  "before",
  "behind",
  "below",
  "beneath",
  "beside",
  "besides",
  "between",
  "beyond",
  "by",
  "despite",
  "down",
  "during",
  "except",
  "following",
  "for",
  "from",
  "in",
  "inside",
  "into",
  "including",
  "excluding",
  "according",
  "regarding",
  "concerning",
  "barring",
  "like",
  "near",
  "nearby",
  "of",
  "off",
  "on",
  "onto",
  "outside",
  "over",
  "past",
  "pending",
  "per",
  "since",
  "through",
  "throughout",
  "till",
  "to",
  "toward",
  "towards",
  "under",
  "until",
  "up",
  "upon",
  "via",
  "with",
  "within",
  "without",
]);

/** Prepositions that look like verbs, and are ones only after an auxiliary: "nine people, **including** two children". */
export const verbalPrepositions: ReadonlySet<string> = new Set([
  "including",
  "excluding",
  "according",
  "regarding",
  "concerning",
  "following",
  "barring",
  "pending",
  "given",
]);

export const modals: ReadonlySet<string> = new Set([
  "will",
  "would",
  "shall",
  "should",
  "can",
  "could",
  "may",
  "might",
  "must",
  "'ll",
  "’ll",
  "wo",
  "ca",
  "'d",
  "’d",
]);

/** The forms of "be" that are words of their own. */
export const formsOfBe: ReadonlySet<string> = new Set([
  "be",
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
]);

export const beForms: ReadonlySet<string> = new Set([
  ...formsOfBe,
  "'s",
  "’s",
  "'re",
  "’re",
  "'m",
  "’m",
  "get",
  "gets",
  "got",
  "getting",
]);

export const possessivePronouns: ReadonlySet<string> = new Set([
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
]);

export const haveForms: ReadonlySet<string> = new Set(["have", "has", "had", "having", "'ve", "’ve"]);

export const doForms: ReadonlySet<string> = new Set(["do", "does", "did"]);

/** Past participles that do not end in -ed, -en or -n; the rest is recognised by its ending. */
export const irregularParticiples: ReadonlySet<string> = new Set([
  "begun",
  "bought",
  "brought",
  "built",
  "burnt",
  "burst",
  "cast",
  "caught",
  "come",
  "cost",
  "cut",
  "dealt",
  "drunk",
  "fed",
  "felt",
  "fought",
  "found",
  "fled",
  "gone",
  "had",
  "heard",
  "held",
  "hit",
  "hurt",
  "hung",
  "hanged",
  "kept",
  "laid",
  "led",
  "left",
  "lent",
  "let",
  "lit",
  "lost",
  "made",
  "meant",
  "met",
  "paid",
  "put",
  "quit",
  "read",
  "rung",
  "run",
  "rid",
  "said",
  "sat",
  "sent",
  "set",
  "shot",
  "shrunk",
  "shut",
  "slain",
  "slit",
  "sold",
  "spent",
  "split",
  "spread",
  "spun",
  "stood",
  "struck",
  "stuck",
  "stung",
  "sung",
  "sunk",
  "swept",
  "sworn",
  "swum",
  "taught",
  "thought",
  "told",
  "torn",
  "understood",
  "upheld",
  "withheld",
  "withdrawn",
  "won",
  "worn",
  "wound",
  "overrun",
  "overcome",
  "become",
  "upset",
  "bound",
  "bred",
  "dug",
  "ground",
  "leapt",
  "overheard",
  "rebuilt",
  "resold",
  "sought",
  "slept",
  "sprung",
  "strung",
]);

/** Past-tense forms that differ from the participle, so that "fell" is never read as one. */
export const irregularPasts: ReadonlySet<string> = new Set([
  "arose",
  "ate",
  "awoke",
  "bade",
  "beat",
  "became",
  "began",
  "bit",
  "blew",
  "bore",
  "broke",
  "chose",
  "came",
  "did",
  "drank",
  "drew",
  "drove",
  "fell",
  "flew",
  "forbade",
  "forgave",
  "forgot",
  "forsook",
  "froze",
  "gave",
  "grew",
  "went",
  "hid",
  "knew",
  "lay",
  "overcame",
  "overthrew",
  "overran",
  "ran",
  "rang",
  "rode",
  "rose",
  "sank",
  "sang",
  "saw",
  "shook",
  "shrank",
  "spoke",
  "sprang",
  "stole",
  "stank",
  "swam",
  "swore",
  "took",
  "threw",
  "tore",
  "undertook",
  "was",
  "were",
  "withdrew",
  "woke",
  "wore",
  "wrote",
]);

/** Verb and particle that mean something else together. Key: verb lemma; value: its particles. */
export const phrasalVerbs: ReadonlyMap<string, readonly string[]> = tableOf({
  blast: ["off"],
  blow: ["up"],
  bow: ["out"],
  break: ["out", "up", "down", "off"],
  bring: ["down"],
  burn: ["down"],
  buy: ["out"],
  call: ["off"],
  carry: ["out"],
  cave: ["in"],
  churn: ["out"],
  close: ["down"],
  come: ["into", "up", "out"],
  cough: ["up"],
  crack: ["down"],
  cut: ["off"],
  die: ["out"],
  dig: ["out"],
  drive: ["out"],
  edge: ["out"],
  find: ["out"],
  flare: ["up"],
  force: ["out"],
  fork: ["out"],
  give: ["up"],
  go: ["off"],
  gobble: ["up"],
  gun: ["down"],
  hand: ["over"],
  kick: ["off"],
  knock: ["out", "down"],
  lay: ["off", "down"],
  lift: ["off"],
  lock: ["up"],
  mow: ["down"],
  pass: ["away"],
  pay: ["out"],
  pull: ["out", "back"],
  push: ["back"],
  put: ["off"],
  roll: ["out"],
  rule: ["out"],
  round: ["up"],
  run: ["over", "down"],
  sell: ["off"],
  send: ["off"],
  set: ["up", "off"],
  shell: ["out"],
  shoot: ["down"],
  shut: ["down"],
  snap: ["up"],
  splash: ["down"],
  split: ["up"],
  stand: ["down"],
  step: ["down", "aside"],
  swear: ["in"],
  take: ["over", "off", "place"],
  tear: ["down"],
  throw: ["out"],
  touch: ["down"],
  turn: ["down", "out"],
  vote: ["down"],
  walk: ["out"],
  ward: ["off"],
  wind: ["up"],
  wipe: ["out"],
});

/** Verb and particle before an amount: "**brought in** $40 million", "**handed out** 400 blankets". Not "brought **in 2004**". */
export const amountParticles: ReadonlyMap<string, readonly string[]> = tableOf({
  bring: ["in", "out"],
  chalk: ["up"],
  clock: ["up"],
  draw: ["in"],
  fork: ["over"],
  give: ["away", "out"],
  hand: ["out", "back"],
  haul: ["in", "away"],
  lend: ["out"],
  let: ["in", "out"],
  notch: ["up"],
  pay: ["back", "in"],
  pick: ["up"],
  pour: ["in"],
  pull: ["in"],
  put: ["up", "in"],
  rack: ["up"],
  rake: ["in"],
  reel: ["in"],
  rent: ["out"],
  run: ["up"],
  ship: ["out"],
  take: ["in", "on", "up"],
  throw: ["away"],
  turn: ["away", "over"],
  use: ["up"],
  write: ["off", "down"],
});

/** Adjectives that say what somebody can or will do: "left him **unable** to walk", unlike "made the bridge **easy** to cross". */
export const abilityAdjectives: ReadonlySet<string> = new Set([
  "able",
  "unable",
  "willing",
  "unwilling",
  "ready",
  "free",
  "likely",
  "unlikely",
]);

/** Verbs whose object is to do what their infinitive says: "**asked** the owners to leave". */
// prettier-ignore
export const objectControl: ReadonlySet<string> = new Set([
  "advise", "allow", "appoint", "ask", "assign", "authorise", "authorize", "ban", "beg", "believe", "cause", "challenge", "coax", "command",
  "compel", "convince", "dare", "direct", "drive", "elect", "empower", "enable", "encourage", "entitle", "equip", "expect", "feel", "find", "forbid",
  "force", "get", "hear", "help", "hire", "implore", "incite", "induce", "inspire", "instruct", "intend", "invite", "know", "lead", "leave", "let", "like",
  "lobby", "make", "mean", "motivate", "move", "name", "need", "nominate", "nudge", "oblige", "order", "permit", "persuade", "plead", "prefer", "press",
  "pressure", "prompt", "provoke", "push", "recruit", "remind", "request", "require", "see", "select", "send", "signal", "spur", "summon", "task", "teach",
  "tell", "tempt", "train", "trigger", "trust", "urge", "want", "warn", "watch", "wish",
]);

/** Verbs by which their object does not do what a gerund behind "from" says: "**stopped** the fire from spreading". */
// prettier-ignore
export const preventing: ReadonlySet<string> = new Set([
  "stop", "keep", "prevent", "bar", "ban", "block", "prohibit", "dissuade", "discourage", "deter", "save", "protect", "hinder", "shield", "exclude",
  "refrain", "abstain", "desist",
]);

/** The same behind "out of": "**talked** him out of joining". */
// prettier-ignore
export const dissuading: ReadonlySet<string> = new Set([
  "talk", "argue", "scare", "frighten", "trick", "cheat", "con", "shame",
]);

/** Verbs by which their object does what a gerund behind "into" says: "**talked** him into joining". */
// prettier-ignore
export const persuading: ReadonlySet<string> = new Set([
  "talk", "argue", "trick", "con", "shame", "coerce", "goad", "pressure", "force", "bully", "cajole", "lure", "fool", "frighten", "scare",
]);

/** Verbs that give somebody the means to do what their infinitive says. */
export const givingVerbs: ReadonlySet<string> = new Set([
  "give",
  "grant",
  "award",
  "pay",
  "lend",
  "provide",
  "hand",
  "allocate",
  "donate",
]);

/** Pronouns that are only the subject of a finite verb. */
export const subjectPronouns: ReadonlySet<string> = new Set(["i", "we", "he", "she", "they"]);

/** Pronouns that are no subject of a finite verb. */
export const objectPronouns: ReadonlySet<string> = new Set(["me", "us", "him", "them"]);

/** Auxiliaries that tell the number of their subject. */
export const singularForms: ReadonlySet<string> = new Set(["is", "was", "has", "does", "'s", "’s", "isn't"]);
export const pluralForms: ReadonlySet<string> = new Set(["are", "were", "have", "do", "'re", "’re", "'ve"]);

/** Past forms that right before this preposition lack their object, and so are passive: "a clerk **accused of** theft". */
export const objectlessBefore: ReadonlyMap<string, string> = new Map([
  ...["accused", "suspected", "convicted", "acquitted", "deprived", "robbed", "stripped", "cleared"].map(
    (form) => [form, "of"] as const,
  ),
  ["charged", "with"],
  ["tasked", "with"],
]);

/** Nouns made smaller by a name before them without a hyphen: "the Boston **based** maker". */
export const compoundParticiples: ReadonlySet<string> = new Set(["based", "headquartered", "domiciled"]);

/** Forms of verbs of opinion that take an infinitive only as passives: "a battery **said** to last eight hours". */
export const opinionForms: ReadonlySet<string> = new Set([
  "said",
  "believed",
  "thought",
  "rumoured",
  "rumored",
  "alleged",
  "understood",
  "deemed",
  "considered",
  "known",
]);

/** Hedges that stand before a number and belong to its phrase, longest first. */
export const numberHedges: readonly (readonly string[])[] = [
  "no fewer than",
  "no less than",
  "no more than",
  "not more than",
  "as many as",
  "as much as",
  "as few as",
  "a total of",
  "an estimated",
  "an additional",
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "up to",
  "close to",
  "just over",
  "just under",
  "well over",
  "only about",
  "about",
  "around",
  "over",
  "under",
  "nearly",
  "almost",
  "roughly",
  "approximately",
  "some",
  "only",
  "just",
  "exactly",
  "another",
].map((words) => words.split(" "));

/** Verbs that nothing is done by to anybody, so that their "-ed" form alone is a past tense: "Tom Hale, the owner, **resigned**". */
export const neverPassive: ReadonlySet<string> = new Set([
  "apologise",
  "apologize",
  "appear",
  "arrive",
  "collapse",
  "consist",
  "die",
  "disappear",
  "elapse",
  "emerge",
  "end up",
  "erupt",
  "exist",
  "happen",
  "lie",
  "live",
  "march",
  "occur",
  "pass away",
  "perish",
  "protest",
  "react",
  "remain",
  "reply",
  "resign",
  "respond",
  "rise",
  "show up",
  "succumb",
  "testify",
  "travel",
  "turn out",
  "vanish",
  "weep",
]);

/** Adverbs that open a question within a sentence: "into **how** the guard left". */
export const askingAdverbs: ReadonlySet<string> = new Set(["how", "why"]);

/** What somebody is said to have done is done by him: "held on **suspicion** of breaking it". In dictionary form. */
export const accusingNouns: ReadonlySet<string> = new Set([
  "accusation",
  "allegation",
  "charge",
  "conviction",
  "count",
  "crime",
  "offence",
  "offense",
  "suspicion",
]);

/** Verbs that take who hears it and then what is said: "**told** the agency four villages had burned". */
export const tellingVerbs: ReadonlySet<string> = new Set([
  "assure",
  "inform",
  "notify",
  "promise",
  "remind",
  "show",
  "tell",
  "warn",
]);

/** What the accused does with an accusation: "**faces** charges of breaking it". */
export const answeringVerbs: ReadonlySet<string> = new Set([
  "admit",
  "await",
  "beat",
  "contest",
  "deny",
  "dispute",
  "escape",
  "face",
  "fight",
  "reject",
]);

/** What somebody undertakes to do: "made an **effort** to widen its board". In dictionary form. */
export const undertakingNouns: ReadonlySet<string> = new Set([
  "attempt",
  "bid",
  "decision",
  "effort",
  "intention",
  "move",
  "pledge",
  "promise",
  "vow",
]);

/** "**hundreds** of homes", "a **number** of clerks": nouns that only say how many there are, in dictionary form. */
export const countNouns: ReadonlySet<string> = new Set([
  "couple",
  "dozen",
  "handful",
  "hundred",
  "million",
  "number",
  "thousand",
]);

/** What pictures do with what they show: "A bus **pictured** in Lund". In dictionary form. */
export const captionVerbs: ReadonlySet<string> = new Set([
  "depict",
  "film",
  "photograph",
  "picture",
  "portray",
]);

/** What somebody is found to be: "found **guilty**". */
export const fates: ReadonlySet<string> = new Set(["alive", "dead", "guilty", "safe", "unconscious"]);
