import type { DocumentSummary, Extraction } from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import { isBrief } from "../align/bulletins.js";
import { newsDay } from "../align/news-days.js";
import type { Circumstances } from "../findings/verdict.js";

/** Two texts that are compared as reports of one happening. */
export interface ReportPair {
  readonly here: string;
  readonly there: string;
  /** Whether all that they tell is of that happening, so that nothing in their sentences need show it. */
  readonly isOne: boolean;
  /** Whether they are known to be of one story at all, and not only to name one person. */
  readonly isStory: boolean;
  /** Whether both read as news by the days that they name, or are given as being of one happening. */
  readonly areReports: boolean;
  /** Whether both are longer articles of one day, which tell of more than their happening. */
  readonly areArticles: boolean;
}

/** The pairs of texts that are given as being of one happening, or are found to be; and reports that may be, and name one person in full. */
export function reportPairs(
  { extractions, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ReportPair[] {
  const reporting = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const news = documents.filter(({ id, date }) => sameEvent || date !== undefined || reporting.has(id));
  return news.flatMap((one, index) => {
    const others = news.slice(index + 1);
    const related = sameEvent ? null : stories.relatedTo(one.id);
    return others.flatMap((other): readonly ReportPair[] => {
      const areReporting = reporting.has(one.id) && reporting.has(other.id);
      const areDated = one.date !== undefined && one.date === other.date;
      const isStory =
        sameEvent ||
        (related?.has(other.id) === true && stories.sameStory(one.id, other.id).status === "met");
      const isOne = sameEvent || (isStory && stories.tellOneThing(one.id, other.id));
      const areCompared = sameEvent
        ? reporting.has(one.id) || reporting.has(other.id) || areDated
        : isStory
          ? areReporting || isOne
          : areReporting &&
            related?.has(other.id) === true &&
            stories.sameStory(one.id, other.id).status === "unknown" &&
            namePerson(one, other);
      if (!areCompared) return [];
      const areLong = !isBrief(one) && !isBrief(other);
      return [
        {
          here: one.id,
          there: other.id,
          isOne,
          isStory,
          areReports: sameEvent || areReporting,
          areArticles: areDated && areLong,
        },
      ];
    });
  });
}

/** The pairs of some texts, by id, that are reports of one happening: known or given to be, or both news of one story. */
export function pairsOfOneHappening(
  documents: readonly DocumentSummary[],
  { extractions }: Pick<Corpus, "extractions">,
  { stories, sameEvent }: Circumstances,
): readonly (readonly [string, string])[] {
  const reports = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const areOfOne = (a: string, b: string): boolean =>
    sameEvent ||
    stories.tellOneThing(a, b) ||
    (reports.has(a) && reports.has(b) && stories.sameStory(a, b).status === "met");
  return documents.flatMap(({ id }, index) => {
    const related = sameEvent ? null : stories.relatedTo(id);
    return documents
      .slice(index + 1)
      .filter((other) => related?.has(other.id) !== false && areOfOne(id, other.id))
      .map((other) => [id, other.id] as const);
  });
}

/** Longer texts tell of more than one happening; a line or two leave no choice between what may be told of one fact. */
const lengthOfReport = { fewest: 3, most: 14 } as const;

/** Whether a text is of so few sentences that it tells of one happening and hardly of anything else. */
export function isShortReport({ sentences }: Pick<DocumentSummary, "sentences">): boolean {
  return sentences <= lengthOfReport.most;
}

/** Whether a short report is of enough sentences for a choice between what may be told of one fact. */
export function leavesChoice(report: Pick<DocumentSummary, "sentences">): boolean {
  return lengthOfReport.fewest <= report.sentences && isShortReport(report);
}

/**
 * The pairs of some texts, by id, that are short reports of one happening, and of one day as far as they bear one: from one day to the next what is
 * told of it changes.
 */
export function pairsOfShortReports(
  corpus: Pick<Corpus, "extractions" | "documents">,
  circumstances: Circumstances,
): readonly (readonly [string, string])[] {
  const short = corpus.documents.filter(leavesChoice);
  const dates = new Map(short.map(({ id, date }) => [id, date]));
  return pairsOfOneHappening(short, corpus, circumstances).filter(
    ([a, b]) => circumstances.sameEvent || !areOfTwoDays(dates.get(a), dates.get(b)),
  );
}

function areOfTwoDays(a?: string, b?: string): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether a text reads as news of one happening: of some sentences, and by the days of its week. What looks up a thing tells of years. */
export function isReport({ document, sentences = [] }: Extraction): boolean {
  return sentences.some(({ values }) => values.some(({ value }) => newsDay(value, document.date) !== null));
}

/** Whether both texts name one person in full. */
function namePerson({ entities: a }: DocumentSummary, { entities: b }: DocumentSummary): boolean {
  const names = new Set(
    a.filter(({ type }) => type === "person").flatMap((person) => person.names.filter(isFull)),
  );
  return b.some(({ type, names: others }) => type === "person" && others.some((name) => names.has(name)));
}

function isFull(name: string): boolean {
  return name.includes(" ");
}
