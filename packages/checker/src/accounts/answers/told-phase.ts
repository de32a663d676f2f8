import type { DateValue } from "@gainsay/claims";
import { propositionsOf, type Proposition } from "../../propositions/proposition.js";
import { standingOf } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import type { FoundWording } from "../../wordings/find-wordings.js";
import { nameByWord } from "../../wordings/read-table.js";
import { boundOf, bounded } from "./bounds.js";
import { isEndOfStretch, wordingOf, type Questions } from "./phase-wording.js";
import { beginningLines, delayable, formerly, lastings, may, unsettled, usings } from "./phases.en.js";
import { answerOf, headsOf, timeOf, type ToldAnswer } from "./told-answer.js";

const sortOfBeginning = nameByWord(beginningLines);

/** When what a sentence tells of begins or ends: "**closes** in June", "goes on **until 2029**", "**delayed** to March". */
export function phasesIn(sentence: UnitSentence): readonly ToldAnswer[] {
  const { text } = sentence.plain;
  if (unsettled.test(text) || may.test(text)) return [];
  return sentence.units.flatMap((unit, at): readonly ToldAnswer[] => {
    if (unit.value?.kind !== "date" || !isDayOrYear(unit.value)) return [];
    const found = phaseOf(sentence, at, unit.value);
    return found === null ? [] : [found];
  });
}

const telling: ReadonlySet<string> = new Set(["day", "month", "season", "year", "decade", "century"]);

function isDayOrYear({ type, precision, known, timex }: DateValue): boolean {
  if (type !== "DATE" || !telling.has(precision) || timex.includes("REF")) return false;
  return (
    known.includes("year") || known.includes("month") || precision === "decade" || precision === "century"
  );
}

function phaseOf(sentence: UnitSentence, at: number, date: DateValue): ToldAnswer | null {
  const { units } = sentence;
  const found = wordingOf(sentence, at);
  if (found === null || formerly.test(clauseText(sentence, at, found))) return null;
  const [first, last] = [units[found.first], units[found.last - 1]];
  const unit = units[at];
  if (first === undefined || last === undefined || unit === undefined) return null;
  if (!isEndOfStretch(units, at) && isForAWhile(sentence, at, found)) return null;
  const verb = propositionsOf(sentence).find(
    (each) => units.indexOf(each.verb) >= found.first && units.indexOf(each.verb) < found.last,
  );
  const questions = found.entry.length > 0 ? found.entry : sortsOfBeginning(sentence, found.first, verb);
  if (questions.length === 0) return null;
  const bound = boundOf(sentence, at, found.first);
  const { negated } = standingOf(sentence, last);
  if (negated && bound !== "from") return null;
  const value = bounded(date, bound);
  return answerOf(
    questions,
    {
      sentence,
      value,
      heads: themesOf(verb, first, last),
      time: found.entry === delayable ? "future" : timeOf(sentence, last, verb),
    },
    first,
    last,
    unit,
  );
}

function clauseText(
  { units, plain }: UnitSentence,
  at: number,
  { first, last }: FoundWording<Questions>,
): string {
  const [from, to] = [
    units[Math.max(0, Math.min(first, at) - 4)],
    units[Math.min(units.length - 1, Math.max(last - 1, at))],
  ];
  return plain.text.slice(from?.start ?? 0, to?.end);
}

/** "closes **for two weeks** in October": it opens again. */
function isForAWhile({ units }: UnitSentence, at: number, { first, last }: FoundWording<Questions>): boolean {
  return units
    .slice(Math.min(first, at), Math.max(last, at) + 4)
    .some(({ value }, index, all) => value?.kind === "duration" && all[index - 1]?.lower === "for");
}

/** Which question "begins" answers: that of its subject, or that of persons. */
function sortsOfBeginning({ units }: UnitSentence, first: number, verb: Proposition | undefined): Questions {
  const before = units.slice(0, first).toReversed();
  const noun = before.slice(0, 8).find(({ lemma }) => sortOfBeginning.has(lemma));
  if (noun !== undefined) return [sortOfBeginning.get(noun.lemma) ?? ""];
  const [nearest] = before.filter(({ pos }) => pos !== "AUX" && pos !== "PART");
  const isPerson =
    nearest?.lower === "who" ||
    (verb?.agents ?? []).some(
      ({ head }) => head.value?.kind === "person" || head.lower === "she" || head.lower === "he",
    );
  return isPerson ? ["office"] : [];
}

/** What closes: the object, or the subject where there is none and of what "goes on". */
function themesOf(verb: Proposition | undefined, first: Unit, last: Unit): ToldAnswer["heads"] {
  if (verb === undefined || usings.has(verb.verb.lemma)) return [];
  // "takes **effect**" is all of it a verb.
  const patients = verb.patients.filter(({ head }) => head.start < first.start || head.end > last.end);
  const isOfSubject = lastings.has(verb.verb.lemma) && verb.agents.length > 0;
  return headsOf(patients.length === 0 || isOfSubject ? verb.agents : patients);
}
