import { denials } from "../../restatements/words.en.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { byOpener, openingWith } from "../../wordings/find-wordings.js";
import { matchAt, type Manner, type Match } from "../../wordings/match-wording.js";
import { readTable, type Entry } from "../../wordings/read-table.js";
import { hasWord, readClasses, readWording, type Wording } from "../../wordings/wording.js";
import { possessives } from "../../wordings/words.en.js";
import { causeLine, endsGap, outcomeLines, refusals, wordLines } from "./outcomes.en.js";

/** What a scale of outcomes asks before two of them are compared, and what it counts as told. */
export type Demand = "one" | "topic" | "matter" | "plan" | "guess" | "before" | "brief" | "thing" | "cause";

/** One wording of one outcome. */
export interface Outcome {
  readonly scale: string;
  readonly pole: string;
  readonly demands: ReadonlySet<Demand>;
  /** Whether it tells what was done to whom stands behind it: ">sack". */
  readonly isDoneTo: boolean;
  /** Whether words of it deny something: "no trace of lead", "rule out arson" … */
  readonly isDenial: boolean;
  /** … and how many of them are "no", "not" and the like. */
  readonly denials: number;
  /** Of a cause, the words for it. */
  readonly cause: Wording | null;
}

/** An outcome where it stands in the words of a sentence. */
export interface Found {
  readonly sentence: UnitSentence;
  /** The words of the sentence, and the indexes of its first and behind its last. */
  readonly words: readonly Unit[];
  readonly from: number;
  readonly to: number;
  /** What it is told of, where it has a slot for that. */
  readonly of: readonly Unit[];
  readonly outcome: Outcome;
}

const classes = readClasses(wordLines);
const outcomes = byOpener(readTable(outcomeLines).flatMap(readOutcome));

/** The wordings of outcomes in a sentence, told as a fact or not. */
export function findOutcomes(sentence: UnitSentence): readonly Found[] {
  const words = wordByWord(sentence.units);
  return words.flatMap((word, from) =>
    openingWith(outcomes, word).flatMap(({ wording, entry }): readonly Found[] => {
      const match = matchOf(words, from, wording);
      return match === null
        ? []
        : [{ sentence, words, from, to: match.to, of: match.filled.of ?? [], outcome: entry }];
    }),
  );
}

/** So many words of no weight may stand between two of a wording. */
const most = 3;
/** Articles, adverbs, adjectives and the like may stand between the words of a wording; no gap leads on into another clause. */
const manner: Manner = {
  between: most,
  mayStandBetween: (unit) => weighsNothing(unit) && !endsGap.test(unit.lower),
  endsGap: (units, at) => {
    const unit = units[at];
    // "a strike on Monday**, and** others were cancelled"
    return (
      unit === undefined || endsGap.test(unit.lower) || (unit.text === "," && units[at + 1]?.pos === "CCONJ")
    );
  },
};

function weighsNothing({ pos, lower, sort }: Unit): boolean {
  if (denials.has(lower)) return false;
  return (
    ["DET", "ADV", "ADJ", "AUX", "NUM"].includes(pos) ||
    (sort === "value" && pos !== "VERB") ||
    possessives.has(lower)
  );
}

/** A wording of an outcome, or of a cause, that begins at a word. */
export function matchOf(words: readonly Unit[], from: number, wording: Wording): Match | null {
  return matchAt(words, from, wording, manner);
}

/** The units of a sentence with a word each: a name and a set phrase may hold several. */
function wordByWord(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    const [lowers, lemmas] = [unit.lower.split(" "), unit.lemma.split(" ")];
    if (lowers.length === 1 || unit.sort === "value") return [unit];
    return lowers.map((lower, at) => ({
      ...unit,
      lower,
      lemma: lemmas.length === lowers.length ? (lemmas[at] ?? lower) : lower,
    }));
  });
}

/** An entry of the table; of a cause, in each of the wordings that tell causes. */
function readOutcome({ name, word, first: pole }: Entry): readonly { wording: Wording; entry: Outcome }[] {
  const [scale = "", asked = ""] = name.split(/ \(|\)/u);
  const demands = new Set(asked.split(" ").filter((each) => each !== "") as Demand[]);
  const cause = demands.has("cause") ? readWording(word, classes) : null;
  const texts = cause === null ? [word] : causeLine.replaceAll("*", word).split(",");
  return texts.map((text) => {
    const [, mark] = /^\s*([>-]*)/u.exec(text) ?? [];
    const wording = readWording(text.replace(/^[\s>-]+/u, ""), classes);
    const denying = wording.filter((step) => hasWord(step, (each) => denials.has(each))).length;
    const isDenial = denying > 0 || wording.some((step) => hasWord(step, (each) => refusals.has(each)));
    const isDoneTo = mark?.includes(">") === true;
    return { wording, entry: { scale, pole, demands, isDoneTo, isDenial, denials: denying, cause } };
  });
}
