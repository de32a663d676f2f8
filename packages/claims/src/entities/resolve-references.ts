import type { Entity, EntityMention, EntityType } from "./entity.js";
import { lookUp } from "./gazetteer.js";
import { type Gender, gendersAgree, genderOfName } from "./gender.js";
import type { Line } from "./line.js";
import { occupations, offices } from "./titles.en.js";
import type { Word } from "./word.js";

/** Personal pronouns of the third person singular, the ones that agree in gender. */
const pronouns: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Nouns that stand for an organisation after "the". */
const bodyNouns: ReadonlySet<string> = new Set(
  "agency airline bank company corporation firm group guild league militia movement network organisation organization party union university chipmaker automaker retailer".split(
    " ",
  ),
);

/** Nouns for people that may be what a pronoun stands for. */
const people: ReadonlySet<string> = new Set(
  "man woman boy girl victim suspect friend neighbour neighbor son daughter brother sister father mother husband wife uncle aunt official resident witness guy person child baby".split(
    " ",
  ),
);

interface Candidate {
  readonly entity: Entity;
  readonly start: number;
  readonly line: number;
  readonly form: EntityMention["form"];
}

/**
 * Adds the pronouns ("he", "her") and definite descriptions ("the president", "the city") for which exactly one entity
 * of the same or the previous sentence fits, by type and, for persons, by gender. Gives all mentions in order.
 */
export function findReferences(
  lines: readonly Line[],
  names: readonly EntityMention[],
  genders: ReadonlyMap<string, Gender>,
): readonly EntityMention[] {
  const titles = titlesByEntity(names);
  const all: EntityMention[] = [];
  let previous: readonly Candidate[] = [];
  let next = 0;
  for (const line of lines) {
    const current: Candidate[] = [];
    const rivals: Word[] = [];
    const lineEnd = line.words.at(-1)?.end ?? 0;
    for (const [index, word] of line.words.entries()) {
      let name = names[next];
      while (name !== undefined && name.start <= word.start && name.end <= lineEnd) {
        all.push(name);
        current.push({ entity: name.entity, start: name.start, line: line.index, form: name.form });
        next += 1;
        name = names[next];
      }
      const last = all.at(-1);
      if (last !== undefined && word.start < last.end) continue;
      if (isRival(line.words, index, names, next)) rivals.push(word);
      const found = line.headline
        ? null
        : (pronoun(word, current, previous, rivals, genders) ??
          description(line.words, index, current, previous, titles));
      if (found === null) continue;
      all.push(found);
      current.push({ entity: found.entity, start: found.start, line: line.index, form: found.form });
    }
    if (!line.headline) previous = current;
  }
  for (let name = names[next]; name !== undefined; name = names[next]) {
    all.push(name);
    next += 1;
  }
  return all;
}

/** A person's gender by what the text says beside the name, else by the given name. */
function genderOf(entity: Entity, genders: ReadonlyMap<string, Gender>): Gender | null {
  const stated = genders.get(entity.id);
  if (stated !== undefined && stated !== "either") return stated;
  const words = entity.name.split(" ");
  return words.length > 1 ? genderOfName(words[0] ?? "") : null;
}

/** "a man", "another official": someone without a name, whom a pronoun may stand for. */
function isRival(
  words: readonly Word[],
  index: number,
  names: readonly EntityMention[],
  next: number,
): boolean {
  const word = words[index];
  if (word === undefined || word.pos !== "NOUN") return false;
  if (!people.has(word.lemma) && !offices.has(word.lower) && !occupations.has(word.lower)) return false;
  const following = names[next];
  if (following !== undefined && following.start - word.end <= 2 && following.entity.type === "person")
    return false;
  const before = words
    .slice(Math.max(0, index - 5), index)
    .findLast(({ pos, text }) => pos === "DET" || text === ",");
  return before?.text !== "," && before !== undefined && before.lower !== "the";
}

function pronoun(
  word: Word,
  current: readonly Candidate[],
  previous: readonly Candidate[],
  rivals: readonly Word[],
  genders: ReadonlyMap<string, Gender>,
): EntityMention | null {
  const gender = pronouns.get(word.lower);
  if (gender === undefined) return null;
  const persons = new Map<string, { entity: Entity; start: number }>();
  for (const { entity, start } of [...previous, ...current]) {
    if (entity.type !== "person" && entity.type !== "unknown") continue;
    if (entity.type === "unknown" && (entity.name.includes(" ") || lookUp(entity.name) !== null)) continue;
    const own = genderOf(entity, genders);
    if (own === null || gendersAgree(own, gender)) persons.set(entity.id, { entity, start });
  }
  const [only] = persons.values();
  if (persons.size !== 1 || only === undefined || only.entity.type !== "person") return null;
  if (rivals.some(({ start }) => start > only.start)) return null;
  return { start: word.start, end: word.end, text: word.text, entity: only.entity, form: "pronoun" };
}

/** "the president", "the group", "the capital": from the article to the noun. */
function description(
  words: readonly Word[],
  index: number,
  current: readonly Candidate[],
  previous: readonly Candidate[],
  titles: ReadonlyMap<string, ReadonlySet<string>>,
): EntityMention | null {
  const article = words[index];
  const noun = words[index + 1];
  const after = words[index + 2];
  if (article === undefined || noun === undefined || article.lower !== "the" || noun.capital) return null;
  if (
    after !== undefined &&
    (after.lower === "of" || after.lower === "that" || after.lower === "which" || after.lower === "who")
  )
    return null;
  if (
    after !== undefined &&
    (after.pos === "NOUN" || after.pos === "PROPN" || !after.spaced || after.capital)
  )
    return null;
  const fits = (entity: Entity, form: EntityMention["form"]): boolean => {
    if (form === "demonym") return false;
    if (offices.has(noun.lower) || occupations.has(noun.lower)) {
      return entity.type === "person" && titles.get(entity.id)?.has(noun.lower) === true;
    }
    if (bodyNouns.has(noun.lower)) return isBody(entity.type);
    return entity.type === "place" && (lookUp(entity.name)?.nouns.includes(noun.lower) ?? false);
  };
  const entities = new Map<string, Entity>();
  for (const { entity, form } of [...previous, ...current]) {
    if (fits(entity, form)) entities.set(entity.id, entity);
  }
  const [only] = entities.values();
  if (entities.size !== 1 || only === undefined) return null;
  return {
    start: article.start,
    end: noun.end,
    text: `${article.text} ${noun.text}`,
    entity: only,
    form: "description",
  };
}

const isBody = (type: EntityType) => type === "organisation" || type === "group";

function titlesByEntity(names: readonly EntityMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { entity, titles: own = [] } of names) {
    for (const title of own) {
      const known = titles.get(entity.id) ?? new Set();
      const last = title.split(" ").at(-1) ?? title;
      titles.set(entity.id, known.add(last));
    }
  }
  return titles;
}
