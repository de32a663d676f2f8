import type { Extraction } from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import { newsDay } from "../align/news-days.js";
import type { Circumstances } from "../findings/verdict.js";
import { cutUnits } from "../restatements/cut-units.js";
import { toldSentences } from "../restatements/told-sentence.js";
import { clashingDetails, type ClashingDetails } from "./clashing-details.js";
import { clashingFates, type ClashingFates } from "./clashing-fates.js";
import { clashingFigures, type ClashingFigures } from "./clashing-figures.js";
import { clashingOutcomes, type ClashingOutcomes } from "./clashing-outcomes.js";
import { clashingPlaces, linkOf, type ClashingPlaces } from "./clashing-places.js";
import { clashingTolls, type ClashingTolls } from "./clashing-tolls.js";
import { fateWord } from "./fates.en.js";
import { nameOne } from "./kinship.js";
import { detailsIn, type ToldDetail } from "./told-detail.js";
import { extentsIn } from "./told-extent.js";
import { fatesIn, type ToldFate } from "./told-fate.js";
import { figuresIn, type ToldFigure } from "./told-figure.js";
import { mayTellPlace, placesIn, type ToldPlace } from "./told-place.js";
import { outcomesIn, type ToldOutcome } from "./told-outcome.js";
import { tollsIn, type ToldToll } from "./told-toll.js";
import { tollWord } from "./tolls.en.js";

/** What one report tells that another may tell otherwise. */
interface Account {
  readonly figures: ToldFigure[];
  readonly fates: ToldFate[];
  readonly tolls: ToldToll[];
  readonly places: ToldPlace[];
  readonly details: ToldDetail[];
  readonly outcomes: ToldOutcome[];
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

/** All that two reports of one happening tell otherwise, each in words of its own. */
export function findClashes(
  { extractions, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly (
  ClashingFigures | ClashingFates | ClashingTolls | ClashingPlaces | ClashingDetails | ClashingOutcomes
)[] {
  const reporting = new Set(extractions.filter(isReport).map(({ document }) => document.id));
  const news = documents.filter(({ id }) => sameEvent || reporting.has(id));
  const pairs = news.flatMap(({ id }, index) => {
    const others = news.slice(index + 1);
    if (sameEvent) return others.map((other) => [id, other.id] as const);
    const related = stories.relatedTo(id);
    return others
      .filter((other) => related.has(other.id) && stories.sameStory(id, other.id).status === "met")
      .map((other) => [id, other.id] as const);
  });
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
      outcomes: [],
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
      account.outcomes.push(...outcomesIn(sentence));
    }
    if (mayTellPlace(told.record)) account.places.push(...placesIn(sentence));
    if (tollWord.test(text)) account.tolls.push(...tollsIn(sentence));
  }
  return pairs.flatMap(([here, there]) => {
    const [a, b] = [accounts.get(here), accounts.get(there)];
    if (a === undefined || b === undefined) return [];
    const isOne = sameEvent || stories.tellOneThing(here, there);
    const isNews = reporting.has(here) || reporting.has(there);
    const told = !isNews
      ? []
      : [
          ...clashingFigures(a.figures, b.figures).filter(
            ({ left, right, link }) => isOne || link >= plenty || nameOne(left, right),
          ),
          ...[...clashingFates(a.fates, b.fates), ...clashingTolls(a.tolls, b.tolls)].filter(
            ({ left, right }) => isOne || nameOne(left, right),
          ),
          ...clashingPlaces(a, b).filter(
            ({ left, right }) => isOne || nameOne(left, right) || linkOf(left, right) >= plenty,
          ),
        ];
    // A place or a fate says more than the word in it that differs.
    const outcomes = isOne && isNews ? clashingOutcomes(a.outcomes, b.outcomes) : [];
    const details = isOne && isNews ? clashingDetails(a.details, b.details) : [];
    return [
      ...told,
      ...[...outcomes, ...details].filter(
        ({ left, right }) =>
          !told.some(
            (clash) => clash.left.sentence === left.sentence && clash.right.sentence === right.sentence,
          ),
      ),
    ];
  });
}
