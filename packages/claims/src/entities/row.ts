import type { Entity, EntityMention } from "./entity.js";
import type { Line } from "./line.js";
import type { Word } from "./word.js";

/** A sentence with what its words mention so far. */
export interface Row {
  readonly words: readonly Word[];
  readonly headline: boolean;
  /** By word: the mention that it belongs to. */
  readonly at: (EntityMention | undefined)[];
}

/** The lines with the mentions laid over their words; `mentions` are those of the lines, in order and not overlapping. */
export function rowsOf(lines: readonly Line[], mentions: readonly EntityMention[]): readonly Row[] {
  let next = 0;
  return lines.map(({ words, headline }) => {
    const at = words.map((word) => {
      while ((mentions[next]?.end ?? Infinity) <= word.start) next += 1;
      const mention = mentions[next];
      return mention !== undefined && mention.start <= word.start ? mention : undefined;
    });
    return { words, headline, at };
  });
}

/** Lays a mention of one word over it, unless the word has one. */
export function mark(row: Row, index: number, entity: Entity, form: EntityMention["form"]): void {
  const word = row.words[index];
  if (word === undefined || row.at[index] !== undefined) return;
  row.at[index] = { start: word.start, end: word.end, text: word.text, entity, form };
}

/** The mention of an article and its noun: "the bridge". */
export function descriptionOf(article: Word, noun: Word, entity: Entity): EntityMention {
  const text = `${article.text} ${noun.text}`;
  return { start: article.start, end: noun.end, text, entity, form: "description" };
}

/** The index after the mention that holds the word. */
export function afterMention({ at }: Row, index: number): number {
  let end = index + 1;
  while (at[end] !== undefined && at[end] === at[index]) end += 1;
  return end;
}

export const isVerb = (word: Word | undefined): boolean => word?.pos === "VERB" || word?.pos === "AUX";

/** Whether a verb stands at an index; "links the towns" is one, whatever it was tagged as. */
export function isPredicate(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const isAction = word?.pos === "NOUN" && word.lower.endsWith("s");
  return isVerb(word) || (isAction && (next?.pos === "DET" || next?.capital === true));
}

/** Whether a clause has the mention that ends before `after` for its subject: a verb comes next, also behind ", 38," or ", who". */
export function leadsVerb(row: Row, after: number): boolean {
  let index = after;
  const { words } = row;
  const aged = words[index + 1]?.lower === "aged" ? index + 2 : index + 1;
  if (words[index]?.text === "," && words[aged]?.pos === "NUM" && words[aged + 1]?.text === ",")
    index = aged + 2;
  if (words[index]?.text === "," && (words[index + 1]?.lower === "who" || words[index + 1]?.pos === "AUX"))
    index += 1;
  while (
    words[index]?.pos === "ADV" ||
    words[index]?.lower === "who" ||
    weekdays.has(words[index]?.lower ?? "")
  )
    index += 1;
  return isVerb(words[index]);
}

export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday".split(" "),
);
