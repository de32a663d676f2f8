import type { DocumentSummary } from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import { areOfGiven } from "../align/given.js";
import { groupOrigins } from "../align/origins.js";
import { areOnOneThing, nameOf, titleOf } from "../align/pages.js";
import type { Stories } from "../align/stories.js";
import { compareAttributes } from "../attributes/compare/compare-attributes.js";
import { compareLasting, comparePropositions } from "../propositions/compare-propositions.js";
import type { Circumstances } from "../findings/verdict.js";
import { compareDescriptions } from "./compare-descriptions.js";
import { compareRanks } from "./compare-ranks.js";
import { compareRoles } from "./compare-roles.js";
import { contentWords } from "./content-words.js";
import { withoutTerms } from "./exchanges.js";
import { findExchangedName } from "./exchanged-name.js";
import { areIssues } from "./issues.js";
import { type Difference, findDifference } from "./find-difference.js";
import { compareOnceTold } from "./once-told.js";
import { readOnce } from "../sentences/read-once.js";
import { plainText } from "../sentences/plain-text.js";
import { resolveSubject } from "./resolve-subject.js";
import { type Grouping, type IndexPair, similarPairs } from "./similar-pairs.js";
import type { ToldSentence } from "../sentences/told-sentence.js";
import type { UnitSentence } from "../sentences/unit.js";
import { fewestLacking, numberWords } from "./word-sets.js";

/** Two sentences that say the same but for one thing. */
export interface Restatement {
  readonly left: UnitSentence;
  readonly right: UnitSentence;
  readonly difference: Difference;
  /** The documents are copies of one text, but for little. */
  readonly ofCopies: boolean;
  /** The documents are pages on one thing, which their common title names. */
  readonly ofOneTitle: boolean;
  /** Both sentences are of the happening that the texts were given as being about. */
  readonly isGiven: boolean;
}

/** Sentences are candidates from this weighted Jaccard similarity of their words on. */
const alike = 0.4;
/** So many words of the one may be wanting in the other: those of a date or of two names. */
const mostLacking = 4;
/** Two texts that are known to be about one thing are compared sentence by sentence up to so many sentences in all. */
const mostSentences = 60;

/** All pairs of restatements that clash: of two documents, or of the headline and the body of one. */
export function findRestatements(
  { extractions, documents, forms, sentences: { told: sentences, unitsOf } }: Corpus,
  { sameEvent, stories }: Circumstances,
): readonly Restatement[] {
  const texts = sentences.map(({ record }) => plainText(record.text).text);
  const words = numberWords(texts, contentWords);
  const titles = sentences.map(({ document }) => titleOf(document));
  const tellers = tellersOf(sentences, texts);
  const isToldBy = (index: number, { document }: ToldSentence): boolean =>
    tellers[index]?.has(document.id) === true;
  const whole = wholeTexts(sentences, texts);
  /** Whether a document has the words of a sentence, however it parts them into sentences, and no "not" before them. */
  const isWithin = (index: number, { document }: ToldSentence): boolean => {
    const wording = wordingOf(texts[index] ?? "");
    const text = whole(document.id);
    return (
      text.includes(` ${wording} `) &&
      !["not", "not even"].some((not) => text.includes(` ${not} ${wording} `))
    );
  };
  const ofIssues = areIssues(extractions);
  const origins = groupOrigins(documents);
  const areCopies = ({ told: a }: UnitSentence, { told: b }: UnitSentence): boolean =>
    origins.get(a.document.id) === origins.get(b.document.id);
  const candidates: Iterable<IndexPair> =
    sameEvent && sentences.length <= mostSentences
      ? allPairs(sentences.length)
      : withTitled(
          similarPairs(words, alike, sameEvent ? undefined : byPlace(sentences, documents, stories)),
          titledPairs(sentences),
          sentences.length,
        );
  const compare = ([i, j]: IndexPair): Compared | null => {
    const [a, b] = [sentences[i], sentences[j]];
    if (a === undefined || b === undefined) return null;
    if (a.document === b.document && a.isHeadline === b.isHeadline) return null;
    const ofOneTitle = a.document !== b.document && titles[i] !== "" && titles[i] === titles[j];
    const isRestatement = fewestLacking(words, i, j) <= mostLacking;
    const isGiven = sameEvent && (a.document === b.document || areOfGiven(placeOf(a), placeOf(b), stories));
    if (!isGiven && !isRestatement && !ofOneTitle) return null;
    // Who tells both tells of two things; this also passes over what stands word for word in both.
    if (a.document !== b.document && (isToldBy(i, b) || isToldBy(j, a))) return null;
    if (!isGiven && !ofOneTitle && ofIssues(a.document.id, b.document.id)) return null;
    if (!isGiven && !ofOneTitle && forms.areFields(a, b)) return null;
    const [left, right] = [unitsOf(a), unitsOf(b)];
    const difference = isGiven
      ? differenceOfOne(left, right)
      : ((isRestatement ? findDifference(left, right) : null) ??
        (ofOneTitle ? differenceOfTitled(left, right) : null) ??
        (isRestatement && areCopies(left, right) ? findExchangedName(left, right) : null));
    if (difference === null || (a.document !== b.document && (isWithin(i, b) || isWithin(j, a)))) return null;
    return { left, right, difference, ofOneTitle, isGiven };
  };
  const compared: Compared[] = [];
  // Pages made from one template have millions of pairs, of which nearly all come to nothing: none is kept.
  for (const pair of candidates) {
    const found = compare(pair);
    if (found !== null) compared.push(found);
  }
  const twins = findTwins(compared.filter(({ isGiven }) => !isGiven));
  const ofThings = documentsOnOneThing(sentences, origins).flatMap(([a, b]) => {
    const [left, right] = [a.map(unitsOf), b.map(unitsOf)];
    const [of] = left.flatMap((one) =>
      right.filter((other) => shareTitle(one.told.document, other.told.document)),
    );
    const clashes = [
      ...compareAttributes(left, right),
      ...(of === undefined ? compareCopies(left, right) : []),
    ];
    // Who differs in so much fills in one form for two things.
    return clashes.length >= mostDifferences
      ? []
      : clashes.map((clash) => ({
          ...clash,
          ofCopies: areCopies(clash.left, clash.right),
          ofOneTitle: of !== undefined,
          isGiven: sameEvent,
        }));
  });
  const found = compared.flatMap(({ left, right, difference, ofOneTitle, isGiven }) =>
    difference === "several" || twins.has(keyOf(left, right))
      ? []
      : [{ left, right, difference, ofCopies: areCopies(left, right), ofOneTitle, isGiven }],
  );
  return [...(sameEvent ? found : withoutTerms(found)), ...ofThings];
}

/** Pairs of documents that are pages on one thing, or undated copies of one text, as long as their sentences are few. */
function documentsOnOneThing(
  sentences: readonly ToldSentence[],
  origins: ReadonlyMap<string, string>,
): readonly (readonly [readonly ToldSentence[], readonly ToldSentence[]])[] {
  const byDocument = new Map<DocumentSummary, ToldSentence[]>();
  for (const told of sentences) {
    const others = byDocument.get(told.document);
    if (others === undefined) byDocument.set(told.document, [told]);
    else others.push(told);
  }
  const groups = new Map<string, [DocumentSummary, ToldSentence[]][]>();
  for (const [document, told] of byDocument) {
    if (document.date !== undefined) continue;
    for (const key of [`title ${titleOf(document)}`, `origin ${origins.get(document.id) ?? ""}`]) {
      groups.set(key, [...(groups.get(key) ?? []), [document, told]]);
    }
  }
  return [...groups].flatMap(([key, group]) =>
    group.flatMap(([a, left], at) =>
      group
        .slice(at + 1)
        .filter(
          ([b, right]) =>
            left.length + right.length <= mostSentences &&
            (key.startsWith("title") ? areOnOneThing(a, b) : !areOnOneThing(a, b)),
        )
        .map(([, right]) => [left, right] as const),
    ),
  );
}

/** With less in common, a description is surer than an alignment: "is Norwegian", "is a Peruvian dance hall". */
const fewestInCommon = 2;

/** What two sentences on what is known to be one thing differ in. */
function differenceOfOne(left: UnitSentence, right: UnitSentence): Comparison {
  const difference = findDifference(resolveSubject(left, right), resolveSubject(right, left));
  const isClear = difference !== null && difference !== "several" && difference.shared >= fewestInCommon;
  if (isClear) return difference;
  return compareThings(left, right) ?? difference;
}

/** What two sentences say of one thing that excludes each other, whatever else they say. */
function compareThings(left: UnitSentence, right: UnitSentence): Difference | null {
  return (
    compareDescriptions(left, right) ??
    compareRanks(left, right) ??
    compareOnceTold(left, right) ??
    compareRoles(left, right) ??
    comparePropositions(left, right)
  );
}

/** What two sentences differ in that name what both pages are about, by their title. */
function differenceOfTitled(left: UnitSentence, right: UnitSentence): Comparison {
  if (areOnOneThing(left.told.document, right.told.document)) {
    const told = compareThings(left, right);
    if (told !== null) return told;
  }
  const title = nameOf(titleOf(left.told.document));
  const isNamed = [left, right].some(({ plain }) => plain.text.toLowerCase().includes(title));
  if (!isNamed) return null;
  return compareDescriptions(left, right) ?? compareOnceTold(left, right) ?? compareLasting(left, right);
}

/** Which documents may be of one thing with another: those that may tell of one story, and those of one title. */
function relatedIn(
  documents: readonly DocumentSummary[],
  stories: Stories,
): (id: string) => ReadonlySet<string> {
  const titles = new Map(documents.map((document) => [document.id, titleOf(document)]));
  const titled = new Map<string, string[]>();
  for (const [id, title] of titles) {
    const others = titled.get(title);
    if (others === undefined) titled.set(title, [id]);
    else others.push(id);
  }
  titled.delete("");
  return (id) => {
    const related = stories.relatedTo(id);
    const ofTitle = titled.get(titles.get(id) ?? "") ?? [];
    return ofTitle.length === 0 ? related : new Set([...related, ...ofTitle]);
  };
}

/**
 * Sentences by document, since what texts that have nothing to do with each other say in the same words is of two things. Headlines stand
 * apart: they alone are held against the rest of their document.
 */
function byPlace(
  sentences: readonly ToldSentence[],
  documents: readonly DocumentSummary[],
  stories: Stories,
): Grouping {
  const headlines = new Map(
    sentences.flatMap(({ document: { id }, isHeadline }) => (isHeadline ? [[id, `${id}\nheadline`]] : [])),
  );
  const underHeadlines = new Map([...headlines].map(([id, headline]) => [headline, id]));
  const relatedTo = relatedIn(documents, stories);
  const withHeadlines = (ids: ReadonlySet<string>): ReadonlySet<string> => {
    const groups = new Set(ids);
    for (const id of ids) {
      const headline = headlines.get(id);
      if (headline !== undefined) groups.add(headline);
    }
    return groups;
  };
  // A headline is followed by the rest of its document.
  let last: { readonly id: string; readonly related: ReadonlySet<string> } | null = null;
  return {
    groupOf: (index) => {
      const { document, isHeadline = false } = sentences[index] ?? {};
      const id = document?.id ?? "";
      return (isHeadline ? headlines.get(id) : undefined) ?? id;
    },
    relatedTo: (group) => {
      const id = underHeadlines.get(group) ?? group;
      if (last?.id !== id) last = { id, related: withHeadlines(relatedTo(id)) };
      const groups = new Set(last.related);
      groups.delete(group);
      return groups;
    },
  };
}

/** Whether two documents have one title. */
function shareTitle(a: DocumentSummary, b: DocumentSummary): boolean {
  return titleOf(a) !== "" && titleOf(a) === titleOf(b);
}

/** What two copies of one text say that their thing is, or that came about once to it, in sentences that only one of them has. */
function compareCopies(
  left: readonly UnitSentence[],
  right: readonly UnitSentence[],
): readonly Pick<Restatement, "left" | "right" | "difference">[] {
  const [a, b] = [notIn(left, right), notIn(right, left)];
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const difference = compareDescriptions(one, other) ?? compareOnceTold(one, other);
      return difference === null ? [] : [{ left: one, right: other, difference }];
    }),
  );
}

function notIn(sentences: readonly UnitSentence[], others: readonly UnitSentence[]): readonly UnitSentence[] {
  const told = new Set(others.map(wordingOfSentence));
  return sentences.filter((sentence) => !told.has(wordingOfSentence(sentence)));
}

const wordingOfSentence = readOnce(({ plain }: UnitSentence) => wordingOf(plain.text));

/** The similar pairs, then those of one title that are not among them. `count` is how many sentences there are. */
function* withTitled(
  similar: Iterable<IndexPair>,
  titled: readonly IndexPair[],
  count: number,
): Generator<IndexPair> {
  const rest = new Map(titled.map((pair) => [pair[0] * count + pair[1], pair]));
  for (const pair of similar) {
    if (rest.size > 0) rest.delete(pair[0] * count + pair[1]);
    yield pair;
  }
  yield* rest.values();
}

/** The pairs of sentences of documents that share a title, as long as they are few. */
function titledPairs(sentences: readonly ToldSentence[]): readonly IndexPair[] {
  const byTitle = new Map<string, number[]>();
  for (const [index, { document }] of sentences.entries()) {
    const title = titleOf(document);
    if (title === "") continue;
    const others = byTitle.get(title);
    if (others === undefined) byTitle.set(title, [index]);
    else others.push(index);
  }
  return [...byTitle.values()]
    .filter(({ length }) => length <= mostSentences)
    .flatMap((indexes) =>
      indexes.flatMap((j, at) =>
        indexes
          .slice(0, at)
          .filter((i) => sentences[i]?.document !== sentences[j]?.document)
          .map((i): IndexPair => [i, j]),
      ),
    );
}

type Comparison = ReturnType<typeof findDifference>;
type Compared = Pick<Restatement, "left" | "right" | "ofOneTitle" | "isGiven"> & {
  readonly difference: NonNullable<Comparison>;
};

/** From so many differing sentences on, two documents fill in one form for two things, as the pages of two towns do. */
const mostDifferences = 3;

/** Pairs of documents that tell of two things in the same words; a sentence that differs in several places counts twice. */
function findTwins(told: readonly Compared[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { left, right, difference } of told) {
    if (difference !== "several" && (difference.type === "polarity" || difference.standing === "slip"))
      continue;
    const key = keyOf(left, right);
    counts.set(key, (counts.get(key) ?? 0) + (difference === "several" ? 2 : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= mostDifferences).map(([key]) => key));
}

function keyOf({ told: a }: UnitSentence, { told: b }: UnitSentence): string {
  return JSON.stringify([a.document.id, b.document.id].sort());
}

/** The words of whole documents, by their ids, put together when they are asked for. */
function wholeTexts(
  sentences: readonly ToldSentence[],
  texts: readonly string[],
): (document: string) => string {
  const known = new Map<string, string>();
  return (document) => {
    const own = (): string =>
      texts
        .filter((_, index) => sentences[index]?.document.id === document)
        .map(wordingOf)
        .join(" ");
    const text = known.get(document) ?? ` ${own()} `;
    known.set(document, text);
    return text;
  };
}

function placeOf({ document, record }: ToldSentence) {
  return { document, start: record.start };
}

/** The letters and figures of a sentence, so that two that differ in marks and spaces only are one. */
function wordingOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** For each sentence the ids of the documents that tell it, as it stands but for marks and spaces. */
function tellersOf(
  sentences: readonly ToldSentence[],
  texts: readonly string[],
): readonly ReadonlySet<string>[] {
  const byWording = new Map<string, Set<string>>();
  return sentences.map(({ document }, index) => {
    const wording = wordingOf(texts[index] ?? "");
    const tellers = byWording.get(wording) ?? new Set();
    byWording.set(wording, tellers.add(document.id));
    return tellers;
  });
}

function allPairs(count: number): readonly IndexPair[] {
  return Array.from({ length: count }, (_, j) =>
    Array.from({ length: j }, (_, i): IndexPair => [i, j]),
  ).flat();
}
