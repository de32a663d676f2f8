/**
 * Words that reports of one happening use for one deed, in dictionary form, a line each: what the one text dates or places by one of them, the
 * other does by another.
 */
export const deedLines = `
die, death, pass away, pass, succumb
announce, name, unveil, present, announcement, choose, pick, tap
steal, rob, storm, burst, clean, plunder, raid, heist, robbery, theft, ram, snatch, grab, loot, burglary, break-in, break
shoot, shooting, kill, killing, slay, slaying, murder, wound, injure, attack, gun down, open fire
find, discover, recover, discovery
earthquake, quake, tremor, temblor, strike, hit, jolt, rock, shake, rattle, center, centre
crash, derail, overturn, collide, collision, accident, wreck
arrest, detain, custody, arrests
charge, indict, charges, indictment, accuse
launch, release, introduce, introduction, sell, sale, available, offer, carry, ship, hit
host, emcee, present
divorce, file
marry, wed, wedding, marriage
sign, agree, signing, agreement, deal
open, reopen, opening
explode, explosion, blast, bombing, detonate
fire, blaze, inferno
sink, capsize, go down
convict, conviction, find, guilty
jail, sentence
damage, sever, cut, severed, break
fire, sack, dismiss, firing, dismissal
resign, step down, quit, resignation
appoint, name, appointment
go down, go, downtime, outage, fail, failure, blackout
meet, meeting, talks
`;

/** Verbs that tell of their subject only that it took place, was held or was measured. In dictionary form. */
export const lightVerbs: ReadonlySet<string> = new Set(
  "happen occur take come begin start locate centre center originate record register measure report feel hold be schedule set plan expect".split(
    " ",
  ),
);

/** Verbs of saying by which something is done: what is announced on a day is announced once. In dictionary form. */
export const announcing: ReadonlySet<string> = new Set(["announce", "declare"]);

/** Words beside a deed, by which it is one of several. */
export const oneOfSeveral: ReadonlySet<string> = new Set(
  "another other others second third fourth earlier previous separate again".split(" "),
);

/** What is found of the dead. In dictionary form. */
export const bodies: ReadonlySet<string> = new Set(["body", "corpse", "remains"]);

/** Words that make a day one for some, or of a first try: "available to **business** customers". In dictionary form. */
export const narrowing: ReadonlySet<string> = new Set(
  "beta business corporate enterprise preorder pre-order presale preview rehearsal subscriber test trial".split(
    " ",
  ),
);
