import { findRuns } from "./find-runs.js";
import { lookUp } from "./gazetteer.js";
import { habitsOf } from "./habits.js";
import { longestKnown } from "./known-name.js";
import type { Line } from "./line.js";
import type { NameMention } from "./name-mention.js";
import { homographs } from "./ordinary-words.en.js";
import { partRun } from "./part-run.js";

const longestHeadlineName = 6;
/** Shorter words in capitals are acronyms: "IT". */
const shortestCapitals = 3;

/**
 * Finds the names in a document's lines, in order and not overlapping. Accepts runs of capitalised words with the
 * small words that names hold ("bin", "van der", "of" in "Ministry of Defence"), and parts them at titles, states and
 * given names: "US Ambassador Thomas Hart" holds "US" and "Thomas Hart". A capital that a sentence begins with
 * or that a headline gives to every word counts only with other evidence.
 */
export function recogniseNames(text: string, lines: readonly Line[]): readonly NameMention[] {
  const habits = habitsOf(lines);
  const mentions: NameMention[] = [];
  const known = new Map<string, NameMention>();
  for (const line of lines) {
    if (line.headline) continue;
    for (const run of findRuns(text, line.words, habits)) {
      for (const mention of partRun({ text, line, habits }, run)) {
        mentions.push(mention);
        learn(known, mention.text, mention);
        const surname = surnameOf(mention);
        if (surname !== null && !known.has(surname)) learn(known, surname, { ...mention, entry: null });
      }
    }
  }
  for (const line of lines) {
    if (line.headline) mentions.push(...readHeadline(text, line, known));
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** Headlines may write a name in capitals that the text does not: "RED SOX". */
function learn(known: Map<string, NameMention>, name: string, mention: NameMention): void {
  if (known.has(name)) return;
  known.set(name, mention);
  const capitals = name.toUpperCase();
  if (capitals.length >= shortestCapitals && !known.has(capitals))
    known.set(capitals, { ...mention, spelling: name });
}

function surnameOf({ type, text }: NameMention): string | null {
  const at = text.lastIndexOf(" ");
  return type === "person" && at > 0 ? text.slice(at + 1) : null;
}

/** In a headline only what the tables or the rest of the document know counts. */
function readHeadline(text: string, line: Line, known: ReadonlyMap<string, NameMention>): NameMention[] {
  const mentions: NameMention[] = [];
  const find = (name: string): Pick<NameMention, "type" | "entry" | "spelling"> | null => {
    const entry = lookUp(name);
    const body = known.get(name) ?? null;
    if (entry === null || body !== null) return body;
    return homographs.has(name.toLowerCase()) ? null : { type: entry.type, entry };
  };
  const { words } = line;
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    const found =
      word?.capital === true ? longestKnown(text, words, index, index + longestHeadlineName, find) : null;
    if (word === undefined || found === null) {
      index += 1;
      continue;
    }
    const end = words[found.end - 1]?.end ?? word.end;
    mentions.push({
      start: word.start,
      end,
      text: text.slice(word.start, end),
      type: found.value.type,
      entry: found.value.entry,
      ...(found.value.spelling === undefined ? {} : { spelling: found.value.spelling }),
      titles: [],
      gender: null,
      located: false,
      sentence: line.index,
    });
    index = found.end;
  }
  return mentions;
}
