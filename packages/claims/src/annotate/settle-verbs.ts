import { tags } from "./tags.js";
import type { WordClasses } from "./word-classes.js";

const past = tags.findIndex(({ pos, form }) => pos === "VERB" && form === "past");
const participle = tags.findIndex(({ pos, form }) => pos === "VERB" && form === "participle");
const subjects: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "ADV", "NUM"]);

/** "killed nine and **injured** 31": no adjective stands between a conjunction and a number. Changes `columns`. */
function settleBeforeNumbers(words: readonly string[], columns: Int32Array): void {
  const posAt = (at: number) => tags[columns[at] ?? 0]?.pos;
  for (let at = 1; at < columns.length - 1; at++) {
    const isJoined = posAt(at - 1) === "CCONJ" && posAt(at + 1) === "NUM";
    if (isJoined && posAt(at) === "ADJ" && words[at]?.toLowerCase().endsWith("ed") === true)
      columns[at] = past;
  }
}

/**
 * A sentence with a period has a finite verb. Where the tagger saw only participles, the first that can be a past tense and
 * follows what can be its subject is one, with those joined to it: "the tremor **killed** nine and **hurt** dozens". Not in
 * headlines ("Nine killed in tremor") nor before "by". Changes `columns`.
 */
export function settleVerbs(words: readonly string[], columns: Int32Array, lexicon: WordClasses): void {
  settleBeforeNumbers(words, columns);
  if (words.at(-1) !== ".") return;
  let open = false;
  for (let at = 0; at < columns.length; at++) {
    const tag = tags[columns[at] ?? 0];
    if (tag?.form === "past" || tag?.form === "present" || (tag?.pos === "AUX" && tag.form === undefined))
      return;
  }
  for (let at = 1; at < columns.length; at++) {
    if (columns[at] !== participle || words[at + 1] === "by") continue;
    const before = tags[columns[at - 1] ?? 0]?.pos ?? "X";
    const follows = open ? before === "CCONJ" || before === "PUNCT" : subjects.has(before);
    if (follows && canBePast(words[at]?.toLowerCase() ?? "", lexicon)) {
      columns[at] = past;
      open = true;
    }
  }
}

function canBePast(lower: string, lexicon: WordClasses): boolean {
  const known = lexicon.tagsOf(lexicon.classOf(lower, lower));
  return known.includes("VBD") || lower.endsWith("ed");
}
