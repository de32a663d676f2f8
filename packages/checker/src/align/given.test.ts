import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** Two articles on one quake: what they begin with, and what stands far behind it. */
function compare(leads: readonly [string, string], ends: readonly [string, string]): readonly string[] {
  const between = [
    "Shops in the valley stayed shut. Buses did not run. Schools will open again next week. The bakery gave bread away. Rain is forecast.",
    "Roads to the coast are blocked. Neighbours shared blankets. A choir sang in the square. Power is back in most streets. Snow may fall.",
  ];
  const texts = between.map((middle, at) => `${leads[at] ?? ""} ${middle} ${ends[at] ?? ""}`);
  const extractions = texts.map((content, at) => extract(readDocument({ id: String(at), content })));
  return check(extractions, { sameEvent: true })
    .findings.filter(({ verdict }) => verdict !== "update")
    .map(({ question }) => question.text);
}

const quake = (strength: string) => `A quake of magnitude ${strength} shook the valley of Ostvale on Sunday.`;
const meetings = [
  "Two geologists met in Torvik on 19 June to watch the birds.",
  "One afternoon in November, the miller and his guests met in Torvik for two hours.",
] as const;

describe("longer texts that are given as being about one happening", () => {
  it("tell of it in their leads", () => {
    expect(compare([quake("5.9"), quake("6.1")], ["", ""])).toEqual(["How strong was the earthquake?"]);
  });

  it("tell of others beside it", () => {
    expect(compare([quake("5.9"), quake("5.9")], meetings)).toEqual([]);
    // Were that the news, the texts would be at odds on the day.
    expect(compare(meetings, ["", ""])).toEqual(["When was the meeting in Torvik?"]);
  });
});
