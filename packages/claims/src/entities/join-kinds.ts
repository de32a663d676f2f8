import type { Line } from "./line.js";
import type { NameMention } from "./name-mention.js";
import { isPredicate } from "./row.js";
import { namedThings, publicHouses } from "./things.en.js";
import type { Word } from "./word.js";

/**
 * "the **Varden bridge**", "the **Kolwara coal mine**": a name that nothing else is known of and the noun that says what bears it are one
 * name. Not "the Ghent museum", which is one of those in Ghent.
 */
export function joinKinds(
  text: string,
  lines: readonly Line[],
  names: readonly NameMention[],
): readonly NameMention[] {
  let line = -1;
  let at = 0;
  return names.map((mention) => {
    const words = lines[mention.sentence]?.words ?? [];
    if (mention.sentence !== line) [line, at] = [mention.sentence, 0];
    while ((words[at]?.start ?? Infinity) < mention.start) at += 1;
    if (mention.type !== "unknown" && (mention.type !== "place" || mention.entry !== null)) return mention;
    if (words[at - 1]?.lower !== "the") return mention;
    const kind = kindBehind(words, mention, at);
    if (kind === null) return mention;
    const { end } = kind;
    return { ...mention, end, text: text.slice(mention.start, end), type: "place", located: true };
  });
}

const kinds: ReadonlySet<string> = new Set([...namedThings, ...publicHouses]);

/** The noun behind a name that begins at the word `first`: "**bridge**", "coal **mine**". */
function kindBehind(words: readonly Word[], { end }: NameMention, first: number): Word | null {
  let after = first;
  while ((words[after]?.start ?? Infinity) < end) after += 1;
  const isCompound = !kinds.has(words[after]?.lower ?? "") && words[after]?.pos === "NOUN";
  const at = isCompound ? after + 1 : after;
  const noun = words[at];
  if (noun === undefined || !kinds.has(noun.lower) || noun.capital || words[after]?.capital === true)
    return null;
  const next = words[at + 1];
  // "the Gulf island of Orva": where it lies.
  if (next?.lower === "of") return null;
  const goesOn = (next?.pos === "NOUN" || next?.pos === "PROPN") && !isPredicate(words, at + 1);
  return goesOn ? null : noun;
}
