import { irregularVerbs } from "./irregular-verbs.en.js";
import { tags } from "./tags.js";
import { beforeNouns, clauseOpeners, closingReports } from "./tokens.en.js";
import type { WordClasses } from "./word-classes.js";

const past = tags.findIndex(({ pos, form }) => pos === "VERB" && form === "past");
const participle = tags.findIndex(({ pos, form }) => pos === "VERB" && form === "participle");
const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * Where a clause must have a finite verb and the tagger saw none, makes the likeliest word one: in clauses after "when" and
 * its like ("when a roof **collapsed**") and in sentences with a period ("the tremor **killed** nine and **hurt** dozens").
 * Not in headlines ("Nine killed in tremor"), nor what goes on with "by". Changes `columns`; linear.
 */
export function settleVerbs(words: readonly string[], columns: Int32Array, lexicon: WordClasses): void {
  settleBeforeNumbers(words, columns, lexicon);
  settlePrices(words, columns);
  settleReports(words, columns);
  settlePay(words, columns);
  settleDating(words, columns);
  settlePasts(words, columns, lexicon);
  settleParticiples(words, columns);
  let sentenceHasVerb = false;
  for (let at = 0; at < columns.length; at++) {
    if (isFinite(columns[at])) sentenceHasVerb = true;
    if (!opensClause(words[at], columns[at])) continue;
    let end = at + 1;
    let hasVerb = false;
    while (end < columns.length && !endsClause(words[end], columns[end])) {
      if (isFinite(columns[end])) hasVerb = true;
      end += 1;
    }
    if (!hasVerb) settle(words, columns, lexicon, at + 1, end);
    sentenceHasVerb ||= hasVerb;
    at = end - 1;
  }
  for (let at = 2; at < columns.length; at++) {
    if (repeatsPassive(words, columns, at, lexicon)) columns[at] = participle;
  }
  if (!sentenceHasVerb && words.at(-1) === ".") settle(words, columns, lexicon, 0, columns.length);
}

/**
 * "the storm **wounded** 12", "killed nine and **injured** 31": no adjective stands between a noun or conjunction and a number. Nor
 * does a noun behind a conjunction: "ran in and **shot** two guards".
 */
function settleBeforeNumbers(words: readonly string[], columns: Int32Array, lexicon: WordClasses): void {
  for (let at = 1; at < columns.length - 1; at++) {
    const pos = posOf(columns[at]);
    if ((pos !== "ADJ" && pos !== "NOUN") || posOf(columns[at + 1]) !== "NUM") continue;
    const before = posOf(columns[at - 1]);
    // "who **shot** two guards"
    const isBetween = before === "CCONJ" || words[at - 1] === "who" || (pos === "ADJ" && nominal.has(before));
    const isPast =
      rankOf(words[at], columns[at], lexicon) > 0 || (pos === "ADJ" && words[at]?.endsWith("ed") === true);
    if (isBetween && isPast) columns[at] = past;
  }
}

const present = tags.findIndex(({ pos, form }) => pos === "VERB" && form === "present");

/** "the repairs **cost** 12 million", "the upgrade **costs** €40": behind another noun no noun stands right before a sum. */
function settlePrices(words: readonly string[], columns: Int32Array): void {
  for (let at = 1; at < columns.length - 1; at++) {
    if ((words[at] !== "cost" && words[at] !== "costs") || posOf(columns[at]) !== "NOUN") continue;
    const before = posOf(columns[at - 1]);
    const isSum = posOf(columns[at + 1]) === "NUM" || /^\p{Sc}/u.test(words[at + 1] ?? "");
    if (isSum && (before === "NOUN" || before === "PROPN"))
      columns[at] = words[at] === "cost" ? past : present;
  }
}

const noun = tags.findIndex(({ pos }) => pos === "NOUN");

/** "a strike over **pay**", "talks on **pay**": no infinitive stands so. */
function settlePay(words: readonly string[], columns: Int32Array): void {
  for (let at = 1; at < columns.length; at++)
    if (words[at] === "pay" && beforeNouns.has(words[at - 1] ?? "")) columns[at] = noun;
}

const gerund = tags.findIndex(({ pos, form }) => pos === "VERB" && form === "gerund");

/** "a law **dating** from 1911", "a hall **dating** back to 1612": no courtship. */
function settleDating(words: readonly string[], columns: Int32Array): void {
  for (let at = 1; at < columns.length - 1; at++)
    if (words[at] === "dating" && (words[at + 1] === "from" || words[at + 1] === "back"))
      columns[at] = gerund;
}

const presentS = tags.findIndex(
  ({ pos, form, ending }) => pos === "VERB" && form === "present" && ending === "s",
);

/** "five died, the Daily Wren **reports**.": what a name ends in behind a comma, and the sentence with it, is said by whom it names. */
function settleReports(words: readonly string[], columns: Int32Array): void {
  const at = words.length - 2;
  if (!closingReports.has(words[at] ?? "") || words.at(-1) !== ".") return;
  if (isFinite(columns[at]) || !/^\p{Lu}/u.test(words[at - 1] ?? "")) return;
  let from = at - 1;
  while (from > 0 && (/^\p{Lu}/u.test(words[from] ?? "") || posOf(columns[from]) === "DET")) from -= 1;
  if (words[from] === ",") columns[at] = presentS;
}

/** "a man **shot** to death one guard", "a clerk **accused** of theft": no noun stands so. */
function settleParticiples(words: readonly string[], columns: Int32Array): void {
  for (let at = 1; at < columns.length - 2; at++) {
    const pos = posOf(columns[at]);
    const isAccused = words[at] === "accused" && words[at + 1] === "of" && (pos === "NOUN" || pos === "ADJ");
    if (isAccused && nominal.has(posOf(columns[at - 1]))) columns[at] = participle;
    const isVerbal = isOnlyPast(words[at] ?? "") || words[at]?.endsWith("ed") === true;
    const isDeath = words[at + 1] === "to" && words[at + 2] === "death";
    if (isDeath && isVerbal && (pos === "NOUN" || pos === "ADJ")) columns[at] = past;
  }
}

/** "the gunman **shot** them", "the indices **fell** too": no present tense is written so, save behind "to" or "will". */
function settlePasts(words: readonly string[], columns: Int32Array, lexicon: WordClasses): void {
  for (let at = 1; at < columns.length; at++) {
    const { pos, form } = tags[columns[at] ?? 0] ?? {};
    if (pos === "ADJ" && isPastAlone(words[at] ?? "", lexicon)) columns[at] = past;
    if (pos !== "VERB" || (form !== "present" && form !== "base")) continue;
    const lower = words[at] ?? "";
    if (!isOnlyPast(lower)) continue;
    const before = posOf(columns[at - 1]);
    const known = lexicon.tagsOf(lexicon.classOf(lower, lower));
    const isBare = before === "AUX" || before === "PART" || known.includes("VB") || known.includes("VBP");
    if (!isBare) columns[at] = past;
  }
}

/** How far back a passive is looked for. */
const longestLook = 20;

/**
 * "Ten were killed and several **trapped**": after a passive, a number or noun and a form that is mostly a participle, with
 * no object. But "ten were killed and several **fled**".
 */
function repeatsPassive(
  words: readonly string[],
  columns: Int32Array,
  at: number,
  lexicon: WordClasses,
): boolean {
  const lower = words[at]?.toLowerCase() ?? "";
  if (columns[at] !== past || lexicon.tagsOf(lexicon.classOf(lower, lower))[0] !== "VBN") return false;
  const after = posOf(columns[at + 1]);
  if (nominal.has(after) || after === "DET" || after === "ADJ") return false;
  let from = at - 1;
  while (from > at - 6 && from > 0 && isQuantity(columns[from])) from -= 1;
  if (from === at - 1 || posOf(columns[from]) !== "CCONJ") return false;
  for (let before = from - 1; before > Math.max(0, from - longestLook); before--) {
    const { pos, form } = tags[columns[before] ?? 0] ?? {};
    if (pos === "VERB") return form === "participle" && isBe(words[before - 1]);
    if (pos === "PUNCT" || pos === "SCONJ") return false;
  }
  return false;
}

function isQuantity(column: number | undefined): boolean {
  const pos = posOf(column);
  return pos === "NUM" || pos === "ADJ" || pos === "NOUN" || pos === "ADV" || pos === "DET";
}

function isBe(word: string | undefined): boolean {
  return (
    word === "was" ||
    word === "were" ||
    word === "been" ||
    word === "being" ||
    word === "are" ||
    word === "is"
  );
}

/** Makes the likeliest word of `[from, to)` a past tense, with the participles joined to it. */
function settle(
  words: readonly string[],
  columns: Int32Array,
  lexicon: WordClasses,
  from: number,
  to: number,
): void {
  let best = -1;
  let bestRank = 0;
  for (let at = from + 1; at < to; at++) {
    const rank =
      followsSubject(columns, at, from) && words[at + 1] !== "by"
        ? rankOf(words[at], columns[at], lexicon)
        : 0;
    if (rank > bestRank) {
      best = at;
      bestRank = rank;
    }
  }
  if (best < 0) return;
  columns[best] = past;
  for (let at = best + 2; at < to; at++) {
    const before = posOf(columns[at - 1]);
    if ((before === "CCONJ" || before === "PUNCT") && rankOf(words[at], columns[at], lexicon) === 3)
      columns[at] = past;
  }
}

/** How likely a word is to be a past tense that was overlooked: a participle, what is a past tense first, what can be one. */
function rankOf(word: string | undefined, column: number | undefined, lexicon: WordClasses): 0 | 1 | 2 | 3 {
  const { pos, form } = tags[column ?? 0] ?? {};
  const lower = word?.toLowerCase() ?? "";
  const known = lexicon.tagsOf(lexicon.classOf(lower, lower));
  if (pos === "VERB" && form === "participle") return known.includes("VBD") || lower.endsWith("ed") ? 3 : 0;
  if (pos === "ADV") return known[0] === "VBD" ? 2 : 0;
  if ((pos !== "NOUN" && pos !== "ADJ" && pos !== "ADP") || word !== lower) return 0;
  return known[0] === "VBD" ? 2 : known.includes("VBD") || isOnlyPast(lower) ? 1 : 0;
}

/** "the regular **began** lessons": a past tense that is nothing else. */
function isPastAlone(lower: string, lexicon: WordClasses): boolean {
  return isOnlyPast(lower) && lexicon.tagsOf(lexicon.classOf(lower, lower)).join() === "VBD";
}

/** "shot", "wound": a past tense that is not written like its base. */
function isOnlyPast(lower: string): boolean {
  const base = irregularVerbs.get(lower);
  return base !== undefined && base !== lower;
}

/** Whether a noun stands before, an adverb between them or not: "nine **quickly** left". */
function followsSubject(columns: Int32Array, at: number, from: number): boolean {
  const before = posOf(columns[at - 1]);
  return nominal.has(before) || (before === "ADV" && at - 2 >= from && nominal.has(posOf(columns[at - 2])));
}

function posOf(column: number | undefined): string {
  return tags[column ?? 0]?.pos ?? "X";
}

function isFinite(column: number | undefined): boolean {
  const { pos, form } = tags[column ?? 0] ?? {};
  return form === "past" || form === "present" || (pos === "AUX" && form === undefined);
}

function opensClause(word: string | undefined, column: number | undefined): boolean {
  const pos = posOf(column);
  return (pos === "SCONJ" || pos === "ADV") && clauseOpeners.has(word?.toLowerCase() ?? "");
}

function endsClause(word: string | undefined, column: number | undefined): boolean {
  return posOf(column) === "PUNCT" || opensClause(word, column);
}
