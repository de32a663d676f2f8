import { firsts, rankNumbers } from "./ranks.en.js";
import type { Unit } from "../sentences/unit.js";

/** The place in a row that a word tells, in words or figures: "third", "34th", "debut"; null of any other word. */
export function rankOf({ lower }: Unit): number | null {
  const figure = /^(\d+)(?:st|nd|rd|th)$/u.exec(lower)?.[1];
  if (figure !== undefined) return Number(figure);
  return rankNumbers.get(lower) ?? (firsts.has(lower) ? 1 : null);
}
