import type { Entity, EntityMention } from "./entity.js";
import { type Gender, gendersAgree, genderOfName } from "./gender.js";
import { isPersonNoun, modifies } from "./learn-descriptions.js";
import { kinNouns, plainPersonNouns, sayingVerbs } from "./descriptions.en.js";
import { pronounGenders } from "./pronouns.en.js";
import { afterMention, isVerb, leadsVerb, mark, type Row, weekdays } from "./row.js";
import { genderedOffices } from "./titles.en.js";
import type { Word } from "./word.js";

/** How many words a sentence may have before the noun that it opens with: "A former employee of the mill". */
const longestOpening = 8;
/** How many lines a head of headings and dates may have. */
const longestHead = 5;
const harms: ReadonlySet<string> = new Set(
  "kill shoot wound injure stab strike hit attack beat rob strangle".split(" "),
);
const deaths: ReadonlySet<string> = new Set(["die", "drown", "perish"]);
/** How many sentences later the name may come. */
const reach = 2;

/** Shorter words are hardly ever what a sentence tells. */
const shortestTelling = 5;

/** A verb or noun that two sentences share only if they tell of the same: "drown", "murder". */
const tells = ({ pos, lemma, lower, capital }: Word): boolean =>
  (pos === "VERB" || (pos === "NOUN" && !weekdays.has(lower))) &&
  !capital &&
  lemma.length >= shortestTelling &&
  !sayingVerbs.has(lemma) &&
  !isPersonNoun(lower);

/** Someone whom a sentence opens with and does not name. */
interface Stranger {
  readonly noun: number;
  readonly gender: Gender;
}

/**
 * News often tells of somebody first and names them next: "A **baker** drowned in the lake on Monday. Ann Hale, 52, drowned when …".
 * Lays mentions over such openings, with the pronouns and "who" after them, where the next sentences begin with a full name that the
 * text has not had, of a gender that agrees, and share a word that tells something or give the age. Someone who speaks is another.
 */
export function identifyStrangers(rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (row.headline) continue;
    const stranger = row.at.some((mention) => mention?.entity.type === "person") ? null : strangerIn(row);
    if (stranger !== null) {
      for (const later of rows.slice(at + 1, at + 1 + reach)) {
        const name = later.at.find((mention) => mention?.entity.type === "person");
        if (name === undefined) continue;
        const entity = seen.has(name.entity.id) ? null : identifiedBy(later, name, row, stranger);
        if (entity !== null) {
          markStranger(row, stranger, entity);
          markHeadings(rows.slice(0, at), row.words[stranger.noun]?.lower ?? "", entity);
        }
        break;
      }
    }
    for (const mention of row.at) if (mention?.entity.type === "person") seen.add(mention.entity.id);
  }
}

function strangerIn({ words, at }: Row): Stranger | null {
  const article = words[0]?.lower ?? "";
  if (article !== "a" && article !== "an" && article !== "the") return null;
  for (let index = 1; index < longestOpening; index += 1) {
    const word = words[index];
    if (word === undefined || (isVerb(word) && !modifies(word))) return null;
    if (at[index] !== undefined || word.pos !== "NOUN" || words[index + 1]?.pos === "NOUN") continue;
    const gender =
      plainPersonNouns.get(word.lower) ??
      (isPersonNoun(word.lower) ? (genderedOffices.get(word.lower) ?? "either") : null);
    return gender === null ? null : { noun: index, gender };
  }
  return null;
}

function identifiedBy(later: Row, name: EntityMention, row: Row, { gender }: Stranger): Entity | null {
  const at = later.at.indexOf(name);
  const after = afterMention(later, at);
  const [comma, first, second] = later.words.slice(after);
  const hasAge = comma?.text === "," && (first?.lower === "aged" ? second : first)?.pos === "NUM";
  // "A driver fled. Sheriff Ann Hale searched for him."
  if (name.titles !== undefined) return null;
  if (name.form !== "name" || !name.text.includes(" ") || !(hasAge || leadsVerb(later, after))) return null;
  const own = genderOfName(name.text.split(" ")[0] ?? "") ?? "either";
  if (!gendersAgree(own, gender)) return null;
  for (const { lower } of row.words) {
    const said = pronounGenders.get(lower);
    if (said !== undefined && !gendersAgree(own, said)) return null;
  }
  const verbs = later.words.slice(after, after + 8).filter(isVerb);
  if (verbs.some(({ lemma }) => sayingVerbs.has(lemma))) return null;
  // "A gunman fired at a bank. Ann Hale, 52, was killed."
  if (suffers(later.words.slice(after)) !== suffers(row.words)) return null;
  const told = new Set(row.words.filter(tells).map(({ lemma }) => lemma));
  const shares = later.words.slice(after).some((word) => tells(word) && told.has(word.lemma));
  return hasAge || shares ? name.entity : null;
}

/** Whether the first verb of harm among the words is one that its subject suffers: "was shot", "died". */
function suffers(words: readonly Word[]): boolean {
  const at = words.findIndex((word) => isVerb(word) && (harms.has(word.lemma) || deaths.has(word.lemma)));
  if (at < 0) return false;
  return (
    deaths.has(words[at]?.lemma ?? "") ||
    words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === "be")
  );
}

/** "Driver held after crash": headings before the opening drop the article. */
function markHeadings(rows: readonly Row[], noun: string, entity: Entity): void {
  const first = rows.slice(0, longestHead).find(({ words }) => words[0]?.lower === noun);
  if (first !== undefined) mark(first, 0, entity, "description");
}

function markStranger(row: Row, { noun }: Stranger, entity: Entity): void {
  mark(row, noun, entity, "description");
  for (let index = noun + 1; index < row.words.length; index += 1) {
    const word = row.words[index];
    if (word === undefined) return;
    // Of whom else the sentence tells, "he" may be.
    if (
      word.pos === "NOUN" &&
      (plainPersonNouns.has(word.lower) || kinNouns.has(word.lower) || isPersonNoun(word.lower))
    )
      return;
    if (pronounGenders.has(word.lower)) mark(row, index, entity, "pronoun");
  }
}
