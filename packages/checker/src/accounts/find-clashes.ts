import type { DocumentSummary, Extraction } from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import { newsDay } from "../align/news-days.js";
import type { Circumstances } from "../findings/verdict.js";
import { cutUnits } from "../restatements/cut-units.js";
import { toldSentences } from "../restatements/told-sentence.js";
import { clashingDetails, type ClashingDetails } from "./clashing-details.js";
import { clashingFates, type ClashingFates } from "./clashing-fates.js";
import { clashingFigures, type ClashingFigures } from "./clashing-figures.js";
import { clashingPlaces, linkOf, type ClashingPlaces } from "./clashing-places.js";
import { clashingTolls, shareToll, type ClashingTolls } from "./clashing-tolls.js";
import { fateWord } from "./fates.en.js";
import { nameOne } from "./kinship.js";
import { detailsIn, type ToldDetail } from "./told-detail.js";
import { extentsIn } from "./told-extent.js";
import { fatesIn, type ToldFate } from "./told-fate.js";
import { figuresIn, type ToldFigure } from "./told-figure.js";
import { mayTellPlace, placesIn, type ToldPlace } from "./told-place.js";
import { tollsIn, type ToldToll } from "./told-toll.js";
import { tollWord } from "./tolls.en.js";

/** What one report tells that another may tell otherwise. */
interface Account {
  readonly figures: ToldFigure[];
  readonly fates: ToldFate[];
  readonly tolls: ToldToll[];
  readonly places: ToldPlace[];
  readonly details: ToldDetail[];
  readonly words: Set<string>;
}

/** Where the texts are not known to be of one happening, this much in common shows it, or a name in both sentences. */
const plenty = 6;

/** A text of so few sentences tells of nothing but its happening, so that each word of it does. */
const briefest = 4;

/** Whether a text reads as news of one happening: of some sentences, and by the days of its week. What looks up a thing tells of years. */
function isReport({ document, sentences = [] }: Extraction): boolean {
  return sentences.some(({ values }) => values.some(({ value }) => newsDay(value, document.date) !== null));
}

/** Whether both texts name one person in full. */
function namePerson(
  { entities: a }: Corpus["documents"][number],
  { entities: b }: Corpus["documents"][number],
): boolean {
  const names = new Set(
    a.filter(({ type }) => type === "person").flatMap((person) => person.names.filter(isFull)),
  );
  return b.some(({ type, names: others }) => type === "person" && others.some((name) => names.has(name)));
}

function isFull(name: string): boolean {
  return name.includes(" ");
}

/** A text of more sentences tells of more than its happening. */
const longestReport = 6;

/** What texts that give no day of the week tell of several things: how large the models of a maker are, when its quarters end. */
const ofSeveral = /^(?:length|day)/u;

/** Whether a text was published on a day: what two tell of one happening on one day is news. */
function areOfOneDay(other: DocumentSummary, date: string | undefined): boolean {
  return date !== undefined && other.date === date;
}

/** All that two reports of one happening tell otherwise, each in words of its own. */
export function findClashes(
  { extractions, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly (ClashingFigures | ClashingFates | ClashingTolls | ClashingPlaces | ClashingDetails)[] {
  const reporting = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const news = documents.filter(({ id, date }) => sameEvent || date !== undefined || reporting.has(id));
  const pairs = news.flatMap((one, index) => {
    const { id } = one;
    const others = news.slice(index + 1);
    if (sameEvent)
      return others
        .filter((other) => reporting.has(id) || reporting.has(other.id) || areOfOneDay(other, one.date))
        .map((other) => [id, other.id] as const);
    const related = stories.relatedTo(id);
    return others
      .filter((other) => {
        const areReporting = reporting.has(id) && reporting.has(other.id);
        const status = related.has(other.id) ? stories.sameStory(id, other.id).status : "unmet";
        if (status === "met") return areReporting || stories.tellOneThing(id, other.id);
        return status === "unknown" && areReporting && namePerson(one, other);
      })
      .map((other) => [id, other.id] as const);
  });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const areArticles = (here: string, there: string): boolean => {
    const [a, b] = [byId.get(here), byId.get(there)];
    if (a === undefined || b === undefined || !areOfOneDay(b, a.date)) return false;
    return a.sentences > longestReport && b.sentences > longestReport;
  };
  const areReports = (here: string, there: string): boolean =>
    sameEvent || (reporting.has(here) && reporting.has(there));
  const concerned = new Set(pairs.flat());
  const accounts = new Map<string, Account>();
  for (const told of toldSentences(extractions)) {
    const { id } = told.document;
    const { text, values } = told.record;
    const isBrief = told.document.sentences <= briefest;
    if (!concerned.has(id)) continue;
    const account = accounts.get(id) ?? {
      figures: [],
      fates: [],
      tolls: [],
      places: [],
      details: [],
      words: new Set(),
    };
    accounts.set(id, account);
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) account.words.add(word);
    if (
      !isBrief &&
      values.length === 0 &&
      !fateWord.test(text) &&
      !tollWord.test(text) &&
      !mayTellPlace(told.record)
    )
      continue;
    const sentence = cutUnits(told);
    account.figures.push(...figuresIn(sentence));
    account.fates.push(...fatesIn(sentence));
    if (isBrief) {
      account.fates.push(...extentsIn(sentence));
      account.details.push(...detailsIn(sentence));
    }
    if (mayTellPlace(told.record)) account.places.push(...placesIn(sentence));
    if (tollWord.test(text)) account.tolls.push(...tollsIn(sentence));
  }
  return pairs.flatMap(([here, there]) => {
    const [a, b] = [accounts.get(here), accounts.get(there)];
    if (a === undefined || b === undefined) return [];
    const isOne = sameEvent || stories.tellOneThing(here, there);
    const tolls = clashingTolls(a.tolls, b.tolls);
    const listed = tolls.filter((clash) => shareToll(clash, a.tolls, b.tolls));
    if (!isOne && stories.sameStory(here, there).status !== "met") return listed;
    const told = [
      ...clashingFigures(a.figures, b.figures, areArticles(here, there)).filter(
        ({ left, right, link }) =>
          (areReports(here, there) || !ofSeveral.test(left.sort)) &&
          (isOne || link >= plenty || nameOne(left, right)),
      ),
      ...[...clashingFates(a.fates, b.fates), ...tolls].filter(
        (clash) => isOne || nameOne(clash.left, clash.right) || listed.some((each) => each === clash),
      ),
      ...clashingPlaces(a, b).filter(
        ({ left, right }) => isOne || nameOne(left, right) || linkOf(left, right) >= plenty,
      ),
    ];
    // A place or a fate says more than the word in it that differs.
    const details = isOne ? clashingDetails(a.details, b.details) : [];
    return [
      ...told,
      ...details.filter(
        ({ left, right }) =>
          !told.some(
            (clash) => clash.left.sentence === left.sentence && clash.right.sentence === right.sentence,
          ),
      ),
    ];
  });
}
