import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";
import type { Format } from "../model/document.js";
import { readDocument } from "./read-document.js";

const comment = "<!-- gainsay-ignore date-conflict: the old mill -->";

/** What each comment of an article concerns, and what is wrong with it. */
function read(content: string, format: Format = "markdown") {
  const { original, suppressions = [] } = readDocument({ id: "a", content, format });
  return suppressions.map(({ start, end, problem }) => problem ?? original.slice(start, end));
}

/** The blocks of clean text. */
function blocks(content: string, format: Format): readonly string[] {
  const { text, blocks } = readDocument({ id: "a", content, format });
  return blocks.map(({ start, end }) => text.slice(start, end));
}

const [first, second] = ["The mill at Hoy opened in 1871.", "The mill at Hoy opened in 1872."];

describe.each<Format>(["text", "markdown", "html"])("in %s", (format) => {
  const p = (text: string) => (format === "html" ? `<p>${text}</p>` : text);

  test("alone on its line it concerns the next block", () => {
    const content = `${p(first)}\n\n${comment}\n${p(second)}\n\n${p("It is shut.")}\n`;
    expect(read(content, format)).toEqual([second]);
    expect(blocks(content, format)).toEqual([first, second, "It is shut."]);
  });

  test.each([
    ["at the end of a block", `${second} ${comment}`],
    ["at its beginning", `${comment} ${second}`],
    ["in the midst of it", second.replace("at Hoy", `at ${comment} Hoy`)],
  ])("%s it concerns that block", (_where, paragraph) => {
    const content = `${p(first)}\n\n${p(paragraph)}\n\n${p("It is shut.")}\n`;
    const [concerned = ""] = read(content, format);
    expect(concerned.replace(/<!--.*?--> ?/u, "").trim()).toBe(second);
    expect(blocks(content, format)).toEqual([first, second, "It is shut."]);
  });

  test("of a file it concerns all of it, wherever it stands", () => {
    const content = `${p(first)}\n\n${p(second)}\n\n${comment.replace("ignore", "ignore-file")}\n`;
    expect(read(content, format)).toEqual([content]);
  });

  test("behind the last block it concerns nothing", () => {
    expect(read(`${p(first)}\n\n${comment}\n`, format)).toEqual(["no text follows it"]);
  });

  test("lines may end as on Windows", () => {
    expect(read(`${p(first)}\r\n\r\n${comment}\r\n${p(second)}\r\n`, format)).toEqual([second]);
  });
});

test("one paragraph of a page does not speak for the next", () => {
  expect(read(`<p>${first} ${comment}</p><p>${second}</p>`, "html")).toEqual([first]);
  expect(read(`<p>${first}</p>${comment}<p>${second}</p>`, "html")).toEqual([second]);
  expect(read(`<p>${first.replace("1871", "<b>1871")}</b> ${comment}</p><p>${second}</p>`, "html")).toEqual([
    first.replace("1871", "<b>1871"),
  ]);
});

test("a page's menu may stand before what it concerns", () => {
  const page = `<!doctype html>\n${comment.replace("ignore", "ignore-file")}\n<nav>Home</nav>\n<main><p>${first}</p></main>\n`;
  expect(read(page, "html")).toEqual([page]);
});

test("in a table it concerns the row", () => {
  const table = `| mill | opened |\n|---|---|\n| Hoy | 1871 ${comment} |\n| Aune | 1902 |\n`;
  expect(read(table)).toEqual(["Hoy | 1871"]);
});

test("in a list it concerns the item", () => {
  expect(read(`- ${first}\n- ${second} ${comment}\n- It is shut.\n`)).toEqual([second]);
});

test("what shows how to write one is none", () => {
  expect(
    read(`\`\`\`html\n${comment}\n\`\`\`\n\n    ${comment}\n\nWrite \`${comment}\`.\n\n${first}\n`),
  ).toEqual([]);
  expect(read(`<script>let x = "${comment}";</script><p>${first}</p>`, "html")).toEqual([]);
});

test("other comments are not spoken of, and in plain text they are text", () => {
  expect(read(`<!-- a gainsay of sorts -->\n${first} <!-- TODO -->\n`)).toEqual([]);
  expect(blocks("The mark <!-- opens a comment, --> ends it.", "text")).toEqual([
    "The mark <!-- opens a comment, --> ends it.",
  ]);
});

test.each([
  ["gainsay-ingore date-conflict: x", '"gainsay-ingore" is not known'],
  ["gainsay-ignore-next-line date-conflict: x", '"gainsay-ignore-next-line" is not known'],
  ["gainsay: ignore date-conflict", '"gainsay" is not known'],
  ["Gainsay-Ignore date-conflict: x", '"Gainsay-Ignore" is not known'],
  ["gainsay-ignore", "it names no rule"],
  ["gainsay-ignore: the old mill", "it names no rule"],
  ["gainsay-ignore date-conflict", "it gives no reason"],
  ["gainsay-ignore date-conflict:  ", "it gives no reason"],
  ["gainsay-ignore the old mill: x", '"the old mill" is no name of a rule'],
  ["gainsay-ignore *: x", '"*" is no name of a rule'],
])("<!-- %s --> says what is wrong", (body, problem) => {
  expect(read(`<!-- ${body} -->\n\n${first}\n`)).toEqual([
    `${problem}; write <!-- gainsay-ignore RULE: REASON --> or gainsay-ignore-file`,
  ]);
  expect(blocks(`<!-- ${body} -->\n\n${first}\n`, "text")).toEqual([first]);
});

test("several rules, a reason over lines and with colons", () => {
  const content = `<!--gainsay-ignore date-conflict , quantity-conflict:\n  the old mill:\n  another one -->\n${first}\n`;
  expect(readDocument({ id: "a.md", content }).suppressions).toEqual([
    {
      at: 0,
      start: content.indexOf("The mill"),
      end: content.indexOf("The mill") + first.length,
      rules: ["date-conflict", "quantity-conflict"],
      reason: "the old mill: another one",
    },
  ]);
});

test("extraction carries them with line and column, and reads everything else as without them", () => {
  const without = `${first}\n\n${second}\n`;
  const content = `${first}\n\n${comment}\n${second}\n`;
  const [plain, commented] = [without, content].map((content) =>
    extract(readDocument({ id: "a.txt", content })),
  );
  expect(commented?.suppressions).toEqual([
    {
      start: content.indexOf(second),
      end: content.indexOf(second) + second.length,
      line: 3,
      column: 1,
      rules: ["date-conflict"],
      reason: "the old mill",
    },
  ]);
  expect(plain).not.toHaveProperty("suppressions");
  expect(commented?.document).toEqual(plain?.document);
  expect(commented?.assertions.map(({ evidence }) => evidence.quote)).toEqual(
    plain?.assertions.map(({ evidence }) => evidence.quote),
  );
});

test("a text of nothing but comments takes no longer than another", () => {
  for (const format of ["text", "html"] as const) {
    const began = performance.now();
    read(`${comment} a `.repeat(20_000), format);
    read("<!-- gainsay-ignore ".repeat(50_000), format);
    expect(performance.now() - began).toBeLessThan(5_000);
  }
});

test("whatever stands around it, a comment never becomes text", () => {
  const around = fc.array(fc.constantFrom("Ten", " ", "\n", "\n\n", "- ", "> ", "<p>", "*", comment), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(around, fc.constantFrom<Format>("text", "markdown", "html"), (parts, format) => {
      const { text } = readDocument({ id: "a", content: parts.join(""), format });
      expect(text).not.toContain("gainsay-ignore");
    }),
  );
});
