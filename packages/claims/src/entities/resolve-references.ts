import type { Entity, EntityMention, EntityType } from "./entity.js";
import { lookUp } from "./gazetteer.js";
import { findAppositives } from "./find-appositives.js";
import { Focus, type Spoken } from "./focus.js";
import { kinNouns, plainPersonNouns } from "./descriptions.en.js";
import type { Gender } from "./gender.js";
import type { Line } from "./line.js";
import { companyNouns, companySuffixes, companyWords, organisationEndings } from "./organisations.en.js";
import { describedPlace, learnPlaceDescriptions } from "./place-descriptions.js";
import { longestPronoun, pronounGenders } from "./pronouns.en.js";
import { resolvePronoun } from "./resolve-pronouns.js";
import { genderedOffices, occupations, offices } from "./titles.en.js";
import { descriptionOf, isVerb } from "./row.js";
import { Topics } from "./topic.js";
import { describedVessel, findVessel } from "./vessel-names.js";
import { bare } from "./word-classes.js";
import type { Word } from "./word.js";

/** Nouns that stand for any other organisation. */
const bodyNouns: ReadonlySet<string> = new Set("group movement organisation organization".split(" "));

/** Nouns that stand for an organisation with the same word in its name: "the bank" for "Bank of America". */
const namedNouns: ReadonlySet<string> = new Set(
  "academy agency airline army bank board club college commission committee council court department federation foundation guild league ministry museum navy parliament party senate union university".split(
    " ",
  ),
);

/** Nouns for people that may be what a pronoun stands for. */
const people: ReadonlySet<string> = new Set(
  "man woman boy girl victim suspect friend neighbour neighbor son daughter brother sister father mother husband wife uncle aunt official resident witness guy person child baby".split(
    " ",
  ),
);

const personLemmas: ReadonlySet<string> = new Set([
  ...plainPersonNouns.keys(),
  ...kinNouns.keys(),
  ...people,
]);

/** Sentences that speak of more are lists; nothing in them is "he". */
const mostEntities = 30;

/**
 * Adds the pronouns ("he", "her") and definite descriptions ("the president", "the city") for which exactly one entity
 * of the same or the previous sentence fits, by type and, for persons, by gender. Gives all mentions in order.
 */
export function findReferences(
  lines: readonly Line[],
  names: readonly EntityMention[],
  genders: ReadonlyMap<string, Gender>,
): readonly EntityMention[] {
  const titles = titlesByEntity(lines, names);
  const places = learnPlaceDescriptions(lines, names);
  const vessel = findVessel(lines, names);
  const all: EntityMention[] = [];
  let previous = new Focus();
  const persons = new Map<string, Spoken>();
  const ages = new Map<string, string>();
  let next = 0;
  const topics = new Topics();
  for (const line of lines) {
    const { words, headline } = line;
    const current = new Focus();
    const about = topics.about(line);
    const own = namesIn(line, names, next);
    const add = (mention: EntityMention, index: number) => {
      all.push(mention);
      const { entity, start } = mention;
      current.add(mention, words[index - 1]);
      if (entity.type === "person") persons.set(entity.id, { entity, start, named: true });
    };
    const standsFor = (index: number, gender: Gender): EntityMention | null =>
      resolvePronoun(words, index, gender, previous, current, persons, genders);
    const described = (index: number): EntityMention | null => {
      const { lower } = words[index] ?? { lower: "" };
      if (lower === "capital") return capitalOf(words, index, all);
      if (lower !== "the") return null;
      if (isAgeAt(words, index + 1)) {
        const isAlone = previous.rival("either") < 0 && current.rival("either") < 0;
        return isAlone ? byAge(words, index, standsFor(index, "either"), ages) : null;
      }
      const noun = afterMeasure(words, index + 1);
      if (isNarrowed(words[noun + 1])) return null;
      const thing = () =>
        describedVessel(words, index, noun, vessel) ?? describedPlace(words, index, noun, places);
      if (noun > index + 1) return thing();
      return (
        description(words, index, previous, current, persons, titles) ?? topics.noun(words, index) ?? thing()
      );
    };
    const lineEnd = words.at(-1)?.end ?? 0;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) break;
      for (
        let name = names[next];
        name !== undefined && name.start <= word.start && name.end <= lineEnd;
        name = names[next]
      ) {
        add(name, index);
        const age = ageBehind(words, index, name);
        if (age !== null) ages.set(name.entity.id, age);
        next += 1;
      }
      if (headline || word.start < (all.at(-1)?.end ?? 0)) continue;
      if (about?.start === word.start) {
        add(about, index);
        continue;
      }
      current.pass(word);
      const rival = rivalAt(words, index, names[next]);
      if (rival !== null) current.addRival(word.start, rival);
      if (previous.entities.size + current.entities.size > mostEntities) continue;
      const { lower } = word;
      const gender = lower.length > longestPronoun ? undefined : pronounGenders.get(lower);
      const found = gender === undefined ? described(index) : standsFor(index, gender);
      if (found !== null) add(found, index);
      else if (gender !== undefined && !current.open.has(gender)) current.open.set(gender, word.start);
    }
    if (headline) continue;
    const opening = all.findLast(({ start }) => start <= (words[0]?.start ?? 0));
    const isDescribed = opening?.form === "description" && opening.start === words[0]?.start;
    topics.pass(line, isDescribed && about === null ? [opening, ...own] : own, about !== null);
    previous = current;
  }
  return [...all, ...names.slice(next)];
}

/** The index of the noun behind a measure: "the **84-metre** vessel". */
function afterMeasure(words: readonly Word[], at: number): number {
  const [measure, hyphen, unit] = words.slice(at, at + 3);
  const isMeasure =
    measure?.pos === "NUM" && hyphen?.text === "-" && (unit?.pos === "NOUN" || unit?.pos === "ADJ");
  return isMeasure ? at + 3 : at;
}

/** How many words "36-year-old" has. */
const ageLength = 5;

/** "the **36-year-old** was", not "hit the 36-year-old", "the 36-year-old driver". */
function isAgeAt(words: readonly Word[], at: number): boolean {
  const [age, , year, , old, after] = words.slice(at, at + ageLength + 1);
  if (age?.pos !== "NUM" || year?.lower !== "year" || old?.lower !== "old") return false;
  const governor = words[at - 2]?.pos;
  return isVerb(after) && governor !== "VERB" && governor !== "ADP";
}

/** "Ann Hale, **36**,": the age that stands behind a name. */
function ageBehind(words: readonly Word[], at: number, { end }: EntityMention): string | null {
  let after = at;
  while ((words[after]?.start ?? Infinity) < end) after += 1;
  const [comma, age, close] = words.slice(after, after + 3);
  return comma?.text === "," && age?.pos === "NUM" && close?.text === "," ? age.text : null;
}

/** "**the 36-year-old**": whoever a pronoun there would stand for (`stand`), unless the text gives another age. */
function byAge(
  words: readonly Word[],
  at: number,
  stand: EntityMention | null,
  ages: ReadonlyMap<string, string>,
): EntityMention | null {
  const own = words.slice(at, at + 1 + ageLength);
  const [, age] = own;
  const end = own.at(-1)?.end;
  if (stand === null || end === undefined || age === undefined) return null;
  if ((ages.get(stand.entity.id) ?? age.text) !== age.text) return null;
  const text = own
    .map(({ text: word }) => word)
    .join("")
    .replace(/^the/iu, (article) => `${article} `);
  return { ...stand, end, text, form: "description" };
}

/** The names of a line, of which the first is at `next`. */
function namesIn({ words }: Line, names: readonly EntityMention[], next: number): readonly EntityMention[] {
  const end = words.at(-1)?.end ?? 0;
  let last = next;
  while ((names[last]?.end ?? Infinity) <= end) last += 1;
  return names.slice(next, last);
}

/**
 * The gender of someone without a name that the word mentions: "a man", "another official"; "the man", whoever he is. Null when it
 * mentions nobody. `following` is the name after the word, if any.
 */
function rivalAt(words: readonly Word[], index: number, following: EntityMention | undefined): Gender | null {
  const word = words[index];
  if (word === undefined || word.pos !== "NOUN") return null;
  if (!personLemmas.has(word.lemma) && !offices.has(word.lower) && !occupations.has(word.lower)) return null;
  const plain = plainPersonNouns.get(word.lemma) ?? kinNouns.get(word.lemma);
  // "actor John Doe"
  if (following?.entity.type === "person" && following.start - word.end <= 2) return null;
  // "John Doe, an actor"
  const before = words
    .slice(Math.max(0, index - 5), index)
    .findLastIndex(({ pos, text }) => pos === "DET" || text === ",");
  const at = before < 0 ? -1 : Math.max(0, index - 5) + before;
  const determiner = words[at]?.lower ?? ",";
  if (determiner === ",") return null;
  // "the man", but "John Doe, the man", "the first woman"
  const isDefinite = determiner === "the";
  if (isDefinite && (plain === undefined || at < index - 1 || words[at - 1]?.text === ",")) return null;
  return plain ?? genderedOffices.get(word.lower) ?? "either";
}

/** "the president", "the group", "the capital": from the article at `index` to the noun. */
function description(
  words: readonly Word[],
  index: number,
  previous: Focus,
  current: Focus,
  persons: ReadonlyMap<string, Spoken>,
  titles: ReadonlyMap<string, ReadonlySet<string>>,
): EntityMention | null {
  const article = words[index];
  const noun = words[index + 1];
  if (article === undefined || noun === undefined || noun.capital) return null;
  const fits = (entity: Entity): boolean => {
    if (offices.has(noun.lower) || occupations.has(noun.lower)) {
      return entity.type === "person" && titles.get(entity.id)?.has(noun.lower) === true;
    }
    if (companyNouns.has(noun.lower)) return isBody(entity.type) && mayBeCompany(entity.name);
    if (bodyNouns.has(noun.lower)) return isBody(entity.type);
    if (namedNouns.has(noun.lower))
      return isBody(entity.type) && entity.name.toLowerCase().includes(noun.lower);
    return entity.type === "place" && (lookUp(entity.name)?.nouns.includes(noun.lower) ?? false);
  };
  const fitting = new Map<string, Entity>();
  for (const { entity, named } of [...previous.entities.values(), ...current.entities.values()]) {
    if (named && fits(entity)) fitting.set(entity.id, entity);
  }
  // "the mayor" some sentences after the only mayor that the text has told of.
  if (
    fitting.size === 0 &&
    persons.size <= mostEntities &&
    (offices.has(noun.lower) || occupations.has(noun.lower))
  ) {
    for (const { entity } of persons.values()) if (fits(entity)) fitting.set(entity.id, entity);
  }
  const [only] = fitting.values();
  if (fitting.size !== 1 || only === undefined) return null;
  return descriptionOf(article, noun, only);
}

const narrowing: ReadonlySet<string> = new Set(["of", "that", "which", "who", "whose", "where"]);

/** "the Greek **capital**": the capital, named before, of the country whose adjective stands before the word. */
function capitalOf(
  words: readonly Word[],
  index: number,
  mentions: readonly EntityMention[],
): EntityMention | null {
  const [article, , word, after] = words.slice(Math.max(0, index - 2), index + 2);
  const last = mentions.at(-1);
  if (word?.lower !== "capital" || article?.lower !== "the" || last?.form !== "demonym") return null;
  if (last.start !== words[index - 1]?.start || isNarrowed(after)) return null;
  const found = mentions.find(
    ({ entity, form }) => form === "name" && lookUp(entity.name)?.capitalOf === last.entity.name,
  );
  if (found === undefined || found.entity.type !== "place") return null;
  const { start, end, text } = word;
  return { start, end, text, entity: found.entity, form: "description" };
}

/** "the president of France", "the group that", "the city council": another than the one spoken of. */
function isNarrowed(after: Word | undefined): boolean {
  if (after === undefined) return false;
  if (narrowing.has(after.lower)) return true;
  return after.pos === "NOUN" || after.pos === "PROPN" || !after.spaced || after.capital;
}

/** "Kodak", "Kodak Corp."; not "European Union", "Ministry of Defence". */
function mayBeCompany(name: string): boolean {
  return !name.toLowerCase().split(" ").some(isPublicWord);
}

function isPublicWord(word: string): boolean {
  return organisationEndings.has(word) && !companyWords.has(word) && !companySuffixes.has(bare(word));
}

const isBody = (type: EntityType) => type === "organisation" || type === "group";

/** What the text calls its persons, by id: "president" by "President Ruiz" and by "Anna Ruiz, the president". */
function titlesByEntity(
  lines: readonly Line[],
  names: readonly EntityMention[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { mention, title } of findAppositives(lines, names)) {
    const { id } = mention.entity;
    if (title !== null) titles.set(id, (titles.get(id) ?? new Set<string>()).add(title));
  }
  for (const { entity, titles: own = [] } of names) {
    for (const title of own) {
      const known = titles.get(entity.id) ?? new Set();
      const last = title.split(" ").at(-1) ?? title;
      titles.set(entity.id, known.add(last));
    }
  }
  return titles;
}
