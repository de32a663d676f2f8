import { lookUp } from "./gazetteer.js";
import { genderOfName } from "./gender.js";
import { ambiguousNames } from "./given-names.en.js";
import { organisationBeginnings, organisationEndings } from "./organisations.en.js";
import { placeBeginnings, placeEndings } from "./places.en.js";
import { honorifics, occupations, offices, shortTitles, titleModifiers } from "./titles.en.js";
import type { Word } from "./word.js";

/** A word without the period of an abbreviation. */
export const bare = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);

/** "president", "Gen.", "attorney-general", "president-elect". Takes lower case, as the other tests of titles do. */
export function isOffice(lower: string): boolean {
  const plain = bare(lower);
  if (offices.has(plain) || shortTitles.has(plain)) return true;
  if (!plain.includes("-")) return false;
  const pieces = plain.split("-");
  return (
    pieces.length === 2 &&
    pieces.some((piece) => offices.has(piece)) &&
    pieces.every((piece) => offices.has(piece) || titleModifiers.has(piece))
  );
}

export const isHonorific = (lower: string): boolean => honorifics.has(bare(lower));

export const isTitleWord = (lower: string): boolean =>
  isOffice(lower) || isHonorific(lower) || titleModifiers.has(lower) || occupations.has(lower);

/** "J.", "J.R.", "J". */
export const isInitial = (text: string): boolean => /^\p{Lu}\.(?:\p{Lu}\.)*$|^\p{Lu}$/u.test(text);

/** "NATO", "AT&T", "U.N.". */
export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,7}|(?:\p{Lu}\.){2,6})$/u.test(text);

export const isPossessive = (text: string): boolean => /^['’]s?$/u.test(text);

/** A given name that is neither a place nor a word. */
export const isPersonal = ({ text, lower }: Word): boolean =>
  genderOfName(text) !== null && !ambiguousNames.has(lower) && lookUp(text) === null;

/** Whether no table knows the word. */
export const isUnknown = ({ text }: Word): boolean =>
  lookUp(text) === null && !isAcronym(text) && genderOfName(text) === null;

/** Whether "of" after the word may go on with a name: "Ministry of", "Gulf of". */
export function takesOf({ lower }: Word): boolean {
  if (organisationBeginnings.has(lower) || organisationEndings.has(lower)) return true;
  return placeBeginnings.has(lower) || placeEndings.has(lower) || lower === "state" || lower === "republic";
}

/** "Ahmad Al-Noori", "Asaad bin Khalid": a plain word before the particle, and no word of an organisation. */
export function isArabicPersonName(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 5) return false;
  if (words.some(({ lower }) => organisationBeginnings.has(lower) || organisationEndings.has(lower)))
    return false;
  return words
    .slice(1)
    .some(({ text, lower }) => /^(?:al|el|as|ash|an|ar)-/iu.test(text) || lower === "bin" || lower === "ibn");
}
