export { extract, type ExtractOptions } from "./extract.js";
export { isCommonWord } from "./annotate/is-common-word.js";
export { contentWordsOf, lemmasOf } from "./annotate/lemmas-of.js";
export { pastForms } from "./annotate/past-forms.js";
export { explain, type ExplainedSentence, type Explanation } from "./explain.js";
export { decodeArticle, type Decoded } from "./document/decode.js";
export { languageProblem } from "./document/language.js";
export { readDocument } from "./document/read-document.js";
export { compareValues, formatValue, Value, type ValueMention } from "./kinds/index.js";
export { recogniseValues } from "./recognise-values.js";
export { recognisePlaces } from "./recognise-places.js";
export { readSentence, type SentenceReading } from "./read-sentence.js";
export type { ClausePart, ClauseReading } from "./syntax/read-clause.js";
export type { Context } from "./context/contextualise.js";
export { readMentions, type HappeningMention, type Mentions } from "./read-mentions.js";
export { readTimes, type DatedPhrase } from "./read-times.js";
export type { EntityMention } from "./entities/entity.js";
export { standIns } from "./settings/words.en.js";
export { isCodeName, isCommonName } from "./settings/term.js";
export { predicateById, wordsOf } from "./predicates/match-predicate.js";
export { genericPeople } from "./predicates/lexicon.en.js";
export { formsOfBe } from "./syntax/lexicon.en.js";
export type { Arity, Predicate, Role } from "./predicates/predicate.js";
export {
  builtInVocabulary,
  createVocabulary,
  type OwnWords,
  type Vocabulary,
} from "./vocabulary/vocabulary.js";
export {
  readVocabulary,
  type VocabularyFile,
  type VocabularyProblem,
} from "./vocabulary-files/read-vocabulary.js";
export { dimensionOf } from "./kinds/quantity/index.js";
export { dayOfCalendar } from "./kinds/date/day-of-calendar.js";
export { monthNames, weekdayNames } from "./kinds/date/lexicon.en.js";
export { DateValue } from "./kinds/date/value.js";
export { DurationValue } from "./kinds/duration/value.js";
export { QuantityValue } from "./kinds/quantity/value.js";
export { OrganisationValue } from "./kinds/organisation/value.js";
export { PersonValue } from "./kinds/person/value.js";
export { PlaceValue } from "./kinds/place/value.js";
export { RoleValue } from "./kinds/role/value.js";
export { StatusValue } from "./kinds/status/value.js";
export { TruthValue } from "./kinds/truth/value.js";
export { VersionValue } from "./kinds/version/value.js";
export { organisationOf } from "./kinds/organisation/organisation-of.js";
export { personOf } from "./kinds/person/person-of.js";
export { levelNouns, partWords } from "./kinds/place/lexicon.en.js";
export { placeOf } from "./kinds/place/place-of.js";
export { roleOf } from "./kinds/role/role-of.js";
export { isKindOf } from "./kinds/status/word-net.js";
export { relateWords, type LexicalRelation } from "./kinds/status/relate-words.js";
export { isOutcome, isTrend } from "./kinds/status/scales.js";
export { opensStatus, statusOf } from "./kinds/status/status-of.js";
export { truthOf } from "./kinds/truth/truth-of.js";
export { wordLikeness } from "./word-likeness/word-likeness.js";
export { EntityType } from "./entities/entity.js";
export { genderOfName } from "./entities/gender.js";
export type { LinkOptions } from "./entities/candidate.js";
export { linkNames, type NamedThing, type NameGroup } from "./entities/link-names.js";
export { nameKey, nameSlug } from "./entities/name-key.js";
export { areSimilar } from "./kinds/similar-words.js";
export {
  Assertion,
  Attribution,
  DocumentSummary,
  EntityReference,
  Evidence,
  Extraction,
  InlineSuppression,
  Modality,
  Polarity,
  Qualifiers,
  SentenceRecord,
  Slot,
  Subject,
} from "./model/assertion.js";
export {
  readClaimFile,
  type ClaimFileContent,
  type ClaimFileProblem,
} from "./claim-files/read-claim-file.js";
export {
  readReferenceFile,
  type ReferenceFact,
  type ReferenceFile,
  type ReferenceFileProblem,
} from "./reference-files/read-reference-file.js";
export { writeClaims, type ClaimFileExtras } from "./claim-files/write-claims.js";
export type { Article, Block, BlockRole, Document, Format, Metadata } from "./model/document.js";
export { flip, relate, type Comparison, type Interval, type Relation } from "./model/relation.js";
export type { Mention } from "./model/mention.js";
export type { PartOfSpeech, Sentence, Token } from "./model/sentence.js";
export type { Span } from "./model/span.js";
export { numbersIn, type NumberSpan } from "./kinds/number/read-number.js";
export { isoDate, parseIsoDate, weekdayOf } from "./kinds/date/calendar.js";
export { companySuffixes, organisationEndings } from "./entities/organisations.en.js";
export { isCountry, lookUp as lookUpName } from "./entities/gazetteer.js";
export { callingsOf } from "./entities/things.en.js";
export { Claim, ClaimFile, ClaimLine, Part, UnreadDocument } from "./claim-files/claim-file.js";
export { claimFileSchema, claimLineSchema } from "./claim-files/claim-file-schema.js";
