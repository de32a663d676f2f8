import { formatValue, type QuantityValue } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../align/statement.js";
import { before, dayOf, daysInYear, daysOfAge, daysOfDate, daysOfDuration, type Days } from "./days.js";
import { deedAt, tellDeeds, type Persons } from "./deeds.js";
import { building, points, spans, stretches } from "./lives.en.js";
import { origin } from "./network.js";
import { dated, datePhrase, doubt, isKnown, ordered, type Told, type ToldOf } from "./told.js";

/** What a statement says of the lives of those it names: births, deaths, deeds, ages, times in power, beginnings and ends of things. */
export function tellLives(
  statement: Statement,
  sentence: readonly Statement[],
  persons: Persons,
): readonly ToldOf[] {
  const { slot, value, predicate, subject, qualifiers } = statement.assertion;
  if (slot === "howMuch" && predicate === "age" && value.kind === "quantity")
    return about(statement.subject, tellAge(statement, value, sentence));
  const stretch = about(statement.subject, tellStretch(statement));
  if (slot !== "when" || value.kind !== "date") return stretch;
  const done = [...stretch, ...tellDeeds(statement, value, persons)];
  const point = pointOf(statement);
  const wording = points[point];
  if (qualifiers.phase !== undefined || wording === undefined) return done;
  if (subject.type !== "entity" || !hasLife(predicate, subject.entity.type)) return done;
  return [...done, ...about(statement.subject, dated(point, wording, value, statement))];
}

function about(subject: CanonicalEntity | null, told: Told | null): readonly ToldOf[] {
  return subject === null || told === null ? [] : [{ subject, told }];
}

/** "was **built** in 1960" tells of the work, "was **completed** in 1960" of its end. */
function pointOf({ assertion: { predicate, trigger } }: Statement): string {
  return predicate === "completion" && building.test(trigger.text) ? "building" : predicate;
}

/** Only persons are born, die and are buried. */
function hasLife(predicate: string, type: string): boolean {
  return !ofPersons.has(predicate) || type === "person" || type === "unknown";
}

const ofPersons: ReadonlySet<string> = new Set(["birth", "death", "burial"]);

/** When a rule, or the building of something, began and ended, and how long it took. */
function tellStretch(statement: Statement): Told | null {
  const { slot, value, predicate, qualifiers } = statement.assertion;
  const stretch = stretches[predicate];
  if (stretch === undefined) return null;
  const { first, last, length, isMade } = stretch;
  const { phase, relation } = qualifiers;
  if (slot === "when" && value.kind === "date" && phase !== undefined)
    return dated(phase === "start" ? first : last, stretch[phase], value, statement);
  // "ruled for 24 years", not "ruled in five years"; but "built in five years".
  if (slot !== "howLong" || value.kind !== "duration") return null;
  if (relation !== undefined && !(isMade && relation === "in")) return null;
  return {
    sort: "length",
    from: first,
    to: last,
    ...daysOfDuration(value),
    topic: length.topic,
    display: length.past.replace("{length}", formatValue(value)),
    value,
    statements: [statement],
    assumed: doubt("event", stretch.doubt),
  };
}

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

/** Somebody so old on one of these days was born so long before. */
function bornBefore(days: Days, age: Days): Pick<Told, "sort" | "from" | "to" | "least" | "most"> {
  return { sort: "age", from: origin, to: "birth", ...before(days, age) };
}

/** What is known of every life and thing, for the points that a timeline has. */
export function orderOfLife(has: ReadonlySet<string>): readonly Told[] {
  const lived = [...has].flatMap((point): readonly Told[] => {
    const deed = deedAt(point);
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
