import type { ClausePart, ClauseReading, Span } from "@gainsay/claims";
import { readOnce } from "../sentences/read-once.js";
import { standingOf, type Standing } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { seatsIn } from "./based-in.js";
import { countsOfHolders, saidByNoun } from "./implied.js";
import { locatedIn } from "./located.js";
import { relationsOf } from "./relate-predicates.js";
import { deedsOfNouns, successionOf } from "./told-by-nouns.js";
import { toldRelations } from "./told-relations.js";
import { partial, restricting } from "./words.en.js";

const denyingWords: ReadonlySet<string> = new Set(["no", "none", "nobody", "nothing", "neither"]);

/** Who or what takes part: the units of a noun phrase, the one it is about, and those behind "of" and "for" that narrow it. */
export interface Argument extends Span {
  readonly units: readonly Unit[];
  readonly head: Unit;
  /** In a text of a few sentences "she" and "the film" stand for what the other text names; in a longer one for anybody. */
  readonly isOpen?: boolean;
}

/** What one verb of a sentence says. */
export interface Proposition {
  readonly sentence: UnitSentence;
  readonly verb: Unit;
  /** Dictionary form, with its particle. */
  readonly predicate: string;
  readonly passive: boolean;
  readonly tense: ClauseReading["tense"];
  /** Who does it, and whom or what it is done to; what a form of "be" says of its subject is in `patients`. */
  readonly agents: readonly Argument[];
  readonly patients: readonly Argument[];
  readonly others: readonly { readonly preposition: string; readonly argument: Argument }[];
  /** The verb with its auxiliaries: "can not sell". */
  readonly group: readonly Unit[];
  /** The units from its verb to the next. */
  readonly behind: readonly Unit[];
  /** Those from the end of the clause before, its subject and opening among them, to the verb. */
  readonly before: readonly Unit[];
  readonly standing: Standing;
}

/** What the verbs of a sentence say, in order. */
export const propositionsOf = readOnce((sentence: UnitSentence): readonly Proposition[] => [
  ...sentence.reading.clauses().flatMap((clause) => read(sentence, clause)),
  ...toldRelations(sentence),
  ...countsOfHolders(sentence),
  ...seatsIn(sentence),
  ...deedsOfNouns(sentence),
]);

function read(sentence: UnitSentence, clause: ClauseReading): readonly Proposition[] {
  const verb = sentence.units.find((unit) => overlaps(unit, clause.head));
  if (verb === undefined) return [];
  const argument = (part: ClausePart): readonly Argument[] => argumentOf(sentence, part);
  const subjects =
    clause.subject === null ? [] : argument(clause.subject).flatMap((one) => withApposed(sentence, one));
  const objects = clause.objects.flatMap(argument);
  const others = clause.complements.flatMap(({ preposition, part }) =>
    argument(part).map((each) => ({ preposition, argument: each })),
  );
  const passive = clause.voice === "passive";
  const behind = unitsBehind(sentence, clause);
  const group = sentence.units.filter((unit) => overlaps(unit, clause));
  const agents = passive ? actorsOf(others, behind) : subjects;
  const predicate = predicateOf(clause, behind);
  const behindVerb = others
    .filter(({ preposition }) => predicate === `${clause.lemma} ${preposition}`)
    .map(({ argument: each }) => each);
  // "**At no point** did she wait"
  const isFronted = ({ end }: Argument): boolean =>
    end <= verb.start && !subjects.some((one) => one.end <= end);
  const told: Proposition = {
    sentence,
    verb,
    predicate,
    passive,
    tense: clause.tense,
    agents,
    patients: passive ? subjects : [...objects, ...behindVerb, ...nameRightBehind(behind, objects)],
    others,
    group,
    behind,
    before: unitsBefore(sentence, clause),
    standing: standingIn(
      sentence,
      verb,
      group,
      [...subjects, ...objects.slice(0, 1), ...others.map(({ argument: each }) => each).filter(isFronted)],
      behind,
    ),
  };
  return [told, ...saidByNoun(told), ...successionOf(told), ...locatedIn(told)];
}

/**
 * The dictionary form of a verb, with a word behind it that tells a relation of its own: "**grew up** in Oslo"; of a preposition what stands behind it is
 * whom it is done to: "**belongs to** Nordfly".
 */
function predicateOf({ lemma }: ClauseReading, behind: readonly Unit[]): string {
  const next = behind.find(({ lower }) => !restricting.has(lower));
  const withNext = `${lemma} ${next?.lower ?? ""}`;
  return relationsOf(withNext).length > 0 ? withNext : lemma;
}

/**
 * The standing of a verb; "did **not** have", "had **no** sons", "**nobody** left" and "is **not** a state" deny it, "did **not** see **nobody**"
 * affirms it.
 */
function standingIn(
  sentence: UnitSentence,
  verb: Unit,
  group: readonly Unit[],
  args: readonly Argument[],
  behind: readonly Unit[],
): Standing {
  const standing = standingOf(sentence, verb);
  const isDenied =
    group.some((unit, at) => isNot(unit) && !partial.has(group[at + 1]?.lower ?? "")) ||
    isDeniedAhead(sentence, args[0]) ||
    (verb.lemma === "be" && behind[0] !== undefined && isNot(behind[0]));
  const isOfNone = args.some(({ units }) => units.some(({ lower }) => denyingWords.has(lower)));
  return isDenied || isOfNone ? { ...standing, negated: isDenied !== isOfNone } : standing;
}

/** "**Not even** Brandt came", "**Not** in any year **did** Brandt come": denied before the subject. */
function isDeniedAhead({ units }: UnitSentence, subject: Argument | undefined): boolean {
  const [not, next] = units;
  if (not?.lower !== "not" || next === undefined || subject === undefined) return false;
  if (next.lower === "even") return units[2]?.start === subject.start;
  const opening = units.slice(1).filter(({ end }) => end <= subject.start);
  return (
    !partial.has(next.lower) && opening.at(-1)?.pos === "AUX" && !opening.some(({ text }) => text === ",")
  );
}

function isNot({ lower }: Unit): boolean {
  return /^(?:not|n't|n’t|never)$/u.test(lower);
}

/** Who does what a passive tells: behind "by", also past a date or a place that the parser hangs it on. */
function actorsOf(others: Proposition["others"], behind: readonly Unit[]): readonly Argument[] {
  const known = others.filter(({ preposition }) => preposition === "by").map(({ argument }) => argument);
  if (known.length > 0) return known;
  const at = behind.findIndex(({ lower, pos }) => lower === "by" && pos === "ADP");
  if (at < 0) return [];
  const end = behind.findIndex(
    ({ pos, text }, index) => index > at && (pos === "ADP" || pos === "VERB" || /^[,;:.()]$/u.test(text)),
  );
  const units = behind.slice(at + 1, end < 0 ? behind.length : end).filter(isContent);
  const head = units.at(-1);
  const [first] = units;
  return head === undefined || first === undefined
    ? []
    : [{ start: first.start, end: head.end, units, head }];
}

/** "declined **the Orva Prize** and another", "bought **Nordfly** last spring": the name right behind a verb, where the parser has another object. */
function nameRightBehind(behind: readonly Unit[], objects: readonly Argument[]): readonly Argument[] {
  const name = behind.find(({ pos }) => pos !== "DET");
  if (name?.sort !== "name" || objects.some(({ head }) => head === name)) return [];
  return [{ start: name.start, end: name.end, units: [name], head: name }];
}

function unitsBehind({ units }: UnitSentence, clause: ClauseReading): readonly Unit[] {
  const from = units.findIndex(({ start }) => start >= clause.end);
  if (from < 0) return [];
  const behind = units.slice(from);
  const end = behind.findIndex(
    ({ pos, text, lemma }, index) =>
      ((pos === "VERB" || lemma === "be") && behind[index - 1]?.lower !== "to" && !text.endsWith("ing")) ||
      pos === "AUX" ||
      /^[;:]$/u.test(text) ||
      pos === "SCONJ",
  );
  return end < 0 ? behind : behind.slice(0, end);
}

function unitsBefore({ units }: UnitSentence, clause: ClauseReading): readonly Unit[] {
  const before = units.filter(({ end }) => end <= clause.start);
  const from = before.findLastIndex(
    ({ pos, text, start }) =>
      (pos === "VERB" || /^[;:]$/u.test(text) || pos === "SCONJ") &&
      start < (clause.subject?.start ?? Infinity),
  );
  return before.slice(from + 1);
}

function argumentOf(sentence: UnitSentence, part: ClausePart): readonly Argument[] {
  const { units } = sentence;
  const own = units.filter((unit) => overlaps(unit, part) && unit.sort !== "mark");
  const head = own.find((unit) => overlaps(unit, part.head)) ?? own.at(-1);
  const { start, end } = part;
  return head === undefined ? [] : [{ start, end, units: own, head, isOpen: isShort(sentence) }];
}

/** So many sentences tell of one thing. */
const shortText = 4;

/** Whether the text of a sentence is so short that it tells of one thing. */
export function isShort({ told }: Pick<UnitSentence, "told">): boolean {
  return told.document.sentences <= shortText;
}

/** "the firm, **Nordfly**, …", "**Nordfly**, the firm": a noun and the name that is set off behind it. */
function withApposed({ units }: UnitSentence, argument: Argument): readonly Argument[] {
  const at = units.findIndex(({ start }) => start >= argument.end);
  const name = units[at + 1];
  const isApposed = units[at]?.text === "," && name?.sort === "name" && argument.head.sort !== "name";
  return isApposed ? [argument, { start: name.start, end: name.end, units: [name], head: name }] : [argument];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
