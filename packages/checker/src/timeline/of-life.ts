import { formatValue, type DateValue, type QuantityValue } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../align/statement.js";
import type { Check } from "../findings/finding.js";
import { before, dayOf, daysInYear, daysOfAge, daysOfDate, daysOfDuration, type Days } from "./days.js";
import { deeds, points, spans, type Deed } from "./lives.en.js";
import { origin } from "./network.js";
import { dated, datePhrase, isKnown, ordered, type Told } from "./told.js";

/** Something told of a person or thing. */
export interface ToldOf {
  readonly subject: CanonicalEntity;
  readonly told: Told;
}

/** What a statement says of the lives of those it names: births, deaths, deeds, ages, times in power, beginnings and ends of things. */
export function tellLives(statement: Statement, sentence: readonly Statement[]): readonly ToldOf[] {
  const { slot, value, predicate, subject } = statement.assertion;
  if (slot === "howMuch" && predicate === "age" && value.kind === "quantity")
    return about(statement.subject, tellAge(statement, value, sentence));
  if (slot === "howLong" && predicate === "rule" && value.kind === "duration" && isBare(statement))
    return about(statement.subject, {
      sort: "length",
      from: takingOffice,
      to: losingOffice,
      ...daysOfDuration(value),
      topic: "the time in power",
      display: `ruled for ${formatValue(value)}`,
      value,
      statements: [statement],
      assumed: doubt("event", "there may have been more than one time in power"),
    });
  if (slot !== "when" || value.kind !== "date" || statement.assertion.qualifiers.phase !== undefined)
    return [];
  const done = deeds.flatMap((deed) => about(doerOf(statement, deed), tellDeed(statement, deed, value)));
  const wording = points[predicate];
  if (wording === undefined || subject.type !== "entity" || !hasLife(predicate, subject.entity.type))
    return done;
  return [...done, ...about(statement.subject, dated(predicate, wording, value, statement))];
}

function about(subject: CanonicalEntity | null, told: Told | null): readonly ToldOf[] {
  return subject === null || told === null ? [] : [{ subject, told }];
}

/** Only persons are born, die and are buried. */
function hasLife(predicate: string, type: string): boolean {
  return !ofPersons.has(predicate) || type === "person" || type === "unknown";
}

const ofPersons: ReadonlySet<string> = new Set(["birth", "death", "burial"]);

/** "ruled for 24 years", not "ruled in five years". */
function isBare({ assertion }: Statement): boolean {
  return assertion.qualifiers.relation === undefined;
}

function doerOf({ assertion, subject, agent }: Statement, { predicate, as }: Deed): CanonicalEntity | null {
  if (assertion.predicate !== predicate) return null;
  if (as === "agent") return assertion.qualifiers.agent?.type === "person" ? agent : null;
  return assertion.subject.type === "entity" && assertion.subject.entity.type === "person" ? subject : null;
}

/** A deed once done is one point; of those that can come again each date is a point of its own. */
function tellDeed(statement: Statement, deed: Deed, value: DateValue): Told {
  const object = deed.as === "agent" ? statement.subject : statement.agent;
  const which = deed.as === "agent" ? (object?.id ?? "") : "";
  const point = prefixOf(deed) + (isOnce.has(deed.predicate) ? which : value.timex);
  const fill = (text: string): string => text.replace("{object}", object?.name ?? "it");
  return dated(point, { topic: fill(deed.topic), past: fill(deed.past) }, value, statement);
}

const isOnce: ReadonlySet<string> = new Set(["founding", "inauguration", "overthrow"]);

const prefixOf = ({ predicate, as }: Pick<Deed, "predicate" | "as">) => `${predicate} ${as} `;
const takingOffice = prefixOf({ predicate: "inauguration", as: "subject" });
const losingOffice = prefixOf({ predicate: "overthrow", as: "subject" });

/** How old somebody was: at death, at a deed, on a date, or on the day of the article. */
function tellAge(statement: Statement, value: QuantityValue, sentence: readonly Statement[]): Told | null {
  const { assertion, document, subject } = statement;
  const { qualifiers, provenance, evidence } = assertion;
  const years = daysOfAge(value);
  const age = formatValue(value).replace(/ years old$/, "");
  const base = { topic: "the age", value, statements: [statement], assumed: null } as const;
  const died = sentence.some(
    (other) => other.assertion.predicate === "death" && other.subject?.id === subject?.id,
  );
  if (died && provenance.binding !== "age/copula" && provenance.binding !== "age/dated")
    return {
      ...base,
      sort: "length",
      from: "birth",
      to: "death",
      ...years,
      display: `died at the age of ${age}`,
    };
  const { time } = qualifiers;
  if (time?.kind === "date" && isKnown(time))
    return { ...base, ...bornBefore(daysOfDate(time), years), display: `was ${age} ${datePhrase(time)}` };
  const day = dayOf(document.date ?? null);
  if (time !== undefined || day === null || died) return null;
  // "In 2002 Ann Lee, 32, won": a sentence with a year of its own may tell of an age of that time.
  if (/\b(?:1[5-9]|20)\d\d\b/u.test(evidence.sentence)) return null;
  const then = { least: day - Math.ceil(daysInYear), most: day };
  return {
    ...base,
    ...bornBefore(then, years),
    display: `was ${age} when the article appeared`,
    assumed: doubt("time", `"${evidence.quote}" is taken for the age when the article appeared`),
  };
}

const doubt = (check: string, reason: string): Check => ({ check, status: "unknown", reason });

/** Somebody so old on one of these days was born so long before. */
function bornBefore(days: Days, age: Days): Pick<Told, "sort" | "from" | "to" | "least" | "most"> {
  return { sort: "age", from: origin, to: "birth", ...before(days, age) };
}

/** What is known of every life and thing, for the points that a timeline has. */
export function orderOfLife(has: ReadonlySet<string>): readonly Told[] {
  const lived = [...has].flatMap((point): readonly Told[] => {
    const deed = deeds.find((deed) => point.startsWith(prefixOf(deed)));
    if (deed === undefined) return [];
    const done = ordered("birth", point, "Nobody does anything before being born");
    return deed.posthumous === true
      ? [done]
      : [done, ordered(point, "death", "Nobody does anything after dying")];
  });
  return [
    ordered("birth", "death", "Nobody dies before being born"),
    ...lived,
    ...spans.map(({ first, last, reason }) => ordered(first, last, reason)),
  ];
}
