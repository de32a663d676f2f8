import { extract, readDocument } from "@gainsay/claims";
import { expect, it } from "vitest";
import { toldSentences } from "./told-sentence.js";

it.each([
  ["up() (in module kiln)", false],
  ["False (Built-in object)", false],
  ["left_list (kiln.draw attribute)", false],
  ["above() (kiln.panel.", false],
  ["The kiln (built in 1931) was lit.", true],
  ["Fire (in module B) destroyed the kiln.", true],
])("of '%s'", (text, isTold) => {
  const extraction = extract(readDocument({ id: "a.txt", content: `${text}\n`, format: "text" }));
  expect(toldSentences([extraction])).toHaveLength(isTold ? 1 : 0);
});
