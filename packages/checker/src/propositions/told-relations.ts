import { standingOf } from "../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../sentences/unit.js";
import type { Argument, Proposition } from "./proposition.js";
import { relationsOf } from "./relate-predicates.js";

/**
 * What nouns say of who is what to whom: "Nordfly **is a subsidiary of** Kestrel", "Brandt's **predecessor**, Marta Holm", "Ivo Brandt,
 * **founder of** Kestrel". The noun is the verb of the proposition.
 */
export function toldRelations(sentence: UnitSentence): readonly Proposition[] {
  return sentence.units.flatMap((noun, at) => {
    if (noun.pos !== "NOUN" || relationsOf(noun.lemma).length === 0) return [];
    const whom = holderBehind(sentence.units, at) ?? holderBefore(sentence.units, at);
    if (whom === null) return [];
    const who = namedBefore(sentence.units, whom.from) ?? namedBehind(sentence.units, whom.to);
    if (who === null) return [];
    return [
      {
        sentence,
        verb: noun,
        predicate: noun.lemma,
        passive: false,
        tense: "present",
        agents: [who],
        patients: whom.named,
        others: [],
        group: [],
        behind: [],
        before: [],
        standing: standingOf(sentence, noun),
      },
    ];
  });
}

/** To whom somebody is something, and where the phrase that says it begins and ends. */
interface Holder {
  readonly named: readonly Argument[];
  readonly from: number;
  readonly to: number;
}

/** "the founder **of Kestrel**" */
function holderBehind(units: readonly Unit[], at: number): Holder | null {
  if (units[at + 1]?.lower !== "of") return null;
  const to = endOf(units, at + 2);
  const named = runs(units, at + 2, to);
  return named.length === 0 ? null : { named, from: startOf(units, at), to };
}

/** "**Kestrel's** founder" */
function holderBefore(units: readonly Unit[], at: number): Holder | null {
  const from = startOf(units, at);
  const pronoun = units[from - 1];
  if (pronoun !== undefined && /^(?:his|her|its|their)$/u.test(pronoun.lower)) {
    const { start, end } = pronoun;
    return {
      named: [{ start, end, units: [pronoun], head: pronoun, isOpen: true }],
      from: from - 1,
      to: at + 1,
    };
  }
  if (!isPossessive(units[from - 1])) return null;
  let first = from - 1;
  while (isNameWord(units[first - 1])) first -= 1;
  const named = runs(units, first, from - 1);
  return named.length === 0 ? null : { named, from: first, to: at + 1 };
}

function isPossessive(unit: Unit | undefined): boolean {
  return unit !== undefined && /^['’]s?$/u.test(unit.text);
}

/** Where the noun phrase begins of which the noun at `at` is the head. */
function startOf(units: readonly Unit[], at: number): number {
  let from = at;
  while (/^(?:ADJ|NOUN|DET|NUM)$/u.test(units[from - 1]?.pos ?? "") && !isNameWord(units[from - 1]))
    from -= 1;
  return from;
}

/** Where what stands behind "of" ends. A name behind a comma is another name of it: "of the chain, Kestrel". */
function endOf(units: readonly Unit[], from: number): number {
  const end = units.findIndex(
    ({ pos, text }, index) =>
      index >= from &&
      (/^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/u.test(pos) ||
        /^[.;:()]$/u.test(text) ||
        (text === "," && (!isNameWord(units[index + 1]) || isNameWord(units[index - 1])))),
  );
  return end < 0 ? units.length : end;
}

/** Each run of name words between two indexes as a name. */
function runs(units: readonly Unit[], from: number, to: number): readonly Argument[] {
  const found: Argument[] = [];
  let run: Unit[] = [];
  for (let index = from; index <= to; index += 1) {
    const unit = units[index];
    if (unit !== undefined && index < to && isNameWord(unit)) {
      run.push(unit);
      continue;
    }
    const [first, head] = [run[0], run.at(-1)];
    if (first !== undefined && head !== undefined)
      found.push({ start: first.start, end: head.end, units: run, head });
    run = [];
  }
  return found;
}

/** "**Kestrel** is a", "**Kestrel**, the" */
function namedBefore(units: readonly Unit[], from: number): Argument | null {
  const before = units[from - 1];
  const isJoined = before?.lemma === "be" || before?.text === ",";
  if (!isJoined || !isNameWord(units[from - 2])) return null;
  let first = from - 2;
  while (isNameWord(units[first - 1])) first -= 1;
  return runs(units, first, from - 1).at(-1) ?? null;
}

/** "predecessor, **the late Marta Holm**", "predecessor **is Marta Holm**" */
function namedBehind(units: readonly Unit[], to: number): Argument | null {
  let at = to;
  if (units[at]?.text === "," || units[at]?.lemma === "be") at += 1;
  while (units[at] !== undefined && !isNameWord(units[at]) && /^(?:DET|ADJ)$/u.test(units[at]?.pos ?? ""))
    at += 1;
  let end = at;
  while (isNameWord(units[end])) end += 1;
  return runs(units, at, end)[0] ?? null;
}
