import { z } from "zod";
import type { Document } from "../model/document.js";
import type { Mention } from "../model/mention.js";
import type { Comparison } from "../model/relation.js";
import type { Sentence } from "../model/sentence.js";
import { overlaps } from "../model/span.js";
import { date } from "./date/index.js";
import { DateValue } from "./date/value.js";
import { duration } from "./duration/index.js";
import { DurationValue } from "./duration/value.js";
import { read, tokensOf, type KindContext } from "./kind.js";
import { number } from "./number/index.js";
import { organisation } from "./organisation/index.js";
import { OrganisationValue } from "./organisation/value.js";
import { person } from "./person/index.js";
import { PersonValue } from "./person/value.js";
import { place } from "./place/index.js";
import { PlaceValue } from "./place/value.js";
import { quantity } from "./quantity/index.js";
import type { UnitTable } from "./quantity/unit-table.js";
import { QuantityValue } from "./quantity/value.js";
import { role } from "./role/index.js";
import { RoleValue } from "./role/value.js";
import { status } from "./status/index.js";
import { StatusValue } from "./status/value.js";
import { truth } from "./truth/index.js";
import { TruthValue } from "./truth/value.js";
import { version } from "./version/index.js";
import { VersionValue } from "./version/value.js";

/**
 * All kinds. Dates, durations, quantities and versions are found wherever they stand; the others are read from the phrases that
 * answer a question, by `placeOf`, `personOf`, `organisationOf`, `roleOf`, `statusOf` and `truthOf`.
 */
export const kinds = {
  date,
  duration,
  quantity,
  place,
  person,
  organisation,
  role,
  status,
  truth,
  version,
} as const;

/** Any normalised value, told apart by `kind`. */
export const Value = z.discriminatedUnion("kind", [
  DateValue,
  DurationValue,
  QuantityValue,
  PlaceValue,
  PersonValue,
  OrganisationValue,
  RoleValue,
  StatusValue,
  TruthValue,
  VersionValue,
]);
export type Value = z.infer<typeof Value>;

export type ValueMention = Mention<Value>;

/**
 * All dates, durations, quantities and versions that a document mentions, in order, not overlapping; spans in clean text. Where two
 * kinds claim overlapping words, the longer span wins; of equally long ones, the kind named first. With `numbers`, numbers
 * too that nothing says the meaning of; no assertion is made of these.
 */
export function findValues(
  document: Pick<Document, "text" | "metadata">,
  sentences: readonly Sentence[],
  { numbers = false, units }: { readonly numbers?: boolean; readonly units?: UnitTable } = {},
): readonly ValueMention[] {
  const context: KindContext = {
    text: document.text,
    sentences,
    tokens: tokensOf(sentences),
    reference: document.metadata.date ?? null,
    entities: [],
    ...(units === undefined ? {} : { units }),
  };
  const found: readonly ValueMention[] = [
    ...read(kinds.date, context),
    ...read(kinds.duration, context),
    ...read(kinds.quantity, context),
    ...read(kinds.version, context),
  ];
  const values = withoutOverlaps(found);
  return numbers ? withNumbers(values, read(number, context)) : values;
}

/**
 * Puts numbers where no value stands. A count that says no more than its number gives way to a longer number, which
 * takes in the words that bound it: "the number is larger than ten and less than 20".
 */
function withNumbers(
  values: readonly ValueMention[],
  numbers: readonly ValueMention[],
): readonly ValueMention[] {
  const solid = values.filter(({ recogniser }) => recogniser !== "quantity/bare-count");
  let next = 0;
  const free = numbers.filter((number) => {
    while ((solid[next]?.end ?? Infinity) <= number.start) next += 1;
    const value = solid[next];
    return value === undefined || !overlaps(value, number);
  });
  return withoutOverlaps([...values, ...free]);
}

/** Keeps the longest of overlapping mentions. */
function withoutOverlaps(mentions: readonly ValueMention[]): readonly ValueMention[] {
  const kept: ValueMention[] = [];
  // The sort is stable, so that the order of kinds decides between equal spans.
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, mention)) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** How two values relate. Values of different kinds are incomparable. */
export function compareValues(a: Value, b: Value): Comparison {
  switch (a.kind) {
    case "date":
      if (b.kind === a.kind) return date.compare(a, b);
      break;
    case "duration":
      if (b.kind === a.kind) return duration.compare(a, b);
      break;
    case "quantity":
      if (b.kind === a.kind) return quantity.compare(a, b);
      break;
    case "place":
      if (b.kind === a.kind) return place.compare(a, b);
      break;
    case "person":
      if (b.kind === a.kind) return person.compare(a, b);
      break;
    case "organisation":
      if (b.kind === a.kind) return organisation.compare(a, b);
      break;
    case "role":
      if (b.kind === a.kind) return role.compare(a, b);
      break;
    case "status":
      if (b.kind === a.kind) return status.compare(a, b);
      break;
    case "truth":
      if (b.kind === a.kind) return truth.compare(a, b);
      break;
    case "version":
      if (b.kind === a.kind) return version.compare(a, b);
      break;
  }
  return { relation: "incomparable", reason: `a ${a.kind} and a ${b.kind} have no common scale` };
}

/** The value in plain English: "December 2024", "5 people", "Paris, Texas", "former president of Syria". */
export function formatValue(value: Value): string {
  switch (value.kind) {
    case "date":
      return date.format(value);
    case "duration":
      return duration.format(value);
    case "quantity":
      return quantity.format(value);
    case "place":
      return place.format(value);
    case "person":
      return person.format(value);
    case "organisation":
      return organisation.format(value);
    case "role":
      return role.format(value);
    case "status":
      return status.format(value);
    case "truth":
      return truth.format(value);
    case "version":
      return version.format(value);
  }
}
