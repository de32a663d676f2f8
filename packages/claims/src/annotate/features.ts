import { extendHash, hashOne as one, hashThree as three, hashTwo as two, startHash } from "./hash.js";
import { foldQuotes, withoutBrackets } from "./tokens.en.js";
import type { WordClasses } from "./word-classes.js";

/** What the tagger needs of a word wherever it stands, read once for each spelling. */
export interface WordEntry {
  /** The word as written, and in lower case: one string each for all places where it stands. */
  readonly written: string;
  readonly lower: string;
  readonly word: number;
  readonly cased: number;
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly wordClass: number;
  /** 0 for a word that is no verb, 1 if it can be one, 2 if it can only be a finite one, 3 for a mark that ends clauses. */
  readonly verb: 0 | 1 | 2 | 3;
  /** Whether it says how its sentence is capitalised: 0 not at all, 1 small, 2 with a capital, 3 in capitals. */
  readonly capitals: 0 | 1 | 2 | 3;
  /** Features that hang on the word alone; see `wordRoles`. */
  readonly features: Int32Array;
  /** What the word is under each tag that it was met with; see `tagWord`. */
  readonly tagged: (TaggedWord | undefined)[];
}

/** A word under one tag. */
export interface TaggedWord {
  readonly lemma: string;
  readonly traits: number;
  /** How many traits were declared when it was read. */
  readonly declared: number;
}

/** Which of `WordEntry.features` count for a token at which distance: its own word, the next one, the one before, … */
export const wordRoles = [
  { distance: 0, from: 0, to: 8 },
  { distance: 1, from: 8, to: 11 },
  { distance: 2, from: 11, to: 12 },
  { distance: -1, from: 12, to: 13 },
  { distance: -2, from: 13, to: 14 },
] as const;

export const wordFeatures = 14;
/** Features that `readContext` writes. */
export const contextFeatures = 26;

const none = 0x5bd1e995;
const closesClause: ReadonlySet<string> = new Set(',;:.?!()"');

/** Reads a word; linear in its length. */
export function readWord(written: string, lexicon: WordClasses): WordEntry {
  const plain = withoutBrackets(written);
  const text = foldQuotes(plain);
  const lower = text.toLowerCase();
  const suffix = (length: number): number =>
    lower.length > length ? hashRange(lower, lower.length - length, lower.length, length) : none;
  const prefix = (length: number): number =>
    lower.length > length ? hashRange(lower, 0, length, 4 + length) : none;
  const word = hashRange(lower, 0, lower.length, 9);
  const wordClass = lexicon.classOf(text, lower);
  const suffix2 = suffix(2);
  const suffix3 = suffix(3);
  const speaks = lower.length > 3 && isLetter(lower.charCodeAt(0));
  return {
    written: oneCopy(written),
    lower: oneCopy(text === plain ? lower : plain.toLowerCase()),
    word,
    cased: hashRange(text, 0, text.length, 10),
    shape: shapeOf(text),
    suffix2,
    suffix3,
    wordClass,
    verb: closesClause.has(text) ? 3 : lexicon.isFinite(wordClass) ? 2 : lexicon.isVerb(wordClass) ? 1 : 0,
    capitals: !speaks ? 0 : text === lower ? 1 : text === text.toUpperCase() ? 3 : 2,
    features: Int32Array.of(
      one(0, word),
      one(1, suffix(1)),
      one(2, suffix2),
      one(3, suffix3),
      one(4, suffix(4)),
      one(5, prefix(2)),
      one(6, prefix(3)),
      one(7, wordClass),
      one(8, word),
      one(9, wordClass),
      one(10, suffix3),
      one(11, word),
      one(12, word),
      one(13, word),
    ),
    tagged: [],
  };
}

/**
 * The engine's own copy of a string: keys of objects are kept once. Comparing it with a word of the program, as all later steps do
 * again and again, then compares two addresses.
 */
export function oneCopy(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 191;
}

function hashRange(text: string, start: number, end: number, use: number): number {
  let hash = startHash(use);
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    // All digits are one.
    hash = extendHash(hash, code >= 48 && code <= 57 ? 48 : code);
  }
  return hash;
}

/** "Xx" for "Cooper", "X" for "US", "d" for "172", "d-x" … : runs of one class of character count once. */
function shapeOf(text: string): number {
  let hash = startHash(20);
  let previous = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code > 191
              ? 4
              : code;
    if (kind !== previous) hash = extendHash(hash, kind);
    previous = kind;
  }
  return extendHash(hash, Math.min(text.length, 3));
}

/** What holds of a sentence as a whole. */
export interface SentenceFacts {
  /** How it is capitalised: 0 as prose, 1 as a title, 2 all in capitals. */
  readonly style: 0 | 1 | 2;
  /** For each word, what follows before its clause seems to end: 0 no verb, 1 what may be one, 2 a finite verb. */
  readonly verbAhead: Uint8Array;
}

export function readSentence(entries: readonly WordEntry[]): SentenceFacts {
  const verbAhead = new Uint8Array(entries.length);
  let ahead = 0;
  let lettered = 0;
  let capitalised = 0;
  let upper = 0;
  for (let index = entries.length - 1; index >= 0; index--) {
    const { verb = 0, capitals = 0 } = entries[index] ?? {};
    verbAhead[index] = ahead;
    ahead = verb === 3 ? 0 : Math.max(ahead, verb);
    if (capitals > 0) lettered += 1;
    if (capitals > 1) capitalised += 1;
    if (capitals > 2) upper += 1;
  }
  const style = lettered < 2 ? 0 : upper * 10 > lettered * 9 ? 2 : capitalised * 10 > lettered * 9 ? 1 : 0;
  return { style, verbAhead };
}

/**
 * Writes the features of the word at `at` that hang on its neighbours and on the tags before it. `chosen` are the columns of
 * those tags; `memory` is what `remember` gives. Straight-line code, since this is most of the tagger's time.
 */
export function readContext(
  entries: readonly WordEntry[],
  { style, verbAhead }: SentenceFacts,
  at: number,
  chosen: Int32Array,
  memory: number,
  into: Int32Array,
): void {
  const entry = entries[at];
  if (entry === undefined) return;
  const next = entries[at + 1];
  const previous = at > 0 ? entries[at - 1] : undefined;
  const { word, cased, shape, suffix2, suffix3, wordClass } = entry;
  const nextWord = next?.word ?? none;
  const nextClass = next?.wordClass ?? 300;
  const nextClass2 = entries[at + 2]?.wordClass ?? 300;
  const previousWord = previous?.word ?? none;
  const tag1 = at > 0 ? (chosen[at - 1] ?? 0) : 40;
  const tag2 = at > 1 ? (chosen[at - 2] ?? 0) : 40;
  const place = style * 2 + (at === 0 || tag1 === punctuation ? 1 : 0);
  const both = tag1 * 64 + tag2;
  into[0] = two(20, cased, place);
  into[1] = two(21, shape, place);
  into[2] = two(22, wordClass, shape);
  into[3] = one(23, tag1);
  into[4] = one(24, both);
  into[5] = two(25, tag1, word);
  into[6] = two(26, tag1, wordClass);
  into[7] = two(27, both, wordClass);
  into[8] = two(28, tag1, suffix3);
  into[9] = two(29, wordClass, nextClass);
  into[10] = three(30, tag1, wordClass, nextClass);
  into[11] = three(31, wordClass, nextClass, nextClass2);
  into[12] = two(32, tag1, nextClass);
  into[13] = two(33, word, nextClass);
  into[14] = two(34, previous?.wordClass ?? 300, wordClass);
  into[15] = two(35, word, nextWord);
  into[16] = two(36, previousWord, word);
  into[17] = two(37, tag1, nextWord);
  into[18] = two(38, nextWord, wordClass);
  into[19] = three(39, previousWord, wordClass, nextClass);
  into[20] = two(40, suffix2, nextClass);
  into[21] = two(41, memory, suffix2);
  into[22] = three(42, memory, verbAhead[at] ?? 0, wordClass);
  into[23] = two(43, shape, previous?.shape ?? 0);
  into[24] = two(44, shape, next?.shape ?? 0);
  into[25] = two(45, memory, wordClass);
}

/** The column of punctuation. */
export const punctuation = 28;
