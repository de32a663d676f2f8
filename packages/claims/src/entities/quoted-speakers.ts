import type { EntityMention } from "./entity.js";
import { sayingVerbs } from "./descriptions.en.js";
import { speakerPronouns } from "./pronouns.en.js";
import type { Line } from "./line.js";
import { mark, type Row, rowsOf, weekdays } from "./row.js";

const opening: ReadonlySet<string> = new Set(["“", "``"]);
const closing: ReadonlySet<string> = new Set(["”", "''"]);
/** Longer words need not be looked up among the marks. */
const longestMark = 2;

/** How many words behind a quotation may tell whose it was. */
const introduction = 8;

/** The quotations of a sentence. */
interface Quoted {
  /** By word: whether it is quoted. */
  readonly inside: readonly boolean[];
  /** Whether it begins inside a quotation that an earlier sentence opened, and whether one stays open behind it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A sentence with what of it is quoted, and the person whose words those are; null where the text does not show it. */
interface Speech {
  readonly row: Row;
  readonly inside: readonly boolean[];
  readonly speaker: EntityMention | null;
}

/** Lays mentions of the speaker over "I", "me" and "my" in quotations of a person. */
export function resolveSpeakers(rows: readonly Row[]): void {
  for (const { row, inside, speaker } of speechesIn(rows)) {
    if (speaker === null) continue;
    for (const [index, word] of row.words.entries()) {
      if (inside[index] && speakerPronouns.has(word.lower)) mark(row, index, speaker.entity, "pronoun");
    }
  }
}

/**
 * The mentions without the pronouns of the third person that a quotation would have its own speaker called by: `"He is tired," Hale
 * said` tells of another.
 */
export function withoutOwnVoice(
  lines: readonly Line[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const isQuoting = lines.some(({ words }) =>
    words.some(({ text }) => text.length <= longestMark && (text === '"' || opening.has(text))),
  );
  if (!isQuoting) return mentions;
  const own = new Set<EntityMention>();
  for (const { row, inside, speaker } of speechesIn(rowsOf(lines, mentions))) {
    for (const [index, mention] of row.at.entries()) {
      if (mention?.form === "pronoun" && inside[index] && mention.entity.id === speaker?.entity.id)
        own.add(mention);
    }
  }
  return own.size === 0 ? mentions : mentions.filter((mention) => !own.has(mention));
}

/**
 * Whose words the quotations are: one's who says so in the same sentence outside the quotation, in the next ("…," Hale said), in the
 * one before where that ends in a colon, or as the quotation that goes on.
 */
function speechesIn(rows: readonly Row[]): readonly Speech[] {
  const quoted = quotationsOf(rows);
  const found: Speech[] = [];
  let last: EntityMention | null = null;
  for (const [at, row] of rows.entries()) {
    const own = quoted[at];
    if (own === undefined || !own.inside.includes(true)) {
      last = null;
      continue;
    }
    const said: EntityMention | null =
      sayerIn(row, own) ??
      (own.begins ? last : null) ??
      (isIntroduced(rows[at - 1]) ? sayerIn(rows[at - 1], quoted[at - 1]) : null);
    let speaker: EntityMention | null = said;
    for (let next: number = at + 1; speaker === null && next < rows.length && next < at + 4; next += 1) {
      const following = rows[next];
      const marks = quoted[next];
      if (following === undefined || marks === undefined) break;
      // The words behind a quotation tell whose it was: "… ," said Hale.
      const goesOn = marks.begins || (!marks.inside[0] && !own.ends);
      if (!goesOn) break;
      speaker = sayerIn(following, marks, introduction);
      if (!marks.begins) break;
    }
    last = speaker;
    found.push({ row, inside: own.inside, speaker });
  }
  return found;
}

export function quotationsOf(rows: readonly Row[]): readonly Quoted[] {
  let open = false;
  return rows.map(({ words }) => {
    const begins = open;
    const inside = words.map(({ text }) => {
      if (text.length > longestMark) return open;
      if (opening.has(text) || (text === '"' && !open)) open = true;
      else if (closing.has(text) || text === '"') open = false;
      else return open;
      return false;
    });
    return { inside, begins, ends: open };
  });
}

const isIntroduced = (row: Row | undefined): boolean => row?.words.at(-1)?.text === ":";

/** The person outside the quotations of a sentence beside a verb of saying: "Hale said", "said the mayor, Ann Hale". */
function sayerIn(row: Row | undefined, quoted: Quoted | undefined, limit = Infinity): EntityMention | null {
  if (row === undefined || quoted === undefined) return null;
  const { words, at } = row;
  let outside = 0;
  for (let index = 0; index < words.length && outside < limit; index += 1) {
    const word = words[index];
    if (word === undefined || quoted.inside[index]) continue;
    outside += 1;
    if (at[index] !== undefined) continue;
    if (word.pos !== "VERB" || !sayingVerbs.has(word.lemma)) continue;
    let before = index - 1;
    while (
      words[before]?.pos === "ADV" ||
      words[before]?.pos === "AUX" ||
      weekdays.has(words[before]?.lower ?? "")
    )
      before -= 1;
    const mention = quoted.inside[before] ? undefined : (at[before] ?? at[index + 1]);
    if (mention?.entity.type === "person") return mention;
  }
  return null;
}
