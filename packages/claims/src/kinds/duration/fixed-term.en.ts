const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns of a time that somebody sets: "a 12-month **ban**", "a **sentence** of eight years". In dictionary form. */
export const termNouns = words(`
  term sentence imprisonment detention ban suspension disqualification probation contract deal lease tenancy warranty guarantee loan mortgage bond visa
  permit licence license passport mandate curfew deadline ultimatum notice apprenticeship moratorium subscription membership extension concession
`);

/** Verbs that set how long something lasts, before "for", "to" or "by": "**banned** for two years", "**extended** by three months". In dictionary form. */
export const settingVerbs = words(`
  sentence condemn jail imprison incarcerate ban bar suspend disqualify exclude expel debar lend lease rent loan extend prolong renew sign elect re-elect
  appoint guarantee
`);

/** Words before such a verb and its length. */
export const settingPrepositions = words("for to by");

/** Verbs whose object is the length itself: "**got** six years", "was **handed** seven years in jail". In dictionary form. */
export const givingVerbs = words("get give receive hand impose draw");

/** What is spent where somebody is kept: "seven years **in prison**", "five years **behind bars**". */
export const confinement = words("prison jail custody gaol bars detention imprisonment");

/** Verbs by which such a thing has its length: "her term **is** six years", "the lease **runs** for 25 years". In dictionary form. */
export const runningVerbs = words("be run last");

/** Auxiliaries before the verb "last" by which a length is a plan: "**will** last". */
export const planning = words("will shall would must");

/** Verbs of a time limit: "**have** ten days to leave", "**given** ten days to leave". In dictionary form. */
export const allowingVerbs = words("have give grant allow");
