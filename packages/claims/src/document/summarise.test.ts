import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import type { Block } from "../model/document.js";
import { minHash } from "./min-hash.js";
import { summarise } from "./summarise.js";

/** Summarises blocks of text, the first being a heading if it is marked with "# ". */
function summaryOf(...lines: string[]): ReturnType<typeof summarise> {
  let text = "";
  const blocks: Block[] = [];
  for (const line of lines) {
    const content = line.replace(/^# /, "");
    const role = content === line ? "paragraph" : "heading";
    blocks.push({ start: text.length, end: text.length + content.length, role });
    text += `${content}\n\n`;
  }
  return summarise({ text }, defaultAnnotator.annotate({ text, blocks }));
}

describe("summarise", () => {
  it("counts content words by dictionary form, the most frequent first, ties by code unit", () => {
    const { terms } = summaryOf(
      "The bridges collapsed. The old bridge collapses into the river, and the river rises.",
    );
    expect(terms).toEqual([
      ["bridge", 2],
      ["collapse", 2],
      ["river", 2],
      ["rise", 1],
    ]);
  });

  it("keeps the capitals of names and only of those", () => {
    const { terms } = summaryOf(
      "# Ferry Sinks Near Varga",
      "The ferry sank near Varga. Divers from Varga searched the ferry.",
    );
    expect(terms.slice(0, 2)).toEqual([
      ["Varga", 3],
      ["ferry", 3],
    ]);
    expect(terms.map(([term]) => term)).not.toContain("Ferry");
  });

  it("leaves out numbers, function words, light verbs and the furniture of news", () => {
    const { terms } = summaryOf(
      "On Monday 12 people said that they had made 3,400 reports at 9 a.m., Mr. said.",
    );
    expect(terms).toEqual([]);
  });

  it("keeps sixty terms at most", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const names = [...letters].flatMap((a) => [...letters].slice(0, 4).map((b) => `Zor${a}${b}in`));
    expect(summaryOf(`They met ${names.join(", ")}.`).terms).toHaveLength(60);
  });

  it("signs the words of the text", () => {
    expect(summaryOf("The ferry sank.").signature).toEqual(minHash("The ferry sank."));
    expect(summaryOf("")).toEqual({ terms: [], signature: [] });
  });
});
