import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html.js";

function outline(original: string): string[] {
  const { text, blocks } = readHtml(original).clean;
  return blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
}

const long = "The mill by the river opened again on Monday after ten years of repairs. ".repeat(4).trim();

describe("readHtml", () => {
  test("roles of blocks", () => {
    expect(
      outline(
        "<h1>Old <em>mill</em></h1><p>It\n  opened.<ul><li>ten<li><p>more</p></ul><blockquote><p>Old!</p></blockquote>" +
          "<figure><img alt='x'><figcaption>The mill</figcaption></figure><table><tr><th>Day<td>12<td><p>In a cell</table>bare<div>text</div>end",
      ),
    ).toEqual([
      "heading: Old mill",
      "paragraph: It opened.",
      "item: ten",
      "item: more",
      "quotation: Old!",
      "caption: The mill",
      "cell: Day",
      "cell: 12",
      "paragraph: In a cell",
      "paragraph: bare",
      "paragraph: text",
      "paragraph: end",
    ]);
  });

  test("what is not part of the text", () => {
    expect(
      outline(
        "<header>Menu</header><nav>Home</nav><p>Kept<script>5 died</script><style>p{}</style><!-- 6 died --> text<sup class='reference'>[1]</sup>.</p>" +
          "<noscript>On</noscript><template>T</template><aside>More</aside><form>Search<p>here</p></form><svg><title>icon</title></svg>" +
          "<div class='share big'>Share</div><div class='shared-values'>Values</div><p hidden>7</p><p style='display: none'>8</p>" +
          "<pre><code>x = 1</code></pre><pre class='screen'>(2 rows)</pre><footer>Imprint</footer>",
      ),
    ).toEqual(["paragraph: Kept text.", "paragraph: Values"]);
  });

  test("code that an element around it tells of, but no other preformatted text", () => {
    expect(
      outline(
        "<div class='codeblock'><pre><i>-- at most 9 rows</i>\nSELECT 1</pre></div>" +
          "<div class='highlight-sql notranslate'><div class='highlight'><p>An example</p><pre><span>x</span> = 1</pre></div></div>" +
          "<div class='letter'><pre>Dear all</pre></div><p class='code'>The code of 1912</p>",
      ),
    ).toEqual(["paragraph: An example", "paragraph: Dear all", "paragraph: The code of 1912"]);
  });

  test("the one large article is preferred, with the headline in its header", () => {
    expect(
      outline(
        `<p>Front page</p><main><article><header><h1>Mill opens</h1></header><p>${long}</p><article>A comment</article></article>` +
          "<article><p>A teaser for something else</p></article></main>",
      ),
    ).toEqual(["heading: Mill opens", `paragraph: ${long}`, "paragraph: A comment"]);
  });

  test("articles that are teasers do not hide the page, a main part does", () => {
    expect(outline("<p>Front page</p><article>Teaser</article>")).toEqual([
      "paragraph: Front page",
      "paragraph: Teaser",
    ]);
    expect(outline(`<p>Front page</p><main><p>${long}</p><article>Teaser</article></main>`)).toEqual([
      `paragraph: ${long}`,
      "paragraph: Teaser",
    ]);
  });

  test("a page that is one form is read all the same", () => {
    expect(outline("<form><p>Text in a form</p></form>")).toEqual(["paragraph: Text in a form"]);
    expect(outline(`<form><p>Menu</p><article><p>${long}</p></article></form>`)).toEqual([
      `paragraph: ${long}`,
    ]);
  });

  test("line breaks: one is a space, two part blocks", () => {
    expect(outline("<p>One<br>two<br> <br/>three<br></p>")).toEqual([
      "paragraph: One two",
      "paragraph: three",
    ]);
  });

  test("a broken line that stands for itself is a block, one that goes on is not", () => {
    expect(
      outline("<p><b>ORVA CORP 12.40 3.15%</b><br><a href=x>See the day in charts</a><br>Our brokers</p>"),
    ).toEqual([
      "paragraph: ORVA CORP 12.40 3.15%",
      "paragraph: See the day in charts",
      "paragraph: Our brokers",
    ]);
    expect(outline("<p>The tram was repaired in<br>Tolvana on the day before<br>it left again.</p>")).toEqual(
      ["paragraph: The tram was repaired in Tolvana on the day before it left again."],
    );
    expect(outline("<h2>The Ferry<br>Corrigan</h2>")).toEqual(["heading: The Ferry Corrigan"]);
    const table = "<table><tr><th>Town</tr><tr><td>Aldbury<br>Milford</tr></table>";
    expect(outline(table)).toEqual(["cell: Town", "cell: Aldbury Milford"]);
  });

  test("missing and misplaced end tags", () => {
    expect(outline("<div><h2>Head<p>One</b><p>Two</div></section>Three</p>Four")).toEqual([
      "heading: Head",
      "paragraph: One",
      "paragraph: Two",
      "paragraph: Three",
      "paragraph: Four",
    ]);
  });

  test("offsets of decoded references and across tags", () => {
    const original = "<p>Smith &amp; Sons &ndash;\n <b>killed</b>&nbsp;&#x31;0 &lt;men&gt &bogus; R&D</p>";
    const { text, offsets } = readHtml(original).clean;
    expect(text).toBe("Smith & Sons – killed 10 <men> &bogus; R&D");
    const originalOf = (words: string): string => {
      const start = text.indexOf(words);
      const span = offsets.toOriginal({ start, end: start + words.length });
      return original.slice(span.start, span.end);
    };
    expect(originalOf("Smith & Sons")).toBe("Smith &amp; Sons");
    expect(originalOf("–")).toBe("&ndash;");
    expect(originalOf("killed 10")).toBe("killed</b>&nbsp;&#x31;0");
    expect(originalOf("<men>")).toBe("&lt;men&gt");
    expect(originalOf("&bogus;")).toBe("&bogus;");
    expect(originalOf("R&D")).toBe("R&D");
  });

  test("depth does not matter", () => {
    expect(outline(`${"<div>".repeat(100_000)}Deep${"</div>".repeat(100_000)}`)).toEqual(["paragraph: Deep"]);
  });
});

const metadataOf = (html: string) => readHtml(html).metadata;

describe("metadata of a page", () => {
  test("linked data comes before meta tags, and those before the title", () => {
    const linked = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Not this", datePublished: "2001-01-01" },
        {
          "@type": ["NewsArticle"],
          headline: "Mill opens",
          datePublished: "2025-09-12T23:30:00-05:00",
          publisher: { "@type": "Organization", name: "City Wire" },
          mainEntityOfPage: { "@id": "https://wire.example/mill" },
        },
      ],
    };
    expect(
      metadataOf(
        `<head><title>Old title</title><meta property="og:title" content="Another"><meta property="article:published_time" content="2025-09-10">` +
          `<script type="application/ld+json">${JSON.stringify(linked)}</script></head>`,
      ),
    ).toEqual({
      title: "Mill opens",
      publisher: "City Wire",
      date: "2025-09-12",
      url: "https://wire.example/mill",
    });
  });

  test("meta tags", () => {
    expect(
      metadataOf(
        `<title>Mill &amp; more - City Wire</title><meta content="City Wire" property="og:site_name">` +
          `<META NAME="DC.Date" CONTENT="12 September 2025"><link rel="canonical" href="https://wire.example/mill">`,
      ),
    ).toEqual({
      title: "Mill & more",
      publisher: "City Wire",
      date: "2025-09-12",
      url: "https://wire.example/mill",
    });
  });

  test("a marked time, and one in the head of the article", () => {
    expect(metadataOf('<time datetime="2025-09-12" pubdate>Friday</time>')).toEqual({ date: "2025-09-12" });
    expect(metadataOf('<article><time datetime="2025-09-12T08:00Z">Friday</time></article>')).toEqual({
      date: "2025-09-12",
    });
  });

  test("a time in the text or beside it is not the date of the article", () => {
    expect(metadataOf('<p>On <time datetime="2025-09-12">Friday</time></p>')).toEqual({});
    expect(metadataOf(`<article><p>${long}</p><time datetime="2025-09-12">Friday</time></article>`)).toEqual(
      {},
    );
  });

  test("ambiguous, impossible and broken values are passed over", () => {
    expect(
      metadataOf(
        '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="article:published_time" content="2025-02-30">' +
          '<meta name="dc.date" content="04/05/2025"><meta name="pubdate" content="20250912"><meta property="og:url" content="/mill">',
      ),
    ).toEqual({ date: "2025-09-12" });
  });
});

/** Where the cells of tables and the entries of definition lists stand, a line for each block. */
const placesIn = (html: string): readonly string[] =>
  readHtml(html).clean.blocks.map(({ cell, entry }) =>
    [
      cell === undefined ? "" : `cell ${cell.table}/${cell.row}/${cell.column}`,
      entry === undefined ? "" : `${entry.isTerm ? "term" : "said"} ${entry.numbers.join(" in ")}`,
    ].join(""),
  );

describe("tables and definition lists", () => {
  test("cells know their table, row and column, also without end tags and under a wide header", () => {
    expect(placesIn("<table><tr><th colspan=2>Kiln<th>Heat<tr><td>1<td><p>2</p><td></table>")).toEqual([
      "cell 0/0/0",
      "cell 0/0/2",
      "cell 0/1/0",
      "cell 0/1/1",
    ]);
  });

  test("the first row is a header only if all of it is; a table without headers may be layout", () => {
    expect(placesIn("<table><tr><th>Heat<td>40</table>")).toEqual(["cell 0/1/0", "cell 0/1/1"]);
    expect(placesIn("<table><tr><td>Heat<td>40</table>")).toEqual(["", ""]);
  });

  test("entries know their terms and the entry around them", () => {
    expect(placesIn("<dl><dt>a<dt>b<dd>c<p>d<dl><dt>e<dd>f</dl><dt>g<dd>h</dl>after")).toEqual([
      "term 4",
      "term 4",
      "said 4",
      "said 4",
      "term 27 in 4",
      "said 27 in 4",
      "term 42",
      "said 42",
      "",
    ]);
  });
});
