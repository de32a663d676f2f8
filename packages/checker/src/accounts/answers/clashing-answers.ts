import { compareValues, type DateValue } from "@gainsay/claims";
import { newsDay, weekdayOf } from "../../align/news-days.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { kindLines, narrowing } from "./kinds.en.js";
import { areDaysApart } from "./relate-days.js";
import { namesOf, type ToldAnswer } from "./told-answer.js";
import { byWord, readTable } from "../../wordings/read-table.js";

/** What two short texts answer otherwise of one thing. */
export interface ClashingAnswers {
  readonly left: ToldAnswer;
  readonly right: ToldAnswer;
}

/** The answers of a text. */
export interface ToldAnswers {
  readonly answers: readonly ToldAnswer[];
  /** The names and nouns of all of it. */
  readonly topics: ReadonlySet<string>;
  /** Its dates, lengths and amounts, in plain English. */
  readonly values: ReadonlySet<string>;
}

/** The answers of two texts that exclude each other. A text that gives the other's answer too tells of two things, or of a change. */
export function clashingAnswers(here: ToldAnswers, there: ToldAnswers): readonly ClashingAnswers[] {
  return here.answers.flatMap((left) =>
    there.answers
      .filter(
        (right) =>
          excludeEachOther(left, right) &&
          !areOfOtherTimes(left, right) &&
          tellOfOne(left, right, here, there) &&
          !here.answers.some((own) => own !== left && mayAnswer(own, right)) &&
          !there.answers.some((own) => own !== right && mayAnswer(own, left)),
      )
      .map((right) => ({ left, right })),
  );
}

function excludeEachOther(a: ToldAnswer, b: ToldAnswer): boolean {
  if (!shareQuestion(a, b)) return false;
  if (a.value.kind === "date" && b.value.kind === "date") return areDaysApart(a.value, b.value);
  if (a.value.kind === "status" && b.value.kind === "status") return a.value.pole !== b.value.pole;
  return compareValues(a.value, b.value).relation === "disjoint";
}

function shareQuestion(a: ToldAnswer, b: ToldAnswer): boolean {
  return [...a.questions].some((question) => b.questions.has(question));
}

/** Whether a text gives the other's answer as well, of whatever it is. */
function mayAnswer(own: ToldAnswer, other: ToldAnswer): boolean {
  return shareQuestion(own, other) && !excludeEachOther(own, other);
}

/** One is planned and the other past, or each is of a day, month or year of its own: it may have come otherwise. */
function areOfOtherTimes(a: ToldAnswer, b: ToldAnswer): boolean {
  if (a.time !== null && b.time !== null && a.time !== b.time) return true;
  if (a.value.kind === "date") return false;
  const [left, right] = [timesOf(a.sentence), timesOf(b.sentence)];
  const areApart = (["weekday", "month"] as const).some(
    (part) => left[part].size > 0 && right[part].size > 0 && !meet(left[part], right[part]),
  );
  return (
    areApart || left.year.size !== right.year.size || (left.year.size > 0 && !meet(left.year, right.year))
  );
}

interface Times {
  readonly weekday: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
}

function timesOf({ units, told }: UnitSentence): Times {
  const dates = units.flatMap(({ value }): readonly DateValue[] => (value?.kind === "date" ? [value] : []));
  const weekdays = dates.flatMap((date) => {
    const day = newsDay(date, told.document.date);
    return (day === null ? null : weekdayOf(day)) ?? [];
  });
  const stating = (part: "month" | "year"): readonly DateValue[] =>
    dates.filter(({ known }) => known.includes(part));
  return {
    weekday: new Set(weekdays.map(String)),
    month: new Set(stating("month").map(({ timex }) => timex.slice(5, 7))),
    year: new Set(stating("year").map(({ timex }) => timex.slice(0, 4))),
  };
}

/** So many names and nouns in common show that two texts tell of one thing. */
const enough = 2;

function tellOfOne(left: ToldAnswer, right: ToldAnswer, here: ToldAnswers, there: ToldAnswers): boolean {
  const common = [...here.topics].filter((topic) => there.topics.has(topic));
  // What is done to it, again and again, is one more.
  const isDeed = [...left.questions].some((question) => question.startsWith("how often"));
  const nameOthers = lacksNames(left, there) && lacksNames(right, here);
  return (
    common.length + (isDeed ? 1 : 0) >= enough &&
    !nameOthers &&
    !areOfOtherKinds(left.sentence, right.sentence) &&
    !areOfOtherVersions(left.sentence, right.sentence) &&
    !isNarrowed(left.sentence, right.sentence) &&
    !isNarrowed(right.sentence, left.sentence) &&
    (left.heads.length === 0 ||
      right.heads.length === 0 ||
      left.heads.some((a) => right.heads.some((b) => mayBeOne(a, b, left, right, here, there))))
  );
}

function lacksNames({ sentence }: ToldAnswer, { topics }: ToldAnswers): boolean {
  return namesOf(sentence.units).some((name) => !topics.has(name));
}

const kinds = byWord(readTable(kindLines), ({ line, column }) => ({ line, column }));

/** "the **interim** dividend" */
function isNarrowed({ units }: UnitSentence, { units: others }: UnitSentence): boolean {
  return units.some(
    ({ lemma, lower }) => narrowing.has(lemma) && !others.some((unit) => unit.lower === lower),
  );
}

/** "support for **v2**" and "for **v3**" */
function areOfOtherVersions(...sentences: readonly UnitSentence[]): boolean {
  const [left, right] = sentences.map(
    ({ units }) => new Set(units.filter(({ value }) => value?.kind === "version").map(({ lower }) => lower)),
  );
  return left !== undefined && right !== undefined && left.size > 0 && right.size > 0 && !meet(left, right);
}

/** "**bus** fares" and "**train** fares" */
function areOfOtherKinds(a: UnitSentence, b: UnitSentence): boolean {
  const [here = [], there = []] = [a, b].map(({ units }) =>
    units.flatMap(({ lemma }) => kinds.get(lemma) ?? []),
  );
  return here.some(({ line }) => {
    const [own = [], others = []] = [here, there].map((all) => all.filter((kind) => kind.line === line));
    return others.length > 0 && !own.some(({ column }) => others.some((other) => other.column === column));
  });
}

/**
 * Whether two heads may be of one thing: names that the other text has too; "the department" and "languages", where the one text has "the
 * department **of** languages".
 */
function mayBeOne(
  a: Unit,
  b: Unit,
  left: ToldAnswer,
  right: ToldAnswer,
  here: ToldAnswers,
  there: ToldAnswers,
): boolean {
  const areKnown = [
    namesOf([a]).every((name) => there.topics.has(name)),
    namesOf([b]).every((name) => here.topics.has(name)),
  ];
  if (isNameWord(a) || isNameWord(b)) return areKnown.every(Boolean);
  if (areKin(a.lemma, b.lemma)) return true;
  return left.value.kind === "date" && (isPartOf(a, b, left.sentence) || isPartOf(b, a, right.sentence));
}

/** "mining" and "miner" */
function areKin(a: string, b: string): boolean {
  const common = [...a].findIndex((letter, at) => letter !== b[at]);
  return common < 0 || common >= leastStem * Math.min(a.length, b.length);
}

const leastStem = 0.6;

/** So many words behind a noun its place or its whole is told. */
const reach = 5;

/** "**looms** at the **mill**", but not "the railway to the mill" */
function isPartOf(part: Unit, { lemma }: Unit, { units }: UnitSentence): boolean {
  const behind = units.slice(units.indexOf(part) + 1).slice(0, reach);
  const joined = behind.find(({ pos }) => pos === "ADP");
  return (
    joined !== undefined &&
    /^(?:of|at|in)$/u.test(joined.lower) &&
    behind.some((unit) => unit.lemma === lemma)
  );
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((each) => b.has(each));
}
