import { bindParticipants } from "./bind-participants.js";
import { bindPlaces } from "./bind-place.js";
import { bindRoles } from "./bind-role.js";
import { bindStatuses } from "./bind-status.js";
import { bindTruths } from "./bind-truth.js";
import { bindValues } from "./bind-value.js";
import type { Binding, Clauses } from "./binding.js";
import { hatnote } from "./hatnotes.en.js";
import { isTabular, menusIn } from "./tabular.js";
import { overlaps, type Span } from "../model/span.js";
import { measureWords } from "../predicates/lexicon.en.js";
import { takesMeasure } from "../predicates/takes-measure.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

const binders: readonly ((clauses: Clauses) => readonly Binding[])[] = [
  bindValues,
  bindPlaces,
  bindParticipants,
  bindRoles,
  bindStatuses,
  bindTruths,
];

/**
 * Everything that a sentence says: when, how long, how many and how much; where; who; which office; in which state; and
 * whether at all. Declines where more than one reading is as good, of notes that tell namesakes apart, of rows of figures and of menus.
 */
export function bind(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  const { sentence, document, vocabulary } = clauses;
  if (isTabular(sentence) || hatnote.test(document.text.slice(sentence.start, sentence.end))) return bound;
  const menus = menusIn(sentence);
  for (const find of binders)
    for (const binding of find(clauses))
      if (isOfSomething(binding) && !isInMenu(binding, menus)) bound.push(binding);
  return vocabulary.own.predicates.length === 0
    ? bound
    : bound.flatMap((binding) => asMeant(binding, vocabulary) ?? []);
}

/** Whether a menu holds the words of an answer, or of what it is said: the verbs of a menu say nothing. */
function isInMenu({ mention, trigger, subject }: Binding, menus: readonly Span[]): boolean {
  if (menus.length === 0) return false;
  return [mention, trigger, subject].some(
    (part) => part !== null && menus.some((menu) => overlaps(menu, part)),
  );
}

/** "**updated** 30 April at 8 a.m.": of an open verb with nobody and nothing beside it, when and where answer no question. */
function isOfSomething({ id, slot, subject, event, agent, patient }: Binding): boolean {
  const isOpen = id.startsWith("to ") && (slot === "when" || slot === "where" || slot === "howLong");
  return !isOpen || subject !== null || event !== null || agent !== null || patient !== null;
}

/**
 * A binding as the user's predicate has it. A property of theirs has no date, and no measure but those that they name; "rated **at**
 * 40 kN" and "carries 40 kN" answer one question.
 */
function asMeant(binding: Binding, { ownPredicate }: Vocabulary): Binding | null {
  const property = ownPredicate(binding.id)?.property;
  if (property === undefined) return binding;
  if (!takesMeasure(property, binding.mention.value)) return null;
  return measureWords.has(binding.relation ?? "") ? { ...binding, relation: null } : binding;
}
