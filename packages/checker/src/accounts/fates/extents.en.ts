/** What may befall some or nobody in a happening, a line each: a name for it, then the verbs (with adjectives) | the nouns that tell it, in dictionary form. */
export const extentLines = `
arrests: arrest, detain, apprehend | arrest
injuries: injure, wound, hurt, injured, wounded | injury, casualty, injured
deaths: kill, die, perish, drown, dead | death, fatality, casualty
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
  /\b(?:yet|so far|as of|immediate(?:ly)?|initial(?:ly)?|early reports|until|further|other|others|more|else|serious(?:ly)?|major|significant|by (?:\w+day|noon|midnight|nightfall|evening|then))\b/iu;
