import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { chargeLines, chargings, freeLines, somePayers, otherwiseFree } from "./changes.en.js";
import { findWordings, readWordings, type FoundWording } from "../../wordings/find-wordings.js";
import { answerOf, type ToldAnswer } from "./told-answer.js";
import { isToldAsSo, partsOf, type Part } from "./parts.js";

const charged = readWordings(chargeLines, ({ name }) => name);
const free = readWordings(freeLines, ({ name }) => name);

/** Whether something is to be paid for: "entry is **free**", "**charge £6** for admission". What some are asked for is left. */
export function chargesIn(sentence: UnitSentence, text: string): readonly ToldAnswer[] {
  return isToldAsSo(sentence, text) ? partsOf(sentence).flatMap(chargesOf) : [];
}

function chargesOf({ sentence, units, text }: Part): readonly ToldAnswer[] {
  if (somePayers.test(text)) return [];
  const nothing = findWordings(units, free).find((each) => isForFree(units, each));
  const money = units.find(isMoney);
  const verb = units.findLast(({ lemma, start }) => chargings.has(lemma) && start < (money?.start ?? 0));
  const told = nothing !== undefined ? units[nothing.first] : verb === undefined ? undefined : money;
  if (told === undefined) return [];
  const isFree = nothing !== undefined && !noLonger.test(text);
  const [named] = findWordings(units, charged);
  const topic =
    named?.entry ??
    nounPaidFor(
      units,
      nothing?.first ?? (verb === undefined ? 0 : units.indexOf(verb)),
      nothing !== undefined,
    );
  if (topic === undefined) return [];
  const opener = nothing === undefined ? (verb ?? told) : told;
  const value = {
    kind: "status" as const,
    scale: "charge",
    pole: isFree ? "free" : "charged",
    word: told.lower,
  };
  return [answerOf(`charge for ${topic}`, { sentence, value }, opener, told)];
}

function isMoney({ value }: Unit): boolean {
  return value?.kind === "quantity" && value.dimension === "money" && (value.amount ?? 0) > 0;
}

const noLonger = /\bno longer\b|\bnot\b[^,]{0,12}\bfree\b|\bends?\b|\bover\b/iu;

function isForFree(units: readonly Unit[], { first, last }: FoundWording<string>): boolean {
  const word = units[first]?.lower ?? "";
  if (word === "free") return !otherwiseFree.has(units[last]?.lower ?? "");
  if (word === "nothing")
    return units.slice(Math.max(0, first - 3), first).some(({ lemma }) => chargings.has(lemma));
  if (word === "no" && units[first + 1]?.lower === "money")
    return units.slice(last, last + 2).some(({ lower }) => lower === "for");
  return true;
}

/** "**the app** is free", "asks €3 **for the app**" */
function nounPaidFor(units: readonly Unit[], at: number, isFree: boolean): string | undefined {
  const behind = units.slice(at).findIndex(({ lower }) => lower === "for");
  const noun = behind < 0 ? undefined : units.slice(at + behind + 1).find(({ pos }) => pos === "NOUN");
  const isOfSubject = isFree || units[at]?.lemma === "cost";
  return (noun ?? (isOfSubject ? units.slice(0, at).find(({ pos }) => pos === "NOUN") : undefined))?.lemma;
}
