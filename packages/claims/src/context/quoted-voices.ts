import type { Attribution } from "../model/assertion.js";
import type { Span } from "../model/span.js";
import type { Phrase } from "../syntax/phrase.js";
import { attribute, voicesIn } from "./attribute.js";

/** A sentence as its phrases. */
export interface PhrasedSentence {
  readonly sentence: Span;
  readonly phrases: readonly Phrase[];
}

/**
 * Whose words each sentence is that stands in quotation marks as a whole; null for the others. A quotation that runs on over
 * sentences, or over paragraphs that each open with a mark, keeps its speaker, whether he is named in its first sentence or in a
 * later one; a new one belongs to the speaker of the sentence right before, or in the same paragraph to the last speaker. An unnamed
 * speaker is "". `text` is the clean text.
 */
export function quotedVoices(
  read: readonly PhrasedSentence[],
  text: string,
): readonly (Attribution | null)[] {
  const voices = read.map((): Attribution | null => null);
  const isQuoting = read.some(({ phrases }) => phrases.some(({ type }) => type === "quotation"));
  if (!isQuoting) return voices;
  let unnamed: number[] = [];
  let isOpen = false;
  let speaker: Attribution | null = null;
  let lastSpoken = -1;
  read.forEach(({ sentence, phrases }, index) => {
    const previous = read[index - 1]?.sentence.end ?? sentence.start;
    const startsParagraph = text.slice(previous, sentence.start).includes("\n");
    const goesOn = isOpen && phrases[0]?.type === "quotation";
    // A line that closes a quotation which the line before left open.
    const closes = isOpen && phrases.filter(({ type }) => type === "quotation").length % 2 === 1;
    if (startsParagraph && !goesOn && !closes) {
      isOpen = false;
      if (lastSpoken < index - 1) speaker = null;
      unnamed = [];
    }
    const marks = readMarks(phrases, isOpen, startsParagraph && goesOn);
    const among = voicesIn(phrases);
    const own = marks.firstInside === null ? null : attribute(phrases, marks.firstInside, text, among);
    const named = own ?? (marks.hasOutside ? attribute(phrases, phrases.length, text, among) : null);
    if (named !== null) {
      speaker = named;
      lastSpoken = index;
      for (const earlier of unnamed) voices[earlier] = named;
      unnamed = [];
    } else if (marks.firstInside !== null && !marks.hasOutside) {
      voices[index] = speaker ?? { speaker: "", stance: "reported" };
      // Who spoke before a new paragraph gives way to whom its own words name.
      if (speaker === null || startsParagraph || unnamed.length > 0) unnamed.push(index);
      if (speaker !== null) lastSpoken = index;
    }
    isOpen = marks.isOpen;
  });
  return voices;
}

interface Marks {
  /** Whether a quotation is open at the end of the sentence. */
  readonly isOpen: boolean;
  /** Index of the first verb in quotation marks. */
  readonly firstInside: number | null;
  /** Whether a verb stands outside of them. */
  readonly hasOutside: boolean;
}

function readMarks(phrases: readonly Phrase[], openBefore: boolean, skipsFirst: boolean): Marks {
  let isOpen = openBefore;
  let firstInside: number | null = null;
  let hasOutside = false;
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase?.type === "quotation") {
      if (!(skipsFirst && at === 0)) isOpen = opens(phrase.token.text, isOpen);
    } else if (phrase?.type === "verb") {
      if (isOpen) firstInside ??= at;
      else hasOutside = true;
    }
  }
  return { isOpen, firstInside, hasOutside };
}

/** Straight marks take turns; others say which way they face. */
function opens(mark: string, isOpen: boolean): boolean {
  if (/^(?:[“„«]|``)$/.test(mark)) return true;
  return /^(?:[”»]|'')$/.test(mark) ? false : !isOpen;
}
