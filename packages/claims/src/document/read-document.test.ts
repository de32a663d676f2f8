import { describe, expect, test } from "vitest";
import type { Article } from "../model/document.js";
import { readDocument } from "./read-document.js";

function read(article: Article) {
  const { text, blocks, metadata, problems } = readDocument(article);
  return {
    blocks: blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`),
    metadata,
    problems,
  };
}

/** An article with this date, as its caller knows it. */
const dated = (date: string): Article => ({
  id: "a.txt",
  content: "The mill opened.",
  metadata: { date },
});

const titleOf = (content: string) => read({ id: "a.md", content }).metadata.title;

describe("readDocument", () => {
  test.each([
    ["a.md", "paragraph: *"],
    ["a.MARKDOWN", "paragraph: *"],
    ["a.html", "paragraph: \\*"],
    ["a.xhtml", "paragraph: \\*"],
    ["a.htm", "paragraph: \\*"],
    ["a.txt", "heading: <p>x \\*"],
    ["a.md.txt", "heading: <p>x \\*"],
    ["a", "heading: <p>x \\*"],
  ])("%s is read by its ending", (id, block) => {
    const content =
      id.toLowerCase().includes(".m") && !id.endsWith("txt")
        ? "\\*"
        : id.includes(".") && !id.endsWith("txt")
          ? "<p>\\*"
          : "<p>x \\*";
    expect(read({ id, content }).blocks).toEqual([block]);
  });

  test("the caller's format wins", () => {
    expect(read({ id: "a.txt", content: "<p>Ten &amp; more.", format: "html" }).blocks).toEqual([
      "paragraph: Ten & more.",
    ]);
  });

  test("what is known of an article, in order of trust", () => {
    const article: Article = {
      id: "2025-01-01-mill.html",
      content:
        "---\ntitle: From front matter\nsource: City Wire\n---\n<title>From the page</title>" +
        '<meta name="dc.date" content="2025-01-03"><p>Published: January 2, 2025</p><p>Source: Printed Times</p>' +
        "<p>The mill opened.</p>",
      metadata: { title: "From the caller" },
    };
    const expected = { title: "From the caller", publisher: "City Wire", date: "2025-01-03" };
    expect(read(article).metadata).toEqual(expected);
    const { metadata: _, ...withoutCaller } = article;
    expect(read(withoutCaller).metadata).toEqual({ ...expected, title: "From front matter" });
    const content = article.content.replace(/---.*---\n/su, "").replace(/<meta[^>]*>/u, "");
    expect(read({ ...withoutCaller, content }).metadata).toEqual({
      title: "From the page",
      publisher: "Printed Times",
      date: "2025-01-02",
    });
    expect(read({ ...withoutCaller, content: "<p>The mill opened.</p>" }).metadata).toEqual({
      date: "2025-01-01",
    });
  });

  test.each([
    ["news/2025-09-13-mill.txt", "2025-09-13"],
    ["news/2025/09/13/mill.txt", "2025-09-13"],
    ["20250913.txt", "2025-09-13"],
    ["2024-01-01/2025_09_13.txt", "2025-09-13"],
    ["2025-13-09.txt", undefined],
    ["1202509131.txt", undefined],
    ["mill-2025.txt", undefined],
  ])("the date in the path %s", (id, date) => {
    expect(read({ id, content: "The mill opened." }).metadata).toEqual(date === undefined ? {} : { date });
  });

  test("a path may tell the year of a dateline", () => {
    const content = "DAMASCUS, Sept 12 (City Wire) - The mill opened.";
    expect(read({ id: "2025-mill.txt", content }).metadata).toEqual({
      publisher: "City Wire",
      date: "2025-09-12",
    });
    expect(read({ id: "2024-to-2025.txt", content }).metadata).toEqual({ publisher: "City Wire" });
    expect(
      read({ id: "mill.txt", content, metadata: { url: "https://wire.example/2025/mill" } }).metadata,
    ).toEqual({
      publisher: "City Wire",
      date: "2025-09-12",
      url: "https://wire.example/2025/mill",
    });
  });

  test("dates of the caller: a timestamp is its day as written, what is no day is a problem", () => {
    expect(read(dated("2025-09-13T23:59:00-08:00")).metadata).toEqual({ date: "2025-09-13" });
    expect(read(dated("04/05/2025"))).toEqual({
      blocks: ["paragraph: The mill opened."],
      metadata: {},
      problems: ['"04/05/2025" is not one certain date; write YYYY-MM-DD'],
    });
  });

  test("the title is the first heading of some length before the text, or the only one", () => {
    expect(titleOf("World news\n===\n\n# The mill opens again\n\nText.")).toBe("The mill opens again");
    expect(titleOf("# Mill\n\nText.\n\n# The mill opens again")).toBe("Mill");
    expect(titleOf("# World\n\n# Mill\n\nText.")).toBeUndefined();
    expect(titleOf("# Mill\n\n## History\n\nText.")).toBe("Mill");
    expect(titleOf("Text.\n\n# The mill opens again")).toBeUndefined();
  });

  test("boilerplate is not read, sentences that begin alike are", () => {
    const lines = [
      "The mill opened.",
      "Advertisement",
      "Read more: Ten things about mills",
      "Share this:",
      "Advertisement of the mill cost 5 million.",
      "Readers want more.",
      "Exit mobile version",
      "© 2025 City Wire",
    ];
    expect(read({ id: "a.txt", content: lines.join("\n") }).blocks).toEqual([
      "paragraph: The mill opened.",
      "paragraph: Advertisement of the mill cost 5 million.",
      "paragraph: Readers want more.",
    ]);
  });
});

describe("front matter", () => {
  const body = "\nThe mill opened.";

  test.each(["a.md", "a.txt", "a.html"])("in %s, with a byte order mark and any line ends", (id) => {
    const content = `\uFEFF---\r\nTitle: "Mill: opens"\r\ndate: 2025-09-13T10:00:00+02:00\r\npublisher: { name: City Wire }\r\nlink: https://a.b\r\ntags: [a, b]\r\n---\r\n${body}`;
    const document = readDocument({ id, content });
    expect(document.metadata).toEqual({
      title: "Mill: opens",
      date: "2025-09-13",
      publisher: "City Wire",
      url: "https://a.b",
    });
    expect(document.problems).toBeUndefined();
    const [block] = document.blocks;
    expect(document.blocks).toHaveLength(1);
    const span = document.offsets.toOriginal(block ?? { start: 0, end: 0 });
    expect(content.slice(span.start, span.end)).toBe("The mill opened.");
  });

  test("what is no YAML is skipped, and said", () => {
    expect(read({ id: "a.md", content: `---\ntitle: Mill\ndate: "2025\n---\n${body}` })).toEqual({
      blocks: ["paragraph: The mill opened."],
      metadata: {},
      problems: [expect.stringMatching(/^line \d: the front matter is not read: \S/u)],
    });
  });

  test("a date that is not certain is passed over, and said", () => {
    expect(read({ id: "a.md", content: `---\ntitle: Mill\ndate: 04/05/2025\n---\n${body}` })).toEqual({
      blocks: ["paragraph: The mill opened."],
      metadata: { title: "Mill" },
      problems: ['line 3: "04/05/2025" is not one certain date; write YYYY-MM-DD'],
    });
  });

  test("a text that starts with a rule has no front matter", () => {
    const content = "---\n\nThe mill opened.\n\n---\n\nIt is old.";
    expect(read({ id: "a.md", content })).toEqual({
      blocks: ["paragraph: The mill opened.", "paragraph: It is old."],
      metadata: {},
      problems: undefined,
    });
    expect(read({ id: "a.md", content: "---\nmood: never closed\n" }).blocks).toEqual([
      "paragraph: mood: never closed",
    ]);
  });
});
