/** How a party stands to a course, a line each: its name, then the verbs whose object, infinitive or gerund is the course, in dictionary form. */
export const stanceLines = `
against: rule out, reject, refuse, oppose, dismiss, decline, exclude, resist
for: seek, pursue, consider, plan, intend, want, weigh, favour, favor, explore, mull, contemplate, propose, eye
`;

/** Those of the verbs by which a party also judges what a thing is: "considers it wise", "was considered a risk". In dictionary form. */
export const judging: ReadonlySet<string> = new Set(["consider"]);

/** What a thing is judged to be may begin with these: "**too** costly", "**as** a fad". */
export const grades: ReadonlySet<string> = new Set("too so very quite rather more most less".split(" "));
export const opensJudgement: ReadonlySet<string> = new Set(["as", "that", ...grades]);

/** Those of the verbs whose passive tells what a thing is for, not what a party will do: "was intended by its makers to float". */
export const ofPurpose: ReadonlySet<string> = new Set(["intend", "want"]);

/** What is thought or said to be so, which is no course: "rejects the **idea** that", "refuses to **believe**". In dictionary form. */
export const beliefs: ReadonlySet<string> = new Set(
  `accusation allegation argument assertion assumption belief charge claim conclusion contention criticism doctrine finding hypothesis idea
  interpretation notion opinion premise reading suggestion theory thesis view accept acknowledge admit believe concede recognise recognize see think
  understand`.split(/\s+/u),
);

/** Of these, those that with "of" name the course that they are of: "rejects the idea **of a truce**". */
export const ideas: ReadonlySet<string> = new Set(["idea", "notion", "suggestion"]);

/** What is said of a course itself by whoever speaks, without articles. */
export const saidOfCourse = `
against: off table, out of question, off agenda, ruled out, no option
for: on table, option, under consideration, under discussion, on agenda
`;

/** Nouns of a stance that a party has, with "to", "for" or "of" and the course behind: "has no **plans** to". In dictionary form. */
export const stanceNouns: ReadonlySet<string> = new Set("plan intention desire interest wish".split(" "));

/** How further words begin by which a stance may be told: forms that begin otherwise than their verbs, and words of the lines above. */
export const otherStems: readonly string[] =
  "rul sought table question agenda option consider discussion".split(" ");

/** Courses that tell little without what they are of: "a **deal**". In dictionary form. */
export const vagueCourses: ReadonlySet<string> = new Set(
  `action agreement bid call change claim cut deal decision effort increase move offer option part plan proposal request return role sale step talk
  use way meeting visit move end be do go have make take get give`.split(/\s+/u),
);

/** Nouns for those who speak for whom they belong to: "Orva's **government**". In dictionary form. */
export const speaking: ReadonlySet<string> = new Set(
  "administration board cabinet company government leadership management ministry office regime spokesman spokeswoman team".split(
    " ",
  ),
);

/** Words by which a sentence says that the stance is another one than before. */
export const changed =
  /\b(?:no longer|any ?more|revers\w+|dropp\w+|abandon\w+|u-turn|after all|previously|had|once|until|changed)\b/iu;

/** Verbs with which a party states its stance, beside those of saying. In dictionary form. */
export const stating: ReadonlySet<string> = new Set(
  "emphasise emphasize reiterate repeat signal stress underline underscore vow".split(" "),
);
