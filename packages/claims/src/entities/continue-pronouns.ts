import type { Entity, EntityMention } from "./entity.js";
import { type Gender, gendersAgree, genderOfName } from "./gender.js";
import { isPersonNoun } from "./learn-descriptions.js";
import { kinNouns, plainPersonNouns, sayingVerbs } from "./descriptions.en.js";
import { longestPronoun, pronounGenders } from "./pronouns.en.js";
import { afterMention, isVerb, leadsVerb, mark, type Row, weekdays } from "./row.js";
import { genderedOffices } from "./titles.en.js";
import { isPossessive } from "./word-classes.js";
import type { Word } from "./word.js";

/** How many words of a sentence are looked through for whom a pronoun may stand for. */
const farthest = 80;
/** How many sentences back somebody may have been mentioned last. */
const memory = 3;
/** How many words may stand between a verb of saying and "that". */
const longestAddition = 12;
const subjects: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);
const neuter: ReadonlySet<string> = new Set(["it", "its", "itself", "they"]);

/** Words that open a clause which the sentence is not about. */
const subordinators: ReadonlySet<string> = new Set(
  "after although as because before if once since though unless until when whether while".split(" "),
);

/** What is known of the gender of the persons of a document. */
export type Genders = ReadonlyMap<string, Gender>;

/** Genders by given names and by the pronouns that are resolved. */
export function gendersIn(rows: readonly Row[]): Genders {
  const genders = new Map<string, Gender>();
  for (const { at } of rows) {
    for (const mention of at) {
      if (mention === undefined || mention.entity.type !== "person") continue;
      const { id, name } = mention.entity;
      const said = mention.form === "pronoun" ? pronounGenders.get(mention.text.toLowerCase()) : undefined;
      const known = genders.get(id);
      const words = name.split(" ");
      const own =
        said ?? (known === undefined && words.length > 1 ? genderOfName(words[0] ?? "") : undefined);
      if (own === undefined || own === null) continue;
      genders.set(id, known === undefined || known === own || known === "either" ? own : "either");
    }
  }
  return genders;
}

/**
 * Lays mentions over the pronouns that centring settles where mere counting of who fits does not (Grosz, Joshi and Weinstein 1995):
 * "Hale told Ruiz that **he**", "Ruiz met Hale. **He** then", the body that a sentence is about for "it". A sentence that
 * speaks of somebody without a name before the pronoun settles nothing. `isStrict` goes back one sentence at most, and only where it
 * speaks of nobody else who fits.
 */
export function continuePronouns(rows: readonly Row[], genders: Genders, isStrict = false): void {
  let before: readonly Row[] = [];
  for (const row of rows) {
    for (let index = 0; index < row.words.length; index += 1) {
      const lower = row.words[index]?.lower ?? "";
      if (lower.length > longestPronoun || row.at[index] !== undefined) continue;
      const gender = pronounGenders.get(lower);
      const entity =
        gender !== undefined
          ? personFor(row, index, gender, before, genders, isStrict)
          : neuter.has(lower)
            ? bodyFor(row, index)
            : null;
      if (entity !== null) mark(row, index, entity, "pronoun");
    }
    if (!row.headline) before = [row, ...before.slice(0, isStrict ? 0 : memory - 1)];
  }
}

function personFor(
  row: Row,
  index: number,
  gender: Gender,
  before: readonly Row[],
  genders: Genders,
  isStrict: boolean,
): Entity | null {
  // "The only son of Hale, **he**": whoever stands before the comma is another.
  const other = row.words[index - 1]?.text === "," ? row.at[index - 2]?.entity : undefined;
  const agrees = ({ entity }: EntityMention) =>
    entity.type === "person" && entity !== other && gendersAgree(genders.get(entity.id) ?? "either", gender);
  const sayer = sayerBefore(row, index);
  if (sayer !== null && agrees(sayer)) return sayer.entity;
  const [one, next] = distinct(row, index, agrees);
  if (next !== undefined || (isStrict && isOpen(row, gender, index))) return null;
  if (one !== undefined) {
    // "Hale never called, **he** said": who says so may be another.
    if (isStrict && isTag(row, index)) return null;
    // "**he** and Hale"
    if (row.words[index + 1]?.lower === "and" && row.at[index + 2]?.entity === one.entity) return null;
    const at = row.at.lastIndexOf(one, index - 1);
    const isClear = genders.get(one.entity.id) === gender || one.form === "pronoun";
    return isClear && !hasStranger(row, at, index, gender) ? one.entity : null;
  }
  if (hasStranger(row, 0, index, gender)) return null;
  for (const previous of before) {
    if (hasStranger(previous, 0, Math.min(previous.words.length, farthest), gender)) return null;
    const [person, another] = distinct(previous, Math.min(previous.words.length, farthest), agrees);
    if (person === undefined) continue;
    if (isStrict && (another !== undefined || isOpen(previous, gender))) return null;
    const chosen = another === undefined ? person : subjectOf(previous, agrees);
    return chosen !== null && genders.get(chosen.entity.id) === gender ? chosen.entity : null;
  }
  return null;
}

/** "Orva Corp. said on Monday that **it**": the one whose saying governs the pronoun at `index`. */
function sayerBefore({ words, at }: Pick<Row, "words" | "at">, index: number): EntityMention | null {
  if (!subjects.has(words[index]?.lower ?? "")) return null;
  let verb = index - 1;
  // "announced on its site on Monday (3 May) that"
  if (words[verb]?.lower === "that") while (verb > index - longestAddition && !isVerb(words[verb])) verb -= 1;
  while (weekdays.has(words[verb]?.lower ?? "") || words[verb]?.lower === "on") verb -= 1;
  if (!sayingVerbs.has(words[verb]?.lemma ?? "") || at[verb] !== undefined) return null;
  let subject = verb - 1;
  while (
    words[subject]?.pos === "ADV" ||
    words[subject]?.pos === "AUX" ||
    weekdays.has(words[subject]?.lower ?? "")
  )
    subject -= 1;
  if (at[subject] !== undefined) return at[subject] ?? null;
  // "Orva Corp., of Damascus, said it"
  const [only, another] = distinct({ words, at }, verb, ({ entity }) => entity.type !== "place");
  return another === undefined ? (only ?? null) : null;
}

/** What "it" may be where the text shows no type. */
const bodies: ReadonlySet<string> = new Set(["organisation", "group", "unknown"]);
const isBody = ({ entity, form }: EntityMention): boolean => form !== "demonym" && bodies.has(entity.type);

/** The body that a sentence is about, for an "it" or "its" after it: the only one, and the subject of a verb. */
function bodyFor(row: Row, index: number): Entity | null {
  const sayer = sayerBefore(row, index);
  if (sayer !== null && isBody(sayer)) return sayer.entity;
  if (row.words[index]?.lower === "they") return null;
  const [one, other] = distinct(row, index, isBody);
  if (one === undefined || other !== undefined) return null;
  if (row.words[index]?.lower === "it" && one.form !== "pronoun") return null;
  const at = row.at.lastIndexOf(one, index - 1);
  return one.form === "pronoun" || leadsVerb(row, afterMention(row, at)) ? one.entity : null;
}

/** The first mention of a sentence that fits and leads its verb. */
function subjectOf(row: Row, fits: (mention: EntityMention) => boolean): EntityMention | null {
  for (const [index, mention] of row.at.slice(0, farthest).entries()) {
    if (mention === undefined || mention === row.at[index - 1]) continue;
    // "Hale, Ruiz and Orr are", "After Hale left, Ruiz"
    if (row.words[index - 1]?.lower === "and" || subordinators.has(row.words[index - 1]?.lower ?? ""))
      continue;
    if (fits(mention) && leadsVerb(row, afterMention(row, index))) return mention;
  }
  return null;
}

/** "a man", "his brother": somebody without a name between two words, whom a pronoun of that gender may mean. */
function hasStranger({ words, at }: Row, from: number, to: number, gender: Gender): boolean {
  for (let index = Math.max(from, to - farthest); index < to; index += 1) {
    const word = words[index];
    if (word === undefined || at[index] !== undefined || word.pos !== "NOUN") continue;
    const own =
      plainPersonNouns.get(word.lower) ??
      kinNouns.get(word.lower) ??
      (isPersonNoun(word.lower) ? (genderedOffices.get(word.lower) ?? "either") : null);
    if (own !== null && gendersAgree(own, gender) && words[index + 1]?.pos !== "NOUN") return true;
  }
  return false;
}

/** "…, **he** said" */
function isTag({ words }: Row, index: number): boolean {
  const before = words[index - 1];
  return before?.pos === "PUNCT" && sayingVerbs.has(words[index + 1]?.lemma ?? "");
}

/** Whether a pronoun of the gender, before a word of the sentence, stands for someone whom nothing settles. */
function isOpen({ words, at }: Row, gender: Gender, to = words.length): boolean {
  return words
    .slice(0, to)
    .some(({ lower }, index) => pronounGenders.get(lower) === gender && at[index] === undefined);
}

const narrows = (next: Word | undefined) => next?.pos === "NOUN" && !weekdays.has(next.lower);

/** "According to the Gazette's **Ann Hale**": she is asked, not told of. */
function isSource(words: Row["words"], at: Row["at"], index: number): boolean {
  let first = index;
  while (at[first - 1] !== undefined || isPossessive(words[first - 1]?.text ?? "")) first -= 1;
  const to = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return words[to]?.lower === "to" && words[to - 1]?.lower === "according";
}

/** The last mention before a word of each entity that fits; a name that only narrows a noun is none: "the Hale campaign". */
function distinct(
  { words, at }: Pick<Row, "words" | "at">,
  to: number,
  fits: (mention: EntityMention) => boolean,
): readonly EntityMention[] {
  const found = new Map<string, EntityMention>();
  for (let index = Math.max(0, to - farthest); index < to; index += 1) {
    const mention = at[index];
    if (mention === undefined || !fits(mention)) continue;
    if (mention !== at[index + 1] && narrows(words[index + 1]) && mention.form === "name") continue;
    if (mention === at[index + 1]) continue;
    if (!isSource(words, at, index)) found.set(mention.entity.id, mention);
  }
  return [...found.values()];
}
