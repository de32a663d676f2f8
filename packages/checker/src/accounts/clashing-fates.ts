import { areSame } from "../propositions/match.js";
import { denied, type ToldFate } from "./told-fate.js";

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

function isOfOne({ whom: a }: ToldFate, { whom: b }: ToldFate): boolean {
  return areSame(a, b);
}
