export { extract, type ExtractOptions } from "./extract.js";
export { readDocument } from "./document/read-document.js";
export { Value, type ValueMention } from "./kinds/index.js";
export { DateValue } from "./kinds/date/value.js";
export { DurationValue } from "./kinds/duration/value.js";
export { QuantityValue } from "./kinds/quantity/value.js";
export { EntityType } from "./entities/entity.js";
export {
  Assertion,
  Attribution,
  DocumentSummary,
  EntityReference,
  Evidence,
  Extraction,
  Modality,
  Polarity,
  Qualifiers,
  Slot,
  Subject,
} from "./model/assertion.js";
export type { Article, Block, BlockRole, Document, Format, Metadata } from "./model/document.js";
export { flip, relate, type Comparison, type Interval, type Relation } from "./model/relation.js";
export type { Mention } from "./model/mention.js";
export type { PartOfSpeech, Sentence, Token } from "./model/sentence.js";
export type { Span } from "./model/span.js";
