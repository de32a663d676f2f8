import type { DocumentSummary } from "@gainsay/claims";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignStories } from "./stories.js";

type Summary = Pick<DocumentSummary, "id" | "date" | "terms">;

function summary(id: string, words: string, date?: string): Summary {
  const terms = words.split(" ").map((word): [string, number] => [word, 2]);
  return date === undefined ? { id, terms } : { id, terms, date };
}

/** What every report of a quake says, whichever quake it is. */
const quake = "quake magnitude damage aftershock rescue building survey tremor";
const spring = `${quake} Ardova Lemnisk Orla Pashin Tvel`;
const autumn = `${quake} Belmora Quist Hadrin Zemun Okrug`;

/** Whether two much alike reports of one day with these titles tell of one happening. */
function titled(a: string, b: string): string {
  const { sameStory, mayTellOneThing } = alignStories([
    { ...summary("a", spring, "2019-04-02"), title: a },
    { ...summary("b", `${spring} mayor`, "2019-04-02"), title: b },
  ]);
  return mayTellOneThing("a", "b") ? sameStory("a", "b").status : "of two";
}

/** Whether the first two of much alike texts of one day after another, with these titles, tell of one happening. */
const issues = (...titles: readonly string[]): string => {
  const days = titles.map((title, at) => ({
    ...summary(title + String(at), spring, `2019-04-0${String(at + 1)}`),
    title,
  }));
  const [a, b] = days.map(({ id }) => id);
  return alignStories(days).sameStory(a ?? "", b ?? "").status;
};

describe("alignStories", () => {
  const stories = alignStories([
    summary("a1", spring, "2019-04-02"),
    summary("a2", `${spring} mayor tent`, "2019-04-03"),
    summary("a3", `${spring} anniversary`, "2020-04-02"),
    summary("b1", autumn, "2019-10-11"),
    summary("b2", `${autumn} dam`),
    summary("c1", "trial verdict Marlow jury appeal fraud bank Iveson court Doyle clerk"),
    summary("d1", "Ardova quake"),
  ]);
  const status = (a: string, b: string): string => stories.sameStory(a, b).status;

  it("knows one happening by its names and words", () => {
    expect(stories.sameStory("a1", "a2")).toEqual({
      status: "met",
      reason: "both texts tell of the same happening (Lemnisk, Orla, Pashin)",
    });
    expect(status("b1", "b2")).toBe("met");
  });

  it("does not take two happenings of one sort for one", () => {
    expect(stories.sameStory("a1", "b1")).toEqual({
      status: "unmet",
      reason: "the texts were published 192 days apart and have little in common",
    });
    expect(status("a1", "b2")).toBe("unknown");
  });

  it("knows which texts may be of one happening", () => {
    expect(stories.akinTo.get("a1")).toContain("a2");
    expect(stories.akinTo.get("a1") ?? []).not.toContain("c1");
    // Words alone: another quake half a year later.
    expect(stories.akinTo.get("a1") ?? []).not.toContain("b1");
  });

  it("tells unrelated texts apart", () => {
    expect(stories.sameStory("a1", "c1")).toEqual({
      status: "unmet",
      reason: "the texts have hardly a word in common",
    });
  });

  it("does not trust likeness across a year", () => {
    expect(stories.sameStory("a1", "a3")).toEqual({
      status: "unknown",
      reason: "the texts are alike (Lemnisk, Orla, Pashin), but were published 366 days apart",
    });
  });

  it.each([
    ["Ardova 2.0.4", "Ardova 1.8.12"],
    ["What is new in version 3", "What is new in version 4"],
    ["Harbour news, issue 12", "Harbour news, issue 13"],
    ["The trial, part IV", "The trial, part V"],
  ])("takes %s and %s for two texts of a series", (one, other) => {
    expect(titled(one, other)).toBe("of two");
    expect(titled(one, one)).toBe("met");
    expect(titled("Quake of 6.1 kills 12", "Quake of 6.2 kills 14")).toBe("met");
  });

  it("takes texts that bear one title day by day for issues", () => {
    expect(issues("Harbour Dispatch", "Harbour Dispatch", "Harbour Dispatch")).toBe("unknown");
    expect(issues("Harbour quake", "Harbour quake", "Rescue at the harbour")).toBe("met");
    expect(issues("Harbour quake", "After the quake", "Rescue at the harbour")).toBe("met");
  });

  it("takes no two lists for one happening", () => {
    const tables = [summary("a", spring, "2019-04-02"), summary("b", spring, "2019-04-02")];
    const among = (lists: readonly string[]): string => {
      const told = alignStories(tables, {
        bulletins: new Map(),
        leads: new Map(),
        lists: new Set(lists),
      });
      return `${told.sameStory("a", "b").status} ${told.storyOf.get("b")}`;
    };
    expect(among([])).toBe("met a");
    expect(among(["b"])).toBe("unknown b");
  });

  it("knows the names that tell what two texts are about", () => {
    expect(stories.namesInCommon("a1", "a2")).toEqual(["ardova", "lemnisk", "orla", "pashin", "tvel"]);
    expect(stories.namesInCommon("a1", "c1")).toEqual([]);
  });

  it("says of a short text, or of one not given, that it does not know", () => {
    expect(status("a1", "d1")).toBe("unknown");
    expect(status("c1", "d1")).toBe("unknown");
    expect(status("a1", "nowhere")).toBe("unknown");
  });

  it("groups documents by story, named after the smallest id", () => {
    expect(Object.fromEntries(stories.storyOf)).toEqual({
      a1: "a1",
      a2: "a1",
      a3: "a3",
      b1: "b1",
      b2: "b1",
      c1: "c1",
      d1: "d1",
    });
  });

  it("does not let a chain of likenesses join two ends that are unlike", () => {
    const names = Array.from({ length: 30 }, (_, index) => `Name${String.fromCodePoint(97 + index)}`);
    const chain = [0, 5, 10, 15].map((from) => summary(`n${from}`, names.slice(from, from + 12).join(" ")));
    const { sameStory, storyOf } = alignStories(chain);
    expect(sameStory("n0", "n5").status).toBe("met");
    expect(sameStory("n5", "n10").status).toBe("met");
    expect(sameStory("n10", "n15").status).toBe("met");
    expect(sameStory("n0", "n15").status).toBe("unmet");
    expect(storyOf.get("n15")).not.toBe(storyOf.get("n0"));
  });

  it("does not depend on the order of the documents or of the two asked about", () => {
    const word = fc.constantFrom(
      ..."Ann Bo Cy Dee Eve Flo Gus Hal Ida Jo kin law map net oak pen".split(" "),
    );
    const documents = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 2 }),
        date: fc.constantFrom("2020-01-01", "2020-01-20", "2020-03-01"),
        terms: fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 4 })), {
          selector: ([term]) => term,
          minLength: 8,
        }),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const shuffled = documents.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [one, two] = [alignStories(list), alignStories(other)];
        for (const { id: a } of list) {
          expect(two.storyOf.get(a)).toBe(one.storyOf.get(a));
          for (const { id: b } of list) {
            expect(two.sameStory(a, b)).toEqual(one.sameStory(a, b));
            expect(one.sameStory(b, a)).toEqual(one.sameStory(a, b));
          }
        }
      }),
    );
  });
});
