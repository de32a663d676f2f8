/** Words that start a sentence far more often than they continue one, where they stand capitalised on a new line. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "a about according after all also although amid among an and another any as at because before both but by despite during each earlier " +
    "either even every few finally first following for from furthermore he her here his how however i if in indeed instead it its last " +
    "later many meanwhile more moreover most my nearly no not notably now of officials on once one only other others our over recent " +
    "recently reports several she similarly since so some speaking still such that the their then there these they this those though " +
    "three through thus to today two under unlike until we what when where whether which while who why with within without yesterday yet you your"
  ).split(" "),
);

/** Words after which a phrase goes on: a line that ends in one, in lower case, is not finished. */
export const unfinishedEndings: ReadonlySet<string> = new Set(
  (
    "a about across after against along amid among an and around as at because before behind below beneath beside between but by " +
    "despite during either every for from had has have her his if in including into is its like many most my near nearly " +
    "neither nor of off on onto or our outside per some such than that the their these this those through to " +
    "toward towards under until upon was were when where whether which while who whose will with within without would your"
  ).split(" "),
);

/** Titles that stand before a name, in lower case, without a period. */
export const titlesBeforeNames: ReadonlySet<string> = new Set(
  (
    "admiral ambassador archbishop ayatollah brigadier captain chairman chancellor colonel commander councillor director emir envoy " +
    "general governor imam judge justice king lieutenant major mayor minister pope premier president prime prince princess professor " +
    "queen representative secretary senator sergeant sheikh spokesman spokesperson spokeswoman sultan"
  ).split(" "),
);

/** The same, abbreviated: the period after them never ends a sentence. */
export const abbreviatedTitles: ReadonlySet<string> = new Set(
  "adm amb brig capt cmdr col dr gen gov lt maj messrs mr mrs ms pres prof rep rev sen sgt st supt".split(
    " ",
  ),
);
