/** Kinds of what figures are told of, a line each: texts that name different ones of a line tell of different things. In dictionary form. */
export const kindLines = `
wheat | barley | rye | olive | grape | apple | potato | maize, corn | rice | tea | coffee | cocoa | sugar | plough | tractor
bus | train, rail | ferry | tram | taxi
interim | final | special
domestic | foreign, overseas
operating | net | gross
adult | child | pensioner
battery | filter | hose | tyre | blade
export | import
north | south | east | west
gas | electricity, power | water
`;

/** Words by which a text tells of a part or a sort of what the other tells of as a whole. In dictionary form. */
export const narrowing: ReadonlySet<string> = new Set(
  "interim quarterly child adult pensioner youth young junior female male women men core wholesale spot overnight online website desk ward counter kitchen temporary provisional weekend guide private".split(
    " ",
  ),
);
