/**
 * Nouns for bodies that each state, town or house has one of: "the **Committee**" is of another body in another text. In the singular; pages on states give those
 * of French, Spanish and Portuguese beside them.
 */
export const bodiesOfMany: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association bank board bureau cabinet chamber church city club college commission committee company
  conference congress convention corporation council court department directorate foundation fund government group house institute island league library
  ministry mission museum office organisation organization panel parliament party police province republic secretariat senate service society state
  team treasury tribunal union university asamblea assemblee assembleia camara chambre congreso congresso cour parlament parlamento parlement senado senat`.split(
    /\s+/u,
  ),
);

/** What many of them are called beside: "**National** Assembly", "**Supreme** Court". */
export const rankWords: ReadonlySet<string> = new Set(
  `administrative appellate central civil constituent constitutional criminal district electoral executive federal general grand high higher judicial
  legislative local lower municipal national people's provincial provisional public regional royal state superior supreme transitional united upper legislativa nacional nationale`.split(
    /\s+/u,
  ),
);

/** What many of them are for, or who sits in them: "Ministry of **Finance**", "Chamber of **Deputies**". */
export const tasks: ReadonlySet<string> = new Set(
  `affairs agriculture appeal appeals audit cassation commerce commons culture defence defense delegates deputies education elders energy environment finance
  foreign health interior justice labor labour lords ministers representatives security senators trade transport transportation deputes diputados representantes representants senadores`.split(
    /\s+/u,
  ),
);

/** Small words in such names. */
export const linking: ReadonlySet<string> = new Set("the of for and & de des du del la los".split(" "));

/** Before a name that many things go by: "**any** Varden Lido". */
export const indefinite: ReadonlySet<string> = new Set(["a", "an", "any", "each", "every", "another"]);
