import type { Entity, EntityMention } from "./entity.js";
import { genderOfName } from "./gender.js";
import type { Line } from "./line.js";
import { nameKey, nameWords } from "./name-key.js";
import type { NameMention } from "./name-mention.js";
import { descriptionOf } from "./row.js";
import { anyVessel, vessels } from "./things.en.js";
import type { Word } from "./word.js";

/**
 * "**The Marisa** sank", "the ferry **Marisa**": persons' given names are borne by ships and boats, which take an article. A given name that
 * a text writes so, and that none of its persons bears in full, names no person anywhere in it. Not "the Marisa case".
 */
export function nameVessels(lines: readonly Line[], names: readonly NameMention[]): readonly NameMention[] {
  const persons = new Set<string>();
  const called = new Set<string>();
  let line = -1;
  let at = 0;
  for (const mention of names) {
    if (mention.type !== "person") continue;
    const own = nameWords(mention.text);
    if (own.length > 1 || mention.titles.length > 0) for (const word of own) persons.add(word);
    const words = lines[mention.sentence]?.words ?? [];
    if (mention.sentence !== line) [line, at] = [mention.sentence, 0];
    while ((words[at]?.start ?? Infinity) < mention.start) at += 1;
    if (own.length === 1 && isVessel(words, at)) called.add(nameKey(mention.text));
  }
  if (called.size === 0) return names;
  return names.map((mention) => {
    const [word = "", ...rest] = nameWords(mention.text);
    const isOne = mention.type === "person" && rest.length === 0 && !persons.has(word);
    return isOne && called.has(nameKey(mention.text))
      ? { ...mention, type: "unknown", gender: null }
      : mention;
  });
}

/** Whether the name at an index has an article, or the noun of a vessel before it, and no noun behind it that it says whose it is. */
function isVessel(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before === undefined || after?.pos === "NOUN" || after?.pos === "PROPN" || after?.text === "-")
    return false;
  return before.lower === "the" || vessels.has(before.lower);
}

/** How many words stand between an article and the noun of a vessel: "a small blue wooden boat". */
const longestIntroduction = 4;

/** The one vessel that a text names. */
export interface Vessel {
  readonly entity: Entity;
  /** The nouns by which the text says what it is, which stand for it anywhere: "ferry". */
  readonly kinds: ReadonlySet<string>;
  /** Up to this offset "the ship" and "the vessel" stand for it as well: then another one has come up. */
  readonly until: number;
}

/**
 * The one vessel that a text names: by "the ferry Marisa", "the Marisa ferry", "Marisa, a ferry" and "The Marisa". Null where it names
 * none or several.
 */
export function findVessel(lines: readonly Line[], names: readonly EntityMention[]): Vessel | null {
  const named = new Map<string, { readonly entity: Entity; readonly kinds: Set<string> }>();
  const introduced: { readonly noun: string; readonly start: number }[] = [];
  let next = 0;
  for (const { words } of lines) {
    const lineEnd = words.at(-1)?.end ?? 0;
    for (const [at, { lower, start }] of words.entries())
      if (vessels.has(lower) && isIntroduced(words, at)) introduced.push({ noun: lower, start });
    let at = 0;
    for (let name = names[next]; name !== undefined && name.end <= lineEnd; name = names[++next]) {
      const { entity, form, start } = name;
      if (form !== "name" || (entity.type !== "unknown" && entity.type !== "place")) continue;
      while ((words[at]?.start ?? Infinity) < start) at += 1;
      const kind = kindOf(words, at, name);
      const isPersonal = words[at - 1]?.lower === "the" && genderOfName(name.text) !== null;
      if (kind === null && !isPersonal) continue;
      const vessel = named.get(entity.id) ?? { entity, kinds: new Set<string>() };
      named.set(entity.id, vessel);
      if (kind !== null) vessel.kinds.add(kind);
    }
  }
  const [only] = named.values();
  if (only === undefined || named.size > 1) return null;
  const { entity, kinds } = only;
  // "A ferry sank. The Marisa": what comes up first, where nothing else says what it is, is the one that is named.
  const [first] = introduced;
  if (kinds.size === 0 && first !== undefined) kinds.add(first.noun);
  const other = introduced.find(({ noun }) => !kinds.has(noun));
  return { entity, kinds, until: other?.start ?? Infinity };
}

/** The noun that says what a name at an index is. */
function kindOf(words: readonly Word[], at: number, { text, end }: EntityMention): string | null {
  const before = words[at - 1]?.lower ?? "";
  const last = /\s(\p{Ll}+)$/u.exec(text)?.[1] ?? "";
  const own = [before, last].find((word) => vessels.has(word));
  if (own !== undefined) return own;
  let after = at;
  while ((words[after]?.start ?? Infinity) < end) after += 1;
  const aside = words.slice(after + 2, after + 2 + longestIntroduction);
  if (words[after]?.text !== "," || !/^an?$/u.test(words[after + 1]?.lower ?? "")) return null;
  const noun = aside.find(({ pos }) => pos !== "ADJ" && pos !== "NUM" && pos !== "PUNCT" && pos !== "NOUN");
  const described = aside.slice(0, noun === undefined ? aside.length : aside.indexOf(noun));
  return described.findLast(({ lower }) => vessels.has(lower))?.lower ?? null;
}

/** "the ferry", "the 84-metre vessel": the vessel, where it is called so. `words[index]` is the article, `words[at]` the noun. */
export function describedVessel(
  words: readonly Word[],
  index: number,
  at: number,
  vessel: Vessel | null,
): EntityMention | null {
  const [article, noun] = [words[index], words[at]];
  if (vessel === null || article === undefined || noun === undefined || noun.capital) return null;
  const isAny = anyVessel.includes(noun.lower) && noun.start < vessel.until;
  return isAny || vessel.kinds.has(noun.lower) ? descriptionOf(article, noun, vessel.entity) : null;
}

/** "**a** cargo ship", "**another** boat" */
function isIntroduced(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longestIntroduction); before -= 1) {
    const word = words[before];
    if (word === undefined || word.lower === "the" || !/^(?:DET|ADJ|NOUN|NUM|VERB)$/u.test(word.pos))
      return false;
    if (word.pos === "DET" || word.pos === "NUM") return true;
  }
  return false;
}
