import { array, assert, constantFrom, property, type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./document/read-document.js";
import { extract } from "./extract.js";
import type { Format } from "./model/document.js";

/** What stands between, around and inside the words of a page. */
const marks: Readonly<Record<Format, readonly string[]>> = {
  text: ["\n", "\n\n", "\t", "\r\n", "\u0000", "\u00ad", "\u200b", "\ufeff"],
  markdown: [
    "**",
    "_",
    "`",
    "[",
    "](x)",
    "> ",
    "- ",
    "\\",
    "|",
    "# ",
    "&nbsp;",
    "&#49;",
    "<b>",
    "</b>",
    "\u00ad",
  ],
  html: "<p> </p> <b> </b> <table> <tr> <td> </table> <select> <option> <svg> <title> <template> </template> <br> &nbsp; &#49; &eacute; \u00ad".split(
    " ",
  ),
};
const words = [
  "The ferry ",
  "sank ",
  "in May ",
  "1998",
  "on 3 ",
  "killing 12 people",
  ". ",
  "1 ",
  "%",
  "café ",
  "①",
];

const contentOf = (format: Format): Arbitrary<string> =>
  array(constantFrom(...words, ...words, ...marks[format]), { maxLength: 30 }).map((pieces) =>
    pieces.join(""),
  );

describe("evidence", () => {
  it.each<Format>(["text", "markdown", "html"])("of %s is verbatim, whatever stands in it", (format) => {
    let read = 0;
    assert(
      property(contentOf(format), (content) => {
        const { document, assertions } = extract(readDocument({ id: "a", content, format }));
        expect(document.dropped).toBe(0);
        read += assertions.length;
        for (const { evidence, trigger } of assertions) {
          expect(content.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          expect(content.slice(trigger.start, trigger.end)).toBe(trigger.text);
          expect(evidence.quote).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(0);
  });

  it("that is not verbatim is dropped and counted", () => {
    const document = readDocument({
      id: "a",
      content: "Rebels toppled Nicolae Petrescu in March 1991.",
      format: "text",
    });
    const before = extract(document);
    // No reader makes such a map: it points two characters beside the words.
    const beside = {
      toOriginal: ({ start, end }: { start: number; end: number }) => ({ start: start + 2, end: end + 2 }),
    };
    const after = extract({ ...document, offsets: beside });
    expect(before.assertions.length).toBeGreaterThan(0);
    expect(after.assertions).toEqual([]);
    expect(after.document.dropped).toBe(before.assertions.length);
  });
});
