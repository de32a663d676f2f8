import type { DocumentSummary } from "@gainsay/claims";
import { plainText } from "../sentences/plain-text.js";
import { readOnce } from "../sentences/read-once.js";
import type { Sentences } from "../sentences/sentences.js";
import type { ToldSentence } from "../sentences/told-sentence.js";
import { lightWords, valueWords } from "./forms.en.js";
import { alignLabels } from "./labels.js";
import { titleOf } from "./pages.js";

/** A place in a document by which an answer is given. */
export interface Place {
  readonly document: string;
  readonly sentenceStart: number;
}

/**
 * Which pages fill in one form, each for its own subject: the states of a factbook, the commands of a suite, the drivers of a system. A sentence is taken
 * for a frame with slots, in which stand values, names and what the title of its page names. Linear in the size of the corpus.
 */
export interface Forms {
  /** Whether two sentences fill in fields of a form, which many pages fill in otherwise, and name no thing of their own: "Its capital is …". */
  readonly areFields: (a: ToldSentence, b: ToldSentence) => boolean;
  /**
   * Whether answers to what is asked of a subject, each with where it is given, are so many pages' own, or all given by pages that fill in one form, or
   * one field of it; not if the subject has a name that few pages have.
   */
  readonly areOfForm: (answers: readonly (readonly Place[])[], subject: string) => boolean;
}

/** From so many fillings on, of so many pages, a frame is a field: a slip is made once. */
const fewestFillings = 3;
/** So many places of each answer show whose they are. */
const mostPlaces = 4;

/** From so many pages on that all say the same, and so great a part of all that answer, the others slipped. */
const fewestAgreeing = 5;
const nearlyAll = 4 / 5;

/** The forms of a corpus, which are found out when they are asked for. */
export function alignForms(
  documents: readonly DocumentSummary[],
  { told, toldIn }: Pick<Sentences, "told" | "toldIn">,
): Forms {
  const pages = new Map(documents.map((document) => [document.id, document]));
  const titleWords = readOnce((page: DocumentSummary) => new Set(wordsIn(titleOf(page))));
  const fillingOf = readOnce((sentence: ToldSentence) =>
    fillingIn(sentence.record.text, titleWords(sentence.document)),
  );
  let known: ReadonlyMap<string, Field> | undefined;
  const fieldOf = (sentence: ToldSentence): Field | undefined => {
    const frame = fillingOf(sentence)?.frame;
    return frame === undefined ? undefined : (known ??= fieldsIn(told, fillingOf)).get(frame);
  };
  const framesOf = readOnce(({ id }: DocumentSummary) => framesIn(toldIn(id), fillingOf));
  const areSiblings = (a: Place, b: Place): boolean => {
    const [page, other] = [pages.get(a.document), pages.get(b.document)];
    // Copies of one text that bear no title of their own may differ in more than one slip.
    if (page === undefined || other === undefined || !haveOwnTitles(page, other)) return false;
    const areDated = page.date !== undefined || other.date !== undefined;
    return fillOneForm(framesOf(page), framesOf(other), [a.sentenceStart, b.sentenceStart], areDated);
  };
  const fillLabels = alignLabels({ toldIn });
  const fillOneLabel = (a: ToldSentence, b: ToldSentence): boolean =>
    fillLabels(a, b) && haveOwnTitles(a.document, b.document);
  const areInOneField = (a: Place, b: Place): boolean => {
    const [one, other] = [sentenceAt(a), sentenceAt(b)];
    return one !== undefined && other !== undefined && fillOneLabel(one, other);
  };
  /** Whether a subject has a name that few pages have: "the truce in Tolvana" is one, whichever page tells of it. */
  const hasTellingName = (subject: string, places: readonly Place[]): boolean =>
    places.some(({ document }) =>
      pages
        .get(document)
        ?.entities.some(
          ({ name }) =>
            subject.includes(name) &&
            ((pagesByFullName ??= countFullNames(documents)).get(name) ?? 0) <= fewPages * documents.length,
        ),
    );
  const sentenceAt = ({ document, sentenceStart }: Place): ToldSentence | undefined =>
    toldIn(document).find(({ record }) => record.start === sentenceStart);
  let pagesByFullName: ReadonlyMap<string, number> | undefined;
  let pagesByName: ReadonlyMap<string, number> | undefined;
  /**
   * Whether all answers are given in much the same words, and name nothing that hardly any other page does: else they are told of that, whatever the
   * pages are about.
   */
  const fillOneField = (answers: readonly (readonly Place[])[]): boolean => {
    const wordings = answers.map(
      (places) =>
        new Set(places.flatMap((place) => wordsIn(sentenceAt(place)?.record.text ?? "").map(lower))),
    );
    const [first = none, ...others] = wordings;
    const common = [...first].filter((word) => others.every((words) => words.has(word)));
    if (2 * common.length < Math.min(...wordings.map(({ size }) => size))) return false;
    const telling = new Set(answers.flat().map(({ document }) => document)).size;
    const counts = (pagesByName ??= countNames(documents));
    return !common.some((word) => (counts.get(word) ?? Infinity) <= telling);
  };
  const titlesIn = (places: readonly Place[]): readonly string[] =>
    places.flatMap(({ document }) => {
      const page = pages.get(document);
      return page === undefined || page.date !== undefined ? [] : [titleOf(page)];
    });
  return {
    areFields(a, b) {
      if (fillOneLabel(a, b)) return true;
      const [field, other] = [fieldOf(a), fieldOf(b)];
      if (field === undefined || other === undefined) return false;
      const names = fillingOf(a)?.names ?? "";
      const areOfOneThing = names !== "" && names === fillingOf(b)?.names && field.isTelling(names);
      return !areOfOneThing;
    },
    areOfForm(answers, subject) {
      if (nearlyAllAgree(answers)) return false;
      const titled = answers.map(titlesIn).filter((titles) => titles.length > 0);
      const areMany = titled.length >= fewestFillings && new Set(titled.flat()).size >= fewestFillings;
      if (areMany && fillOneField(answers)) return true;
      const [first, ...others] = answers.map((places) => places.slice(0, mostPlaces));
      if (first === undefined || others.length === 0) return false;
      const areAll = (test: (a: Place, b: Place) => boolean): boolean =>
        others.every((places) => places.every((b) => first.every((a) => test(a, b))));
      return (
        !hasTellingName(subject, [...first, ...others.flat()]) &&
        (areAll(areSiblings) || areAll(areInOneField))
      );
    },
  };
}

/** Whether one answer is that of nearly all pages that answer: what each fills in for itself comes out otherwise on more of them. */
function nearlyAllAgree(answers: readonly (readonly Place[])[]): boolean {
  const counts = answers.map((places) => new Set(places.map(({ document }) => document)).size);
  const most = Math.max(...counts);
  return most >= fewestAgreeing && most >= nearlyAll * counts.reduce((sum, count) => sum + count, 0);
}

function haveOwnTitles(a: DocumentSummary, b: DocumentSummary): boolean {
  const [title, other] = [titleOf(a), titleOf(b)];
  return title !== "" && other !== "" && title !== other;
}

const none: ReadonlySet<string> = new Set();

const lower = (word: string): string => word.toLowerCase();

/** A name that no greater part of the pages has tells of what. */
const fewPages = 1 / 4;

/** How many pages have each name. */
function countFullNames(documents: readonly DocumentSummary[]): ReadonlyMap<string, number> {
  return tally(documents.flatMap(({ entities }) => [...new Set(entities.map(({ name }) => name))]));
}

/** How many pages have each word of a name. */
function countNames(documents: readonly DocumentSummary[]): ReadonlyMap<string, number> {
  return tally(
    documents.flatMap(({ entities }) => [
      ...new Set(entities.flatMap(({ name }) => wordsIn(name).map(lower))),
    ]),
  );
}

/** A sentence as what a frame was filled in with. */
interface Filling {
  readonly frame: string;
  readonly words: string;
  /** The names among what fills it in, but for those of its page's title. */
  readonly names: string;
  /** Whether it has a word of its page's title. */
  readonly namesOwn: boolean;
}

/** A frame that many pages fill in otherwise. */
interface Field {
  /**
   * Whether few of the fillings have these names, and those that have are alike but for a slip: what all of them have names no thing of its own, and of
   * what is filled in anew each time each page tells the state of its day.
   */
  readonly isTelling: (names: string) => boolean;
}

const slot = "…";
/** Shorter ones are labels and headings. */
const fewestWords = 4;
/** A frame without so many words of its own fits anything. */
const fewestFixed = 3;

/** Reads a sentence as a filled frame; null for one that is too short. */
function fillingIn(text: string, title: ReadonlySet<string>): Filling | null {
  const words = wordsIn(text);
  if (words.length < fewestWords) return null;
  const own = words.map((word) => title.has(word.toLowerCase()) && !lightWords.has(word));
  const frame = words.map((word, at) => (own[at] === true || isFilledIn(word) ? slot : word));
  if (frame.filter((word) => word !== slot).length < fewestFixed) return null;
  return {
    // A name of two words fits where one of three does.
    frame: frame.filter((word, at) => word !== slot || frame[at - 1] !== slot).join(" "),
    words: words.join(" "),
    names: words.filter((word, at) => frame[at] === slot && own[at] !== true && isNameLike(word)).join(" "),
    namesOwn: own.includes(true),
  };
}

/** The frames that are fields of a form. */
function fieldsIn(
  told: readonly ToldSentence[],
  fillingOf: (sentence: ToldSentence) => Filling | null,
): ReadonlyMap<string, Field> {
  const fillings = new Map<string, Map<string, Filling>>();
  const named = new Map<string, Named>();
  for (const sentence of told) {
    const filling = fillingOf(sentence);
    if (filling === null) continue;
    const { frame, names, words } = filling;
    const pages = fillings.get(frame) ?? new Map<string, Filling>();
    fillings.set(frame, pages.set(sentence.document.id, filling));
    const key = `${names}\n${frame}`;
    const of = named.get(key) ?? { pages: new Set(), wordings: new Set() };
    of.pages.add(sentence.document.id);
    of.wordings.add(words);
    named.set(key, of);
  }
  return new Map(
    [...fillings].flatMap(([frame, byPage]) => {
      const counts = tally([...byPage.values()].map(({ words }) => words));
      // Where nearly all pages say the same, the others slipped.
      if (counts.size < fewestFillings || 2 * Math.max(...counts.values()) > byPage.size) return [];
      const isTelling = (names: string): boolean => {
        const { pages, wordings } = named.get(`${names}\n${frame}`) ?? nowhere;
        return 2 * pages.size <= byPage.size && wordings.size < fewestFillings;
      };
      return [[frame, { isTelling }] as const];
    }),
  );
}

/** Which pages fill a frame in with some names, and with what beside them. */
interface Named {
  readonly pages: Set<string>;
  readonly wordings: Set<string>;
}

const nowhere: Named = { pages: new Set(), wordings: new Set() };

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

type Frames = ReadonlyMap<string, Filling & { readonly start: number }>;

function framesIn(
  told: readonly ToldSentence[],
  fillingOf: (sentence: ToldSentence) => Filling | null,
): Frames {
  return new Map(
    told.flatMap((sentence) => {
      const filling = fillingOf(sentence);
      return filling === null ? [] : [[filling.frame, { ...filling, start: sentence.record.start }] as const];
    }),
  );
}

/** Fewer sentences in common are furniture of a site: a note on who looks after the page. */
const fewestShared = 3;
/** … as are those that are a lesser part of the shorter page. */
const leastPart = 1 / 5;
/** So many sentences that are filled in otherwise make a form; one is enough that has what its own title names. */
const fewestFilled = 2;

/**
 * Whether two pages have a good part of their sentences in common, but for what is filled in, and fill some in otherwise; that with which a finding is told
 * says nothing of it. Copies of a dated report that were brought up to date differ in figures: there names of titles are asked for.
 */
function fillOneForm(
  left: Frames,
  right: Frames,
  but: readonly [left: number, right: number],
  areDated: boolean,
): boolean {
  let [shared, filled] = [0, 0];
  for (const [frame, one] of left) {
    const other = right.get(frame);
    if (other === undefined || one.start === but[0] || other.start === but[1]) continue;
    shared += 1;
    if (one.words === other.words) continue;
    if (one.namesOwn && other.namesOwn) filled += areDated ? 1 : fewestFilled;
    else if (!areDated) filled += 1;
  }
  return (
    filled >= fewestFilled && shared >= Math.max(fewestShared, leastPart * Math.min(left.size, right.size))
  );
}

/** The words of a piece of text; names and values, which forms are filled in with, keep their capitals and marks. */
function wordsIn(text: string): readonly string[] {
  const words = plainText(text).text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}._'’/-]*[\p{L}\p{N}])?/gu) ?? [];
  // Whatever a sentence begins with has a capital.
  const [first = "", ...rest] = words;
  return [/^\p{Lu}\p{Ll}+$/u.test(first) ? first.toLowerCase() : first, ...rest];
}

/** "85", "Okara", "max_idle", "two": what one page has where its sibling has another. */
function isFilledIn(word: string): boolean {
  return /[\p{N}\p{Lu}_./]/u.test(word) || valueWords.has(word);
}

/** "Okara", "max_idle", not "85" and "4.2". */
function isNameLike(word: string): boolean {
  return /\p{L}/u.test(word) && !valueWords.has(word);
}
