import { continuePronouns, gendersIn } from "./continue-pronouns.js";
import type { Entity, EntityMention } from "./entity.js";
import { findAppositives } from "./find-appositives.js";
import { identifyStrangers } from "./identify-strangers.js";
import { type Descriptions, isPersonNoun, learnDescriptions } from "./learn-descriptions.js";
import type { Line } from "./line.js";
import { bodyDescriptions } from "./descriptions.en.js";
import { quotationsOf, resolveSpeakers } from "./quoted-speakers.js";
import { mark, type Row, rowsOf } from "./row.js";
import { offices } from "./titles.en.js";
import { isPossessive } from "./word-classes.js";

/**
 * What else in a document stands for the entities that it mentions, one word each: the nouns that it says of them outright, the
 * same nouns later with "the", the pronouns that the flow of the text settles, "I" in quotations, "who". In order, not overlapping
 * with `mentions`, which are those of the lines. For linking.
 */
export function findCoreferents(
  lines: readonly Line[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const known = new Set(mentions);
  const rows = readRows(lines, mentions);
  resolveSpeakers(rows);
  return rows.flatMap(({ at }) =>
    at.filter((mention) => mention !== undefined).filter((mention) => !known.has(mention)),
  );
}

/**
 * Those of the coreferents that an assertion can rest on: "he" and "she" outside quotations, "the host" where it says nothing new of
 * anyone. In order.
 */
export function findAnaphors(
  lines: readonly Line[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const known = new Set(mentions);
  const rows = readRows(lines, mentions, true);
  const quoted = quotationsOf(rows);
  const found: EntityMention[] = [];
  for (const [line, row] of rows.entries()) {
    if (row.headline) continue;
    for (let index = 0; index < row.at.length; index += 1) {
      const mention = row.at[index];
      if (mention === undefined || known.has(mention) || quoted[line]?.inside[index] !== false) continue;
      const isSure =
        mention.form === "pronoun" ? sureSubjects.has(mention.text.toLowerCase()) : isAnaphoric(row, index);
      if (isSure) found.push(mention);
    }
  }
  return found;
}

const sureSubjects: ReadonlySet<string> = new Set(["he", "she"]);

/** "**the host** left", not "is the host", "as the host", "the host who", "Hale, the host". */
function isAnaphoric({ words, at }: Row, noun: number): boolean {
  const article = words[noun - 1];
  const before = words[noun - 2];
  const after = words[noun + 1];
  if (article?.lower !== "the" || words[noun]?.capital !== false) return false;
  if (before?.lower === "as" || before?.text === "," || before?.lemma === "be") return false;
  if (before?.lower === "not") return false;
  return at[noun + 1] === undefined && !narrowing.has(after?.lower ?? "") && !isPossessive(after?.text ?? "");
}

const narrowing: ReadonlySet<string> = new Set([",", "of", "that", "which", "who", "whose", "whom", "for"]);

/** The lines with everything laid over their words that stands for an entity, but for the "I" of quotations. */
function readRows(
  lines: readonly Line[],
  mentions: readonly EntityMention[],
  isStrict = false,
): readonly Row[] {
  const rows = rowsOf(lines, mentions);
  const appositives = findAppositives(lines, mentions).map(({ mention }) => mention);
  markAll(rows, appositives);
  identifyStrangers(rows);
  const learned = learnDescriptions(rows);
  resolveDescriptions(rows, learned);
  resolveRelatives(rows);
  continuePronouns(rows, gendersIn(rows), isStrict);
  return rows;
}

function markAll(rows: readonly Row[], mentions: readonly EntityMention[]): void {
  let next = 0;
  for (const row of rows) {
    const lineEnd = row.words.at(-1)?.end ?? 0;
    if ((mentions[next]?.start ?? Infinity) >= lineEnd) continue;
    for (let index = 0; index < row.words.length; index += 1) {
      const start = row.words[index]?.start ?? 0;
      while ((mentions[next]?.start ?? Infinity) < start) next += 1;
      const mention = mentions[next];
      if (mention?.start === start) mark(row, index, mention.entity, mention.form);
    }
  }
}

const determiners: ReadonlySet<string> = new Set(["the", "this", "that", "his", "her", "their"]);
/** Words that tell one from another of the kind: "the second deputy". */
const siblings: ReadonlySet<string> = new Set([
  "other",
  "second",
  "third",
  "fourth",
  "next",
  "former",
  "fellow",
]);
/** How many words may stand between "the" and the noun: "the popular talk show host". */
const longest = 5;

/** "the host", "her mother": a noun that the document says of one alone, with a word before it that points. */
function resolveDescriptions(rows: readonly Row[], learned: Descriptions): void {
  if (learned.size === 0) return;
  for (const row of rows) {
    for (let index = 0; index < row.words.length; index += 1) {
      const of = learned.get(row.words[index]?.lower ?? "");
      if (of?.size !== 1) continue;
      const [only] = of.values();
      if (only === undefined || row.at[index] !== undefined || isNarrowed(row, index)) continue;
      if (points(row, index, only) || isBareIn(row, index)) mark(row, index, only, "description");
    }
  }
}

function points({ words, at }: Row, noun: number, only: Entity): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - longest); index -= 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (determiners.has(word.lower)) return true;
    if (siblings.has(word.lower)) return false;
    // "the singer and quiz master"
    if (word.lower === "and" && at[index - 1]?.entity === only) continue;
    const isModifier = word.pos === "ADJ" || word.pos === "NOUN" || word.text === "-";
    if (at[index]?.entity !== only && (at[index] !== undefined || !isModifier)) return false;
  }
  return false;
}

/** Headlines drop the article: "Suspect Held for Trial". */
function isBareIn({ headline, words }: Row, noun: number): boolean {
  return headline && isPersonNoun(words[noun]?.lower ?? "") && words[noun - 1]?.text !== "-";
}

/** "the head of the board", "the company that", "the company car": another than the one told of. */
function isNarrowed({ words }: Row, noun: number): boolean {
  const after = words[noun + 1];
  if (after === undefined) return false;
  const isOffice = offices.has(words[noun]?.lower ?? "") || bodyDescriptions.has(words[noun]?.lower ?? "");
  return (
    (after.lower === "of" && isOffice) || after.pos === "NOUN" || after.pos === "PROPN" || after.text === "-"
  );
}

/** "Ann Hale, the writer **who**", "Orva Corp., **which**": right behind a mention. */
function resolveRelatives(rows: readonly Row[]): void {
  for (const row of rows) {
    for (let index = 0; index < row.words.length; index += 1) {
      if (row.at[index] !== undefined) continue;
      const lower = row.words[index]?.lower;
      if (lower !== "who" && lower !== "whom" && lower !== "whose" && lower !== "which") continue;
      const before = antecedent(row, index);
      if (before === undefined || before.form === "demonym") continue;
      const { type } = before.entity;
      const fits = lower === "which" ? type === "organisation" || type === "group" : type === "person";
      if (fits) mark(row, index, before.entity, "pronoun");
    }
  }
}

function antecedent({ words, at }: Row, index: number): EntityMention | undefined {
  if (words[index - 1]?.text !== ",") return at[index - 1];
  // "Ann Hale, 38, who"
  return words[index - 2]?.pos === "NUM" && words[index - 3]?.text === "," ? at[index - 4] : at[index - 2];
}
