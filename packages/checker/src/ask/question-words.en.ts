import type { Assertion } from "@gainsay/claims";

type Slot = Assertion["slot"];

/** What a question opens with, and the slots that may answer it. The longest opening that fits counts. */
export const questionWords: readonly (readonly [opening: string, slots: readonly Slot[]])[] = [
  ["when", ["when"]],
  ["since when", ["when"]],
  ["in which year", ["when"]],
  ["in what year", ["when"]],
  ["what year", ["when"]],
  ["on which day", ["when"]],
  ["on what date", ["when"]],
  ["where", ["where"]],
  ["in which", ["where"]],
  ["who", ["who", "what"]],
  ["whom", ["who"]],
  ["by whom", ["who"]],
  ["which", ["who", "what", "where"]],
  ["what", ["what", "howMany", "howMuch", "howLong", "who"]],
  ["how many", ["howMany"]],
  ["how much", ["howMuch", "howMany"]],
  ["how long", ["howLong", "howMuch"]],
  ["how", ["howMuch", "howMany", "howLong"]],
];

/** Words that open a question or hold it together; they tell nothing of what is asked. */
export const emptyWords: ReadonlySet<string> = new Set([
  "do", "be", "have", "many", "much", "long", "year", "day", "date", "name", "happen", "take", "place", "there", "person", "people",
]); // prettier-ignore
