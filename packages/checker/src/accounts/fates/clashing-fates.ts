import { newsDay, weekdayOf } from "../../align/news-days.js";
import { areSame } from "../../propositions/match.js";
import { isShort, type Argument } from "../../propositions/proposition.js";
import { isContent } from "../../sentences/unit.js";
import { concernOneGroup } from "./extent-groups.js";
import { ofHappenings } from "./fates.en.js";
import { denied, isGroup, isNamedThing, isOne, type ToldFate } from "./told-fate.js";
import { isExtent } from "./told-extent.js";
import { culpritNouns } from "../tolls/tolls.en.js";

/** Two fates of one in two reports, that exclude each other. */
export interface ClashingFates {
  readonly left: ToldFate;
  readonly right: ToldFate;
}

/** The fates that two reports tell otherwise of one. Who tells both tells of two, or of a change. */
export function clashingFates(
  here: readonly ToldFate[],
  there: readonly ToldFate[],
): readonly ClashingFates[] {
  return here.flatMap((left) =>
    there
      .filter(
        (right) =>
          areApart(left, right) &&
          !areOfOtherDays(left, right) &&
          !here.some((own) => areApart(own, left) && isOfOne(own, left)) &&
          !there.some((own) => areApart(own, right) && isOfOne(own, right)) &&
          isOfOne(left, right),
      )
      .map((right) => ({ left, right })),
  );
}

function areApart({ value: a }: ToldFate, { value: b }: ToldFate): boolean {
  if (a.scale !== b.scale || a.pole === b.pole) return false;
  // Who was not freed need not be held, and what is not open yet may be gone.
  const isDenial = [a, b].some(({ pole }) => pole.startsWith(denied("")));
  return !isDenial || denied(a.pole) === b.pole || denied(b.pole) === a.pole;
}

function isOfOne(a: ToldFate, b: ToldFate): boolean {
  const areShort = isShort(a.sentence) && isShort(b.sentence);
  if (isExtent(a.value.scale)) return areShort && concernOneGroup(a, b);
  const areKnown = [a.whom, b.whom].every((whom) => isOne(whom) || isGroup(whom));
  if ((areShort || areKnown) && (areSame(a.whom, b.whom) || areNamedAlike(a.whom, b.whom))) return true;
  if (!areShort) return false;
  if (ofHappenings.has(a.value.scale)) return true;
  // "the gunman", "the man who opened fire"
  return [a, b].every(({ whom: { head } }) => culpritNouns.has(head.lemma));
}

/** Whether both sentences say on which day, and not on one. */
export function areOfOtherDays(a: Pick<ToldFate, "sentence">, b: Pick<ToldFate, "sentence">): boolean {
  const [left, right] = [a, b].map(({ sentence: { units, told } }) =>
    units.flatMap(({ value }) => {
      const day = value === null ? null : newsDay(value, told.document.date);
      return (day === null ? null : weekdayOf(day)) ?? [];
    }),
  );
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return !left.some((day) => right.includes(day));
}

/** "Corvin airport": a name and what it names, of which only the first may be read as a name. */
function areNamedAlike(a: Argument, b: Argument): boolean {
  const [left, right] = [a, b].map(({ units }) =>
    units
      .filter(isContent)
      .map(({ lower }) => lower)
      .join(" "),
  );
  return left === right && [a, b].some(isNamedThing);
}
