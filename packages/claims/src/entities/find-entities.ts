import type { Document } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";
import type { Entity, EntityMention } from "./entity.js";
import { type Gender, gendersAgree, genderOfName } from "./gender.js";
import { joinKinds } from "./join-kinds.js";
import { linkNames, type NamedThing } from "./link-names.js";
import { nameKey, nameSlug, nameWords, personWords } from "./name-key.js";
import { linesOf } from "./line.js";
import type { NameMention } from "./name-mention.js";
import { withoutOwnVoice } from "./quoted-speakers.js";
import { recogniseNames } from "./recognise-names.js";
import { findReferences } from "./resolve-references.js";
import { titleDistinction } from "./title-distinction.js";
import { nameVessels } from "./vessel-names.js";
import { isAcronym } from "./word-classes.js";

/**
 * Finds the mentions of persons, organisations, places and other named things in a document, in order and not
 * overlapping, each with the entity it stands for in this document. Short forms, acronyms, pronouns and definite
 * descriptions are resolved where exactly one entity fits; a pronoun or description that could stand for two is left
 * out, a short name that could is an entity of its own. Spans exclude titles and possessive endings. `sentences` must be
 * those of the document; `aliases` are groups of names for one entity each, the first being the one to show.
 * Deterministic, and linear in the length of the text.
 */
export function findEntities(
  document: Pick<Document, "text">,
  sentences: readonly Sentence[],
  aliases: readonly (readonly string[])[],
): readonly EntityMention[] {
  const lines = linesOf(sentences);
  const names = joinKinds(
    document.text,
    lines,
    reconsider(document.text, nameVessels(lines, recogniseNames(document.text, lines))),
  );
  const { things, thingOf } = thingsOf(names);
  const groups = linkNames(things, {
    aliases,
    ties: tiesOf(document.text, names, thingOf),
    scope: "document",
  });
  const groupOf = new Map<number, number>();
  for (const [group, { members }] of groups.entries()) {
    for (const member of members) groupOf.set(member, group);
  }

  const used = groups.map(() => new Set<string>());
  const groupOfMention = names.map((mention, index) => {
    const group = groupOf.get(thingOf[index] ?? -1) ?? -1;
    if (mention.entry?.demonym !== true) used[group]?.add(plainName(mention.text));
    return group;
  });
  const ids = new Set<string>();
  const distinction = titleDistinction(document.text, names[0]);
  const entities: (Entity | undefined)[] = [];
  for (const group of groupOfMention) {
    const found = groups[group];
    if (found === undefined || entities[group] !== undefined) continue;
    const spoken = [...(used[group] ?? [])].toSorted();
    entities[group] = {
      id: freeId(found.name, ids),
      type: found.type,
      name: found.name,
      names: spoken.length > 0 ? spoken : [found.name],
      ...(distinction !== null && group === groupOfMention[0] ? { distinction } : {}),
    };
  }
  const mentions: EntityMention[] = [];
  for (const [index, { start, end, text, entry, titles }] of names.entries()) {
    const entity = entities[groupOfMention[index] ?? -1];
    if (entity === undefined) continue;
    const form = entry?.demonym === true ? "demonym" : "name";
    mentions.push({ start, end, text, entity, form, ...(titles.length > 0 ? { titles } : {}) });
  }
  const genders = gendersOf(names, groupOfMention, entities);
  return withoutOwnVoice(lines, findReferences(lines, mentions, genders));
}

/** A slug of the name's key, with a number when another entity of the document has it already. */
function freeId(name: string, taken: Set<string>): string {
  const slug = nameSlug(name);
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}

const plainName = (text: string) => text.replace(/\s+/gu, " ");

/** Types that only the whole document shows: a place by "in Quneitra", a surname that is also a city. */
function reconsider(text: string, names: readonly NameMention[]): readonly NameMention[] {
  const surnames = new Set<string>();
  const addressed = new Set<string>();
  /** By key: how many mentions say where, less those that do not. */
  const located = new Map<string, number>();
  for (const { text: name, type, titles, located: isLocated } of names) {
    const { words } = personWords(name);
    if (type === "person" && words.length > 1) surnames.add(words.at(-1) ?? "");
    if (type === "person" && words.length === 1 && titles.length > 0) addressed.add(words[0] ?? "");
    if (type === "unknown" && !isAcronym(name)) {
      const key = nameKey(name);
      located.set(key, (located.get(key) ?? 0) + (isLocated ? 1 : -1));
    }
  }
  return names.map((mention) => {
    const words = nameWords(mention.text);
    const last = words.at(-1) ?? "";
    if (mention.type === "unknown") {
      // "Heydar Noori" where the document has "Mr Noori".
      if (words.length > 1 && words.length < 4 && addressed.has(last)) return { ...mention, type: "person" };
      if ((located.get(nameKey(mention.text)) ?? -1) >= 0 && !addressed.has(last) && !surnames.has(last)) {
        return { ...mention, type: "place" };
      }
      return mention;
    }
    const alone = words.length === 1 && mention.entry?.type === "place" && !mention.entry.demonym;
    if (!alone || !surnames.has(last)) return mention;
    const before = text.slice(Math.max(0, mention.start - 12), mention.start);
    return isPlaceBefore.test(before) ? mention : { ...mention, type: "unknown", entry: null };
  });
}

/** Words before a name that show a place even where a person of that name is about. */
const isPlaceBefore = /(?:\b(?:in|near|at|from|to|across|outside|inside|of)|,)\s+$/iu;

/** One thing for each name as it is written, with what stands beside it. */
function thingsOf(names: readonly NameMention[]): {
  things: readonly NamedThing[];
  thingOf: readonly number[];
} {
  const things: NamedThing[] = [];
  const indices = new Map<string, number>();
  const thingOf = names.map(({ text, spelling, type, entry, gender, titles }) => {
    const name = entry?.name ?? plainName(spelling ?? text);
    const titled = titles.some((title) => !/^(?:mr|mrs|ms|miss|dr)$/u.test(title));
    const id = `${name}\n${type}\n${gender ?? ""}\n${titled}`;
    const known = indices.get(id);
    if (known !== undefined) return known;
    things.push({ type, names: [name], gender, titled });
    indices.set(id, things.length - 1);
    return things.length - 1;
  });
  return { things, thingOf };
}

/** "Central Command (CENTCOM)"; "the Islamic State group, known as ISIL or Daesh". */
function tiesOf(
  text: string,
  names: readonly NameMention[],
  thingOf: readonly number[],
): readonly (readonly [number, number])[] {
  const ties: [number, number][] = [];
  const tie = (a: number, b: number) => ties.push([thingOf[a] ?? 0, thingOf[b] ?? 0]);
  for (const [bare, full] of settledSurnames(names)) tie(full, bare);
  for (const [index, short] of names.entries()) {
    const long = names[index - 1];
    if (long === undefined || long.sentence !== short.sentence || short.start - long.end > 60) continue;
    const between = text.slice(long.end, short.start);
    if (/^\s*\($/u.test(between) && text[short.end] === ")" && abbreviates(short.text, long.text))
      tie(index - 1, index);
    if (
      /^(?: group)?,? (?:also |variously |better |often |sometimes |commonly )*(?:known|called|abbreviated|referred to)(?: \w+ly)? as (?:the )?$/u.test(
        between,
      )
    ) {
      tie(index - 1, index);
      const third = names[index + 1];
      if (third !== undefined && /^,? or (?:the )?$/u.test(text.slice(short.end, third.start)))
        tie(index - 1, index + 1);
    }
  }
  return ties;
}

/**
 * Bare surnames with the full name they stand for, where only one person of that surname had been named when the bare
 * form was first used: later relatives are told apart by their given names. Pairs of indices.
 */
function settledSurnames(names: readonly NameMention[]): readonly (readonly [number, number])[] {
  const full = new Map<string, { readonly index: number; readonly given: string; clear: boolean }>();
  const settled = new Map<string, readonly [number, number] | null>();
  for (const [index, { text, type, entry, gender }] of names.entries()) {
    if (entry !== null || (type !== "person" && type !== "unknown")) continue;
    const { words } = personWords(text);
    const last = words.at(-1) ?? "";
    if (words.length > 1) {
      if (type !== "person") continue;
      const known = full.get(last);
      const given = words[0] ?? "";
      if (known === undefined) full.set(last, { index, given, clear: true });
      else if (known.given !== given) known.clear = false;
      continue;
    }
    const form = `${last} ${type} ${gender ?? ""}`;
    if (settled.has(form)) continue;
    const known = full.get(last);
    const named = known === undefined ? undefined : names[known.index];
    const agrees =
      gender === null ||
      named === undefined ||
      gendersAgree(gender, named.gender ?? genderOfName(named.text.split(" ")[0] ?? "") ?? "either");
    settled.set(form, known?.clear === true && agrees ? [index, known.index] : null);
  }
  return [...settled.values()].filter((pair) => pair !== null);
}

/** Whether an acronym's letters come in this order in the name, the first of both being the same. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  if (letters.length < 2 || short === short.toLowerCase() || short.includes(" ")) return false;
  const name = long.toLowerCase();
  const from = name.replace(/^the /u, "").charAt(0) === letters.charAt(0) ? 0 : -1;
  if (from < 0 || long.length <= short.length) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What honorifics and offices in the text say of the gender of each entity; nothing where they disagree. */
function gendersOf(
  names: readonly NameMention[],
  groups: readonly number[],
  entities: readonly (Entity | undefined)[],
): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const [index, { gender }] of names.entries()) {
    const entity = entities[groups[index] ?? -1];
    if (entity === undefined || gender === null) continue;
    const known = genders.get(entity.id);
    genders.set(entity.id, known === undefined || known === gender ? gender : "either");
  }
  return genders;
}
