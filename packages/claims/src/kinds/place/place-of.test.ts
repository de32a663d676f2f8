import { expect, test } from "vitest";
import { contextOf } from "../../testing/read-values.js";
import { placeOf } from "./place-of.js";

/** The ids of all readings of the mention of `name` in a text; null where it is no place. */
function readingsOf(text: string, name: string): readonly string[] | null {
  const context = contextOf(text, null);
  const mention = context.entities.find((each) => each.text === name);
  if (mention === undefined) throw new Error(`no mention of ${name}`);
  const value = placeOf(mention, context);
  return value === null ? null : [value.id, ...(value.others ?? []).map(({ id }) => id)];
}

const inFrance = "france/ile-de-france/paris";
const inTexas = "united-states/texas/paris";

test.each([
  ["They met in Paris.", [inFrance, inTexas]],
  ["They met in Paris, Texas.", [inTexas]],
  ["They met in Paris, France.", [inFrance]],
  ["They met in Paris in northern Texas.", [inTexas]],
  ["They met in Paris before they left France.", [inFrance]],
  ["They came from all of Texas. They met in Paris.", [inTexas]],
  // That the text names the United States does not make it the one in Texas.
  ["The United States sent an envoy. They met in Paris.", [inFrance, inTexas]],
  ["France and Texas signed it. They met in Paris.", [inFrance, inTexas]],
])("Paris in: %s", (text, ids) => {
  expect(readingsOf(text, "Paris")).toEqual(ids);
});

test("the adjective of a state is the state", () => {
  expect(readingsOf("A Syrian town was hit.", "Syrian")).toEqual(["syria"]);
});

test("persons and organisations are no places", () => {
  expect(readingsOf("Mr Tom Hale spoke in Paris.", "Tom Hale")).toBeNull();
  expect(readingsOf("The United Nations met in Paris.", "United Nations")).toBeNull();
});

test("a village that the tables lack lies where the words put it", () => {
  const context = contextOf("It happened in the village of Harmilo in Syria.", null);
  const mention = context.entities.find(({ text }) => text === "Harmilo");
  expect(mention === undefined ? null : placeOf(mention, context)).toMatchObject({
    id: "?harmilo",
    level: "unknown",
    within: ["syria", "western-asia", "asia", "middle-east", "levant"],
  });
});

test("a list does not put one place into the next", () => {
  const context = contextOf("It happened in the village of Harmilo, Syria and Iraq said.", null);
  const mention = context.entities.find(({ text }) => text === "Harmilo");
  expect(mention === undefined ? null : placeOf(mention, context)?.within).toEqual([]);
});

test.each([
  ["A quake hit California. It rattled North Bay.", ["?nurth-bai"]],
  ["A quake hit San Francisco. It rattled North Bay.", ["?nurth-bai"]],
  // Which Georgia it is remains open.
  ["A quake hit Georgia. It rattled North Bay.", ["canada/ontario/north-bay"]],
  ["A quake hit Ontario. It rattled North Bay.", ["canada/ontario/north-bay"]],
  ["A quake rattled North Bay.", ["canada/ontario/north-bay"]],
  ["A quake hit California. It rattled North Bay, Ontario.", ["canada/ontario/north-bay"]],
])("a small town far from all else that is named is another one: %s", (text, ids) => {
  expect(readingsOf(text, "North Bay")).toEqual(ids);
});

test.each([
  ["It was recorded in the North Bay on Thursday.", ["?nurth-bai"]],
  ["Quake in North Bay. It was recorded in the North Bay.", ["?nurth-bai"]],
  ["It followed the North Bay attacks.", ["canada/ontario/north-bay"]],
  ["They went to the North Bay police.", ["canada/ontario/north-bay"]],
])("a town has no article: %s", (text, ids) => {
  expect(readingsOf(text, "North Bay")).toEqual(ids);
});

test("but for those that have it in the tables", () => {
  expect(readingsOf("He lives in the Hague.", "Hague")).toEqual(["netherlands/south-holland/hague"]);
  expect(readingsOf("He flew to the Gambia and Mali.", "Gambia")).toEqual(["gambia"]);
});

test("a town speaks for what lies around it though its district has its name", () => {
  expect(readingsOf("Police in Catania said so. They met in Syracuse.", "Syracuse")).toEqual([
    "italy/sicily/siracusa/siracusa",
    "italy/sicily/siracusa",
  ]);
  expect(readingsOf("They met in Syracuse.", "Syracuse")?.[0]).toBe("united-states/new-york/syracuse");
});

test("a large town is meant wherever it is named", () => {
  expect(readingsOf("A quake hit California. He was in Toronto.", "Toronto")).toEqual([
    "canada/ontario/toronto",
  ]);
});
