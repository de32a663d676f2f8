import { describe, expect, test } from "vitest";
import { readBylines } from "./bylines.js";
import { readText } from "./read-text.js";

function read(original: string, knownYear: number | null = null) {
  const { text, blocks } = readText(original);
  const found = readBylines(text, blocks, knownYear);
  return {
    bylines: found.blocks
      .filter(({ role }) => role === "byline")
      .map(({ start, end }) => text.slice(start, end)),
    metadata: found.metadata,
  };
}

const body = "\n\nThe old mill by the river opened again.";

describe("date lines", () => {
  test.each([
    "Today : Sep 13, 2025",
    "13 September 2025",
    "September 13, 2025",
    "Sept. 13th, 2025",
    "SATURDAY, SEPTEMBER 13 2025",
    "Published: 13/09/2025",
    "Published 9/13/2025 08:15",
    "Updated 3:15 PM ET, Sat September 13, 2025",
    "Posted on 2025-09-13 at 15:04 GMT",
    "Last updated: 13.09.2025, 10.30 a.m.",
    "Date: 2025-09-13",
    "13 September 2025 | 5 min read",
    "Sep 13, 2025, 2 hours ago",
    "Saturday, September 13-2025 at 16:12",
    "13/9/2025 @ 1:19PM",
    "7:00pm UK, Saturday 13 September 2025",
    "First Posted 23:37:00 09/13/2025",
    "Sat Sep 13, 2025 7:12pm BST",
    "NEW HADDON, September 13, 2025",
    "PORT-ELS, 13 September 2025",
    "Published September 13, 2025 | Updated September 14, 2025",
  ])("%s", (line) => {
    const { metadata, bylines } = read(line + body);
    expect(bylines).toEqual([line]);
    // The last wording names two days, and the line does not say which belongs to which.
    expect(metadata).toEqual(line.includes("|") && line.includes("14") ? {} : { date: "2025-09-13" });
  });

  test.each([
    "Published: 12/09/2025",
    "Updated 2 hours ago",
    "Published September 13",
    "30 February 2025 | 12/09/25",
  ])("%s gives no certain date", (line) => {
    expect(read(line + body)).toEqual({ bylines: [line], metadata: {} });
  });

  test.each([
    "Mill burns on September 13, 2025",
    "The September 13 2025 fire",
    "13 September 2025: the day the mill burned",
    "Two die, 5 hurt",
    "MILL FIRE, 13 SEPTEMBER 2025",
    "New Haddon, 13 September 2025",
    "CHARGED WITH ARSON, September 13, 2025",
    "May 2025",
    "12 to 14 September 2025",
  ])("%s is no date line", (line) => {
    expect(read(line + body)).toEqual({ bylines: [], metadata: {} });
  });

  test("the day of publication is preferred to that of a change, and that to today's", () => {
    expect(
      read(`Today: Sep 15, 2025\n\nUpdated Sep 14, 2025\n\nPublished Sep 13, 2025${body}`).metadata,
    ).toEqual({
      date: "2025-09-13",
    });
    expect(read(`Today: Sep 15, 2025\n\nUpdated Sep 14, 2025${body}`).metadata).toEqual({
      date: "2025-09-14",
    });
  });

  test("two dates of equal standing that differ count for nothing", () => {
    expect(read(`12 September 2025\n\n13 September 2025${body}`).metadata).toEqual({});
  });

  const story = `${"The mill by the river burned. ".repeat(6)}\n\n`.repeat(4);

  test("a date line far into the text is part of the story", () => {
    expect(read(`${story}12 September 2025\n\n${story}`).bylines).toEqual([]);
  });

  test("but not where it says what the date is of, which may be that of another article", () => {
    const stamp = "Friday, Sep 12, 2025 | Updated 8:52 PM EDT";
    expect(read(`${story}${stamp}\n\n${story}`)).toEqual({ bylines: [stamp], metadata: {} });
    expect(read(`${story}The mill was updated on September 12, 2025\n\n${story}`).bylines).toEqual([]);
  });
});

describe("bylines", () => {
  test.each([
    ["By Jane Doe, Reuters", { publisher: "Reuters" }],
    ["By JANE DOE", {}],
    ["By Jane Doe and John de la Cruz in Damascus", {}],
    ["By Jane Doe | City Wire", { publisher: "City Wire" }],
    ["By Jane Doe for The Harbour Times", { publisher: "The Harbour Times" }],
    ["By Jane Doe, Damascus", {}],
    ["By Jane Doe | September 13, 2025", { date: "2025-09-13" }],
    ["City Wire - 13 September 2025", { publisher: "City Wire", date: "2025-09-13" }],
    ["Source: City Wire", { publisher: "City Wire" }],
    ["Title: Mill burns", { title: "Mill burns" }],
    ["https://wire.example/mill", { url: "https://wire.example/mill" }],
    ["(AFP)", { publisher: "AFP" }],
  ])("%s", (line, metadata) => {
    expect(read(line + body)).toEqual({ bylines: [line], metadata });
  });

  test.each([
    "By Friday, Rebels Held Town",
    "By land and sea",
    "By Jane Doe, who saw it all.",
    "Sources: mill will close",
    "City Wire workers strike",
  ])("%s is no byline", (line) => {
    expect(read(line + body)).toEqual({ bylines: [], metadata: {} });
  });
});

describe("datelines", () => {
  test.each([
    ["DAMASCUS, Sept 12 (City Wire) -", { publisher: "City Wire", date: "2025-09-12" }],
    ["DAMASCUS, Sept 12, 2025 (Reuters) —", { publisher: "Reuters", date: "2025-09-12" }],
    ["LONDON (AP) —", { publisher: "AP" }],
    ["London (AFP via City Wire) –", { publisher: "AFP" }],
    ["(Reuters) -", { publisher: "Reuters" }],
    ["PORT-AU-PRINCE, Haiti --", {}],
    ["NEW YORK —", {}],
    ["DAMASCUS:", {}],
    ["Beirut, 12 September –", { date: "2025-09-12" }],
  ])("%s", (dateline, metadata) => {
    expect(read(`${dateline} The mill by the river burned.`, 2025)).toEqual({
      bylines: [dateline],
      metadata,
    });
  });

  test("a day without a year is no date", () => {
    expect(read("DAMASCUS, Sept 12 (City Wire) - The mill burned.")).toEqual({
      bylines: ["DAMASCUS, Sept 12 (City Wire) -"],
      metadata: { publisher: "City Wire" },
    });
  });

  test("the report starts after it", () => {
    const { text, blocks } = readText("Tribune-In a sign of thaw, the mill opened.");
    const { blocks: read } = readBylines(text, blocks, null);
    expect(read.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)).toEqual([
      "byline: Tribune-",
      "paragraph: In a sign of thaw, the mill opened.",
    ]);
  });

  test.each([
    "NATO - an alliance of thirty-two - met on Monday.",
    "The mayor - Anna Berg - left on Monday.",
    "Anna Berg (Labour) - The mayor - left.",
    "FINED FOR SPEEDING: The mayor paid.",
    "Al-Karim left on Monday.",
    "A well-known mill burned - The one by the river.",
    "On 12 May the mill burned – again.",
    "X-In is a mill.",
    "Anna Berg (May 4, 1901 – June 2, 1985) was a miller.",
  ])("%s has none", (text) => {
    expect(read(text)).toEqual({ bylines: [], metadata: {} });
  });
});
