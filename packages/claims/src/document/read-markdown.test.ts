import { describe, expect, test } from "vitest";
import { readMarkdown } from "./read-markdown.js";

function outline(original: string): string[] {
  const { text, blocks } = readMarkdown(original);
  return blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
}

describe("readMarkdown", () => {
  test("roles of blocks", () => {
    expect(
      outline(
        "# Old mill *reopens*\n\nThe mill\nopened.\n\nVisitors\n--------\n\n- ten on Monday\n- more on\n  Tuesday\n\n  and later\n\n" +
          "> It is\n> old,\nshe said.\n\n1. one\n\n| Day | Men |\n| --- | --: |\n| Mon | 12 |\n\n***\n\nEnd.",
      ),
    ).toEqual([
      "heading: Old mill reopens",
      "paragraph: The mill opened.",
      "heading: Visitors",
      "item: ten on Monday",
      "item: more on Tuesday",
      "item: and later",
      "quotation: It is old, she said.",
      "item: one",
      "cell: Day",
      "cell: Men",
      "cell: Mon",
      "cell: 12",
      "paragraph: End.",
    ]);
  });

  test("marks go, words stay", () => {
    expect(
      outline(
        "A **bold** _and_ `plain` [link *here*](https://a.b/c_d_ 'Title'), [a reference][r], [short], <https://a.b>, " +
          "a<br>b <span title='x'>c</span>, ~~gone~~ kept\\*, hard\\\nbreak  \nagain.\n\n[r]: https://a.b 'Not read'\n[short]: /x\n",
      ),
    ).toEqual([
      "paragraph: A bold and plain link here, a reference, short, , ab c, kept*, hard break again.",
    ]);
  });

  test("code and comments are not read", () => {
    expect(
      outline(
        "Before.\n\n```js\nlet dead = 5;\n```\n\n    indented = 6;\n\n<!-- 7 died -->\n\nAfter <!-- 8 --> it.",
      ),
    ).toEqual(["paragraph: Before.", "paragraph: After it."]);
  });

  test("HTML blocks are read as HTML", () => {
    expect(outline("<div>\n<p>Ten &amp; more</p><script>let dead = 5;</script>\n</div>\n\nAfter.")).toEqual([
      "paragraph: Ten & more",
      "paragraph: After.",
    ]);
  });

  test("a picture before any words is a caption, one among words is not read", () => {
    expect(
      outline(
        "![The *old* mill](mill.jpg)\nIt opened.\n\nThe mill ![a wheel](w.jpg) turns.\n\n[![Linked](a.jpg)](b)",
      ),
    ).toEqual([
      "caption: The old mill",
      "paragraph: It opened.",
      "paragraph: The mill turns.",
      "caption: Linked",
    ]);
  });

  test("offsets of decoded references and of lines in a quotation", () => {
    const original = "> Smith &amp; Sons\n> killed\\* &#8220;10&#8221; &bogus; men";
    const { text, offsets } = readMarkdown(original);
    expect(text).toBe("Smith & Sons killed* “10” &bogus; men");
    const originalOf = (words: string): string => {
      const start = text.indexOf(words);
      const span = offsets.toOriginal({ start, end: start + words.length });
      return original.slice(span.start, span.end);
    };
    expect(originalOf("Smith & Sons")).toBe("Smith &amp; Sons");
    expect(originalOf("Sons killed")).toBe("Sons\n> killed");
    expect(originalOf("killed*")).toBe("killed\\*");
    expect(originalOf("“10”")).toBe("&#8220;10&#8221;");
    expect(originalOf("10")).toBe("10");
    expect(originalOf("men")).toBe("men");
  });

  test("a long text is read in parts, without cutting blocks, code and comments or losing definitions", () => {
    const once =
      "The [mill] stands by the *river*.\n\n````\nnot read\n\n```\n\nnot read\n````\n\n- an item\n\n  of two blocks\n- short\n\n" +
      "<!-- not\n\nread -->\n\n<pre>\n\nkept\n\n</pre>\n\n";
    const count = 120;
    const blocks = outline(`${once.repeat(count)}[Mill]: https://wire.example/mill\n`);
    expect(blocks).toEqual(
      Array.from({ length: count }, () => [
        "paragraph: The mill stands by the river.",
        "item: an item",
        "item: of two blocks",
        "item: short",
        "paragraph: kept",
      ]).flat(),
    );
  });

  test.each([
    ["a comment", (lines: string) => `<!--\n${lines}-->\n`],
    ["a comment that is never closed", (lines: string) => `<!--\n${lines}`],
    ["code", (lines: string) => `~~~ text\n${lines}~~~\n`],
    ["a style sheet", (lines: string) => `<style>\n${lines}</style>\n`],
  ])("of %s of any length nothing is read", (_, wrap) => {
    const hidden = wrap("- The mill *shut* in 1990.\n\n".repeat(3_000));
    expect(outline(`The mill *opened*.\n\n${hidden}`)).toEqual(["paragraph: The mill opened."]);
  });

  test("lines of a long paragraph are told apart as those of a short one", () => {
    const lines = "The mill\nopened.\n".repeat(200);
    const table = `| Day |\n| --- |\n${"| Mon |\n".repeat(200)}`;
    expect(outline(`- ${lines}\n> ${lines}===\n\n${lines}===\n\n${table}`)).toEqual([
      `item: ${"The mill opened. ".repeat(200).trimEnd()}`,
      `quotation: ${"The mill opened. ".repeat(200)}===`,
      `heading: ${"The mill opened. ".repeat(200).trimEnd()}`,
      "cell: Day",
      ...Array.from({ length: 200 }, () => "cell: Mon"),
    ]);
  });

  test("underscores within a great many words stay", () => {
    const names = "read_as_text ".repeat(2_000).trimEnd();
    expect(outline(names)).toEqual([`paragraph: ${names}`]);
  });
});
