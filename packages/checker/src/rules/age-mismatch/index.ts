import {
  dayOfCalendar,
  formatValue,
  parseIsoDate,
  type Assertion,
  type DateValue,
  type Evidence,
  type Extraction,
  type QuantityValue,
} from "@gainsay/claims";
import { defineDocumentRule, type Clash, type Side } from "../rule.js";
import { evidenceAt, matchesOf, readingOf, type Figure, type Reading } from "../sentence/reading.js";
import { mistakeWords } from "../sentence/words.en.js";
import { bareAge, bornAndIs, bornDiedAged, diedAged, lifeAndAge, relatives } from "./words.en.js";

export const ageMismatch = defineDocumentRule(
  {
    id: "age-mismatch",
    finds: "An age that does not fit the dates of birth and death that the same text gives.",
    why: "The age or one of the dates is wrong.",
    fix: "Look up the dates; an age is the last birthday that was reached.",
  },
  (extraction) => {
    const readings = (extraction.sentences ?? [])
      .filter(({ text }) => !mistakeWords.test(text))
      .map((sentence) => readingOf(extraction.document, sentence));
    const inSentences = readings.flatMap((reading) => [
      ...lifeInSentence(reading),
      ...ageInSentence(reading),
    ]);
    const told = new Set(
      inSentences.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence.map(({ start }) => start))),
    );
    const lives = livesOf(extraction.assertions);
    const across = [...atDeath(extraction, readings, lives), ...atPublication(extraction, lives)];
    return [
      ...inSentences,
      ...across.filter(({ sides }) =>
        sides.every(({ evidence }) => evidence.every(({ start }) => !told.has(start))),
      ),
    ];
  },
);

/** A date or an age with its place in the text. */
interface Told<V> {
  readonly value: V;
  readonly evidence: Evidence;
}

function lifeInSentence(reading: Reading): readonly Clash[] {
  return [...matchesOf(reading, bornDiedAged, 3), ...matchesOf(reading, lifeAndAge, 3)].flatMap(
    ({ match, named }) => {
      const [born, died, figure] = named;
      const aged = asAge(figure, match[0]);
      if (relatives.test(match[0])) return [];
      if (born?.value.kind !== "date" || died?.value.kind !== "date" || !isAge(aged)) return [];
      return mismatch(
        { value: born.value, evidence: evidenceAt(reading, born) },
        { value: died.value, evidence: evidenceAt(reading, died) },
        { value: aged.value, evidence: evidenceAt(reading, aged) },
        "a person",
      );
    },
  );
}

/** "Anna Holt, born on 3 May 1970, is 56", seen from the day of the article. */
function ageInSentence(reading: Reading): readonly Clash[] {
  const { date } = reading.document;
  if (date === undefined) return [];
  return matchesOf(reading, bornAndIs).flatMap(({ match, named: [born, figure] }) => {
    const aged = asAge(figure, match[0]);
    if (relatives.test(match[0]) || born?.value.kind !== "date" || !isAge(aged)) return [];
    const evidence = evidenceAt(reading, aged);
    return mismatch(
      { value: born.value, evidence: evidenceAt(reading, born) },
      { value: dayOfCalendar(date, true), evidence },
      { value: aged.value, evidence },
      "a person",
      0.85,
    );
  });
}

/** A number behind "died at" is an age. */
function asAge(figure: Figure | undefined, words: string): Figure | undefined {
  const { value } = figure ?? {};
  if (
    figure === undefined ||
    value?.kind !== "quantity" ||
    value.dimension !== "number" ||
    !bareAge.test(words)
  )
    return figure;
  return { ...figure, value: { ...value, dimension: "age", unit: "year", statedUnit: "year" } };
}

function isAge(figure: Figure | undefined): figure is Figure & { readonly value: QuantityValue } {
  return figure?.value.kind === "quantity" && figure.value.dimension === "age" && figure.value.hedge === null;
}

/** Born in one sentence, died at an age in another. */
function atDeath({ assertions }: Extraction, readings: readonly Reading[], lives: Lives): readonly Clash[] {
  const byStart = new Map(readings.map((reading) => [reading.sentence.start, reading]));
  return assertions.filter(isDeath).flatMap((death) => {
    const birth = lives.birthOf(death);
    const reading = byStart.get(death.evidence.sentenceStart);
    if (
      birth === null ||
      reading === undefined ||
      death.value.kind !== "date" ||
      relatives.test(reading.outline)
    )
      return [];
    const aged = matchesOf(reading, diedAged)
      .map(({ match, named }) => asAge(named.at(-1), match[0]))
      .find(isAge);
    if (aged === undefined) return [];
    return mismatch(
      birth,
      { value: death.value, evidence: death.evidence },
      { value: aged.value, evidence: evidenceAt(reading, aged) },
      nameOf(death),
    );
  });
}

/** "Dana Reyes, 32," and her birthday, seen from the day of the article. */
function atPublication({ document, assertions }: Extraction, lives: Lives): readonly Clash[] {
  const { date } = document;
  const day = date === undefined ? null : parseIsoDate(date);
  if (date === undefined || day === null) return [];
  const today = dayOfCalendar(date, true);
  return assertions.flatMap((age) => {
    if (age.predicate !== "age" || age.provenance.binding !== "age/apposition" || !isPlain(age)) return [];
    if (age.value.kind !== "quantity" || age.value.dimension !== "age" || age.value.hedge !== null) return [];
    const birth = lives.birthOf(age);
    if (birth === null || lives.isDead(age)) return [];
    // Ages in an account of the past are of their time.
    if (/\b(?:1[5-9]|20)\d\d\b/.test(age.evidence.sentence.replace(birth.evidence.quote, ""))) return [];
    return mismatch(
      birth,
      { value: today, evidence: age.evidence },
      { value: age.value, evidence: age.evidence },
      nameOf(age),
      0.85,
    );
  });
}

function isPlain({ polarity, modality }: Assertion): boolean {
  return polarity === "affirmed" && modality === "asserted";
}

function isDeath(assertion: Assertion): boolean {
  const { predicate, slot } = assertion;
  return (predicate === "death" || predicate === "to die") && slot === "when" && isPlain(assertion);
}

/** What a document tells of the lives of those it names. */
interface Lives {
  /** The one date of birth of whoever an assertion is about; null where none or several are told. */
  birthOf(assertion: Assertion): Told<DateValue> | null;
  isDead(assertion: Assertion): boolean;
}

function livesOf(assertions: readonly Assertion[]): Lives {
  const births = new Map<string, Assertion[]>();
  const dead = new Set<string>();
  for (const assertion of assertions) {
    const person = personOf(assertion);
    if (person === null) continue;
    if (isDeath(assertion)) dead.add(person);
    if (assertion.predicate !== "birth" || assertion.slot !== "when" || !isPlain(assertion)) continue;
    births.set(person, [...(births.get(person) ?? []), assertion]);
  }
  return {
    birthOf: (assertion) => {
      const [birth, ...others] = births.get(personOf(assertion) ?? "") ?? [];
      if (birth?.value.kind !== "date" || others.length > 0) return null;
      return { value: birth.value, evidence: birth.evidence };
    },
    isDead: (assertion) => dead.has(personOf(assertion) ?? ""),
  };
}

/** Whoever an assertion is about, if by more than a surname. */
function personOf({ subject }: Assertion): string | null {
  return subject.type === "entity" && /\s/.test(subject.entity.name) ? subject.entity.id : null;
}

function nameOf({ subject }: Assertion): string {
  return subject.type === "entity" ? subject.entity.name : subject.name;
}

/** A year more or less: birthdays, and countries that count from one. */
const tolerance = 1;

function mismatch(
  birth: Told<DateValue>,
  until: Told<DateValue>,
  age: Told<QuantityValue>,
  who: string,
  atMost = 0.97,
): readonly Clash[] {
  const years = yearsBetween(birth.value, until.value);
  const { amount, statedUnit } = age.value;
  if (years === null || amount === null || statedUnit !== "year" || until.value.boundary === "start")
    return [];
  const gap = Math.max(amount - years.max, years.min - amount);
  if (gap <= 0) return [];
  const [from, to] = [birth.value, until.value].map((value) =>
    formatValue({ ...value, boundary: undefined }),
  );
  const span = years.min === years.max ? String(years.min) : `${years.min} or ${years.max}`;
  const sides: readonly Side[] = [
    { value: age.value, evidence: [age.evidence] },
    { value: birth.value, display: `born ${from}, ${span} on ${to}`, evidence: [birth.evidence] },
  ];
  return [
    {
      question: { text: `How old was ${who} in ${to}?`, subject: who, predicate: "age", slot: "howMuch" },
      verdict: "contradiction",
      confidence: gap > tolerance ? atMost : 0.75,
      sides,
      reason: `Born ${from}, ${who} was ${span} years old in ${to}, not ${amount}.`,
      ...(gap % 10 === 0 ? { slip: "a decade off" } : {}),
    },
  ];
}

/** The birthdays that can lie between two dates, at least and at most; null where one of the two is not fixed. */
function yearsBetween(from: DateValue, to: DateValue): { readonly min: number; readonly max: number } | null {
  if (
    [from, to].some(
      ({ mod, alternatives, known, min, max }) =>
        mod !== undefined ||
        alternatives !== undefined ||
        !known.includes("year") ||
        min === null ||
        max === null,
    )
  )
    return null;
  const min = completed(from.max ?? "", to.min ?? "");
  const max = completed(from.min ?? "", to.max ?? "");
  return max < 0 || max > 130 ? null : { min: Math.max(0, min), max };
}

/** Whole years from one ISO date to another. */
function completed(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5, 10) < from.slice(5, 10) ? years - 1 : years;
}
