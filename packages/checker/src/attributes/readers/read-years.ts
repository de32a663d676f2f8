import type { DateValue, QuantityValue } from "@gainsay/claims";
import { lifeIn, partBrackets } from "../../restatements/once-told.js";
import { isFact } from "../../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { joined } from "../phrases/name-units.js";
import { isVerb, partsEndingAt, possessorIn, subjectOf } from "../phrases/noun-phrase.js";
import { yearValue } from "../phrases/year-value.js";
import { anniversaries, keeping, publishedWorks } from "./years.en.js";

/** The years that a sentence gives in brackets behind a name, and those that a feast of so many years tells. */
export function readYears(sentence: UnitSentence): readonly Attribute[] {
  return [
    ...lifeSpan(sentence),
    ...yearOfWork(sentence),
    ...yearBeforeWork(sentence),
    ...anniversary(sentence),
  ];
}

/** "Marta Holm **(1881–1959)**": when somebody was born and died, and how old they grew. */
function lifeSpan(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  const owner = partsEndingAt(
    units,
    units.findIndex(({ text }) => text === "("),
  ).flatMap((part) => part.units);
  if (owner.length === 0) return [];
  const life = lifeIn(partBrackets(units).bracket).flatMap(({ happening, dates }) =>
    dates.map((unit) => ({ sentence, id: happening, owner, about: [], unit, asOf: null })),
  );
  const [birth, death] = ["birth", "death"].map((id) => life.find((each) => each.id === id)?.unit);
  const age = birth === undefined || death === undefined ? null : ageAt(sentence, birth, death);
  return age === null
    ? life
    : [...life, { sentence, id: "age at death", owner, about: [], unit: age, asOf: null }];
}

/** "1881–1959": 77 or 78. */
function ageAt({ plain }: UnitSentence, birth: Unit, death: Unit): Unit | null {
  const [born, died] = [birth, death].map(({ value }) =>
    value?.kind === "date" &&
    value.mod === undefined &&
    value.precision !== "decade" &&
    value.precision !== "century"
      ? yearOf(value)
      : null,
  );
  const unit = joined(plain, [birth, death]);
  if (unit === null || born == null || died == null || died <= born) return null;
  return { ...unit, sort: "value", value: yearsOld(died - born - 1, died - born) };
}

function yearsOld(min: number, max: number): QuantityValue {
  return {
    kind: "quantity",
    dimension: "age",
    unit: "year",
    min,
    max: max + 0.99,
    amount: max,
    statedUnit: "year",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}

function yearOf({ min }: DateValue): number | null {
  const year = /^\d{4}/u.exec(min ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

/** "her second **novel, Glass Orchard (1962)**" */
function yearOfWork(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    const isBracketed = units[at - 1]?.text === "(" && units[at + 1]?.text === ")";
    if (!isBracketed || unit.value?.kind !== "date" || unit.value.precision !== "year") return [];
    const end = at - 1;
    let start = end;
    while (start > 0 && isNameWord(units[start - 1])) start -= 1;
    const article = units[start - 1]?.pos === "DET" ? start - 1 : start;
    const before = units[units[article - 1]?.text === "," ? article - 2 : article - 1];
    return start < end && before !== undefined && publishedWorks.has(before.lemma)
      ? [{ sentence, id: "publication", owner: units.slice(start, end), about: [], unit, asOf: null }]
      : [];
  });
}

/** "celebrated its **centenary** in 1994": when it was founded. */
function anniversary(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  const at = units.findIndex((unit) => isVerb(unit) && keeping.has(unit.lemma));
  const verb = units[at];
  const behind = units.slice(at + 1);
  const noun = behind.findIndex(({ lemma }) => anniversaries.has(lemma) || lemma === "anniversary");
  const date = behind.slice(noun + 1).find(({ value }) => value?.kind === "date");
  if (at < 0 || noun < 0 || verb === undefined || date?.value?.kind !== "date" || !isFact(sentence, verb))
    return [];
  const years = anniversaries.get(behind[noun]?.lemma ?? "") ?? ordinalOf(behind[noun - 1]);
  const isOwn = possessorIn({ preposition: null, units: behind.slice(0, noun) }) !== null;
  const since = years === null ? null : yearsBefore(date.value, years);
  const owner = subjectOf(units, at).flatMap((part) => part.units);
  return !isOwn || since === null || owner.length === 0
    ? []
    : [{ sentence, id: "founding", owner, about: [], unit: { ...date, value: since }, asOf: null }];
}

/** "its **150th** anniversary" */
function ordinalOf(unit: Unit | undefined): number | null {
  return unit?.value?.kind === "quantity" && unit.value.dimension === "ordinal" ? unit.value.amount : null;
}

/** So many years before a date; feasts are held in the year before or after as well. */
function yearsBefore(date: DateValue, years: number): DateValue | null {
  const year = yearOf(date);
  return year === null || year - years < 1000 ? null : yearValue(year - years - 1, year - years + 1);
}

/** "is a **1974** drama film" */
function yearBeforeWork(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    const [copula, article] = [units[at - 2], units[at - 1]];
    const end = units.findIndex(({ pos }, index) => index > at && pos !== "ADJ" && pos !== "NOUN");
    const noun = units[end - 1];
    const isYear = unit.value?.kind === "date" && unit.value.precision === "year";
    if (!isYear || copula?.lemma !== "be" || article?.lower !== "a") return [];
    const owner = subjectOf(units, at - 2).flatMap((part) => part.units);
    return noun === undefined || !publishedWorks.has(noun.lemma) || owner.length === 0
      ? []
      : [{ sentence, id: "publication", owner, about: [], unit, asOf: null }];
  });
}
