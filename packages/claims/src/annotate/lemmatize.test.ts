import { describe, expect, it } from "vitest";
import { english } from "./english.js";
import type { Tag } from "./tags.js";

const past: Tag = { pos: "VERB", form: "past" };
const gerund: Tag = { pos: "VERB", form: "gerund" };
const plural: Tag = { pos: "NOUN", ending: "s" };

describe("lemmas", () => {
  it.each<[string, Tag, string]>([
    ["razed", past, "raze"],
    ["stopped", past, "stop"],
    ["shelled", past, "shell"],
    ["visited", past, "visit"],
    ["agreed", past, "agree"],
    ["fled", past, "flee"],
    ["overthrew", past, "overthrow"],
    ["tried", past, "try"],
    ["hoping", gerund, "hope"],
    ["lying", gerund, "lie"],
    ["wounding", gerund, "wound"],
    ["wound", past, "wind"],
    ["dies", { pos: "VERB", form: "present", ending: "s" }, "die"],
    ["houses", plural, "house"],
    ["viruses", plural, "virus"],
    ["casualties", plural, "casualty"],
    ["lives", plural, "life"],
    ["lives", { pos: "VERB", form: "present", ending: "s" }, "live"],
    ["gunmen", plural, "gunman"],
    ["series", plural, "series"],
    ["gas", { pos: "NOUN" }, "gas"],
    ["larger", { pos: "ADJ", ending: "er" }, "large"],
    ["better", { pos: "ADJ", ending: "er" }, "good"],
    ["was", { pos: "AUX", form: "past" }, "be"],
    ["n’t", { pos: "PART" }, "not"],
    ["syria", { pos: "PROPN" }, "syria"],
  ])("of %s as %j is %s", (lower, tag, lemma) => {
    expect(english().lemmatize(lower, tag)).toBe(lemma);
  });
});
