import type { EntityMention } from "./entity.js";
import type { Line } from "./line.js";
import { occupations, offices } from "./titles.en.js";
import { isPossessive } from "./word-classes.js";
import type { Word } from "./word.js";

/** A word beside a name that stands for the same one. */
export interface Appositive {
  readonly mention: EntityMention;
  /** The office or occupation that it says the person has; null for "who". */
  readonly title: string | null;
}

const relatives: ReadonlySet<string> = new Set(["who", "whom", "whose"]);
const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);
/** How many words an apposition may have before its noun: "the long-serving foreign minister". */
const longest = 6;

/**
 * The offices and occupations that appositions give persons ("Anna Ruiz, the transitional **president**,") and the relative
 * pronouns after names ("Anna Ruiz, **who**"), in order. `mentions` are those of the lines.
 */
export function findAppositives(
  lines: readonly Line[],
  mentions: readonly EntityMention[],
): readonly Appositive[] {
  const found: Appositive[] = [];
  let next = 0;
  for (const { words, headline } of lines) {
    const lineEnd = words.at(-1)?.end ?? 0;
    let at = 0;
    for (let name = mentions[next]; name !== undefined && name.end <= lineEnd; name = mentions[++next]) {
      if (name.entity.type !== "person" || name.form !== "name" || headline) continue;
      while ((words[at]?.start ?? Infinity) < name.end) at += 1;
      const appositive = appositiveAt(words, at, name);
      if (appositive !== null) found.push(appositive);
    }
  }
  return found;
}

function appositiveAt(words: readonly Word[], after: number, { entity }: EntityMention): Appositive | null {
  const comma = words[after]?.text === ",";
  const from = comma ? after + 1 : after;
  const first = words[from];
  if (first === undefined) return null;
  const as = ({ start, end, text }: Word, form: EntityMention["form"]): EntityMention => ({
    start,
    end,
    text,
    entity,
    form,
  });
  if (relatives.has(first.lower)) return { mention: as(first, "pronoun"), title: null };
  if (!comma || !articles.has(first.lower)) return null;
  for (let index = from + 1; index < from + longest; index += 1) {
    const word = words[index];
    if (word === undefined || (word.pos !== "ADJ" && word.pos !== "NOUN" && word.pos !== "PROPN"))
      return null;
    const next = words[index + 1];
    // "the president's sister", "the team captain"
    const isHead = next?.pos !== "NOUN" && next?.pos !== "PROPN" && !isPossessive(next?.text ?? "");
    if (isHead && (offices.has(word.lower) || occupations.has(word.lower)))
      return { mention: as(word, "description"), title: word.lower };
  }
  return null;
}
