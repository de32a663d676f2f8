/** What befalls persons and is counted, a line each: its name, then the verbs and words that tell it, in dictionary form. */
export const tollLines = `
killed: kill, slay, murder, die, perish, drown
hurt: injure, wound, hurt, wounded, injured
`;

/** Verbs that tell what befalls their subject; the others what their object suffers. */
export const suffering: ReadonlySet<string> = new Set(["die", "perish", "drown"]);

/** Verbs that tell with "dead" behind them that somebody died: "was **pronounced** dead". In dictionary form. */
export const declaring: ReadonlySet<string> = new Set(["declare", "pronounce"]);

/** A sentence, in lower case, without any of these words tells no toll. */
export const tollWord =
  /\b(?:(?:declar|pronounc)ed dead|die[ds]?|dying|drown|hurt|injur|kill|murder|perish|sla[iy]n|slay|suicide|wound|himself|herself|themselves|own life|is dead|was shot|gunm[ae]n|attacker|assailant|robber|raider|intruder|m[ae]n|teenager|youth)/u;

/** A word that tells of somebody killed beside the verbs: "shot **dead** two guards and wounded another". */
export const deadWord = /\b(?:dead|fatally)\b/iu;

/** Whoever did it died too; some reports count him. A sentence with a part of its toll leaves open what else it counts. */
export const ownDeath =
  /\b(?:himself|herself|themselves|suicide|own life|including|(?:gunman|attacker|assailant|shooter|bomber|suspect)s? (?:also )?(?:died|was (?:shot|killed)|is dead))\b/iu;

/** What is killed or hurt and is no person, in dictionary form. */
export const animals: ReadonlySet<string> = new Set(
  "animal bear bird bull calf cat cow dog elephant goat horse lion pet pig pony sheep tiger whale".split(" "),
);

/** Before a noun in the singular they tell of one. */
export const singular: ReadonlySet<string> = new Set(["a", "an", "one", "another", "the"]);

/** Before a name they tell where. */
export const inOrNear: ReadonlySet<string> = new Set(["in", "near", "outside"]);

/** What is done by so many as tell of it, in dictionary form. */
export const crimes: ReadonlySet<string> = new Set(
  "abduct ambush attack break burst grab hijack kidnap kill loot murder open raid ram rob shoot smash snatch stab steal storm".split(
    " ",
  ),
);

/** What nobody is called but who did it: "the two **robbers**" are all of them. In dictionary form. */
export const criminals: ReadonlySet<string> = new Set(
  "bandit burglar gunman hijacker kidnapper raider robber thief".split(" "),
);

/** What reports call those who did it, in dictionary form. */
export const culpritNouns: ReadonlySet<string> = new Set(
  `assailant attacker bandit bomber burglar gunman hijacker intruder kidnapper man militant raider robber teenager thief woman youth`.split(
    " ",
  ),
);
