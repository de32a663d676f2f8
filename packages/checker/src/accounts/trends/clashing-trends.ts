import type { ToldTrend } from "./told-trend.js";
import { harmonious } from "./trends.en.js";

/** Two trends of one thing in two reports, that do not go together. */
export interface ClashingTrends {
  readonly left: ToldTrend;
  readonly right: ToldTrend;
}

/** The trends that two reports tell otherwise of one thing. Who tells both tells of a turn. */
export function clashingTrends(
  here: readonly ToldTrend[],
  there: readonly ToldTrend[],
): readonly ClashingTrends[] {
  return here.flatMap((left) =>
    there
      .filter(
        (right) =>
          areApart(left, right) && sharedNames(left, right) >= Math.min(1, left.names.size, right.names.size),
      )
      .filter(
        (right) => !here.some((own) => areApart(own, left)) && !there.some((own) => areApart(own, right)),
      )
      .map((right) => ({ left, right })),
  );
}

function areApart(a: ToldTrend, b: ToldTrend): boolean {
  const poles = [a.value.pole, b.value.pole];
  return (
    a.topic === b.topic && a.value.pole !== b.value.pole && !poles.every((pole) => harmonious.includes(pole))
  );
}

/** How many names both sentences have. */
export function sharedNames({ names: a }: ToldTrend, { names: b }: ToldTrend): number {
  return [...a].filter((name) => b.has(name)).length;
}
