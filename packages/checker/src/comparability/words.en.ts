/** Words that point to a day from the day of writing: "at 9 a.m. **today**", "9 p.m. **last** night". */
export const pointing = /\b(?:today|tonight|yesterday|tomorrow|this|last|next)\b/iu;

/** Words that count days from the day of writing: "**this** morning", "9 a.m. **today**". */
export const turning = /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last night)\b/iu;

/** What shows that a sentence tells of an earlier time of somebody: "**As a** young sailor", "ten **years earlier**". */
export const ofEarlier =
  /\bas an? (?:young|teenage|junior|child|boy|girl|teenager|student|apprentice)\b|\b(?:youth|years (?:ago|earlier|before))\b/iu;

/** Words by which a sentence denies something. */
export const negators = [
  "not",
  "n't",
  "no",
  "never",
  "nobody",
  "none",
  "nothing",
  "neither",
  "nor",
  "without",
  "hardly",
  "rarely",
];

/** Words with which a denial says that it may still come. */
export const yet: ReadonlySet<string> = new Set(["yet", "still", "now", "currently", "longer"]);

/** Words before a noun that set some of the things apart from others. */
export const apart: ReadonlySet<string> = new Set(["other", "more", "additional", "further", "remaining"]);

/** Words before a count, and behind its number, by which it is of others than were told of: "**other** five", "**also killed** three", "two **others**", "15 houses **more**". */
export const ofOthersBefore = /\b(?:(?:an)?other|also \w+)\s*$/iu;
export const ofOthersBehind = /\b(?:others?|more)\b(?! than)/iu;

/** Predicates in which one alone takes the other part: who kills, who topples, who buys. */
export const singleHanded: ReadonlySet<string> = new Set(["death", "overthrow", "acquisition"]);

/** Subjects that name nobody, where nothing before them tells whom they stand for. In dictionary form. */
export const pronouns: ReadonlySet<string> = new Set(
  "i you he she it we they who one this that these those someone somebody everyone everybody anyone nobody each both my your our their".split(
    " ",
  ),
);

/** Verbs for how amounts move and stand from day to day: "prices **rose** 2%" may be told every week, of another week. */
export const movements: ReadonlySet<string> = new Set(
  `to average, to climb, to close, to decline, to decrease, to drop, to earn, to ease, to fall, to gain, to grow, to increase, to jump, to lose, to open, to plunge,
  to price, to quote, to raise, to rise, to shrink, to slide, to slip, to soar, to surge, to total, to trade, to tumble, to yield`.split(
    /,\s+/u,
  ),
);

/** Happenings that go on for months or years, and in many places: "the war in 1871" and "the war in 1873" may both be. */
export const prolonged: ReadonlySet<string> = new Set(["war", "siege", "crackdown", "outbreak"]);

/** Words of a text in which a strike may be one of workers. In dictionary form. */
export const labour: ReadonlySet<string> = new Set(
  "labor labour picket picketer stoppage striker trade-union union unionist walkout".split(" "),
);

/** What a court can give one person several times in a life. */
export const punishments: ReadonlySet<string> = new Set(["sentence", "imprisonment"]);

/** Words of any sentence on a sentence, numbers among them: they tell nothing of which one it is. In dictionary form. */
export const penal: ReadonlySet<string> = new Set(
  `bar behind count court day federal get give go guilty hand imprison imprisonment jail judge man month more one penitentiary prison receive
  sentence sentencing serve spend state term time two three four five six seven eight nine ten twelve twenty week woman year`.split(
    /\s+/u,
  ),
);

/** What shows that a sentence tells of one of several quakes. */
export const otherQuake =
  /\b(?:another|second|third|fourth|other|previous|earlier|larger|smaller|stronger|weaker|main|aftershocks?|foreshocks?|quakes|followed)\b/iu;

/** What happens once in the life of a nation. */
export const ofNations: ReadonlySet<string> = new Set([
  "founding",
  "dissolution",
  "independence",
  "overthrow",
]);

/** What befalls people and things, and reports go on about without naming the happening again: "a fire … three died". A deed has its doer. */
export const befalling: ReadonlySet<string> = new Set(
  "collapse damage death destruction disappearance displacement flight hospitalisation infection injury rescue stranding survival".split(
    " ",
  ),
);

/** Words with which a text goes on to another happening of the sort. */
export const elsewhere =
  /\b(?:besides|elsewhere|in addition|meanwhile|separately|separate|on another occasion)\b/iu;

/** Words of a speaker who may be another one each time: "**a** witness", "**officials**". */
export const anybody: ReadonlySet<string> = new Set(
  `a an another some several many other few analysts doctors experts witnesses eyewitnesses residents villagers officials officers people
  sources reports media newspapers spokesman spokeswoman spokesperson`.split(/\s+/u),
);
