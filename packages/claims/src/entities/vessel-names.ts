import type { Line } from "./line.js";
import { nameKey, nameWords } from "./name-key.js";
import type { NameMention } from "./name-mention.js";
import { vessels } from "./things.en.js";
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
