import type { DocumentSummary } from "@gainsay/claims";
import type { Check } from "../findings/finding.js";
import { oneHappening, type Bulletin } from "./bulletins.js";
import { byCodeUnit } from "./by-code-unit.js";
import { areOfTwoPeriods, inBothLeads, type Lead } from "./leads.js";
import { areEditions, titleOf } from "./pages.js";
import { seriesNames } from "./series-names.js";
import { isTellingName } from "./telling-names.js";

type Summary = Pick<DocumentSummary, "id" | "date" | "terms"> &
  Partial<Pick<DocumentSummary, "sentences" | "title">>;

/**
 * What makes two documents one story. Tuned on 486 undated news articles about 44 events in 22 pairs of similar ones
 * (two quakes, two trials), for 95% of the pairs called alike to tell of one event even there. Figures do not count as
 * terms: they would tell the events apart a little better, but figures are also what reports of one event disagree on.
 */
export const storyThresholds = {
  /** From this similarity on, two documents tell of one happening. */
  alike: 0.45,
  /** Within so many days of each other, less likeness will do: two like quakes are rarely in the news at once … */
  sameDays: 3,
  /** … namely this much. */
  alikeThen: 0.3,
  /** From this on they may: enough for a doubt where the sentences agree on more than words. */
  akin: 0.25,
  /** Two articles of one day that are so much alike tell of one happening beyond doubt. */
  sure: 0.5,
  /** Below this one they do not: one pair in fifty that does tell of one happening lies below it. */
  unlike: 0.1,
  /** With fewer terms than this, likeness is chance. */
  fewestTerms: 10,
  /**
   * With so many occurrences of its terms a text tells of many happenings, and likeness shows that two are about one subject, not about
   * one happening. The longest news article that the thresholds were tuned on has 384, a history or a speech on the state of a nation 500
   * and more.
   */
  longestStory: 450,
  /** … nor with so many sentences: news articles have a few dozen, and their terms are only counted as far as a summary keeps them. */
  mostSentences: 120,
  /** Reports of one happening appear within so many days; later ones look back, or tell of the next one. */
  longestGap: 30,
  /** How much more than another word a proper name says of which happening it is. */
  nameWeight: 3,
  /**
   * So many documents about anything else are imagined beside those given. Without them, what all given documents
   * share would count as commonplace, which is just wrong when all of them tell of one happening.
   */
  background: 1000,
} as const;

/** To find candidate pairs, each document is filed under so many of its weightiest terms … */
const filedTerms = 12;
/** … that at most so many documents share. Both bound the pairs to look at by a multiple of the documents. */
const rareTerm = 100;

export interface Stories {
  /** The story of each document: the smallest document id in it. */
  readonly storyOf: ReadonlyMap<string, string>;
  /** The documents that are enough like each one that they may tell of one happening, whatever story they ended up in. */
  readonly akinTo: ReadonlyMap<string, readonly string[]>;
  /** Whether two documents, by id, tell of one happening. A document that was not given is `unknown`. */
  readonly sameStory: (a: string, b: string) => SameStory;
  /**
   * Whether two documents, by id, tell of one happening beyond doubt: bulletins of it, or articles of one day that are much alike. Then all
   * that they tell is of it, as of two texts given to be.
   */
  readonly tellOneThing: (a: string, b: string) => boolean;
  /**
   * Whether two documents, by id, may tell of one happening: short or alike, and neither so long that it tells of many. Essays, works of
   * reference and speeches on the state of a nation that share their subject tell of years, and mostly of two moments of them.
   */
  readonly mayTellOneThing: (a: string, b: string) => boolean;
  /** The names of what they are about that two documents, by id, have in common, in lower case; none of a series of texts. */
  readonly namesInCommon: (a: string, b: string) => readonly string[];
  /** Whether a sentence of a document, by its id and where it begins, is one of the first, which tell the happening that the document is about. */
  readonly isOfLead: (document: string, start: number) => boolean;
  /** Whether a document, by id, is too long to be about one happening: it tells of many. */
  readonly isLong: (id: string) => boolean;
  /** The documents of which `sameStory` with this one is not `unmet`; quick where there are many that have nothing to do with it. */
  readonly relatedTo: (id: string) => ReadonlySet<string>;
}

/** What is read of documents beside their terms, by id. */
interface Beginnings {
  readonly bulletins: ReadonlyMap<string, Bulletin>;
  readonly leads: ReadonlyMap<string, Lead>;
  /** Of those that are no texts but lists. */
  readonly lists: ReadonlySet<string>;
}

type SameStory = Pick<Check, "status" | "reason">;

/**
 * Groups documents about one happening. Two documents are alike when their terms are (cosine of tf-idf, proper names
 * weighing more) and their dates, where both are known, are near. Groups grow from the most alike pair on, as long as
 * all documents of the two sides are alike on average. The order of the documents does not matter. Those too short for that are compared
 * as `bulletins`; what likeness leaves open, by `leads`.
 */
export function alignStories(
  documents: readonly Summary[],
  beginnings: Beginnings = { bulletins: new Map(), leads: new Map(), lists: new Set() },
): Stories {
  const vectors = weigh(documents);
  const akin = akinPairs(
    documents.filter(({ id }) => !beginnings.lists.has(id)),
    vectors,
  );
  const storyOf = groupStories(documents, vectors, akin);
  const series = seriesNames(beginnings.leads.values());
  const periodicals = periodicalTitles(documents);
  const texts = documents.map((document) => ({
    ...textOf(document, vectors, storyOf, beginnings, series),
    isIssue: periodicals.has(titleOf(document)),
  }));
  const byId = new Map(texts.map((text) => [text.id, text]));
  const likenessTo = likenessIndex(texts);
  const all = new Set(byId.keys());
  return {
    storyOf,
    akinTo: neighboursIn(akin),
    relatedTo: (id) => {
      const own = byId.get(id);
      if (own === undefined || own.isShort) return all;
      const likeness = likenessTo(own);
      const isCandidate = (other: Text, at: number): boolean =>
        (likeness[at] ?? 0) >= storyThresholds.unlike - rounding || other.story === own.story;
      return new Set(
        texts.flatMap((other, at) =>
          other.isShort || (isCandidate(other, at) && compareTexts(own, other)[0] !== "unmet")
            ? other.id
            : [],
        ),
      );
    },
    isLong: (id) => byId.get(id)?.isLong === true,
    namesInCommon: (a, b) => {
      const [left, right] = [byId.get(a), byId.get(b)];
      return left === undefined || right === undefined ? [] : commonNames(left, right);
    },
    isOfLead: (document, start) => start <= (byId.get(document)?.lead?.lastStart ?? -1),
    tellOneThing: (a, b) => {
      const [left, right] = [byId.get(a), byId.get(b)];
      if (left === undefined || right === undefined || left === right) return false;
      return inCommon(left, right) !== null || areSurelyOne(left, right);
    },
    mayTellOneThing: (a, b) => {
      const [left, right] = [byId.get(a), byId.get(b)];
      return left !== undefined && right !== undefined && mayBeOne(left, right);
    },
    sameStory: (a, b) => {
      const [left, right] = [byId.get(a), byId.get(b)];
      if (left === undefined || right === undefined)
        return { status: "unknown", reason: "nothing is known of one of the documents" };
      const [status, reason] = compareTexts(left, right);
      return {
        status,
        // Put into words when asked for: few of the pairs that are looked at end up in a finding.
        get reason() {
          return reason();
        },
      };
    },
  };
}

/** The stories of documents that the caller says are about one happening. */
export function givenAsOne(stories: Stories): Stories {
  const given: SameStory = {
    status: "met",
    reason: "the texts were given as being about one happening",
  };
  return { ...stories, sameStory: () => given, mayTellOneThing: () => true };
}

/** A document with what pairs of them are compared by, found once. */
interface Text extends Summary {
  readonly vector: Vector;
  readonly story: string;
  readonly day: number | null;
  readonly isShort: boolean;
  readonly isLong: boolean;
  readonly isList: boolean;
  /** Whether it is one of the issues of what comes out under one title. */
  readonly isIssue: boolean;
  readonly bulletin: Bulletin | null;
  readonly lead: Lead | null;
  /** The names in it that tell what it is about, in lower case, but for those of a series. */
  readonly names: ReadonlySet<string>;
}

function textOf(
  document: Summary,
  vectors: ReadonlyMap<string, Vector>,
  storyOf: ReadonlyMap<string, string>,
  { bulletins, leads, lists }: Beginnings,
  series: ReadonlySet<string>,
): Omit<Text, "isIssue"> {
  const { id, title, terms } = document;
  const [bulletin, lead] = [bulletins.get(id) ?? undefined, leads.get(id) ?? undefined];
  return {
    id,
    ...(title === undefined ? {} : { title }),
    terms,
    vector: vectors.get(id) ?? nothing,
    story: storyOf.get(id) ?? id,
    day: dayOf(document),
    isShort: isShort(document),
    isLong: isLong(document),
    isList: lists.has(id),
    bulletin: bulletin === undefined ? null : { ...bulletin, rareNames: without(bulletin.rareNames, series) },
    lead: lead === undefined ? null : { ...lead, names: without(lead.names, series) },
    names: without(
      terms.filter(([term]) => isTellingName(term)).map(([term]) => term.toLowerCase()),
      series,
    ),
  };
}

/** Whether two documents tell of one happening, and why that is. */
function compareTexts(a: Text, b: Text): readonly [SameStory["status"], reason: () => string] {
  if (a === b) return ["met", () => "both stand in one document"];
  const gap = daysBetween(a.day, b.day);
  const common = inCommon(a, b);
  if (common !== null)
    return ["met", () => `both texts tell of the same happening (${common.slice(0, 3).join(", ")})`];
  if (a.isShort || b.isShort)
    return ["unknown", () => "one of the texts is too short to tell which happening it is about"];
  if (a.isList || b.isList) return ["unknown", () => "one of the texts is a list, and tells no happening"];
  const shared = (): string => sharedTerms(a, b);
  const isAlike = areAlike(a, b);
  if (gap !== null && gap > storyThresholds.longestGap) {
    return isAlike
      ? ["unknown", () => `the texts are alike (${shared()}), but were published ${gap} days apart`]
      : ["unmet", () => `the texts were published ${gap} days apart and have little in common`];
  }
  if (isAlike && (a.isLong || b.isLong))
    return ["unknown", () => `the texts are alike (${shared()}), but too long to be about one happening`];
  if (isAlike && areOfSeries(a, b))
    return ["unknown", () => `the texts are alike (${shared()}), but two of a series`];
  if (isAlike && areOfOthers(a, b))
    return ["unknown", () => `the texts are alike (${shared()}), but about other names`];
  if (isAlike) return ["met", () => `both texts tell of the same happening (${shared()})`];
  if (likenessOf(a, b) < storyThresholds.unlike)
    return ["unmet", () => "the texts have hardly a word in common"];
  const named = inLeads(a, b);
  return named !== null
    ? [
        "met",
        () => `both texts begin with the same happening (${named.slice(0, 3).join(", ")}, and a figure)`,
      ]
    : ["unknown", () => `the texts have something in common (${shared()}), but not enough to tell`];
}

/** Whether two articles are enough alike for the days between them, or came into one story. */
function areAlike(a: Text, b: Text): boolean {
  return a.story === b.story || likenessOf(a, b) >= enoughFor(daysBetween(a.day, b.day));
}

/** Whether two articles are of one day and much alike. Of long ones likeness shows only what they are about. */
function areSurelyOne(a: Text, b: Text): boolean {
  if (areOfOthers(a, b) || areOfSeries(a, b)) return false;
  const isPlain = [a, b].every(({ isShort, isLong, isList }) => !isShort && !isLong && !isList);
  return isPlain && a.day !== null && a.day === b.day && likenessOf(a, b) >= storyThresholds.sure;
}

/** Whether nothing in the length of two texts, or what they are about, speaks against their being reports of one happening. */
function mayBeOne(a: Text, b: Text): boolean {
  const [status] = compareTexts(a, b);
  if (status !== "unknown") return status === "met";
  if (a.isLong || b.isLong || a.isList || b.isList || areOfSeries(a, b)) return false;
  return a.isShort || b.isShort || areAlike(a, b);
}

/**
 * Whether two texts, however alike in words, have names and none in common that tells what they are about: two of a form.
 * A copy with another name in it has others in common.
 */
function areOfOthers(a: Text, b: Text): boolean {
  return a.names.size > 0 && b.names.size > 0 && commonNames(a, b).length === 0;
}

/** Whether two texts are titled as two of a series, are two issues of one, or tell figures of two periods. */
function areOfSeries(a: Text, b: Text): boolean {
  return (
    areIssues(a, b) ||
    areEditions(a, b) ||
    (a.lead !== null && b.lead !== null && areOfTwoPeriods(a.lead, b.lead))
  );
}

/** Whether two texts are two issues of what comes out again and again: a letter, a bulletin of the day. */
function areIssues(a: Text, b: Text): boolean {
  return a.isIssue && titleOf(a) === titleOf(b) && a.day !== b.day;
}

/** A title that texts of so many days bear is that of a letter or a site, and no headline. */
const fewestIssues = 3;

/** The titles, in lower case, of what comes out again and again. */
function periodicalTitles(documents: readonly Summary[]): ReadonlySet<string> {
  const days = new Map<string, Set<number>>();
  for (const document of documents) {
    const [title, day] = [titleOf(document), dayOf(document)];
    if (title !== "" && day !== null) days.set(title, (days.get(title) ?? new Set()).add(day));
  }
  return new Set([...days].flatMap(([title, of]) => (of.size >= fewestIssues ? [title] : [])));
}

function commonNames(a: Text, b: Text): readonly string[] {
  return [...a.names].filter((name) => b.names.has(name));
}

function without(names: Iterable<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].filter((name) => !others.has(name)));
}

function likenessOf(a: Text, b: Text): number {
  return a.id < b.id ? dot(a.vector, b.vector) : dot(b.vector, a.vector);
}

/** What two bulletins of one time have in common that shows that they tell of one happening; null where nothing does. */
function inCommon(a: Text, b: Text): readonly string[] | null {
  const gap = daysBetween(a.day, b.day);
  if (a.bulletin === null || b.bulletin === null || (gap ?? 0) > storyThresholds.sameDays) return null;
  const common = oneHappening(a.bulletin, b.bulletin);
  return areOfOthers(a, b) || areOfSeries(a, b) ? null : common;
}

/** The names with which two articles of one time, that likeness leaves open, begin, where they also begin with one figure. */
function inLeads(a: Text, b: Text): readonly string[] | null {
  const gap = daysBetween(a.day, b.day);
  if (a.lead === null || b.lead === null || a.isLong || b.isLong || areIssues(a, b)) return null;
  return (gap ?? 0) > storyThresholds.sameDays ? null : inBothLeads(a.lead, b.lead);
}

/** Terms with their weights. A document's has length 1. */
type Vector = ReadonlyMap<string, number>;
const nothing: Vector = new Map();

function weigh(documents: readonly Summary[]): ReadonlyMap<string, Vector> {
  const documentsWith = countDocuments(documents);
  return new Map(
    documents.map(({ id, terms }) => {
      const weights = terms.map(([term, count]): [string, number] => {
        const key = term.toLowerCase();
        const rarity = Math.log(
          1 + (documents.length + storyThresholds.background) / (documentsWith.get(key) ?? 1),
        );
        return [key, (isName(term) ? storyThresholds.nameWeight : 1) * (1 + Math.log(count)) * rarity];
      });
      const length = Math.hypot(...weights.map(([, weight]) => weight));
      return [id, new Map(weights.map(([key, weight]) => [key, weight / length]))];
    }),
  );
}

/** How many documents have a term, whether they write it as a name or not. */
function countDocuments(documents: readonly Summary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of documents) {
    for (const [term] of terms) {
      const key = term.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Summaries write proper names with capitals and all other terms without. */
function isName(term: string): boolean {
  return term !== term.toLowerCase();
}

function isShort({ terms }: Summary): boolean {
  return terms.length < storyThresholds.fewestTerms;
}

function isLong({ terms, sentences = 0 }: Summary): boolean {
  if (sentences > storyThresholds.mostSentences) return true;
  return terms.reduce((sum, [, count]) => sum + count, 0) > storyThresholds.longestStory;
}

interface Group {
  readonly members: readonly string[];
  /** The sum of the members' vectors: two sums multiplied give the sum of all similarities across. */
  readonly sum: Vector;
}

function groupStories(
  documents: readonly Summary[],
  vectors: ReadonlyMap<string, Vector>,
  akin: readonly AkinPair[],
): ReadonlyMap<string, string> {
  const groupOf = new Map<string, Group>(
    documents.map(({ id }) => [id, { members: [id], sum: vectors.get(id) ?? nothing }]),
  );
  for (const { a, b, similarity } of akin) {
    if (similarity < storyThresholds.alike) continue;
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    const average = dot(left.sum, right.sum) / (left.members.length * right.members.length);
    if (average < storyThresholds.alike) continue;
    const merged = { members: [...left.members, ...right.members], sum: add(left.sum, right.sum) };
    for (const member of merged.members) groupOf.set(member, merged);
  }
  const storyOf = new Map<string, string>();
  for (const { id } of documents) {
    const [first = id] = [...(groupOf.get(id)?.members ?? [])].sort(byCodeUnit);
    storyOf.set(id, first);
  }
  return storyOf;
}

/** Sums in another order may differ in the last digits. */
const rounding = 1e-9;

/** The texts that have a term, and what it weighs in each. */
interface Holders {
  readonly at: number[];
  readonly weights: number[];
}

/** How like each document one is, about, by the terms that they share: all at once, where one by one would take long. */
function likenessIndex(texts: readonly Text[]): (text: Text) => Float64Array {
  const byTerm = new Map<string, Holders>();
  for (const [at, { vector }] of texts.entries()) {
    for (const [term, weight] of vector) {
      const holders = byTerm.get(term) ?? { at: [], weights: [] };
      if (holders.at.length === 0) byTerm.set(term, holders);
      holders.at.push(at);
      holders.weights.push(weight);
    }
  }
  return ({ vector }) => {
    const likeness = new Float64Array(texts.length);
    for (const [term, own] of vector) {
      const { at, weights } = byTerm.get(term) ?? noHolders;
      for (let index = 0; index < at.length; index += 1) {
        const text = at[index] ?? 0;
        likeness[text] = (likeness[text] ?? 0) + own * (weights[index] ?? 0);
      }
    }
    return likeness;
  };
}

const noHolders: Holders = { at: [], weights: [] };

interface AkinPair {
  readonly a: string;
  readonly b: string;
  readonly similarity: number;
}

function neighboursIn(akin: readonly AkinPair[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { a, b } of akin) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  return neighbours;
}

/** How alike two documents must be whose dates are so many days apart; null where a date is not known. */
function enoughFor(gap: number | null): number {
  return gap !== null && gap <= storyThresholds.sameDays ? storyThresholds.alikeThen : storyThresholds.alike;
}

/** The pairs that are akin, most alike first; equally alike ones by id. */
function akinPairs(documents: readonly Summary[], vectors: ReadonlyMap<string, Vector>): readonly AkinPair[] {
  const files = new Map<string, Summary[]>();
  const documentsWith = countDocuments(documents);
  // In order of id, so that every pair comes out the same way round.
  const eligible = documents
    .filter((document) => !isShort(document) && !isLong(document))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  for (const document of eligible) {
    const rare = [...(vectors.get(document.id) ?? [])].filter(
      ([term]) => (documentsWith.get(term) ?? 0) <= rareTerm,
    );
    const filed = rare.sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).slice(0, filedTerms);
    for (const [term] of filed) files.set(term, [...(files.get(term) ?? []), document]);
  }
  const pairs = new Map<string, AkinPair>();
  for (const file of files.values()) {
    file.forEach((left, index) => {
      for (const right of file.slice(index + 1)) {
        const key = JSON.stringify([left.id, right.id]);
        if (pairs.has(key)) continue;
        const similarity = dot(vectors.get(left.id) ?? nothing, vectors.get(right.id) ?? nothing);
        pairs.set(key, { a: left.id, b: right.id, similarity });
      }
    });
  }
  const days = new Map(documents.map((document) => [document.id, dayOf(document)]));
  return [...pairs.values()]
    .filter(({ a, b, similarity }) => {
      const gap = daysBetween(days.get(a) ?? null, days.get(b) ?? null);
      return similarity >= storyThresholds.akin && (gap === null || gap <= storyThresholds.longestGap);
    })
    .sort((x, y) => y.similarity - x.similarity || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function add(a: Vector, b: Vector): Vector {
  const sum = new Map(a);
  for (const [term, weight] of b) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/** The day of publication as a number; null when it is not known. */
function dayOf({ date }: Summary): number | null {
  const day = date === undefined ? Number.NaN : Date.parse(`${date}T00:00Z`) / 86_400_000;
  return Number.isNaN(day) ? null : day;
}

/** Whole days between two of them. */
function daysBetween(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b);
}

/** The three shared terms that weigh most, as the first document writes them: "Aceh, quake, Simeulue". */
function sharedTerms(a: Text, b: Text): string {
  const written = new Map([...b.terms, ...a.terms].map(([term]) => [term.toLowerCase(), term]));
  return [...a.vector]
    .map(([term, weight]): [string, number] => [term, weight * (b.vector.get(term) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort((left, right) => right[1] - left[1] || byCodeUnit(left[0], right[0]))
    .slice(0, 3)
    .map(([term]) => written.get(term) ?? term)
    .join(", ");
}
