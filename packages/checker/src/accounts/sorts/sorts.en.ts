/** What one with a name of its own is one of only, a line each: its name, then the words that exclude each other, in dictionary form. */
export const sortLines = `
vessel: frigate | destroyer | corvette | cruiser | aircraft carrier | submarine | minesweeper, minehunter | patrol vessel, patrol boat, patrol ship | landing ship | icebreaker | tanker | bulk carrier | container ship | ferry | trawler | yacht | tug, tugboat | lifeboat | cruise ship, cruise liner
`;

/** Words of a noun phrase that say it is no longer so, or not quite. */
export const notQuite: ReadonlySet<string> = new Set(
  "former ex then acting converted retired old future deputy assistant".split(" "),
);
