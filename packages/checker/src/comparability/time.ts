import { isOutcome } from "@gainsay/claims";
import { agesAtOneTime } from "./age.js";
import { ofEarlier, yet } from "./words.en.js";
import type { Statement } from "../align/statement.js";
import { shareName } from "./share-name.js";
import { met, nothingToSay, tooLittle, unknown, unmet, type GateCheck, type Outcome } from "./gate-check.js";

/** Populations, areas and prices of things are given anew once a year or so. In days. */
const slowChange = 365;

/** News goes on about a case for so many years. */
const fewYears = 5;

/** Were both true at the same time? Tolls grow and populations change; the date of a happening does not. */
export const time: GateCheck = {
  name: "time",
  run(a, b, { sameEvent, stories }) {
    const { slot, predicate } = a.assertion;
    if (slot === "what" || slot === "whether") return stateAt(a, b, sameEvent);
    if (slot === "when") return met("does not change with time");
    if (slot === "howLong") {
      const [before, ...others] = [a, b].filter(({ assertion }) =>
        ofEarlier.test(assertion.evidence.sentence),
      );
      return before === undefined || others.length > 0
        ? met("does not change with time")
        : unmet(`"${before.assertion.evidence.quote}" is told of an earlier time`);
    }
    const changes = slot === "howMany" || a.predicate?.arity === "state";
    if (!changes || predicate === "magnitude" || predicate === "distance")
      return met("does not change with time");
    if (predicate === "age" && isAtDeath(a) && isAtDeath(b)) return met("one dies at one age");
    if (predicate === "age" && yearsApart(a, b) <= 1 && a.document.id !== b.document.id)
      return unmet("an age grows by a year between two birthdays");
    const ages = predicate === "age" ? agesAtOneTime(a, b) : null;
    if (ages !== null) return ages;
    const apart = yearsToldApart(a, b);
    const isOneText = a.document.id === b.document.id;
    // "in 1900 it had 95,000 inhabitants, in 2010 …": what a text tells of two years is no news.
    if (apart !== null) return isOneText && isOfYear(a) && isOfYear(b) ? nothingToSay(apart) : unmet(apart);
    // "in 1900 it had 95,000 inhabitants … it has 812,000"
    if (isOneText && a.predicate?.arity === "state" && isOfYear(a) !== isOfYear(b))
      return tooLittle("one text tells both, one of them of a year");
    const dates = [a.document.date, b.document.date];
    if (isOneText) return met("one article");
    const isAkin = stories.akinTo.get(a.document.id)?.includes(b.document.id) === true && shareName(a, b);
    const isOneStory =
      sameEvent || isAkin || stories.sameStory(a.document.id, b.document.id).status === "met";
    if (dates[0] === undefined || dates[1] === undefined)
      return predicate === "age" && yearsApart(a, b) <= fewYears && !isOneStory
        ? unmet("an article without a date may be some years younger")
        : unknown("an article without a date");
    if (dates[0] === dates[1]) return met(`both as of ${dates[0]}`);
    const days = Math.abs(Date.parse(dates[0]) - Date.parse(dates[1])) / 86_400_000;
    if (slot !== "howMany" || a.predicate?.arity === "state") {
      if (days <= slowChange) return met(`does not change much in ${days} days`);
    }
    return unmet(`one as of ${[...dates].sort().join(", the other as of ")}`);
  },
};

/** Whether two states, or whether something happened, hold at one time: what one voice tells in one text comes one after the other. */
function stateAt(a: Statement, b: Statement, sameEvent: boolean): Outcome {
  const { value } = a.assertion;
  if (a.document.id === b.document.id) return tooLittle("one text tells both, one after the other");
  const open = [a, b]
    .flatMap(({ assertion }) => assertion.qualifiers.narrowing ?? [])
    .find((word) => yet.has(word));
  if (open !== undefined) return unmet(`"${open}" leaves open what comes later`);
  if (sameEvent || sameDay(a, b)) return met("both at one time");
  const lasting = value.kind === "status" ? isOutcome(value.scale) : a.predicate?.arity === "once";
  const dates = [a.document.date, b.document.date];
  if (dates[0] === undefined || dates[1] === undefined)
    return lasting
      ? unknown("an article without a date")
      : tooLittle("an article without a date, and states change");
  if (dates[0] === dates[1]) return met(`both as of ${dates[0]}`);
  return unmet(`one as of ${[...dates].sort().join(", the other as of ")}`);
}

/** Whether both say when, and it was on one day. */
function sameDay(a: Statement, b: Statement): boolean {
  const [left, right] = [a.assertion.qualifiers.time, b.assertion.qualifiers.time];
  return (
    left?.kind === "date" && right?.kind === "date" && left.precision === "day" && left.timex === right.timex
  );
}

/**
 * What tells that two properties are of different years, or null: "in **2016** it had 79 inhabitants" and "in **2021**", or an article
 * of a year far from the one that the sentence on the other side states.
 */
function yearsToldApart(a: Statement, b: Statement): string | null {
  const stated = [yearStated(a), yearStated(b)];
  const isProperty = a.predicate?.arity === "state";
  const [left, right] = [a, b].map((side, index) => stated[index] ?? (isProperty ? yearWritten(side) : null));
  if (left == null || right == null || stated.every((year) => year === null)) return null;
  const fewest = stated.includes(null) ? 2 : 1;
  return Math.abs(left - right) < fewest ? null : `one as of ${left}, the other as of ${right}`;
}

function yearWritten({ document: { date } }: Statement): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}

function isOfYear(statement: Statement): boolean {
  return yearStated(statement) !== null;
}

/** The year that the sentence itself puts a fact in. */
function yearStated({ assertion: { qualifiers } }: Statement): number | null {
  const { time } = qualifiers;
  if (time?.kind !== "date" || !time.known.includes("year")) return null;
  const [first, last] = [time.min?.slice(0, 4), time.max?.slice(0, 4)];
  return first !== undefined && first === last ? Number(first) : null;
}

/** Years between the nearest ends of two ages; Infinity where one is no age. */
function yearsApart({ assertion: { value: a } }: Statement, { assertion: { value: b } }: Statement): number {
  if (a.kind !== "quantity" || b.kind !== "quantity") return Infinity;
  return Math.max((a.min ?? 0) - (b.max ?? Infinity), (b.min ?? 0) - (a.max ?? Infinity));
}

/** "died at the age of 77" */
function isAtDeath({ assertion: { provenance } }: Statement): boolean {
  return provenance.binding === "age/died";
}
