import { isCommonWord } from "../annotate/index.js";
import type { EntityType } from "./entity.js";
import { nicknameEnd, type Run } from "./find-runs.js";
import { type GazetteerEntry, lookUp } from "./gazetteer.js";
import { type Gender, genderOfName } from "./gender.js";
import { ambiguousNames } from "./given-names.en.js";
import type { Habits } from "./habits.js";
import { entryAt } from "./known-name.js";
import { type Line, opensSentence } from "./line.js";
import type { NameMention } from "./name-mention.js";
import { asideOpeners, homographs, sentenceOpeners } from "./ordinary-words.en.js";
import {
  bodyNouns,
  eventEndings,
  groupNames,
  organisationBeginnings,
  organisationEndings,
} from "./organisations.en.js";
import { generations, particles } from "./particles.en.js";
import {
  builtOrRuled,
  placeBeginnings,
  placeEndings,
  placeNouns,
  royalTitles,
  surnameEndings,
} from "./places.en.js";
import {
  genderedOffices,
  honorifics,
  occupations,
  offices,
  shortTitles,
  titleModifiers,
} from "./titles.en.js";
import {
  bare,
  isAcronym,
  isArabicPersonName,
  isHonorific,
  isInitial,
  isOffice,
  isPersonal,
  isPossessive,
  isTitleWord,
  isUnknown,
} from "./word-classes.js";
import type { Word } from "./word.js";

/** What the parts of a run are judged by. */
export interface Surroundings {
  readonly text: string;
  readonly line: Line;
  readonly habits: Habits;
}

const connectives: ReadonlySet<string> = new Set([
  "and",
  "of",
  "the",
  "&",
  ",",
  "(",
  ")",
  '"',
  "“",
  "”",
  "``",
  "''",
]);
const closedClasses: ReadonlySet<string> = new Set(
  "DET PRON ADP SCONJ CCONJ AUX PART INTJ NUM ADV".split(" "),
);
/** Verbs whose subject, when it has two or three unknown words, is a person. */
const speaks: ReadonlySet<string> = new Set(
  "said says told tells added adds wrote testified recalled joked smiled quipped tweeted stressed insisted pleaded".split(
    " ",
  ),
);

/** Parts a run of name words into the names it holds, in order. Each word is looked at a bounded number of times. */
export function partRun(surroundings: Surroundings, run: Run): readonly NameMention[] {
  return new Partition(surroundings, run.to).part(run.from);
}

class Partition {
  readonly #text: string;
  readonly #line: Line;
  readonly #words: readonly Word[];
  readonly #habits: Habits;
  /** Where the run ends. */
  readonly #to: number;
  readonly #mentions: NameMention[] = [];
  #titles: readonly string[] = [];
  /** Whether all that shows a person is an occupation in lower case, which companies have as well: "maker", "producer". */
  #isWeak = false;
  #gender: Gender | null = null;

  constructor({ text, line, habits }: Surroundings, to: number) {
    this.#text = text;
    this.#line = line;
    this.#words = line.words;
    this.#habits = habits;
    this.#to = to;
  }

  part(from: number): readonly NameMention[] {
    let index = this.#afterOpener(from);
    const before = this.#titlesBefore(index);
    this.#takeTitles(before);
    this.#isWeak = before.length > 0 && !before.some((title) => title.split(" ").some(isOffice));
    while (index < this.#to) {
      const next = this.#partAt(index);
      index = Math.max(next, index + 1);
    }
    return this.#mentions;
  }

  /** Reads the title or name at a word and gives the index after it. */
  #partAt(index: number): number {
    const word = this.#words[index];
    if (word === undefined) return this.#to;
    const whole = this.#titles.length === 0 ? this.#wholeType(index) : null;
    if (whole !== null) return this.#emit(index, this.#to, whole);
    const entry = entryAt(this.#text, this.#words, index);
    if (entry !== null && !this.#isPersonOverEntry(index, entry.end, entry.value)) {
      return this.#partEntry(index, entry.end, entry.value);
    }
    if (isHonorific(word.lower) && index + 1 < this.#to) {
      this.#takeTitles([bare(word.lower)]);
      return index + 1;
    }
    const titleEnd = this.#titleEnd(index);
    if (titleEnd !== null) {
      this.#takeTitles([this.#textOf(index, titleEnd).toLowerCase()]);
      return titleEnd;
    }
    // "producer Pixar": one word that is no given name.
    if (this.#isWeak && index + 1 >= this.#to && genderOfName(word.text) === null) this.#dropTitles();
    // "the editor of ISNA": no person has a name of capitals.
    if (isAcronym(word.text) && (index + 1 >= this.#to || !isInitial(word.text))) this.#dropTitles();
    if (connectives.has(word.lower) || word.pos === "PART") return index + 1;
    if (this.#titles.length > 0 || this.#startsPerson(index))
      return this.#emit(index, this.#personEnd(index), "person");
    const end = this.#otherEnd(index);
    return this.#isName(index, end) ? this.#emit(index, end, this.#otherType(index, end)) : end;
  }

  /** A name of the tables, or one that begins with such: "Houston", "Houston Rockets". */
  #partEntry(from: number, end: number, entry: GazetteerEntry): number {
    const word = this.#words[from];
    const next = this.#words[end];
    this.#dropTitles();
    const continues =
      end < this.#to &&
      next !== undefined &&
      !entry.demonym &&
      this.#isPlain(next) &&
      !this.#startsPerson(end);
    if (continues) {
      const otherEnd = this.#otherEnd(end);
      return this.#emit(from, otherEnd, this.#otherType(from, otherEnd));
    }
    const alone = end - from === 1 && word !== undefined && opensSentence(this.#words, from);
    if (alone && homographs.has(word.lower) && !this.#habits.isName(word) && word.pos !== "PROPN") return end;
    return this.#emit(from, end, entry.type, entry);
  }

  /** After the opener of a sentence: "Several Americans", "Yet Damascus", "Troubled Quillo", "Former NATO". */
  #afterOpener(from: number): number {
    const word = this.#words[from];
    if (word === undefined || this.#to - from < 2 || !opensSentence(this.#words, from)) return from;
    if (entryAt(this.#text, this.#words, from) !== null || this.#habits.isName(word)) return from;
    const { lower, pos, text } = word;
    const opens =
      sentenceOpeners.has(lower) ||
      closedClasses.has(pos) ||
      (lower.endsWith("ing") && genderOfName(text) === null) ||
      (titleModifiers.has(lower) && this.#titleEnd(from) === null && !this.#endsInBody()) ||
      (this.#habits.isWord(word) && !isTitleWord(lower));
    return opens ? from + 1 : from;
  }

  #endsInBody(): boolean {
    return organisationEndings.has(this.#words[this.#to - 1]?.lower ?? "");
  }

  /** A run that one telling word makes a single name: "Harlow Actors Guild", "Mill Theatre", "Ministry of Defence". */
  #wholeType(from: number): EntityType | null {
    const first = this.#words[from];
    const last = this.#words[this.#to - 1];
    if (first === undefined || last === undefined || this.#to - from < 2) return null;
    // "King County", "Queen Street"
    if (royalTitles.has(first.lower) && builtOrRuled.has(last.lower)) return "place";
    if (isHonorific(first.lower) && first.lower !== "saint") return null;
    const entry = entryAt(this.#text, this.#words, from);
    if (entry !== null && entry.end >= this.#to) return null;
    const inside = this.#words.slice(from, this.#to);
    if (this.#endsInPlaceEntry(from)) return null;
    const of = inside.findIndex(({ lower }) => lower === "of");
    const head = of > 0 ? inside[of - 1] : undefined;
    if (head !== undefined) {
      if (organisationBeginnings.has(head.lower) || organisationEndings.has(head.lower)) {
        return isTitleWord(first.lower) && !organisationBeginnings.has(first.lower) ? null : "organisation";
      }
      if (placeBeginnings.has(head.lower) || placeEndings.has(head.lower)) return "place";
    }
    const second = inside[1];
    const middleTitle =
      inside.slice(1, -1).some(({ lower }) => isOffice(lower)) ||
      inside.slice(1).some(({ lower }) => isHonorific(lower));
    if (middleTitle) return null;
    const given = genderOfName(first.text) !== null;
    if (given && surnameEndings.has(last.lower) && inside.length <= 3) return null;
    if (
      isOffice(first.lower) &&
      (surnameEndings.has(last.lower) || (second !== undefined && genderOfName(second.text) !== null))
    ) {
      return null;
    }
    if (organisationEndings.has(last.lower)) return "organisation";
    if (eventEndings.has(last.lower)) return "event";
    if (placeEndings.has(last.lower)) return "place";
    if (
      placeBeginnings.has(first.lower) &&
      inside.length <= 3 &&
      !given &&
      !isOffice(last.lower) &&
      entry === null
    )
      return "place";
    return organisationBeginnings.has(first.lower) &&
      /\b(?:al|el|ash|as|an|ar)-|^(?:hizb|jabhat|liwa|jund)/iu.test(this.#textOf(from, this.#to))
      ? "organisation"
      : null;
  }

  /** "Lincoln White House": the end is a place of its own. */
  #endsInPlaceEntry(from: number): boolean {
    for (let at = Math.max(from + 1, this.#to - 3); at < this.#to - 1; at += 1) {
      const entry = entryAt(this.#text, this.#words, at);
      if (entry !== null && entry.end === this.#to && entry.value.type === "place") return true;
    }
    return false;
  }

  /** "Paris Hilton", "President Jackson": a place's name given to a person. */
  #isPersonOverEntry(from: number, end: number, entry: GazetteerEntry): boolean {
    const word = this.#words[from];
    if (word === undefined || end - from !== 1 || entry.type !== "place" || entry.demonym) return false;
    if (this.#titles.length > 0) {
      const given = genderOfName(word.text) !== null || surnamesToo.has(word.lower);
      return given || this.#titles.some(isHonorific) || this.#isPersonBeyond(end);
    }
    if (!ambiguousNames.has(word.lower) || end >= this.#to) return false;
    const next = this.#words[end];
    return next !== undefined && (this.#isPlain(next) || isInitial(next.text));
  }

  #isPersonBeyond(end: number): boolean {
    const next = this.#words[end];
    return end < this.#to && next !== undefined && this.#isPlain(next) && !isPersonal(next);
  }

  /** Whether a word may be part of any name: neither title nor demonym, place, organisation word or acronym. */
  #isPlain(word: Word): boolean {
    const { lower, text, capital } = word;
    if (!capital || isTitleWord(lower) || generations.has(lower) || groupNames.has(lower) || isAcronym(text))
      return false;
    if (organisationEndings.has(lower) || placeEndings.has(lower) || eventEndings.has(lower))
      return surnameEndings.has(lower);
    return lookUp(text) === null || ambiguousNames.has(lower);
  }

  /** A given name with something after it, or initials with a surname: "Hugh Grant", "J. Smith". */
  #startsPerson(index: number): boolean {
    const word = this.#words[index];
    const next = this.#words[index + 1];
    if (word === undefined || !word.capital) return false;
    const given = genderOfName(word.text) !== null;
    if (index + 1 >= this.#to || next === undefined) return given && !ambiguousNames.has(word.lower);
    if (isInitial(word.text)) return next.capital && next.text.length > 2 && !isAcronym(next.text);
    if (!given) return isArabicPersonName(this.#words.slice(index, this.#to));
    if (particles.has(next.lower) || isInitial(next.text) || nicknameEnd(this.#words, index + 1) !== null)
      return true;
    const entry = lookUp(next.text);
    return (
      this.#isPlain(next) ||
      (entry !== null && entry.type === "place" && !entry.demonym && !isAcronym(next.text))
    );
  }

  #personEnd(from: number): number {
    let end = from + 1;
    while (end < this.#to && end - from < 6) {
      const word = this.#words[end];
      if (word === undefined) break;
      if (generations.has(word.lower)) return end + 1;
      if (word.text === ",") return Math.min(end + 2, this.#to);
      const nickname = nicknameEnd(this.#words, end);
      if (nickname !== null) {
        end = nickname;
        continue;
      }
      if (particles.has(word.lower) && end + 1 < this.#to) {
        end += 1;
        continue;
      }
      if (!word.capital || isHonorific(word.lower)) break;
      if (isTitleWord(word.lower) && !surnameEndings.has(word.lower)) break;
      const entry = end - from > 1 || isAcronym(word.text) ? lookUp(word.text) : null;
      if (entry !== null && (entry.demonym || isAcronym(word.text))) break;
      end += 1;
    }
    return Math.min(end, this.#to);
  }

  /** The end of words that no table knows, up to the next title, place or person. */
  #otherEnd(from: number): number {
    let end = from + 1;
    while (end < this.#to) {
      const word = this.#words[end];
      const before = this.#words[end - 1];
      const next = this.#words[end + 1];
      if (word === undefined || before === undefined) break;
      if (isOffice(word.lower) || isHonorific(word.lower)) break;
      if (titleModifiers.has(word.lower) && this.#titleEnd(end) !== null) break;
      if (isAcronym(before.text) && genderOfName(word.text) !== null) break;
      // "Tenor Gary Voss" where the document has "Gary Voss" by itself.
      if (end + 1 < this.#to && next !== undefined && this.#habits.isPair(word, next)) break;
      // "Lincoln White House"
      if (end + 1 < this.#to && (entryAt(this.#text, this.#words, end)?.end ?? 0) > end + 1) break;
      end += 1;
    }
    return end;
  }

  #otherType(from: number, to: number): EntityType {
    const inside = this.#words.slice(from, to);
    const [first, middle] = inside;
    const last = inside.at(-1);
    if (first === undefined || last === undefined) return "unknown";
    const before = this.#words[from - 1];
    const next = this.#words[to];
    if (inside.every(({ lower }) => groupNames.has(lower))) return "group";
    if (inside.length === 1 && (nationalBodies.has(first.lower) || this.#isInBrackets(from, to)))
      return "organisation";
    if (inside.length > 1) {
      if (organisationEndings.has(last.lower) || inside.some(({ text }) => text === "&"))
        return "organisation";
      if (eventEndings.has(last.lower)) return "event";
      if (placeEndings.has(last.lower)) return "place";
      // "Baltimore Orioles", "Boston Red Sox"
      const home = entryAt(this.#text, this.#words, from);
      const isHome = home !== null && home.end < to && home.value.type === "place";
      if (isHome && !home.value.nouns.includes("country") && /[^s]s$|sox$/u.test(last.lower))
        return "organisation";
    }
    const wordy = inside.length >= 2 && inside.length <= 4;
    if (wordy && inside.every(({ text }) => !isAcronym(text) && !/\p{N}/u.test(text))) {
      if (inside.length === 3 && middle !== undefined && (isInitial(middle.text) || isPersonal(middle)))
        return "person";
      if (isArabicPersonName(inside) || (this.#actsAsPerson(to) && inside.every(isUnknown))) return "person";
    }
    if (before !== undefined && !before.capital && bodyNouns.has(before.lower)) return "organisation";
    return next?.text === "(" && isAcronym(this.#words[to + 1]?.text ?? "") && inside.length > 1
      ? "organisation"
      : "unknown";
  }

  /** "(SANA)" after its long form. */
  #isInBrackets(from: number, to: number): boolean {
    const word = this.#words[from];
    return (
      word !== undefined &&
      isAcronym(word.text) &&
      this.#words[from - 1]?.text === "(" &&
      this.#words[to]?.text === ")"
    );
  }

  /** "Lena Ort said", "Lena Ort, 40,", "Lena Ort, who". */
  #actsAsPerson(to: number): boolean {
    const next = this.#words[to];
    const second = this.#words[to + 1];
    if (next === undefined) return false;
    if (speaks.has(next.lower) || next.lower === "who") return true;
    if (next.text !== "," || second === undefined) return false;
    return (
      second.lower === "who" ||
      (/^\d{1,2}$/u.test(second.text) && /^[,.]$/u.test(this.#words[to + 2]?.text ?? ""))
    );
  }

  /** Whether these words are a name rather than capitals of another cause. */
  #isName(from: number, to: number): boolean {
    const first = this.#words[from];
    const next = this.#words[to];
    if (first === undefined) return false;
    const { lower, text, pos } = first;
    const initial = opensSentence(this.#words, from);
    if (to - from > 1) return !initial || pos === "PROPN" || this.#habits.isName(first) || to - from > 2;
    if (
      isTitleWord(lower) ||
      generations.has(lower) ||
      text.length < 2 ||
      /^\p{Lu}\.$/u.test(text) ||
      this.#habits.isWord(first)
    )
      return false;
    if (nationalBodies.has(lower)) return !initial;
    if (organisationEndings.has(lower) || placeEndings.has(lower) || placeBeginnings.has(lower)) {
      return !initial && this.#habits.isName(first) && next?.text !== "of";
    }
    // "Woodward" ends as adverbs do.
    if (!initial && pos === "ADV") return this.#habits.isName(first) && !isCommonWord(lower);
    if (!initial) return pos !== "DET" && pos !== "PRON";
    if (this.#habits.isName(first)) return true;
    // "Kodak said", "Kodak's": elsewhere the first word of a sentence proves nothing.
    const second = this.#words[to + 1];
    const pair = next?.lower === "and" && second?.capital === true && second.pos === "PROPN";
    const acts =
      next !== undefined && (pair || next.pos === "VERB" || next.pos === "AUX" || /^['’]s$/u.test(next.text));
    // "Lindvik, a town of", "Quillo, which has"
    const isDescribed = next?.text === "," && asideOpeners.has(second?.lower ?? "") && !isCommonWord(lower);
    return (
      (acts || isDescribed) &&
      pos === "PROPN" &&
      !sentenceOpeners.has(lower) &&
      !/(?:ing|ly|[^su]s)$/u.test(lower)
    );
  }

  /** "Special Envoy", "Foreign Minister", "Strategic Affairs Minister": where the title that begins here ends. */
  #titleEnd(from: number): number | null {
    let found: number | null = null;
    for (let end = from; end < this.#to && end - from < 5; end += 1) {
      const lower = bare(this.#words[end]?.lower ?? "");
      if (isOffice(lower) || occupations.has(lower)) found = end + 1;
      else if (lower === "of" && found === end && titleModifiers.has(this.#words[end + 1]?.lower ?? "")) {
        end += 1;
        found = end + 1;
      } else if (!titleModifiers.has(lower)) break;
    }
    return found;
  }

  /** Titles in lower case before the run: "special envoy", "actor", "prime minister". */
  #titlesBefore(from: number): readonly string[] {
    let start = from;
    while (start > 0 && from - start < 5) {
      const word = this.#words[start - 1];
      if (word === undefined || word.capital) break;
      const { lower } = word;
      const isTitle =
        offices.has(lower) || occupations.has(lower) || shortTitles.has(bare(lower)) || isOffice(lower);
      if (start === from ? !isTitle : !isTitle && !titleModifiers.has(lower)) break;
      start -= 1;
    }
    return start === from ? [] : [this.#textOf(start, from).toLowerCase()];
  }

  #takeTitles(titles: readonly string[]): void {
    if (titles.length > 0) this.#isWeak = false;
    for (const title of titles) {
      this.#titles = [...this.#titles, title];
      for (const word of title.split(" ")) {
        const gender = genderedOffices.get(word) ?? honorifics.get(word);
        if (gender !== undefined && gender !== "either") this.#gender ??= gender;
      }
    }
  }

  #dropTitles(): void {
    this.#isWeak = false;
    this.#titles = [];
    this.#gender = null;
  }

  #textOf(from: number, to: number): string {
    const start = this.#words[from]?.start ?? 0;
    return this.#text.slice(start, this.#words[to - 1]?.end ?? start);
  }

  /** Adds a mention and gives the index after it. */
  #emit(from: number, to: number, type: EntityType, entry: GazetteerEntry | null = null): number {
    const first = this.#words[from];
    const last = this.#words[to - 1];
    if (first !== undefined && last !== undefined) {
      const end = trimmedEnd(first, isPossessive(last.text) ? (this.#words[to - 2] ?? last) : last);
      const isPerson = type === "person";
      this.#mentions.push({
        start: first.start,
        end,
        text: this.#text.slice(first.start, end),
        type: type === "unknown" && this.#isBesidePlaceNoun(from, to) ? "place" : type,
        entry,
        titles: isPerson ? this.#titles : [],
        gender: isPerson ? this.#gender : null,
        located: this.#isAfterIn(from, to),
        sentence: this.#line.index,
      });
    }
    this.#dropTitles();
    return to;
  }

  /** "in Quneitra"; not "in Quneitra's", "shares in Kodak". */
  #isAfterIn(from: number, to: number): boolean {
    const before = this.#words[from - 1]?.lower;
    if (this.#isHeldOn(to)) return false;
    if (before === "in") return !notWhere.has(this.#words[from - 2]?.lemma ?? "");
    return before === "near" || before === "outside";
  }

  /** "Quneitra province", "the city of Quneitra". */
  #isBesidePlaceNoun(from: number, to: number): boolean {
    if (this.#isHeldOn(to)) return false;
    if (placeNouns.has(this.#words[to]?.lower ?? "")) return true;
    return this.#words[from - 1]?.lower === "of" && placeNouns.has(this.#words[from - 2]?.lower ?? "");
  }

  /** Whether the words go on as "Quneitra's", "Quneitra Hills", "Quneitra-based". */
  #isHeldOn(to: number): boolean {
    const next = this.#words[to];
    return next !== undefined && (isPossessive(next.text) || next.capital || !next.spaced);
  }
}

/** Places whose name many people bear as a surname: "President Jackson". */
const surnamesToo: ReadonlySet<string> = new Set(
  "jackson washington lincoln houston austin jefferson madison columbus wellington".split(" "),
);

/** Words whose "in" shows no place: "shares in Kodak", "confidence in Kodak". */
const notWhere: ReadonlySet<string> = new Set(
  "share stake stock interest invest investment investor believe confidence faith trust trading holding drop rise fall increase decline role actor star".split(
    " ",
  ),
);

/** Bodies that each state has: a name only by their capital. */
const nationalBodies: ReadonlySet<string> = new Set(
  "army congress navy parliament senate marines".split(" "),
);

/** A possessive ending that the tokeniser left on the word is not part of the name. */
function trimmedEnd(first: Word, last: Word): number {
  const match = /['’]s?$/u.exec(last.text);
  const end = match === null ? last.end : last.end - match[0].length;
  return end > first.start ? end : last.end;
}
