import { isStated } from "../../propositions/match.js";
import { propositionsOf, type Argument, type Proposition } from "../../propositions/proposition.js";
import { isFact } from "../../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import {
  allLines,
  allWords,
  extentLines,
  leftAs,
  leftOpen,
  noneWords,
  ofVictims,
  sparing,
  withoutWords,
} from "./extents.en.js";
import { culpritNouns } from "../tolls/tolls.en.js";
import { meanwhile } from "./fates.en.js";
import type { ToldFate } from "./told-fate.js";
import { byWord, readTable } from "../../wordings/read-table.js";

type Extent = "none" | "some";

const entries = readTable(extentLines);
const [verbs, nouns] = [0, 1].map((column) =>
  byWord(
    entries.filter((entry) => entry.column === column),
    ({ name }) => name,
  ),
);
const ofAll = byWord(readTable(allLines), ({ name }) => name);

/** Whether a sentence says that anybody was hurt, killed, arrested, left missing: "**nobody was hurt**", "**all** were rescued". */
export function extentsIn(sentence: UnitSentence): readonly ToldFate[] {
  const isOpen = leftOpen.test(sentence.told.record.text);
  const told = [...propositionsOf(sentence).flatMap(extentsOf), ...leftSo(sentence), ...withoutAny(sentence)];
  return isOpen ? told.filter(({ value }) => value.pole === "some") : told;
}

function extentsOf(told: Proposition): readonly ToldFate[] {
  const { verb, predicate, behind, agents, patients, passive } = told;
  if (!isStated(told) || told.group.some(({ lower }) => lower === "had") || predicate === "go") return [];
  const word = ["be", "remain", "escape", "find"].includes(verb.lemma)
    ? (behind.find((unit) => isContent(unit) && !meanwhile.has(unit.lower)) ?? verb)
    : verb;
  const isSuffered = word !== verb || ["die", "perish", "drown", "survive"].includes(verb.lemma);
  const [whom] = passive ? patients : isSuffered ? agents : patients;
  if (whom === undefined) return [];
  const names = [word.lemma, word.lower, `${verb.lemma} ${whom.head.lemma}`].flatMap((wording, index, all) =>
    all.indexOf(wording) === index ? (verbs?.get(wording) ?? []) : [],
  );
  const [opener] = whom.units;
  if (noneWords.has(opener?.lower ?? "")) return names.map((name) => fateOf(told, word, whom, name, "none"));
  if (told.standing.negated) return [];
  const some = names
    .filter((name) => !(ofVictims.has(name) && culpritNouns.has(whom.head.lemma)))
    .map((name) => fateOf(told, word, whom, name, "some"));
  if (!allWords.has(opener?.lower ?? "")) return some;
  const left = ofAll.get(word.lemma) ?? ofAll.get(word.lower) ?? [];
  return [...some, ...left.map((name) => fateOf(told, word, whom, name, "none"))];
}

function fateOf(
  { sentence, verb }: Pick<Proposition, "sentence" | "verb">,
  word: Unit,
  whom: Argument,
  name: string,
  pole: Extent,
): ToldFate {
  const [start, end] = [Math.min(verb.start, word.start, whom.start), Math.max(verb.end, word.end, whom.end)];
  const unit = { start, end, text: sentence.plain.text.slice(start, end) };
  return { sentence, unit, value: { kind: "status", scale: name, pole, word: word.lower }, whom };
}

/** "**left three people dead**", "**left no one dead**": with whom it tells standing between. */
function leftSo(sentence: UnitSentence): readonly ToldFate[] {
  const { units } = sentence;
  return units.flatMap((word, at) => {
    const names = leftAs.has(word.lower) ? (verbs?.get(word.lower) ?? []) : [];
    const from = units.slice(0, at).findLastIndex(({ pos }) => pos === "VERB");
    const [verb, between] = [units[from], units.slice(from + 1, at)];
    const [head, first] = [between.at(-1), between[0]];
    const isPlain =
      between.length <= reach && between.every(({ sort, pos }) => sort !== "mark" && pos !== "ADP");
    if (verb?.lemma !== "leave" || head === undefined || first === undefined || !isPlain) return [];
    const isNone = noneWords.has(first.lower);
    if (!isNone && !isFact(sentence, word)) return [];
    const whom = { start: first.start, end: head.end, units: between, head };
    return names.map((name) => fateOf({ sentence, verb }, word, whom, name, isNone ? "none" : "some"));
  });
}

/** So many words may stand between "no" and its noun: "no reports of injuries". */
const reach = 3;

/** "there were **no injuries**", "**without casualties**", "made **nine arrests**" */
function withoutAny(sentence: UnitSentence): readonly ToldFate[] {
  const { units } = sentence;
  return units.flatMap((noun, at) => {
    const names =
      noun.pos === "NOUN" ? (nouns?.get(noun.lemma) ?? nouns?.get(withWhole(units, at)) ?? []) : [];
    const before = units.slice(Math.max(0, at - reach), at);
    const opener = before.findLast(({ lower }) => withoutWords.has(lower));
    const number = before.at(-1);
    const isCounted = number?.value?.kind === "quantity" && (number.value.min ?? 0) > 0;
    const between = opener === undefined ? [] : before.slice(before.indexOf(opener) + 1);
    const isNone =
      opener !== undefined && !between.some(({ pos, value }) => pos === "VERB" || value !== null);
    if (names.length === 0 || (!isNone && !(isCounted && isFact(sentence, noun)))) return [];
    const spared = opener?.lower === "without" ? sparedIn(sentence, opener) : undefined;
    const whom = spared ?? { start: noun.start, end: noun.end, units: [noun], head: noun };
    return names.map((name) =>
      fateOf({ sentence, verb: opener ?? noun }, noun, whom, name, isNone ? "none" : "some"),
    );
  });
}

/** "loss **of life**" */
function withWhole(units: readonly Unit[], at: number): string {
  return units
    .slice(at, at + 3)
    .map(({ lemma }) => lemma)
    .join(" ");
}

/** "**the pilot** escaped without injury": who was spared, of which it says nothing of others. */
function sparedIn(sentence: UnitSentence, { start }: Unit): Argument | undefined {
  const told = propositionsOf(sentence).findLast(({ verb }) => verb.start < start);
  return told !== undefined && sparing.has(told.verb.lemma) ? told.agents[0] : undefined;
}

/** Whether a scale is one of extents: said of a happening, whoever is meant. */
export function isExtent(scale: string): boolean {
  return scales.has(scale);
}

const scales: ReadonlySet<string> = new Set(entries.map(({ name }) => name));

/** Whether a noun tells that something befell, and not whom: "injury", "damage". */
export function isOccurrence({ lemma }: Unit): boolean {
  return lemma === "loss" || nouns?.has(lemma) === true;
}
