import { expect, it } from "vitest";
import { readUnits } from "../../testing/read-units.js";
import { relateFigures } from "./relate-figures.js";
import { figuresIn } from "./told-figure.js";

it.each([
  ["in late January", "in late January", "compatible"],
  ["in late January", "in late February", "apart"],
  ["in late January", "at the end of the month", "unclear"],
  ["on 3 May", "on 4 May", "apart"],
])("%s and %s are %s", (a, b, relation) => {
  const [left, right] = [a, b].map(
    (date) => figuresIn(readUnits(`The new Tarn tablet will ship ${date}.`))[0],
  );
  if (left === undefined || right === undefined) throw new Error("no date is read");
  expect(relateFigures(left, right)).toBe(relation);
});
