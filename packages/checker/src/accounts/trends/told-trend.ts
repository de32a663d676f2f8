import { lookUpName, type StatusValue } from "@gainsay/claims";
import { standingOf } from "../../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { particles } from "../places/sites.en.js";
import { looksBack } from "../figures/told-figure.js";
import { linking, noSign, trendLines, trendTopics } from "./trends.en.js";
import { readTable } from "../../wordings/read-table.js";

/** Where a sentence says that something is heading: "the attacks **have eased**", "**persistent** strikes". */
export interface ToldTrend {
  readonly sentence: UnitSentence;
  /** The word that tells it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  /** What is heading there, a line of `trendTopics`. */
  readonly topic: number;
  /** The names of the sentence, those of countries for their peoples. */
  readonly names: ReadonlySet<string>;
}

type Form = "verb" | "adjective" | "noun";

const forms: readonly Form[] = ["verb", "adjective", "noun"];
const trends = new Map(
  readTable(trendLines).map(({ word, name, column }) => [`${forms[column] ?? "verb"} ${word}`, name]),
);
const topics = new Map(readTable(trendTopics).map(({ word, line }) => [word, line]));

/** A sentence, in lower case, without any of these words tells no trend … */
export const trendWord = beginsWith([...trends.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));
/** … or none of anything that has one. */
export const topicWord = beginsWith([...topics.keys()]);

function beginsWith(words: readonly string[]): RegExp {
  const stems = new Set(words.map((word) => (word.split(" ")[0] ?? word).replace(/(?:ies|[esy])$/u, "")));
  return new RegExp(`\\b(?:${[...stems].join("|")})`, "u");
}

/** The trends that a sentence tells. Who is quoted for one is one more voice: a trend is a matter of judgement anyway. */
export function trendsIn(sentence: UnitSentence): readonly ToldTrend[] {
  const { text } = sentence.told.record;
  if (looksBack(sentence)) return [];
  return sentence.units.flatMap((unit, at): readonly ToldTrend[] => {
    const trend = trendOf(sentence, at);
    const topic = trend === null ? null : topicOf(sentence, at, trend.form);
    if (trend === null || topic === null) return [];
    const { negated, modality } = standingOf(sentence, unit);
    if (modality === "planned" || modality === "conditional" || modality === "question") return [];
    const isDenied = negated || noSign.test(text);
    // What has not eased goes on; what has not grown may have done anything.
    if (isDenied && trend.pole !== "easing") return [];
    const pole = isDenied ? "lasting" : trend.pole;
    const value: StatusValue = { kind: "status", scale: "trend", pole, word: unit.lower };
    return [{ sentence, unit, value, topic, names: namesIn(sentence) }];
  });
}

interface Trend {
  readonly pole: string;
  readonly form: Form;
}

function trendOf({ units }: UnitSentence, at: number): Trend | null {
  const unit = units[at];
  const next = units[at + 1]?.lower ?? "";
  if (unit === undefined || unit.sort === "name" || unit.sort === "value") return null;
  const isNoun = unit.pos === "NOUN" && /^(?:in|of|to)$/u.test(next);
  const form: Form = isNoun
    ? "noun"
    : unit.pos === "VERB" && topics.get(units[at + 1]?.lemma ?? "") === undefined
      ? "verb"
      : "adjective";
  const word =
    form === "verb"
      ? particles.has(next) || next === "on" || next === "back"
        ? `${unit.lemma} ${next}`
        : unit.lemma
      : unit.lower;
  const pole = trends.get(`${form} ${word}`);
  return pole === undefined ? null : { pole, form };
}

/** So many words from its trend a topic stands at most. */
const reach = 8;

/** What is heading there: what stands before a verb or is its object, behind an adjective, or behind "in" and a noun. */
function topicOf({ units }: UnitSentence, at: number, form: Form): number | null {
  const behind = units.slice(at + 1, at + 1 + (form === "adjective" ? 3 : reach));
  const before = units.slice(Math.max(0, at - reach), at).toReversed();
  return form === "verb" ? (nearestTopic(before) ?? nearestTopic(behind)) : nearestTopic(behind);
}

/** The nearest topic of some words, up to the next clause. */
function nearestTopic(words: readonly Unit[]): number | null {
  const clause = words.findIndex(
    ({ text, pos, lemma }) =>
      /^[,;:]$/u.test(text) || (pos === "VERB" && !topics.has(lemma) && !linking.has(lemma)),
  );
  const found = words
    .slice(0, clause < 0 ? words.length : clause)
    .find((unit) => topics.has(unit.lemma) || topics.has(unit.lower));
  return found === undefined ? null : (topics.get(found.lemma) ?? topics.get(found.lower) ?? null);
}

function namesIn({ units }: UnitSentence): ReadonlySet<string> {
  return new Set(
    units.flatMap((unit) => {
      if (!/^\p{Lu}/u.test(unit.text)) return [];
      const known = lookUpName(unit.text.replace(/['’]s?$/u, ""));
      return known?.type === "place" ? [known.name] : isNameWord(unit) ? [unit.lower] : [];
    }),
  );
}
