import type { Corpus } from "../align/align.js";
import type { Unit } from "../sentences/unit.js";
import type { Circumstances } from "../findings/verdict.js";
import { isShort } from "../propositions/proposition.js";
import { clashingDetails, type ClashingDetails } from "./details/clashing-details.js";
import { clashingFates, type ClashingFates } from "./fates/clashing-fates.js";
import { clashingFigures, type ClashingFigures } from "./figures/clashing-figures.js";
import { clashingOutcomes, type ClashingOutcomes } from "./outcomes/clashing-outcomes.js";
import { clashingPlaces, linkOf, type ClashingPlaces } from "./places/clashing-places.js";
import { clashingTolls, shareToll, type ClashingTolls } from "./tolls/clashing-tolls.js";
import { fateWord } from "./fates/fates.en.js";
import { nameOne } from "./kinship.js";
import { isShortReport, reportPairs } from "./report-pairs.js";
import { personAt } from "./persons/told-person.js";
import { detailsIn, type ToldDetail } from "./details/told-detail.js";
import { extentsIn } from "./fates/told-extent.js";
import { fatesIn, type ToldFate } from "./fates/told-fate.js";
import { figuresIn, type ToldFigure } from "./figures/told-figure.js";
import { mayTellPlace, placesIn, type ToldPlace } from "./places/told-place.js";
import { outcomesIn, type ToldOutcome } from "./outcomes/told-outcome.js";
import { tollsIn, type ToldToll } from "./tolls/told-toll.js";
import { tollWord } from "./tolls/tolls.en.js";

/** What one report tells that another may tell otherwise. */
interface Account {
  readonly figures: ToldFigure[];
  readonly fates: ToldFate[];
  readonly tolls: ToldToll[];
  readonly places: ToldPlace[];
  readonly details: ToldDetail[];
  readonly outcomes: ToldOutcome[];
  /** The person whom it names first. */
  firstNamed: Unit | null;
  readonly words: Set<string>;
}

/** Where the texts are not known to be of one happening, this much in common shows it, or a name in both sentences. */
const plenty = 6;

/** What texts that give no day of the week tell of several things: how large the models of a maker are, when its quarters end. */
const ofSeveral = /^(?:length|day)/u;

/** All that two reports of one happening tell otherwise, each in words of its own. */
export function findClashes(
  corpus: Corpus,
  circumstances: Circumstances,
): readonly (
  ClashingFigures | ClashingFates | ClashingTolls | ClashingPlaces | ClashingDetails | ClashingOutcomes
)[] {
  const pairs = reportPairs(corpus, circumstances);
  const concerned = new Set(pairs.flatMap(({ here, there }) => [here, there]));
  const accounts = new Map<string, Account>();
  for (const told of corpus.sentences.told) {
    const { id } = told.document;
    const { lower } = told;
    const isBrief = isShort({ told });
    const isReport = isShortReport(told.document);
    if (!concerned.has(id)) continue;
    const account = accounts.get(id) ?? {
      figures: [],
      fates: [],
      tolls: [],
      places: [],
      details: [],
      outcomes: [],
      firstNamed: null,
      words: new Set(),
    };
    accounts.set(id, account);
    for (const word of lower.match(/\p{L}+/gu) ?? []) account.words.add(word);
    const [tellsToll, tellsPlace] = [tollWord.test(lower), mayTellPlace(told)];
    if (isReport) {
      const units = corpus.sentences.unitsOf(told);
      account.outcomes.push(...outcomesIn(units));
      account.firstNamed ??= units.units.find((unit) => personAt(unit) !== null) ?? null;
    }
    if (!isBrief && !tellsPlace && !tellsToll && !fateWord.test(lower)) continue;
    const sentence = corpus.sentences.unitsOf(told);
    account.figures.push(...figuresIn(sentence));
    account.fates.push(...fatesIn(sentence));
    if (isBrief) {
      account.fates.push(...extentsIn(sentence));
      account.details.push(...detailsIn(sentence));
    }
    if (tellsPlace) account.places.push(...placesIn(sentence));
    if (tellsToll) account.tolls.push(...tollsIn(sentence));
  }
  return pairs.flatMap(({ here, there, isOne, isStory, areReports, areArticles }) => {
    const [a, b] = [accounts.get(here), accounts.get(there)];
    if (a === undefined || b === undefined) return [];
    const tolls = clashingTolls(a.tolls, b.tolls);
    const listed = tolls.filter((clash) => shareToll(clash, a.tolls, b.tolls));
    if (!isStory) return listed;
    const told = [
      ...clashingFigures(a.figures, b.figures, areArticles).filter(
        ({ left, right, link }) =>
          (areReports || !ofSeveral.test(left.sort)) && (isOne || link >= plenty || nameOne(left, right)),
      ),
      ...[...clashingFates(a.fates, b.fates), ...tolls].filter(
        (clash) => isOne || nameOne(clash.left, clash.right) || listed.some((each) => each === clash),
      ),
      ...clashingPlaces(a, b).filter(
        ({ left, right }) => isOne || nameOne(left, right) || linkOf(left, right) >= plenty,
      ),
    ];
    // A place or a fate says more than the word in it that differs.
    const outcomes = isOne || areReports ? clashingOutcomes(a, b) : [];
    const details = isOne ? clashingDetails(a.details, b.details) : [];
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
