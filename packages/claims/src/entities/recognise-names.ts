import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { EntityType } from "./entity.js";
import { type GazetteerEntry, longestEntry, lookUp, mayBegin } from "./gazetteer.js";
import { type Gender, genderOfName } from "./gender.js";
import { ambiguousNames } from "./given-names.en.js";
import { ordinaryWords, sentenceOpeners } from "./ordinary-words.en.js";
import {
  eventEndings,
  groupNames,
  organisationBeginnings,
  organisationEndings,
  possessiveBeginnings,
} from "./organisations.en.js";
import { placeBeginnings, placeEndings, surnameEndings } from "./places.en.js";
import {
  genderedOffices,
  honorifics,
  occupations,
  offices,
  shortTitles,
  titleModifiers,
} from "./titles.en.js";
import { wordsOf, type Word } from "./word.js";

/** A span that names something, before it is known which other spans name the same thing. */
export interface NameMention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** What the tables know of it. */
  readonly entry: GazetteerEntry | null;
  /** Titles and roles beside a person's name, in lower case: "president", "special envoy". */
  readonly titles: readonly string[];
  /** What a form of address or an office beside the name says; null when there is none. */
  readonly gender: Gender | null;
  /** Whether words beside it show a place: "in Quneitra". */
  readonly located: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** A sentence with its words, as the steps of recognition share it. */
export interface Line {
  readonly index: number;
  readonly words: readonly Word[];
  /** Most words are capitalised, so that capitals say nothing. */
  readonly headline: boolean;
}

/** How often a word stands in capitals inside a sentence, and how often in lower case. */
interface Habit {
  capital: number;
  lower: number;
}

const particles: ReadonlySet<string> = new Set(
  "al el bin ibn bint abu van von der den de da di du del della dos das la le ter ten y zu ben".split(" "),
);
const generations: ReadonlySet<string> = new Set("jr jr. sr sr. ii iii iv".split(" "));
const locatives: ReadonlySet<string> = new Set(
  "in near at from outside inside around across throughout toward towards to".split(" "),
);
const placeNouns: ReadonlySet<string> = new Set(
  "province city town village district county governorate region state neighborhood neighbourhood suburb area island river".split(
    " ",
  ),
);
/** Nouns before the name of a body: "the news agency SANA". */
const bodyNouns: ReadonlySet<string> = new Set(
  "agency airline bank broadcaster chain channel charity company firm giant group maker manufacturer militia network newspaper organisation organization retailer website".split(
    " ",
  ),
);
const speaks: ReadonlySet<string> = new Set(
  "said says told tells added adds wrote testified recalled joked smiled quipped tweeted stressed insisted pleaded died".split(
    " ",
  ),
);
/** Words that headlines in capitals leave small. */
const smallWords: ReadonlySet<string> = new Set(
  "a an and as at by for from in of on or the to with".split(" "),
);
const closedClasses: ReadonlySet<string> = new Set(
  "DET PRON ADP SCONJ CCONJ AUX PART INTJ NUM ADV".split(" "),
);
const longestName = 12;

/** The lines of a document: words, and whether capitals mean anything. */
export function linesOf(sentences: readonly Sentence[]): readonly Line[] {
  return sentences.map((sentence, index) => {
    const words = wordsOf(sentence);
    return { index, words, headline: isHeadline(words, sentence.role === "heading") };
  });
}

/** "Syria and UK Explore Enhanced Collaboration": long words are capitalised, and verbs with them. */
function isHeadline(words: readonly Word[], heading: boolean): boolean {
  let long = 0;
  let capital = 0;
  const short = words.length > 1 && words.length < 8;
  if (
    short &&
    words.every(({ text, capital: isCapital }) => isCapital || (smallWords.has(text) && /\p{L}/u.test(text)))
  )
    return true;
  for (const [index, { text, capital: isCapital }] of words.entries()) {
    if (index === 0 || text.length < 4 || !/^\p{L}/u.test(text)) continue;
    long += 1;
    if (isCapital) capital += 1;
  }
  const last = words.at(-1)?.text ?? "";
  const ends = /[.?!”"']$/u.test(last);
  return ends && !heading ? long >= 6 && capital === long : long >= 3 && capital >= long * 0.7;
}

/**
 * Finds the names in a document's lines, in order and not overlapping. Accepts runs of capitalised words with the
 * small words that names hold ("bin", "van der", "of" in "Ministry of Defence"), and parts them at titles, states and
 * given names: "US Ambassador Thomas Barrack" holds "US" and "Thomas Barrack". A capital that a sentence begins with
 * or that a headline gives to every word counts only with other evidence.
 */
export function recogniseNames(text: string, lines: readonly Line[]): readonly NameMention[] {
  const habits = new Map<string, Habit>();
  for (const { words, headline } of lines) {
    if (headline) continue;
    for (const [index, { lower, capital }] of words.entries()) {
      if (capital && (index === 0 || opensQuote(words, index))) continue;
      const habit = habits.get(lower) ?? { capital: 0, lower: 0 };
      if (capital) habit.capital += 1;
      else habit.lower += 1;
      habits.set(lower, habit);
    }
  }
  const mentions: NameMention[] = [];
  const known = new Map<string, NameMention>();
  for (const line of lines) {
    if (line.headline) continue;
    for (const mention of new LineReader(text, line, habits).read()) {
      mentions.push(mention);
      if (mention.titles.length === 0 || !known.has(mention.text)) known.set(mention.text, mention);
      const surname = mention.type === "person" ? mention.text.slice(mention.text.lastIndexOf(" ") + 1) : "";
      if (surname !== "" && surname !== mention.text && !known.has(surname))
        known.set(surname, { ...mention, entry: null });
    }
  }
  for (const line of lines) {
    if (line.headline) mentions.push(...readHeadline(text, line, known));
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** In a headline only what the tables or the rest of the document know counts. */
function readHeadline(text: string, line: Line, known: ReadonlyMap<string, NameMention>): NameMention[] {
  const mentions: NameMention[] = [];
  const { words } = line;
  let index = 0;
  while (index < words.length) {
    const found = longest(text, words, index, Math.min(words.length, index + longestEntry), (name) => {
      const body = known.get(name);
      if (body !== undefined) return body;
      const entry = lookUp(name);
      if (entry === null || entry.demonym || homographs.has(name.toLowerCase()))
        return entry?.demonym === true ? entry : null;
      return entry;
    });
    const word = words[index];
    if (found === null || word === undefined || !word.capital) {
      index += 1;
      continue;
    }
    const end = words[found.end - 1]?.end ?? word.end;
    const { value } = found;
    const entry = "demonym" in value ? value : value.entry;
    mentions.push({
      start: word.start,
      end,
      text: text.slice(word.start, end),
      type: value.type,
      entry,
      titles: [],
      gender: null,
      located: false,
      sentence: line.index,
    });
    index = found.end;
  }
  return mentions;
}

/** The most words from `from` on, up to `limit`, whose text `find` knows. */
function longest<T>(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  find: (name: string) => T | null,
): { readonly end: number; readonly value: T } | null {
  const first = words[from];
  if (first === undefined) return null;
  for (let end = limit; end > from; end -= 1) {
    const last = words[end - 1];
    if (last === undefined || last.end - first.start > 80) continue;
    const value = find(text.slice(first.start, last.end));
    if (value !== null) return { end, value };
  }
  return null;
}

function opensQuote(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? "";
  return (
    before === "“" ||
    before === '"' ||
    before === "``" ||
    before === "‘" ||
    before === ":" ||
    before === "-" ||
    before === "–" ||
    before === "—" ||
    before === "•"
  );
}

/** Names in the tables that are also words with which a sentence may begin. */
const homographs: ReadonlySet<string> = new Set(
  `nice split mobile target queens cork turkey pole poles phoenix buffalo surat bam swat apple meta amazon oracle guardian open quartet male
  reading bath mesa cali hue scot finn dane swede thai army navy senate congress fiji san pacific orange paramount providence victoria derry
  portland chad jordan georgia guinea`.split(/\s+/u),
);

const bare = (word: string) => word.replace(/\.$/u, "");
const isOffice = (word: string) => offices.has(bare(word)) || shortTitles.has(bare(word));
const isHonorific = (word: string) => honorifics.has(bare(word));
const isInitial = (word: string) => /^\p{Lu}\.(?:\p{Lu}\.)*$|^\p{Lu}$/u.test(word);
const isAcronym = (word: string) => /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(word);

/** Reads the names of one line. Each word is looked at a bounded number of times. */
class LineReader {
  readonly #text: string;
  readonly #line: Line;
  readonly #words: readonly Word[];
  readonly #habits: ReadonlyMap<string, Habit>;
  readonly #mentions: NameMention[] = [];

  constructor(text: string, line: Line, habits: ReadonlyMap<string, Habit>) {
    this.#text = text;
    this.#line = line;
    this.#words = line.words;
    this.#habits = habits;
  }

  read(): readonly NameMention[] {
    let index = 0;
    while (index < this.#words.length) {
      if (!this.#begins(index)) {
        index += 1;
        continue;
      }
      const end = this.#runEnd(index);
      this.#readRun(index, end);
      index = end;
    }
    return this.#mentions;
  }

  /** Whether a run of name words may begin here. */
  #begins(index: number): boolean {
    const word = this.#words[index];
    if (word === undefined || !word.capital) return false;
    if (this.#entryAt(index, Math.min(this.#words.length, index + longestEntry)) !== null) return true;
    if (ordinaryWords.has(word.lower) && !isHonorific(word.lower)) return false;
    if (!this.#initial(index)) return true;
    if (this.#knownAsName(word)) return true;
    return !sentenceOpeners.has(word.lower) && !closedClasses.has(word.pos);
  }

  /** Whether the capital may come from the place in the sentence. */
  #initial(index: number): boolean {
    if (index === 0 || opensQuote(this.#words, index)) return true;
    return index === 1 && !/^\p{L}/u.test(this.#words[0]?.text ?? "");
  }

  #knownAsName(word: Word): boolean {
    const habit = this.#habits.get(word.lower);
    return habit !== undefined && habit.capital > habit.lower;
  }

  /** The end of the run of name words that begins at `from`. */
  #runEnd(from: number): number {
    const words = this.#words;
    let end = from + 1;
    while (end < words.length && end - from < longestName) {
      const word = words[end];
      const before = words[end - 1];
      const next = words[end + 1];
      if (word === undefined || before === undefined) break;
      if (!word.spaced) break;
      if (word.capital) {
        if (ordinaryWords.has(word.lower) && !generations.has(word.lower) && !isHonorific(word.lower)) break;
        end += 1;
        continue;
      }
      if (generations.has(word.lower)) {
        end += 1;
        continue;
      }
      if (word.text === "," && next !== undefined && /^[JS]r\.?$/u.test(next.text)) {
        end += 2;
        continue;
      }
      if (next?.capital === true && next.spaced && !ordinaryWords.has(next.lower)) {
        if (
          word.text === "&" ||
          (particles.has(word.lower) && !(word.lower === "la" && isAcronym(before.text)))
        ) {
          end += 2;
          continue;
        }
        if (word.lower === "of" && takesOf(before)) {
          end += 2;
          continue;
        }
        if (word.lower === "and" && this.#takesAnd(from, end)) {
          end += 2;
          continue;
        }
        if (/^['’]s?$/u.test(word.text) && possessiveBeginnings.has(before.lower)) {
          end += 2;
          continue;
        }
      }
      const third = words[end + 2];
      if (
        particles.has(word.lower) &&
        next !== undefined &&
        particles.has(next.lower) &&
        third?.capital === true
      ) {
        end += 3;
        continue;
      }
      if (word.lower === "of" && next?.lower === "the" && third?.capital === true && takesOf(before)) {
        end += 3;
        continue;
      }
      break;
    }
    return Math.min(end, words.length);
  }

  /** "Ministry of Defence and Aviation", "Arts and Sciences": after "of", with an unknown word on both sides. */
  #takesAnd(from: number, index: number): boolean {
    const before = this.#words[index - 1];
    const next = this.#words[index + 1];
    if (before === undefined || next === undefined) return false;
    const hasOf = this.#words.slice(from, index).some(({ lower }) => lower === "of");
    if (!hasOf && !(before.lower === "arts" || before.lower === "securities")) return false;
    return (
      isUnknown(before) && isUnknown(next) && !isOffice(next.lower) && !organisationEndings.has(before.lower)
    );
  }

  #entryAt(index: number, limit: number): { readonly end: number; readonly value: GazetteerEntry } | null {
    const word = this.#words[index];
    if (word === undefined || !mayBegin(word.text)) return null;
    return longest(this.#text, this.#words, index, limit, (name) => lookUp(name));
  }

  /** Parts a run into titles and names. */
  #readRun(from: number, to: number): void {
    let start = from;
    const first = this.#words[start];
    if (first === undefined) return;
    // The openers of a sentence: "Several Americans", "Yet Damascus", "Troubled Lohan".
    if (
      this.#initial(start) &&
      to - start > 1 &&
      this.#entryAt(start, to) === null &&
      !this.#knownAsName(first)
    ) {
      const opener =
        sentenceOpeners.has(first.lower) ||
        closedClasses.has(first.pos) ||
        ((this.#habits.get(first.lower)?.lower ?? 0) > 0 && !isTitleWord(first.lower));
      if (opener) start += 1;
    }
    this.#segment(start, to);
  }

  #segment(from: number, to: number): void {
    let index = from;
    let titles: string[] = this.#titlesBefore(from);
    let gender: Gender | null = this.#genderOf(titles);
    while (index < to) {
      const word = this.#words[index];
      if (word === undefined) return;
      const whole = titles.length === 0 ? this.#wholeType(index, to) : null;
      if (whole !== null) {
        this.#emit(index, to, whole, null, [], null);
        return;
      }
      const entry = this.#entryAt(index, Math.min(this.#words.length, index + longestEntry));
      if (entry !== null && !this.#personOverPlace(index, entry.end, to, titles)) {
        const next = this.#words[entry.end];
        const continues =
          entry.end < to &&
          next !== undefined &&
          !entry.value.demonym &&
          this.#isPlainWord(next) &&
          !this.#startsPerson(entry.end, to);
        if (continues) {
          // "Houston Rockets", "China Daily": a name of its own.
          const end = this.#otherEnd(entry.end, to);
          this.#emit(index, end, this.#otherType(index, end, "unknown"), null, [], null);
          index = end;
        } else {
          this.#emitEntry(index, entry.end, entry.value);
          index = entry.end;
        }
        titles = [];
        gender = null;
        continue;
      }
      if (isHonorific(word.lower) && index + 1 < to) {
        const stated = honorifics.get(bare(word.lower)) ?? "either";
        if (stated !== "either") gender = stated;
        titles = [...titles, bare(word.lower)];
        index += 1;
        continue;
      }
      const titleEnd = this.#titleEnd(index, to);
      if (titleEnd !== null) {
        titles = [...titles, this.#textOf(index, titleEnd).toLowerCase()];
        gender = gender ?? this.#genderOf(titles);
        index = titleEnd;
        continue;
      }
      if (titles.length > 0 || this.#startsPerson(index, to)) {
        const end = this.#personEnd(index, to);
        this.#emit(index, end, "person", null, titles, gender);
        index = end;
        titles = [];
        gender = null;
        continue;
      }
      if (["and", "of", "the", "&", ","].includes(word.lower) || word.pos === "PART") {
        index += 1;
        continue;
      }
      const end = this.#otherEnd(index, to);
      const type = this.#otherType(index, end, "unknown");
      if (this.#isName(index, end)) this.#emit(index, end, type, null, [], null);
      index = end;
    }
  }

  /** A run that one telling word makes a single name: "Screen Actors Guild", "Kodak Theatre", "Ministry of Defence". */
  #wholeType(from: number, to: number): EntityType | null {
    const first = this.#words[from];
    const last = this.#words[to - 1];
    if (first === undefined || last === undefined || to - from < 2) return null;
    const entry = this.#entryAt(from, Math.min(this.#words.length, from + longestEntry));
    if (entry !== null && entry.end >= to) return null;
    const inside = this.#words.slice(from, to);
    if (isHonorific(first.lower) && first.lower !== "saint") return null;
    const of = inside.findIndex(({ lower }) => lower === "of");
    if (of > 0) {
      const head = inside[of - 1];
      if (
        head !== undefined &&
        (organisationBeginnings.has(head.lower) || organisationEndings.has(head.lower))
      ) {
        return isTitleWord(first.lower) && !organisationBeginnings.has(first.lower) ? null : "organisation";
      }
      if (head !== undefined && (placeBeginnings.has(head.lower) || placeEndings.has(head.lower)))
        return "place";
    }
    const person = inside.findIndex(
      (word, at) => at > 0 && (isHonorific(word.lower) || (isOffice(word.lower) && at < inside.length - 1)),
    );
    if (person > 0) return null;
    const given = genderOfName(first.text) !== null;
    if (given && surnameEndings.has(last.lower) && to - from <= 3) return null;
    if (isOffice(first.lower) && surnameEndings.has(last.lower)) return null;
    const ending = last.lower;
    if (isOffice(first.lower) && genderOfName(inside[1]?.text ?? "") !== null) return null;
    if (organisationEndings.has(ending)) return "organisation";
    if (eventEndings.has(ending)) return "event";
    if (placeEndings.has(ending)) return "place";
    if (placeBeginnings.has(first.lower) && to - from <= 3 && !given && !isOffice(last.lower)) return "place";
    if (
      /^(?:hay['’]?at|hayat|harakat|hizb|jabhat|jaysh|jaish|jund|liwa|kata['’]?ib|katibat|jama['’]?at|ahrar|ansar)$/u.test(
        first.lower,
      )
    )
      return "organisation";
    return null;
  }

  /** "Paris Hilton", "Jordan Smith": a place's name given to a person. */
  #personOverPlace(from: number, entryEnd: number, to: number, titles: readonly string[]): boolean {
    const word = this.#words[from];
    if (word === undefined) return false;
    if (titles.length > 0 && entryEnd - from === 1) {
      const entry = lookUp(word.text);
      if (entry !== null && entry.demonym) return false;
      // "President Jackson", "Mayor Austin Brown"; not "Ambassador Iraq".
      return (
        genderOfName(word.text) !== null ||
        titles.some((title) => isHonorific(title)) ||
        this.#mentions.length === 0 ||
        entryEnd < to
      );
    }
    if (entryEnd - from !== 1 || !ambiguousNames.has(word.lower) || entryEnd >= to) return false;
    const next = this.#words[entryEnd];
    return next !== undefined && this.#isPlainWord(next);
  }

  /** Whether a word may be part of any name: neither title nor demonym, place, organisation word or sign. */
  #isPlainWord(word: Word): boolean {
    if (!word.capital || isTitleWord(word.lower) || generations.has(word.lower)) return false;
    if (organisationEndings.has(word.lower) || placeEndings.has(word.lower) || eventEndings.has(word.lower)) {
      return surnameEndings.has(word.lower);
    }
    if (isAcronym(word.text) && word.text.length > 1) return false;
    return lookUp(word.text) === null || ambiguousNames.has(word.lower);
  }

  /** A given name with something after it, or initials with a surname: "Hugh Jackman", "J. Smith". */
  #startsPerson(index: number, to: number): boolean {
    const word = this.#words[index];
    const next = this.#words[index + 1];
    if (word === undefined || !word.capital) return false;
    const given = genderOfName(word.text) !== null;
    if (index + 1 >= to || next === undefined) {
      return given && !ambiguousNames.has(word.lower);
    }
    if (isInitial(word.text))
      return next.capital && next.text.length > 2 && !isAcronym(next.text) && word.lower !== "u.s.";
    if (!given) return isArabicPersonName(this.#words.slice(index, to));
    if (particles.has(next.lower) || isInitial(next.text)) return true;
    return (
      this.#isPlainWord(next) || (lookUp(next.text)?.demonym === false && lookUp(next.text)?.type === "place")
    );
  }

  #personEnd(from: number, to: number): number {
    let end = from + 1;
    while (end < to && end - from < 6) {
      const word = this.#words[end];
      const next = this.#words[end + 1];
      if (word === undefined) break;
      if (generations.has(word.lower)) {
        end += 1;
        break;
      }
      if (word.text === ",") {
        end += 2;
        break;
      }
      if (particles.has(word.lower) && next !== undefined && end + 1 < to) {
        end += 1;
        continue;
      }
      if (!word.capital || isHonorific(word.lower)) break;
      if (isTitleWord(word.lower) && !surnameEndings.has(word.lower)) break;
      if (lookUp(word.text)?.demonym === true && end - from > 1) break;
      end += 1;
    }
    return Math.min(end, to);
  }

  /** The end of words that no table knows, up to the next title or person. */
  #otherEnd(from: number, to: number): number {
    let end = from + 1;
    while (end < to) {
      const word = this.#words[end];
      if (word === undefined) break;
      if (isOffice(word.lower) || isHonorific(word.lower)) break;
      if (titleModifiers.has(word.lower) && this.#titleEnd(end, to) !== null) break;
      const before = this.#words[end - 1];
      if (before !== undefined && isAcronym(before.text) && genderOfName(word.text) !== null) break;
      end += 1;
    }
    return end;
  }

  #otherType(from: number, to: number, otherwise: EntityType): EntityType {
    const inside = this.#words.slice(from, to);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) return otherwise;
    if (inside.length === 1 && groupNames.has(first.lower)) return "group";
    if (inside.length > 1 && organisationEndings.has(last.lower)) return "organisation";
    if (inside.length > 1 && eventEndings.has(last.lower)) return "event";
    if (inside.length > 1 && placeEndings.has(last.lower)) return "place";
    if (inside.some(({ text }) => text === "&")) return "organisation";
    const before = this.#words[from - 1];
    const next = this.#words[to];
    const next2 = this.#words[to + 1];
    const next3 = this.#words[to + 2];
    if (
      inside.length >= 2 &&
      inside.length <= 4 &&
      inside.every(({ text }) => !isAcronym(text) && !/\p{N}/u.test(text))
    ) {
      const aged =
        next?.text === "," && /^\d{1,2}$/u.test(next2?.text ?? "") && /^[,.]$/u.test(next3?.text ?? "");
      const speaker = next !== undefined && speaks.has(next.lower);
      const who = next?.text === "," && next2?.lower === "who";
      if (aged || speaker || who || next?.lower === "who") return "person";
      if (isArabicPersonName(inside)) return "person";
    }
    if (before !== undefined && !before.capital && bodyNouns.has(before.lower)) return "organisation";
    if (before?.text === "(" && next?.text === ")" && inside.length === 1 && isAcronym(first.text))
      return "organisation";
    return otherwise;
  }

  /** Whether these words are a name rather than capitals of another cause. */
  #isName(from: number, to: number): boolean {
    const first = this.#words[from];
    if (first === undefined) return false;
    if (to - from > 1) {
      return !this.#initial(from) || first.pos === "PROPN" || this.#knownAsName(first) || to - from > 2;
    }
    if (isTitleWord(first.lower) || first.text.length < 2 || /^\p{Lu}\.?$/u.test(first.text)) return false;
    if (organisationEndings.has(first.lower) || placeEndings.has(first.lower))
      return !this.#initial(from) && this.#knownAsName(first);
    const habit = this.#habits.get(first.lower);
    if (habit !== undefined && habit.lower > habit.capital) return false;
    if (!this.#initial(from)) return first.pos !== "ADV" && first.pos !== "DET" && first.pos !== "PRON";
    if (habit !== undefined && habit.capital > 0) return true;
    // "Kodak said", "Kodak's": elsewhere the first word of a sentence proves nothing.
    const next = this.#words[to];
    const acts =
      next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || /^['’]s$/u.test(next.text));
    return (
      acts && first.pos === "PROPN" && !sentenceOpeners.has(first.lower) && !/ing$|ly$/u.test(first.lower)
    );
  }

  /** "Special Envoy", "Foreign Minister", "Strategic Affairs Minister", "Chief Executive": where the title ends. */
  #titleEnd(from: number, to: number): number | null {
    let end = from;
    let found: number | null = null;
    while (end < to && end - from < 5) {
      const word = this.#words[end];
      if (word === undefined) break;
      const lower = bare(word.lower);
      if (isOffice(lower) || (occupations.has(lower) && word.lower !== "star")) found = end + 1;
      else if (!titleModifiers.has(lower)) break;
      end += 1;
    }
    // A title with a name in its place: "General Motors" stands in the tables, "Chief" alone is a word.
    return found;
  }

  /** Titles in lower case before a run: "special envoy Tom", "actor Hugh", "prime minister". */
  #titlesBefore(from: number): string[] {
    let start = from;
    while (start > 0 && from - start < 5) {
      const word = this.#words[start - 1];
      if (word === undefined || word.capital) break;
      const { lower } = word;
      const isTitle = offices.has(lower) || occupations.has(lower) || shortTitles.has(bare(lower));
      if (start === from ? !isTitle : !isTitle && !titleModifiers.has(lower)) break;
      start -= 1;
    }
    return start === from ? [] : [this.#textOf(start, from).toLowerCase()];
  }

  #genderOf(titles: readonly string[]): Gender | null {
    for (const title of titles) {
      for (const word of title.split(" ")) {
        const gender = genderedOffices.get(word) ?? honorifics.get(word);
        if (gender !== undefined && gender !== "either") return gender;
      }
    }
    return null;
  }

  #textOf(from: number, to: number): string {
    const start = this.#words[from]?.start ?? 0;
    return this.#text.slice(start, this.#words[to - 1]?.end ?? start);
  }

  #emitEntry(from: number, to: number, entry: GazetteerEntry): void {
    const word = this.#words[from];
    if (to - from === 1 && word !== undefined && this.#initial(from) && homographs.has(word.lower)) {
      if (!this.#knownAsName(word) && word.pos !== "PROPN") return;
    }
    this.#emit(from, to, entry.type, entry, [], null);
  }

  #emit(
    from: number,
    to: number,
    type: EntityType,
    entry: GazetteerEntry | null,
    titles: readonly string[],
    gender: Gender | null,
  ): void {
    const first = this.#words[from];
    let last = this.#words[to - 1];
    if (first === undefined || last === undefined) return;
    if (/^['’]s?$/u.test(last.text)) last = this.#words[to - 2] ?? last;
    const end = this.#trimmedEnd(first, last);
    if (end <= first.start) return;
    this.#mentions.push({
      start: first.start,
      end,
      text: this.#text.slice(first.start, end),
      type,
      entry,
      titles,
      gender,
      located: this.#located(from, to),
      sentence: this.#line.index,
    });
  }

  /** A possessive ending that the tokeniser left on the word is not part of the name. */
  #trimmedEnd(first: Word, last: Word): number {
    const match = /['’]s?$/u.exec(last.text);
    const end = match === null ? last.end : last.end - match[0].length;
    return end > first.start ? end : last.end;
  }

  /** "in Quneitra", "Quneitra province", "the city of Quneitra". */
  #located(from: number, to: number): boolean {
    const before = this.#words[from - 1];
    const next = this.#words[to];
    if (next !== undefined && (/^['’]s?$/u.test(next.text) || next.capital || !next.spaced)) return false;
    if (next !== undefined && placeNouns.has(next.lower)) return true;
    if (before === undefined) return false;
    if (before.lower === "of") return placeNouns.has(this.#words[from - 2]?.lower ?? "");
    return (
      before.lower === "in" ||
      before.lower === "near" ||
      (locatives.has(before.lower) && before.lower === "outside")
    );
  }
}

/** Whether no table knows the word. */
function isUnknown({ text }: Word): boolean {
  return lookUp(text) === null && !isAcronym(text) && genderOfName(text) === null;
}

function takesOf(word: Word): boolean {
  const { lower } = word;
  return (
    organisationBeginnings.has(lower) ||
    organisationEndings.has(lower) ||
    (placeBeginnings.has(lower) && lower !== "san") ||
    lower === "state" ||
    lower === "republic" ||
    lower === "city" ||
    lower === "isle"
  );
}

const isTitleWord = (lower: string) =>
  isOffice(lower) || isHonorific(lower) || titleModifiers.has(lower) || occupations.has(lower);

/** "Ahmad Al-Dalati", "Asaad al-Shibani": a plain word before the article, and no word of an organisation. */
function isArabicPersonName(words: readonly Word[]): boolean {
  const first = words[0];
  if (first === undefined || words.length < 2 || words.length > 5) return false;
  if (words.some(({ lower }) => organisationBeginnings.has(lower) || organisationEndings.has(lower)))
    return false;
  return words
    .slice(1)
    .some(({ text, lower }) => /^(?:al|el|as|ash|an|ar)-/iu.test(text) || lower === "bin" || lower === "ibn");
}
