import { readOnce } from "../sentences/read-once.js";
import { sharesWord } from "./resolve-subject.js";
import { subjectPronouns } from "./words.en.js";
import type { Unit, UnitSentence } from "../sentences/unit.js";

/**
 * Whether two subjects of texts about one thing are that thing: they share a name, or a pronoun on one side stands for it. Not "the mayor
 * of Hestra" for Hestra, nor Marta Brandt for Ivo Brandt.
 */
export function areOfOne(a: readonly Unit[], b: readonly Unit[]): boolean {
  const arePronouns = [a, b].map((units) => units.length === 1 && subjectPronouns.has(units[0]?.lower ?? ""));
  if (arePronouns.some(Boolean)) return !arePronouns.every(Boolean);
  if (namesPart(a) || namesPart(b)) return false;
  const [left, right] = [wordsOfName(a), wordsOfName(b)];
  const shared = left.filter((word) => right.includes(word));
  return shared.length > 0 && !areRelatives(left, right, shared);
}

/** "**Marek** won the runoff", "**Sool** lost it to Marek": whether two verbs are of two who are named before them. */
export function haveOtherSubjects(a: Unit, left: UnitSentence, b: Unit, right: UnitSentence): boolean {
  if (a.pos !== "VERB" || b.pos !== "VERB") return false;
  const [here, there] = [namesBefore(a, left), namesBefore(b, right)];
  if (here.length === 0 || there.length === 0) return false;
  return !here.some((x) => there.some((y) => sharesWord(x.lower, y.lower)));
}

function namesBefore(verb: Unit, { units }: UnitSentence): readonly Unit[] {
  return units.slice(0, units.indexOf(verb)).filter(({ sort }) => sort === "name");
}

/** "the **mayor of** Hestra", "Hestra**'s mayor**": a common noun that belongs to what is named. */
const namesPart = readOnce((units: readonly Unit[]): boolean =>
  units.some(({ pos, text, lower }, index) => {
    const next = units[index + 1];
    const isCommon = pos === "NOUN" && text === lower;
    return (isCommon && next?.pos === "ADP") || (/^['’]s$/u.test(text) && next?.text === next?.lower);
  }),
);

/** The words of a name, in lower case, without what people have in common. */
const wordsOfName = readOnce((units: readonly Unit[]): readonly string[] =>
  units
    .flatMap(({ text }) => text.split(/[\s-]+/u))
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && word.length > 1 && !/^(?:The|An?)$/u.test(word))
    .map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()),
);

/** Two full names with nothing but the last word in common, whose first begin with other letters. */
function areRelatives(a: readonly string[], b: readonly string[], shared: readonly string[]): boolean {
  const [surname, ...others] = shared;
  if (surname === undefined || others.length > 0 || a.length < 2 || b.length < 2) return false;
  return a.at(-1) === surname && b.at(-1) === surname && a[0]?.[0] !== b[0]?.[0];
}
