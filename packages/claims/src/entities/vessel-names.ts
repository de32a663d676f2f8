import type { Entity, EntityMention } from "./entity.js";
import { genderOfName } from "./gender.js";
import type { Line } from "./line.js";
import { nameKey, nameWords } from "./name-key.js";
import type { NameMention } from "./name-mention.js";
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

/**
 * The nouns by which a text speaks of the one vessel that it names: "the ferry", "the ship" and "the vessel" of "the ferry Marisa" and "The
 * Marisa". None that it says of another, as "the ship" is where "a cargo ship" has come up as well.
 */
export function learnVesselDescriptions(
  lines: readonly Line[],
  names: readonly EntityMention[],
): ReadonlyMap<string, Entity> {
  const named = new Map<string, { readonly entity: Entity; readonly kinds: Set<string> }>();
  const introduced = new Set<string>();
  let next = 0;
  for (const { words } of lines) {
    const lineEnd = words.at(-1)?.end ?? 0;
    for (const [at, { lower }] of words.entries())
      if (vessels.has(lower) && isIntroduced(words, at)) introduced.add(lower);
    let at = 0;
    for (let name = names[next]; name !== undefined && name.end <= lineEnd; name = names[++next]) {
      const { entity, form, start, text } = name;
      if (form !== "name" || entity.type !== "unknown") continue;
      while ((words[at]?.start ?? Infinity) < start) at += 1;
      const before = words[at - 1]?.lower ?? "";
      if (!vessels.has(before) && !(before === "the" && genderOfName(text) !== null)) continue;
      const vessel = named.get(entity.id) ?? { entity, kinds: new Set<string>() };
      named.set(entity.id, vessel);
      if (vessels.has(before)) vessel.kinds.add(before);
    }
  }
  const [only] = named.values();
  if (only === undefined || named.size > 1) return new Map();
  const { entity, kinds } = only;
  const others = [...introduced].filter((noun) => !kinds.has(noun));
  const isAlone = kinds.size === 0 ? others.length < 2 : others.length === 0;
  const nouns = [...kinds, ...(isAlone ? [...introduced, ...anyVessel] : [])];
  return new Map(nouns.map((noun) => [noun, entity]));
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
