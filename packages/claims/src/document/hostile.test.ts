import { growthOf } from "../testing/growth.js";
import { describe, expect, test } from "vitest";
import type { Format } from "../model/document.js";
import { readDocument } from "./read-document.js";

/** Content of about `size` characters that no writer would write. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  "one line": (size) => "The army left on Monday. ".repeat(size / 25),
  "one word": (size) => "a".repeat(size),
  blanks: (size) => `a${" ".repeat(size)}b`,
  "blank lines": (size) => `a${" \n".repeat(size / 2)}b`,
  "short lines": (size) => "ab\n".repeat(size / 3),
  NULs: (size) => "\u0000".repeat(size),
  "soft hyphens": (size) => "a\u00AD ".repeat(size / 3),
  dashes: (size) => "A - ".repeat(size / 4),
  digits: (size) => "1".repeat(size),
  dates: (size) => "12 May ".repeat(size / 7),
  "opening brackets": (size) => "[".repeat(size),
  "bracket pairs": (size) => "[".repeat(size / 2) + "]".repeat(size / 2),
  links: (size) => "[a](".repeat(size / 4),
  pictures: (size) => "![a".repeat(size / 3),
  emphasis: (size) => "*a _b ".repeat(size / 6),
  asterisks: (size) => "a*".repeat(size / 2),
  "emphasised words": (size) => "*a* ".repeat(size / 4),
  headings: (size) => "# a\n\n".repeat(size / 5),
  "underlined headings": (size) => "a\n===\n".repeat(size / 6),
  "a list gone on": (size) => `- a\n${"b\n".repeat(size / 2)}`,
  "a quotation gone on": (size) => `> a\n${"b\n".repeat(size / 2)}`,
  "numbered lines": (size) => "1. a\n\n".repeat(size / 6),
  "rows of a table": (size) => `| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(size / 10)}`,
  definitions: (size) => "[a]: /b\n".repeat(size / 8),
  ticks: (size) => {
    const runs: string[] = [];
    for (let length = 1, total = 0; total < size; length += 1, total += length) runs.push("`".repeat(length));
    return runs.join(" ");
  },
  ampersands: (size) => "&".repeat(size),
  references: (size) => "&#".repeat(size / 2),
  quotations: (size) => `${">".repeat(size)}a`,
  "lists within lists": (size) => `${"- ".repeat(size / 2)}a`,
  "quoted lines": (size) => `${"> ".repeat(50)}a\n`.repeat(size / 102),
  "wide table": (size) => `${"|a".repeat(size / 5)}\n${"|-".repeat(size / 5)}\n|x`,
  "unclosed tags": (size) => "<div>".repeat(size / 5),
  "unclosed paragraphs": (size) => "<div><p>a".repeat(size / 9),
  "closing tags": (size) => "<b>".repeat(size / 8) + "</i>".repeat(size / 8),
  "tag openings": (size) => "<a ".repeat(size / 3),
  comments: (size) => "<!-- ".repeat(size / 5),
  "a comment of lines": (size) => `<!--\n${"- a < b\n\n".repeat(size / 9)}-->`,
  attributes: (size) => `<p ${"a='".repeat(size / 3)}`,
  lists: (size) => "<ul><li>a".repeat(size / 9),
  "front matter": (size) => `---\ntitle: ${"[".repeat(size)}\n---\n`,
  "linked data": (size) => `<script type="application/ld+json">${"[".repeat(size)}</script>`,
};

const formats: readonly Format[] = ["text", "markdown", "html"];
const cases = Object.keys(hostile).flatMap((name) => formats.map((format) => [name, format] as const));

describe("hostile content", () => {
  test.each(cases)("%s as %s takes linear time", (name, format) => {
    const make = hostile[name] ?? (() => "");
    const read = (content: string) => readDocument({ id: "hostile", content, format });
    // More than can be cut is read as plain text.
    expect(growthOf([7_000, 56_000], make, read)).toMatchObject({ isLinear: true });
  });

  test.each(formats)("a line of 20 MB as %s", { timeout: 60_000 }, (format) => {
    const content = "The army left on Monday. ".repeat(800_000);
    const { text, blocks } = readDocument({ id: "long", content, format });
    expect(text).toBe(content.trimEnd());
    expect(blocks).toEqual([{ start: 0, end: text.length, role: "paragraph" }]);
  });
});
