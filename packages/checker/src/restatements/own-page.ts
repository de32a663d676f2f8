import { standIns } from "@gainsay/claims";
import { nameOf, titleOf } from "../align/pages.js";
import type { Restatement } from "./find-restatements.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { ownExample, placesInPictures, possessivePronouns, subjectPronouns } from "./words.en.js";

/** A sentence of so much content that two pages have in the same words was copied, whatever it calls its subject. */
const copied = 8;

/**
 * Whether two undated pages of other titles each say it of what they are about themselves, as the pages of a reference do: the words that
 * differ are in their titles; or they are entries, or leave it to their pages what they speak of ("This field holds up to 4 names").
 */
export function areOfOwnPages({ left, right, difference, ofCopies }: Restatement): boolean {
  const [a, b] = [left.told.document, right.told.document];
  if (isInPictures(difference) && [left, right].every(pointsAround)) return true;
  if (a.date !== undefined || b.date !== undefined) return false;
  if (areInFolders(difference, [a.id, b.id])) return true;
  if ([left, right].every(describesEntry) || [left, right].some(pointsAround)) return true;
  const [title, other] = [titleOf(a), titleOf(b)];
  if (title === other && (title !== "" || ofCopies)) return false;
  // "Nine killed in the mill": a headline may have the figure that differs.
  const isFigure = [...difference.left, ...difference.right].every(({ sort }) => sort === "value");
  if (!isFigure && difference.type === "word" && areInTitles(difference, [title, other])) return true;
  if (nameOwnTitles([left, right], [title, other])) return true;
  if (isFigure && difference.shared >= copied) return false;
  const isNamed = difference.namesSubject && difference.sharedNames > 0;
  return (areEntries(title, other) && !isNamed) || [left, right].every(leavesSubject);
}

/** Whether each title, and it alone, has the words that differ on its side: "The file lists all **fonts**" on the page "fonts.list". */
function areInTitles({ left, right }: Restatement["difference"], titles: readonly [string, string]): boolean {
  const [title, other] = [lettersOf(titles[0]), lettersOf(titles[1])];
  return [wordsOf, lemmasOf].some((lettersIn) => {
    const [own, differing] = [lettersIn(left), lettersIn(right)];
    const isSame = title.includes(differing) && other.includes(own);
    return title.includes(own) && other.includes(differing) && !isSame;
  });
}

/** Whether each page lies in a folder that has the words that differ on its side: "first-edition/index.html", "second-edition/index.html". */
function areInFolders(difference: Restatement["difference"], ids: readonly [string, string]): boolean {
  const [folder = "", other = ""] = ids.map((id) => id.split("/").slice(0, -1).join("/"));
  const areWords = [difference.left, difference.right].every((units) => /\p{L}{3}/u.test(wordsOf(units)));
  return areWords && folder !== other && areInTitles(difference, [folder, other]);
}

/** Of so many words a title is hardly met by chance. */
const namingTitle = 2;

/** Whether each sentence has the whole title of its page, and not that of the other: "The Turn 90° command turns …" on the page "Turn 90°". */
function nameOwnTitles(
  sentences: readonly [UnitSentence, UnitSentence],
  titles: readonly [string, string],
): boolean {
  const names = titles.map(nameIn);
  if (names.some((name) => name.split(/\s+/u).length < namingTitle)) return false;
  const letters = names.map(lettersOf);
  return sentences.every(({ units }, at) => {
    const told = wordsOf(units);
    const [own = "", other = ""] = at === 0 ? letters : letters.toReversed();
    return told.includes(own) && !own.includes(other) && !told.includes(other);
  });
}

/** The name of what a page is of, without the number of its chapter and the name of its site: "7.4. Turn 90° — Kiln 3". */
function nameIn(title: string): string {
  return nameOf(title.split(joints)[0] ?? "").replace(/^\d+(?:\.\d+)*\.?\s+/u, "");
}

/** What parts the name of a page from that of its site. */
const joints = /\s+[-–—|]\s+/u;

/** "kiln_depth — Kiln 3" and "kiln_width — Kiln 3", "The Orva driver" and "The Hestra driver": titles that differ in the one word that names their thing. */
function areEntries(title: string, other: string): boolean {
  const [words = [], others = []] = [title, other].map((each) => nameIn(each).split(/\s+/u));
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [word]));
  return words.length === others.length && differing.length === 1 && /\p{L}/u.test(differing[0] ?? "");
}

function wordsOf(units: readonly Unit[]): string {
  return lettersOf(units.map(({ text }) => text).join(" "));
}

/** "Added" on the page "Add to the list". */
function lemmasOf(units: readonly Unit[]): string {
  return lettersOf(units.map(({ lemma }) => lemma).join(" "));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** "Moves the kiln to the left", "Returns a copy": a verb without its subject, which is what stands above it. */
function describesEntry({ units }: UnitSentence): boolean {
  const [first, second] = units.filter(({ sort }) => sort !== "mark");
  if (first === undefined || second === undefined || !/^\p{Lu}\p{Ll}+s$/u.test(first.text)) return false;
  const mayBeVerb = first.pos === "VERB" || first.pos === "NOUN" || first.pos === "PROPN";
  return mayBeVerb && (second.pos === "DET" || possessivePronouns.has(second.lower));
}

/** "**In this case** the lower one is red", "as **shown above**": what is told of a picture or an example of the same page. */
function pointsAround({ told: { lower } }: UnitSentence): boolean {
  return ownExample.test(lower);
}

/** Whether no more differs than where in a picture something is. */
function isInPictures({ left, right }: Restatement["difference"]): boolean {
  return [...left, ...right].every(({ lower }) => placesInPictures.has(lower));
}

/** Whether a sentence leaves open what it is of: "The structure has four fields", "It may be empty", "Return a copy of the list". */
function leavesSubject({ units, reading }: UnitSentence): boolean {
  const [first, second, third] = units.filter(({ sort }) => sort !== "mark");
  if (first === undefined || second === undefined) return false;
  if (first.pos === "VERB" && reading.tokens[first.first]?.form === "base") return true;
  if (subjectPronouns.has(first.lower) || (first.lower === "this" && !isContent(second))) return true;
  const isPointed = first.pos === "DET" && standIns.has(second.lemma);
  return (
    isPointed &&
    (third === undefined || third.pos === "VERB" || third.pos === "AUX" || third.sort === "trigger")
  );
}
