/** Nouns in the names of what comes again and again under one name, each time at another date and often in another place. */
export const seriesNouns: ReadonlySet<string> = new Set(
  `awards biennale bowl carnival championship championships classic cup derby exhibition expo fair festival final finals gala
  game games league marathon masters olympics open parade playoffs primaries primary prix race rally regatta series superbowl
  tour tournament trophy`.split(/\s+/u),
);

/** Nouns for gatherings: "the Yalta Conference" was held once, but those called by one of `gatheringScopes` are held again and again. */
export const gatherings: ReadonlySet<string> = new Set(
  "assembly conclave conference congress convention forum meeting session summit symposium workshop".split(
    " ",
  ),
);

/** Who gathers, or how often. */
export const gatheringScopes: ReadonlySet<string> = new Set(
  `african american annual arab asian climate economic european general global international leadership national party regional
  security world`.split(/\s+/u),
);

/** Which of a series it is: "2012", "12th", "XXI", "Twelfth". */
export const editionMark = /\d|^[IVXL]+$|(?:first|second|third|fourth|[^hl]th)$/iu;

/** Before the number of one text of a series: "Week 3", "Release 12". */
export const partNouns: readonly string[] =
  `bulletin chapter circular day edition episode issue lecture lesson newsletter part release round season series session unit update
  version vol volume week`.split(/\s+/u);

/** What figures are counted for, again and again: "in the week ended May 4". */
export const periodNouns: readonly string[] =
  "day week fortnight month quarter half semester season year period".split(" ");
