/**
 * Deeds that one person alone does or undergoes in most happenings, in dictionary form, a line each: words that reports use for one deed. Before the
 * colon, which of who takes part is one alone; "few" where there are often several of whom a report names one.
 */
export const soleDeeds = `
agent: host, emcee, present
agent: win, triumph
agent: beat, defeat
agent: direct, helm
agent: succeed, replace
agent: found, establish
agent: pilot, fly, land
agent: captain, skipper
agent: discover, invent, design
agent: portray, play
agent: appoint, name, choose, pick, tap, select, nominate, ask, approach, install
agent: buy, acquire
agent: bear
agent few: sentence, jail
agent few: shoot, stab, kill, murder, gun, attack, assassinate
agent few: plead, confess
agent few: resign, step down, quit
agent few: die
agent few: meet
patient: appoint, name, choose, pick, tap, select, nominate, ask, approach, offer, elect, install
patient: bear
patient: marry, wed
patient few: kill, murder, shoot, stab, assassinate, attack, slay, strike
patient few: arrest, detain, catch, capture, hold, locate
patient few: charge, accuse, indict, arrest
patient few: convict, sentence, jail
patient few: acquit, clear
patient few: sack, fire, dismiss, oust, suspend
patient few: sign, offer, hire, recruit
patient few: meet
`;

/** Verbs that tell nothing of who is their subject but that they spoke, were or had. In dictionary form. */
export const plainVerbs: ReadonlySet<string> = new Set(
  "be have do say tell add ask note report claim announce state confirm insist argue believe think suggest quote warn estimate acknowledge admit explain declare tweet joke make get praise welcome criticize criticise condemn thank hail attend see watch hear tell take go come give know want call speak sing perform".split(
    " ",
  ),
);

/** What one person alone is called in a happening, or is of what is named beside it. In dictionary form. */
export const soleParts: ReadonlySet<string> = new Set(
  `assassin bishop boss bride champion chairman chairwoman chief commissioner coroner culprit defendant director editor emcee executive founder
  governor groom gunman heir host hostess husband inventor judge killer magistrate manager mayor murderer owner pilot premier president
  principal rector ruler sheriff shooter skipper suspect successor widow wife winner`.split(/\s+/u),
);

/** Words of titles that tell nothing of what the title is of: "**general** manager". */
export const generalWords: ReadonlySet<string> = new Set(
  "chief general managing executive senior head top district county federal state national u.s. us".split(
    " ",
  ),
);

/** What many are in a happening: those who speak of it, and ranks. In dictionary form. */
export const manyParts: ReadonlySet<string> = new Set(
  `actor actress adviser aide analyst attorney author captain co-star colleague columnist commentator correspondent counsel councillor deputy detective doctor dr economist
  employee expert fan friend inspector journalist lawmaker lawyer leader lieutenant lt member minister mr mrs ms neighbor neighbour officer official
  partner passenger player police professor prosecutor reporter representative resident scientist secretary senator sergeant sgt singer spokesman
  spokesperson spokeswoman star student teacher witness worker`.split(/\s+/u),
);

/** Words that make a part another, a line each for one thing: "**former** director". */
export const otherPartLines = `
former
ex
then
acting, interim
deputy
vice
co
assistant
associate
previous
onetime
late
retired
second
third
fellow
another
other
`;

/** What reports call one part, in dictionary form, a line each. */
export const partLines = `
manager, gm
executive, ceo
reporter, correspondent, journalist
officer, policeman, policewoman, cop
attorney, lawyer
boss, head, chief, kingpin, leader
killer, murderer, gunman, shooter
suspect, accused
host, emcee, presenter
author, writer
surgeon, neurosurgeon, doctor, physician
actor, actress
`;

/** What stands before a name and tells nothing of a part. */
export const addresses: ReadonlySet<string> = new Set("dr dr. mr mr. mrs mrs. ms ms.".split(" "));

/** Words beside a verb by which it tells of one more than the other text does: "was **also** killed". */
export const addingWords: ReadonlySet<string> = new Set(["also", "previously"]);

/** Prepositions before what somebody is chosen or honoured for: "named **as** finance minister", "won **for** best song". */
export const forWhat: ReadonlySet<string> = new Set(["as", "for", "of"]);

/** Words that open what is said of a name before them: "Edda Moor **is** the host". */
export const sayingWhat: ReadonlySet<string> = new Set([",", "(", "is", "was"]);

/** Words before a list by which it names some of many. In dictionary form. */
export const choosing: ReadonlySet<string> = new Set(
  "star feature include including cast like such among example".split(" "),
);

/** What somebody is to somebody else of the family, who often has the same surname. In dictionary form. */
export const relatives: ReadonlySet<string> = new Set(
  `aunt brother child cousin daughter dad father fiance fiancee fiancé fiancée grandchild granddaughter grandfather grandmother grandson half-brother half-sister
  husband in-law mother mum mom nephew niece parent sibling sister son stepfather stepmother twin uncle widow widower wife`.split(
    /\s+/u,
  ),
);
