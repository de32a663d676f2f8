import type { DurationValue, StatusValue } from "@gainsay/claims";
import { propositionsOf, type Proposition } from "../../propositions/proposition.js";
import type { UnitSentence } from "../../sentences/unit.js";
import { findWordings, readWordings } from "../../wordings/find-wordings.js";
import {
  allHours,
  counts,
  isOpen,
  meetingVerbs,
  ordinals,
  periods,
  routineLines,
  someHours,
  opening,
} from "./tallies.en.js";
import { answerOf, headsOf, type ToldAnswer } from "./told-answer.js";

const routines = readWordings(routineLines, ({ first }) => first);

const small = counts.slice(1).join("|");
const period = Object.keys(periods).join("|");
const every = new RegExp(
  `\\b(?:every|each) (?:(other|${ordinals.filter(Boolean).join("|")}|${small}|\\d+) )?(${period})s?\\b`,
  "giu",
);
const times = new RegExp(
  `\\b(once|twice|thrice|(?:${small}|\\d+) times)(?: in)? (?:a|an|per|each|every) (${period})\\b`,
  "giu",
);

/** How often something is done: "**every two months**", "**twice a year**". Who tells two rhythms tells of two things. */
export function rhythmsIn(sentence: UnitSentence): readonly ToldAnswer[] {
  const { text } = sentence.plain;
  const told = [
    ...[...text.matchAll(every)].map((match) => ({
      match,
      days: numberOf(match[1] ?? "one") * lengthOf(match),
    })),
    ...[...text.matchAll(times)].map((match) => ({ match, days: lengthOf(match) / timesOf(match[1] ?? "") })),
  ];
  const [only, ...others] = told;
  const done = findWordings(sentence.units, routines).filter(
    ({ first }) => sentence.units[first]?.pos === "VERB",
  );
  if (only === undefined || others.length > 0 || done.length === 0 || !Number.isFinite(only.days)) return [];
  const { index: start, 0: words } = only.match;
  const verbs = done.map(({ first }) => sentence.units[first]?.start);
  const deed = propositionsOf(sentence).find(({ verb }) => verbs.includes(verb.start));
  return [
    answerOf(
      done.map(({ entry }) => `how often ${entry}`),
      {
        sentence,
        value: rhythmOf(only.days, words),
        heads: deed === undefined ? [] : headsOf(themesOf(deed)),
      },
      { start: start ?? 0, end: (start ?? 0) + words.length },
    ),
  ];
}

/** The days of the period that a rhythm names. */
function lengthOf(match: RegExpMatchArray): number {
  return periods[(match[2] ?? "").toLowerCase()] ?? NaN;
}

/** What is changed or cleaned, but who meets. */
function themesOf({ verb, agents, patients }: Proposition): Proposition["agents"] {
  return patients.length === 0 || meetingVerbs.has(verb.lemma) ? agents : patients;
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  const [count, rank] = [counts.indexOf(lower), ordinals.indexOf(lower)];
  return lower === "other" ? 2 : count > 0 ? count : rank > 0 ? rank : Number(lower);
}

function timesOf(words: string): number {
  const [word = ""] = words.toLowerCase().split(" ");
  const at = ["once", "twice", "thrice"].indexOf(word);
  return at >= 0 ? at + 1 : numberOf(word);
}

const secondsOfDay = 86_400;
/** "Twice a month" may be meant as every two weeks. */
const leeway = 0.15;

function rhythmOf(days: number, words: string): DurationValue {
  const seconds = days * secondsOfDay;
  return {
    kind: "duration",
    timex: words,
    min: seconds * (1 - leeway),
    max: seconds * (1 + leeway),
    amount: days,
    unit: "day",
  };
}

/** Whether something is open at all hours: "open **round the clock**", "open **from 8 am to 8 pm**". */
export function hoursIn(sentence: UnitSentence): readonly ToldAnswer[] {
  const { text } = sentence.plain;
  const always = allHours.exec(text);
  const found = always ?? someHours.exec(text);
  if (found === null || !isOpen.test(text)) return [];
  const value: StatusValue = {
    kind: "status",
    scale: "opening hours",
    pole: always === null ? "some" : "all",
    word: found[0],
  };
  const { index: start } = found;
  return [
    answerOf(
      "opening hours",
      { sentence, value, heads: subjectsIn(sentence) },
      { start, end: start + found[0].length },
    ),
  ];
}

function subjectsIn(sentence: UnitSentence): ToldAnswer["heads"] {
  const told = propositionsOf(sentence).find(({ verb }) => opening.has(verb.lemma));
  return told === undefined ? [] : headsOf(told.agents);
}
