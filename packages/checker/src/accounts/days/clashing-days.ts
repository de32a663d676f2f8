import { announcing } from "../deeds/deeds.en.js";
import { areDeedsKin, tellOneDeed, type Enough } from "../deeds/same-deed.js";
import { areDatesApart, areDatesOne } from "./dates-apart.js";
import type { ToldDay } from "./told-day.js";

/** Two days of one deed in two reports, of which only one can be right. */
export interface ClashingDays {
  readonly left: ToldDay;
  readonly right: ToldDay;
}

/** The days that two reports tell otherwise of one deed. A report that tells the other's day of such a deed too tells of two. */
export function clashingDays(here: readonly ToldDay[], there: readonly ToldDay[]): readonly ClashingDays[] {
  return here.flatMap((left) =>
    there
      .filter(
        (right) => areDatesApart(left.value, right.value) && tellOneDeed(left, right, enoughFor(left, right)),
      )
      .filter((right) => !tells(here, left, right) && !tells(there, right, left))
      .map((right) => ({ left, right })),
  );
}

/** Whether a report tells the other's day of such a deed as well. */
function tells(days: readonly ToldDay[], own: ToldDay, other: ToldDay): boolean {
  return days.some(
    (day) =>
      day !== own &&
      areDatesOne(day.value, other.value) &&
      (areDeedsKin(day, own) || areDeedsKin(day, other)),
  );
}

/** Of this year's and of another: what was long ago comes in many stories. */
const enough = { news: { ofOne: 1, open: 2 }, past: { ofOne: 2, open: 4 } } as const;

function enoughFor(a: ToldDay, b: ToldDay): Enough {
  const areNews = ![a, b].some(({ value }) => value.known.includes("year"));
  const isAnnounced = [a, b].some(({ deeds: [deed] }) => announcing.has(deed?.lemma ?? ""));
  if (!isAnnounced) return areNews ? enough.news : enough.past;
  // Much is announced, each thing on a day of its own.
  const least = areNews ? enough.news.open : Infinity;
  return { ofOne: least, open: least };
}
