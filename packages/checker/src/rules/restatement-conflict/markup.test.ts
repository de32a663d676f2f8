import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../../check.js";

const heads = "<h1>Kiln handbook</h1>";
const others =
  "<p>The kiln of the Corrigan pottery is fired twice a week by two of its potters.</p><p>It was built of red brick in Orva.</p>";

/** The quotes of what is found between a page in HTML and one in Markdown. */
function quotes(html: string, markdown: string): readonly (readonly string[])[] {
  const read = [
    { id: "kiln.html", content: `${heads}${others}<p>${html}</p>`, format: "html" as const },
    {
      id: "kiln.md",
      content: `# Kiln handbook\n\n${others.replace(/<\/?p>/gu, "\n\n")}\n\n${markdown}\n`,
      format: "markdown" as const,
    },
  ];
  return check(read.map((article) => extract(readDocument(article)))).findings.map(({ answers }) =>
    answers.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  );
}

describe("restatements in pages", () => {
  it("are compared as they read", () => {
    const told = "The Corrigan kiln doesn't heat the <em>drying</em> room &amp; the shed in winter.";
    expect(
      quotes(
        told.replace("'", "&#39;"),
        "The Corrigan kiln doesn't heat the *drying* room & the shed in winter.",
      ),
    ).toEqual([]);
  });

  it("are quoted as they stand", () => {
    expect(
      quotes(
        "The Corrigan kiln <b>doesn&#39;t</b> heat the drying room in winter.",
        "The Corrigan kiln heats the drying room in winter.",
      ),
    ).toEqual([["The Corrigan kiln heats the drying room in winter.", "n&#39;t"]]);
  });
});
