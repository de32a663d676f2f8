import { genericPeople, type StatusValue } from "@gainsay/claims";
import { isNamed, isStated } from "../../propositions/match.js";
import { isShort, propositionsOf, type Argument, type Proposition } from "../../propositions/proposition.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { possessivePronouns } from "../../restatements/words.en.js";
import {
  causeNouns,
  causings,
  excepting,
  fateLines,
  meanwhile,
  ofGroups,
  ofHappenings,
  ofPart,
  undoings,
} from "./fates.en.js";
import { looksBack, tellsOfOthers } from "../figures/told-figure.js";
import { singular } from "../tolls/tolls.en.js";
import { byWord, readTable } from "../../wordings/read-table.js";

/** What a sentence says became of somebody or something. */
export interface ToldFate {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  /** Whom or what it befell. */
  readonly whom: Argument;
}

const fates = byWord(
  readTable(fateLines).map((entry) => ({ ...entry, word: withoutMeanwhile(entry.word) })),
  ({ name, first }) => ({ scale: name, pole: first }),
);
/** The fates that a sentence tells as facts, of one each. */
export function fatesIn(sentence: UnitSentence): readonly ToldFate[] {
  if (tellsOfOthers(sentence) || looksBack(sentence)) return [];
  return propositionsOf(sentence).flatMap((told) => {
    // "had pleaded guilty" was before; a strike that was planned and called off is called off.
    if (!(isStated(told) || isUndone(told)) || told.group.some(({ lower }) => lower === "had")) return [];
    const { agents, patients, passive, predicate, verb, behind, group } = told;
    // "the man arrested in Corvin killed two": a participle for a verb is easily taken for another.
    if (passive && !group.some(({ pos }) => pos === "AUX")) return [];
    if (predicate === "rule out") return causesOf(told, patients, true);
    if (predicate === "blame" && !passive) return causesOf(told, patients, false);
    if (predicate === "be" && behind[0]?.lower === "the" && causeNouns.has(behind[1]?.lemma ?? ""))
      return causesOf(told, agents, false);
    if (passive && causings.has(verb.lemma))
      return [...fatesOf(told, doneTo(told), patients), ...fatesOf(told, "be caused", patients)];
    if (passive) return fatesOf(told, doneTo(told), patients);
    const isDoneTo = predicate !== "be" && patients.length > 0;
    return [
      ...fatesOf(told, predicate, agents),
      ...(isDoneTo
        ? [...fatesOf(told, doneTo(told), patients), ...fatesOf(told, doneBy(told), patients)]
        : []),
    ];
  });
}

/** "the strike planned for Monday **was called off**" */
function isUndone({ predicate, passive, standing: { modality, negated } }: Proposition): boolean {
  return passive && undoings.has(predicate) && modality === "planned" && !negated;
}

/** "was **called off**": with its particle, where that stands with the verb. */
function doneTo({ verb, predicate, behind }: Proposition): string {
  const [, particle] = predicate.split(" ");
  const isBehind = particle === undefined || behind[0]?.lower === particle;
  return isBehind ? `be ${verb.lower}` : `be ${verb.lower} ${particle}`;
}

/** "a **gas leak caused** the fire": as "was caused by a gas leak" tells it. */
function doneBy({ verb, agents }: Proposition): string {
  return ["be", causings.has(verb.lemma) ? "caused" : verb.lower, "by", ...namesOf(agents[0])].join(" ");
}

function namesOf(argument: Argument | undefined): readonly string[] {
  return argument?.units.filter(({ lower }) => !meanwhile.has(lower)).map(({ lower }) => lower) ?? [];
}

/** "**arson** was the cause of the fire", "ruled out **arson** as the cause of the fire": what it says of the thing behind "of", or of any. */
function causesOf(told: Proposition, causes: readonly Argument[], isRuledOut: boolean): readonly ToldFate[] {
  const { sentence, verb, standing } = told;
  return causes.flatMap((cause) =>
    (fates.get(["be", "caused", "by", ...namesOf(cause)].join(" ")) ?? []).map(({ scale, pole }) => ({
      sentence,
      unit: spanOf(sentence, Math.min(verb.start, cause.start), Math.max(verb.end, cause.end)),
      value: {
        kind: "status" as const,
        scale,
        pole: isRuledOut !== standing.negated ? denied(pole) : pole,
        word: cause.head.lower,
      },
      whom: cause,
    })),
  );
}

function spanOf(sentence: UnitSentence, start: number, end: number): ToldFate["unit"] {
  return { start, end, text: sentence.plain.text.slice(start, end) };
}

/** So many words behind a verb belong to what it tells. */
const mostBehind = 3;

/** Whether somebody or something is of the sort that a fate of a scale can be compared of. */
function mayBefall(scale: string, sentence: UnitSentence, one: Argument): boolean {
  return (
    isOne(one) ||
    ofHappenings.has(scale) ||
    (isShort(sentence) && isSomebody(one)) ||
    (ofGroups.has(scale) && isGroup(one))
  );
}

/** "All **but Hale** escaped": the one whom it did not befall. */
function isExcepted({ units }: UnitSentence, { start }: Argument): boolean {
  const at = units.findIndex((unit) => unit.start >= start);
  return excepting.has(units[at - 1]?.lower ?? "");
}

function fatesOf(told: Proposition, verb: string, whom: readonly Argument[]): readonly ToldFate[] {
  const { sentence, standing } = told;
  // "found **the clerk** guilty": what is done to somebody goes on behind him.
  const isDoneTo = verb.startsWith("be ") && !told.passive;
  const from = isDoneTo ? Math.max(0, ...whom.map(({ end }) => end)) : 0;
  const behind = told.behind.filter(({ lower, start }) => !meanwhile.has(lower) && start >= from);
  for (let count = mostBehind; count >= 0; count -= 1) {
    const words = behind.slice(0, count);
    const phrase = [verb, ...words.map(({ lower }) => lower)].join(" ");
    const isDenied = standing.negated && !phrase.includes(" not ");
    const found = (isDenied ? fates.get(`not ${phrase}`) : undefined) ?? fates.get(phrase);
    if (found === undefined) continue;
    const [agent] = verb.includes(" by ") ? told.agents : [];
    const unit = spanOf(
      sentence,
      Math.min(agent?.start ?? told.verb.start, told.verb.start),
      words.at(-1)?.end ?? told.verb.end,
    );
    return found.flatMap(({ scale, pole }) =>
      whom
        .filter((one) => !isExcepted(sentence, one) && mayBefall(scale, sentence, one))
        .map((one) => ({
          sentence,
          unit,
          value: {
            kind: "status",
            scale,
            pole: isDenied && !fates.has(`not ${phrase}`) ? denied(pole) : pole,
            word: phrase,
          },
          whom: one,
        })),
    );
  }
  return [];
}

/** The pole of what is told not to be so. */
export function denied(pole: string): string {
  return `not ${pole}`;
}

/** "the talks", "the four engineers" */
export function isGroup({ head, units }: Argument): boolean {
  return head.lower !== head.lemma && !units.some(({ lower }) => ofPart.has(lower));
}

/** "Ivo Brandt", "the driver": one that a report can name again, not "a man" or "two women". */
export function isOne(argument: Argument): boolean {
  const { head, units } = argument;
  if (isNamed(argument) || isNamedThing(argument)) return true;
  const opener = units[0]?.lower ?? "";
  return (opener === "the" || possessivePronouns.has(opener)) && head.lower === head.lemma;
}

/** "Corvin **airport**", but not "the Corvin man" */
export function isNamedThing({ head, units }: Argument): boolean {
  return head.lower === head.lemma && units.some(isNameWord) && !genericPeople.has(head.lemma);
}

/** "**a** girl": in a report of a few sentences no other one is told of. */
function isSomebody({ head, units }: Argument): boolean {
  return singular.has(units[0]?.lower ?? "") && head.lower === head.lemma;
}

function withoutMeanwhile(wording: string): string {
  return wording
    .split(" ")
    .filter((word) => !meanwhile.has(word))
    .join(" ");
}
