import { describe, expect, it } from "vitest";
import { evaluateChains, type ChainReading } from "./chains.js";
import { createTool } from "./fake-tool.js";
import type { DocumentsRecord } from "./records.js";
import { proportion } from "./scores.js";

const texts = { "1": "Hale met Ruiz in a bank in Orva.", "2": "Hale left a bank. Ruiz stayed." };
const mention = (doc: "1" | "2", words: string) => {
  const start = texts[doc].indexOf(words);
  return { doc, start, end: start + words.length };
};
const record: DocumentsRecord = {
  id: "r",
  docs: [
    { id: "1", text: texts[1] },
    { id: "2", text: texts[2] },
  ],
  chains: [
    { id: "hale", type: "HUMAN_PART_PER", mentions: [mention("1", "Hale"), mention("2", "Hale")] },
    { id: "ruiz", type: "HUMAN_PART_PER", mentions: [mention("1", "Ruiz"), mention("2", "Ruiz")] },
    { id: "bank", type: "LOC_FAC", mentions: [mention("1", "a bank in Orva"), mention("2", "a bank")] },
    { id: "alone", type: "LOC_GEO", mentions: [mention("1", "Orva")] },
  ],
};
const corpus: readonly ChainReading[] = record.docs.map(({ id, text }) => ({
  record: "r",
  doc: id,
  article: { id: `r/${id}`, content: text, format: "text" },
}));
type Found = readonly ["1" | "2", string, string];
const link = (...found: readonly Found[]) =>
  createTool({
    link: () =>
      found.map(([doc, words, id]) => {
        const { start, end } = mention(doc, words);
        return { document: `r/${doc}`, start, end, form: "entity", id };
      }),
  });
const scoresOf = (...found: readonly Found[]) => evaluateChains([record], [corpus], link(...found)) ?? [];

const places = (words: string) => scoresOf(["1", words, "o"]).find(({ family }) => family === "place");

/** Scores of an id that lies on two chains in each of two texts, both called by the name. */
function mixing(type: string, name: string) {
  const text = `${name} and ${name}`;
  const spans = [0, name.length + 5].map((start) => ({ start, end: start + name.length }));
  const ids = ["1", "2"];
  const chains = spans.map((span, index) => ({
    id: `${index}`,
    type,
    mentions: ids.map((doc) => ({ doc, ...span })),
  }));
  const docs = ids.map((id) => ({ id, text }));
  const tool = createTool({
    link: () =>
      ids.flatMap((id) => spans.map((span) => ({ document: id, form: "entity", id: "x", ...span }))),
  });
  const articles = docs.map((doc) => ({
    record: "r",
    doc: doc.id,
    article: { id: doc.id, content: text, format: "text" as const },
  }));
  return evaluateChains([{ id: "r", docs, chains }], [articles], tool)?.find(({ mixed }) => mixed.total > 0);
}

describe("evaluateChains", () => {
  it("counts what lies on the most frequent id of a chain", () => {
    const [person] = scoresOf(["1", "Hale", "h"], ["2", "Hale", "h"], ["1", "Ruiz", "r"], ["2", "Ruiz", "q"]);
    expect(person).toEqual({
      family: "person",
      chains: 2,
      landed: proportion(3, 4),
      landedNames: proportion(3, 4),
      mixed: proportion(0, 3),
      mixedNames: proportion(0, 3),
      paired: proportion(1, 1),
    });
  });

  it("counts ids that mix chains, and the pairs on them", () => {
    const [person] = scoresOf(["1", "Hale", "x"], ["2", "Hale", "x"], ["1", "Ruiz", "x"]);
    expect(person?.mixed).toEqual(proportion(1, 1));
    expect(person?.mixedNames).toEqual(proportion(1, 1));
    expect(person?.paired).toEqual(proportion(1, 3));
  });

  it("counts chains that call what lies on the id by one full name as one beside", () => {
    expect(mixing("LOC_GEO", "Orva")).toMatchObject({
      mixed: proportion(1, 1),
      mixedNames: proportion(0, 1),
    });
    expect(mixing("HUMAN_PART_PER", "Ann Hale")).toMatchObject({ mixedNames: proportion(0, 1) });
    // Namesakes share a surname.
    expect(mixing("HUMAN_PART_PER", "Hale")).toMatchObject({ mixedNames: proportion(1, 1) });
    // Nothing is called by a name.
    expect(mixing("LOC_GEO", "the town")).toMatchObject({ mixedNames: proportion(1, 1) });
  });

  it("does not take a name inside a description for what the description is of", () => {
    expect(places("Orva")).toMatchObject({ chains: 1, landed: proportion(0, 2) });
    expect(places("bank in Orva")).toMatchObject({ landed: proportion(1, 2), landedNames: proportion(0, 0) });
  });

  it("says nothing of records without chains", () => {
    const { chains: _, ...bare } = record;
    expect(evaluateChains([bare], [corpus], link())).toBeNull();
  });
});
