/**
 * What may befall some or nobody in a happening, a line each: a name for it, then the verbs (with adjectives, or with their objects) | the nouns
 * that tell it, in dictionary form.
 */
export const extentLines = `
arrests: arrest, detain, apprehend | arrest
injuries: injure, wound, hurt, injured, wounded | injury, casualty, injured
deaths: kill, die, perish, drown, dead, claim life, cost life, take life, lose life | death, fatality, casualty, loss of life
missing: missing, unaccounted |
damage: damage, destroy | damage
shots: fire | shot
thefts: steal | theft
survivors: survive | survivor
`;

/** What leaves nobody of a line above where it befell all, a line each: its name, then the verbs and adjectives. */
export const allLines = `
deaths: rescue, save, survive, safe, unhurt, unharmed, alive
missing: rescue, save, survive, safe, unhurt, unharmed, alive
injuries: unhurt, unharmed, uninjured, unscathed
survivors: kill, die, perish, drown
`;

/** Lines above that leave out those who did it. */
export const ofVictims: ReadonlySet<string> = new Set(["deaths", "injuries", "survivors"]);

/** Subjects and objects of which none is meant. */
export const noneWords: ReadonlySet<string> = new Set(["no", "nobody", "none", "nothing", "neither"]);

/** Subjects and objects of which nobody is left out. */
export const allWords: ReadonlySet<string> = new Set(["all", "everybody", "everyone", "every", "both"]);

/** Before a noun they say that there was none. */
export const withoutWords: ReadonlySet<string> = new Set(["no", "without"]);

/** Words by which it is left open what comes later, or what else there was. */
export const leftOpen =
  /\b(?:yet|so far|as of|immediate(?:ly)?|initial(?:ly)?|early reports|until|further|other|others|second|third|more|else|serious(?:ly)?|major|significant|by (?:\w+day|noon|midnight|nightfall|evening|then))\b/iu;

/** Verbs of those who were spared, before "without": "the pilot **escaped** without injury". In dictionary form. */
export const sparing: ReadonlySet<string> = new Set([
  "escape",
  "survive",
  "emerge",
  "walk",
  "get",
  "land",
  "eject",
]);

/** Adjectives of those whom a happening leaves so: "left three **dead**". */
export const leftAs: ReadonlySet<string> = new Set(["dead", "injured", "wounded", "hurt", "missing"]);

/** Pronouns for anybody. */
export const everybody: ReadonlySet<string> = new Set(
  "nobody none nothing neither one no-one anybody anyone everybody everyone all both each aboard".split(" "),
);

/** Prepositions before those of whom it is told: "none **of** the children", "no damage **to** the lighthouse". */
export const ofWhom: ReadonlySet<string> = new Set(["of", "to", "among"]);
