import { describe, expect, it } from "vitest";
import { winkAnnotator } from "../annotate/wink.js";
import { findEntities } from "./find-entities.js";

/** Mentions as `words → entity`, with the form where it is not a name and the titles in brackets. */
function read(text: string, aliases: readonly (readonly string[])[] = []): readonly string[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: "paragraph" as const,
  }));
  const sentences = winkAnnotator.annotate({ text, blocks });
  return findEntities({ text }, sentences, aliases).map(({ start, end, entity, form, titles }) => {
    const shown = [text.slice(start, end), "→", `${entity.name} (${entity.type})`];
    if (form !== "name") shown.push(form);
    if (titles !== undefined) shown.push(`[${titles.join(", ")}]`);
    return shown.join(" ");
  });
}

describe("findEntities", () => {
  it("parts titles and states from the name of a person", () => {
    expect(
      read("Syrian Transitional President Karim al-Rashid met US envoy Nora van der Meer in Damascus."),
    ).toEqual([
      "Syrian → Syria (place) demonym",
      "Karim al-Rashid → Karim al-Rashid (person) [transitional president]",
      "US → United States (place)",
      "Nora van der Meer → Nora van der Meer (person) [envoy]",
      "Damascus → Damascus (place)",
    ]);
  });

  it("links surnames, acronyms and other names that the text gives", () => {
    expect(
      read(
        "The Northern Rail Safety Board (NRSB) blamed Dana Whitlock. Whitlock's lawyer said the NRSB was wrong.\n" +
          "The Islamic State group, known variously as ISIL or Daesh, kept silent.",
      ),
    ).toEqual([
      "Northern Rail Safety Board → Northern Rail Safety Board (organisation)",
      "NRSB → Northern Rail Safety Board (organisation)",
      "Dana Whitlock → Dana Whitlock (person)",
      "Whitlock → Dana Whitlock (person)",
      "NRSB → Northern Rail Safety Board (organisation)",
      "Islamic State group → Islamic State (organisation)",
      "ISIL → Islamic State (organisation)",
      "Daesh → Islamic State (organisation)",
    ]);
  });
});
