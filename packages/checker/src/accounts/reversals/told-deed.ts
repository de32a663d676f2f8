import type { StatusValue } from "@gainsay/claims";
import { propositionsOf, type Proposition } from "../../propositions/proposition.js";
import { isPassive } from "../../attributes/phrases/noun-phrase.js";
import { standingOf } from "../../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { byOpener, openingWith } from "../../wordings/find-wordings.js";
import { matchAt, type Manner, type Match } from "../../wordings/match-wording.js";
import { readTable } from "../../wordings/read-table.js";
import { readWording, type Wording } from "../../wordings/wording.js";
import { elsewhereInTime } from "../slots/slots.en.js";
import { deedLines, relativePronouns, shared } from "./reversals.en.js";
import { partyBefore, partyFrom, partyOf, type Party } from "./party.js";

/** What a line of deeds asks before two of it are compared. */
type Demand = "sole" | "alone" | "mutual";

/** A deed that one does to another, as a sentence tells it. */
export interface ToldDeed {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  readonly doer: Party | null;
  /** Whom it is done to. */
  readonly other: Party | null;
  readonly demands: ReadonlySet<Demand>;
  /** The line of the table that has it; null for any other verb. */
  readonly line: string | null;
  /** Its words in dictionary form: "take over". */
  readonly predicate: string;
}

/** A wording of a deed. */
interface Told {
  readonly line: string;
  readonly demands: ReadonlySet<Demand>;
  /** Whether its subject is whom it is done to. */
  readonly isConverse: boolean;
  /** Whether the party behind it alone is named, in the part that the subject has otherwise. */
  readonly namesBehind: boolean;
  readonly isPlainVerb: boolean;
}

const deeds = byOpener(
  readTable(deedLines).map(({ name, word, column }): { wording: Wording; entry: Told } => {
    const [line = "", asked = ""] = name.split(/ \(|\)/u);
    const namesBehind = word.startsWith(">");
    const text = word.replace(/^>/u, "");
    return {
      wording: readWording(text),
      entry: {
        line,
        demands: new Set(asked.split(" ").filter((each) => each !== "") as Demand[]),
        isConverse: column === 1,
        namesBehind,
        isPlainVerb: !/^be | (?:of|on|over|for|by)$/u.test(text),
      },
    };
  }),
);

/** An adverb or a day may stand between the words of a wording; no gap leads on into another part of the sentence. */
const manner: Manner = {
  between: 2,
  mayStandBetween: ({ pos, lower, value }) =>
    pos === "ADV" || pos === "DET" || lower === "on" || value?.kind === "date",
  endsGap: (units, at) => {
    const unit = units[at];
    return (
      unit === undefined || unit.pos === "VERB" || /^[,;:.–—()“”"]$/u.test(unit.text) || unit.pos === "SCONJ"
    );
  },
};

/** The deeds that a sentence tells as facts, or as settled: "will buy". */
export function deedsIn(sentence: UnitSentence): readonly ToldDeed[] {
  const listed = listedDeeds(sentence);
  const others = propositionsOf(sentence).flatMap((told) => {
    const isListed = listed.some(({ unit }) => unit.start < told.verb.end && told.verb.start < unit.end);
    return isListed ? [] : (deedOf(told) ?? []);
  });
  return [...listed, ...others];
}

/** The deeds of the table that a sentence tells. */
function listedDeeds(sentence: UnitSentence): readonly ToldDeed[] {
  const { units } = sentence;
  return units.flatMap((unit, at) =>
    openingWith(deeds, unit).flatMap(({ wording, entry }): readonly ToldDeed[] => {
      const match = matchAt(units, at, wording, manner);
      if (match === null || !isTold(sentence, at, match.words)) return [];
      const parts = partsOf(sentence, at, match, entry);
      if (parts === null) return [];
      const [start, end] = [unit.start, units[match.to - 1]?.end ?? unit.end];
      const text = sentence.plain.text.slice(start, end);
      return [
        {
          sentence,
          unit: { start, end, text },
          value: { kind: "status", scale: entry.line, pole: text.toLowerCase(), word: text },
          demands: entry.demands,
          line: entry.line,
          predicate: match.words.map(({ lemma }) => lemma).join(" "),
          ...parts,
        },
      ];
    }),
  );
}

/** A deed of any verb, between two who are named; null for what two do together. */
function deedOf(told: Proposition): ToldDeed | null {
  const { sentence, verb, predicate, passive, agents, patients } = told;
  const [agent, patient] = [agents[0], patients[0]];
  if (verb.pos !== "VERB" || agent === undefined || patient === undefined || shared.has(verb.lemma))
    return null;
  const at = sentence.units.indexOf(verb);
  const [doer, other] = [agent, patient].map((each) =>
    each.start < verb.start
      ? partyOf(sentence.units, each, at)
      : partyOf(sentence.units, each, sentence.units.length),
  );
  if (!doer || !other || doer.names.length === 0 || other.names.length === 0) return null;
  if (passive && !sentence.units.slice(at, at + near).some(({ lower }) => lower === "by")) return null;
  if (!isTold(sentence, at, [verb])) return null;
  const { start, end, text } = verb;
  return {
    sentence,
    unit: { start, end, text },
    value: { kind: "status", scale: predicate, pole: text.toLowerCase(), word: text },
    doer,
    other,
    demands: mutual,
    line: null,
    predicate,
  };
}

const mutual: ReadonlySet<Demand> = new Set(["mutual"]);

/** Whether it is told as a fact, and of the happening. */
function isTold(sentence: UnitSentence, at: number, words: readonly Unit[]): boolean {
  const key = words.find(({ pos }) => pos === "VERB") ?? words[0];
  if (key === undefined || elsewhereInTime.test(partAround(sentence, at))) return false;
  const { modality, negated, alleged, partial } = standingOf(sentence, key);
  return !negated && !partial && !alleged && (modality === "asserted" || modality === "planned");
}

/** The part of a sentence, between marks, that a unit stands in. */
function partAround({ units, plain }: UnitSentence, at: number): string {
  const start = units.findLastIndex((unit, index) => index < at && isBreak(unit)) + 1;
  const end = units.findIndex((unit, index) => index >= at && isBreak(unit));
  return plain.text.slice(units[start]?.start, units[end < 0 ? units.length - 1 : end]?.end);
}

function isBreak({ text }: Unit): boolean {
  return /^[,;:–—()]$/u.test(text);
}

/** Who does what a wording tells, and to whom; null where it is not told. */
function partsOf(
  sentence: UnitSentence,
  at: number,
  match: Match,
  told: Told,
): Pick<ToldDeed, "doer" | "other"> | null {
  const { isConverse, namesBehind, isPlainVerb, demands } = told;
  const { units } = sentence;
  const isVerb = isVerbAt(sentence, at);
  const isBePassive = isPassive(units, at);
  const by = isVerb && isPlainVerb ? byIndex(units, match.end, isBePassive ? near : 0) : -1;
  const isDoneTo = isPlainVerb && (by >= 0 || isBePassive);
  const behind = isDoneTo ? (by < 0 ? null : partyFrom(units, by + 1)) : objectOf(units, match, told);
  if (namesBehind) {
    if (behind === null) return null;
    return isConverse ? { doer: null, other: behind } : { doer: behind, other: null };
  }
  if (behind === null && !demands.has("alone") && !(isDoneTo && demands.has("sole"))) return null;
  const subject = isVerb ? subjectOf(sentence, at, match) : holderOf(sentence, at);
  if (subject === null) return null;
  return isDoneTo === isConverse ? { doer: subject, other: behind } : { doer: behind, other: subject };
}

/** The party right behind a wording, or within: "took **Orva** to court". What one alone does to a thing has no other: "drove **the car**". */
function objectOf(
  units: readonly Unit[],
  { filled, to, end }: Match,
  { demands, namesBehind }: Told,
): Party | null {
  const [within] = filled.of ?? [];
  if (within !== undefined) return partyFrom(units, units.indexOf(within));
  const isOfThing = demands.has("alone") && !namesBehind && units[to - 1]?.pos !== "ADP";
  return isOfThing ? null : partyFrom(units, end);
}

/** Whether a word is a verb, also where it is taken for a noun: "it was Orva that **shot** first", "Ivo Brandt **shot** his brother". */
function isVerbAt(sentence: UnitSentence, at: number): boolean {
  const { units } = sentence;
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit === undefined || unit.pos === "VERB" || unit.pos === "AUX") return true;
  if (propositionsOf(sentence).some(({ verb, group }) => verb === unit && group.length > 0)) return true;
  if (unit.pos !== "NOUN" || before === undefined) return false;
  return (
    relativePronouns.has(before.lower) || (isNameWord(before) && /^(?:DET|PRON)$/u.test(next?.pos ?? ""))
  );
}

/** So many words may stand between a participle and "by". */
const near = 5;

/** Where the "by" of a passive stands: "was beaten 2-1 **by**"; right behind a participle alone: "a firm swallowed **by**". Not in "drove a four-by-four". */
function byIndex(units: readonly Unit[], from: number, reach: number): number {
  const at = units.findIndex((unit, index) => index >= from && (unit.lower === "by" || isBreak(unit)));
  return at >= 0 && at - from <= reach && units[at]?.lower === "by" && units[at - 1]?.text !== "-" ? at : -1;
}

/** The subject of a verb: "**Orva** bought", "**Orva**, which bought", "it was **Orva** that shot". */
function subjectOf(sentence: UnitSentence, at: number, { words }: Match): Party | null {
  const { units } = sentence;
  const relative = units.slice(Math.max(0, at - 3), at).findLast(({ lower }) => relativePronouns.has(lower));
  if (relative !== undefined) {
    const end = units.indexOf(relative);
    return partyBefore(units, units[end - 1]?.text === "," ? end - 1 : end);
  }
  const end = units.findLastIndex((unit, index) => index < at && !isAuxiliary(unit)) + 1;
  const before = partyBefore(units, end);
  if (units[end - 1]?.text === "," && before?.noun && before.names.length > 0) return before;
  const told = propositionsOf(sentence).find(
    ({ verb, predicate }) => words.includes(verb) && predicate !== "locate",
  );
  const [subject] =
    told === undefined ? [] : subjectsOf(told).filter(({ head }) => head.value?.kind !== "date");
  return subject === undefined ? before : partyOf(units, subject, at);
}

function isAuxiliary({ pos, lower }: Unit): boolean {
  return pos === "AUX" || pos === "ADV" || lower === "to";
}

function subjectsOf({ passive, agents, patients }: Proposition): Proposition["agents"] {
  return passive ? patients : agents;
}

/** Whose a deed is that a noun tells: "**Orva**'s victory", "**Orva** took the cup with a victory". */
function holderOf(sentence: UnitSentence, at: number): Party | null {
  const { units } = sentence;
  const mark = units.findLastIndex(
    ({ text }, index) => index < at && index >= at - 3 && /^['’]s?$/u.test(text),
  );
  if (mark >= 0) return partyBefore(units, mark);
  const noun = units[at];
  const told = propositionsOf(sentence).findLast(
    ({ verb, passive }) => noun !== undefined && verb.pos === "VERB" && !passive && verb.end <= noun.start,
  );
  const [subject] = told?.agents ?? [];
  return subject === undefined ? null : partyOf(units, subject, at);
}
