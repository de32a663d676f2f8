import { describe, expect, it } from "vitest";
import { readDocument } from "../document/read-document.js";
import { extract } from "../extract.js";
import { formatValue } from "../kinds/index.js";

/** "predicate(words that say which): value" for each setting that a page states, with what is called where it is of an argument. */
function settingsIn(content: string, id = "page.md"): readonly string[] {
  return extract(readDocument({ id, content }))
    .assertions.filter(({ provenance }) => provenance.binding === "setting")
    .map(({ predicate, subject, value, qualifiers: { owner } }) => {
      const name = subject.type === "noun" ? subject.name : "";
      return `${predicate}(${name}${owner === undefined ? "" : ` of ${owner}`}): ${formatValue(value)}`;
    });
}

const table = (head: string): string => `${head}\n| --- | --- |\n| Built-in glazes | 14 |`;
const history = (line: string): readonly string[] =>
  settingsIn(`# Changes\n\n## 3.2\n\n- ${line}`, "changelog.md");
const fence = (code: string): string => `\`\`\`\n${code}\n\`\`\``;

describe("codes", () => {
  it.each([
    ["`kiln fire` exits with 2 if the oven is cold.", "exit code(kiln fire oven cold): 2"],
    ["`kiln fire` returns exit code 2 when the oven is cold.", "exit code(kiln fire oven cold): 2"],
    ["If the oven is cold, `kiln fire` exits with code 2.", "exit code(kiln fire oven cold): 2"],
    [
      "`kiln fire` exits with status 1 if a tile cracks and with status 2 if the oven is cold.",
      "exit code(kiln fire tile crack): 1",
      "exit code(kiln fire oven cold): 2",
    ],
    ["`kiln fire` should exit with 2 if the oven is cold."],
    ["`kiln fire` exits with 2."],
    [
      "`GET /tiles/{id}` returns `410 Gone` if the tile was broken.",
      "status code(get /tiles/* tile broken): 410",
    ],
    ["`GET /tiles/:key` returns 404 if the tile was broken.", "status code(get /tiles/* tile broken): 404"],
    ["When the oven is full, the API returns 503 Service Unavailable.", "status code(oven full): 503"],
    ["Tiles without a glaze are rejected with 422.", "status code(tile without glaze): 422"],
    ["If the request succeeds, the server responds with 200."],
    ["The kiln may return 503 if the oven is full."],
  ])("of a sentence: %s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected);
  });

  const rows = "| Code | Meaning |\n| --- | --- |\n| 0 | tiles glazed |\n| 3 | oven cold |";

  it("of the rows of a table under what has them", () => {
    expect(settingsIn(`# kiln fire\n\n## Exit status\n\n${rows}`)).toEqual([
      "exit code(kiln fire tile glaze): 0",
      "exit code(kiln fire oven cold): 3",
    ]);
    expect(settingsIn(`# kiln fire\n\n## Colours\n\n${rows}`)).toEqual([]);
  });

  it("of a list", () => {
    expect(settingsIn("# kiln-fire\n\n## Exit codes\n\n- `64`: the oven is cold\n- `65`: no glaze")).toEqual([
      "exit code(kiln fire oven cold): 64",
      "exit code(kiln fire no glaze): 65",
    ]);
    expect(settingsIn("# kiln fire\n\n## Steps\n\n- 64: the oven is cold")).toEqual([]);
  });

  it("of the endpoint in the heading", () => {
    const page = "# Tiles\n\n## GET /tiles/{id}\n\nReturns 404 Not Found if the tile was broken.";
    expect(settingsIn(page)).toEqual(["status code(get /tiles/* tile broken): 404"]);
  });
});

describe("what counts before what", () => {
  it.each([
    ["Command-line flags override environment variables.", "precedence(environment flag): flag"],
    [
      "The environment takes precedence over the configuration file.",
      "precedence(environment file): environment",
    ],
    ["The file is overridden by the environment.", "precedence(environment file): environment"],
    ["Oven rules override kiln rules.", "precedence(kiln rule oven): oven rule"],
    ["Flags do not override the environment."],
    ["If you need to override the default, use `--glaze`."],
    ["Subclasses can override the method."],
    ["A possible override for the threshold."],
  ])("in a sentence: %s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected);
  });

  it("in a list that tells its order", () => {
    const list = "1. command-line flags\n2. environment variables\n";
    expect(settingsIn(`In order of precedence, highest first:\n\n${list}`)).toEqual([
      "precedence(environment flag): flag",
    ]);
    expect(settingsIn(`In order of precedence, lowest first:\n\n${list}`)).toEqual([
      "precedence(environment flag): environment",
    ]);
    expect(settingsIn(`Settings come from:\n\n${list}`)).toEqual([]);
  });
});

describe("what a value stands for", () => {
  it.each([
    ["If `heat` is 0, all tiles are rejected.", "special value(0 heat): nothing at all"],
    ["`heat`: degrees; 0 means unlimited.", "special value(heat 0): no limit"],
    ["`ovens`: -1 uses all cores.", "special value(ovens -1): all processors"],
    ["`glaze`: 0 turns it off.", "special value(glaze 0): nothing at all"],
    // Without a timeout one waits forever, or not at all.
    ["`timeout`: 0 turns it off."],
    ["`heat`: 10 means unlimited."],
    ["A heat of 0.5 means no limit."],
  ])("%s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected);
  });
});

describe("other statements in words", () => {
  it.each([
    ["Node 20 is the oldest version supported.", "required version(product): Node.js 20 or later"],
    [
      "The minimum supported version of PostgreSQL is 12.",
      "required version(product): PostgreSQL 12 or later",
    ],
    ["Orva supports Python 3.11 and up.", "required version(Orva): Python 3.11 or later"],
    ["Orva supports racks 3 and up."],
    ["The config lives in `/etc/orva.conf`.", "default path(configuration): /etc/orva.conf"],
    ["You'll find the logs in `/var/log/orva`.", "default path(log): /var/log/orva"],
    ["The log may be found in `/var/log/orva`."],
    ["This is stored in `/var/log/orva`."],
    ["Each key may send 60 requests a minute.", "limit(key): 60 requests per minute"],
    ["The kiln can send 60 tiles a minute."],
    ["Support for clay files was dropped in Orva 5.0.", "removed version(clay file): version 5.0"],
    ["Clay files are deprecated and will be removed in 6.0.", "removed version(clay file): version 6.0"],
    ["Clay files were dropped in Python 3.8."],
    ["`--clay` is still available in 3.2."],
    ["Orva ships with 14 built-in glazes.", "number included(Orva): 14 built-in glazes"],
    ["Orva has 14 glazes."],
    ["It has 14 built-in glazes."],
    ["Orva has been tested with 14 built-in glazes."],
  ])("%s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected);
  });

  it("in cells", () => {
    expect(settingsIn(table("| What | How many |"))).toEqual([
      "number included(product): 14 built-in glazes",
    ]);
    expect(settingsIn(table("| What | Degrees |"))).toEqual([]);
    expect(settingsIn("| | Free | Team |\n| --- | --- | --- |\n| Racks | 3 | 25 |")).toEqual([
      "allowance(free): 3 racks",
      "allowance(team): 25 racks",
    ]);
  });

  it("of what was removed, in a history too, but for what is planned", () => {
    expect(history("The `--clay` flag was removed in Orva 3.2.")).toEqual([
      "removed version(--clay): version 3.2",
    ]);
    expect(history("`--clay` will be removed in Orva 4.0.")).toEqual([]);
  });
});

describe("defaults in blocks of code", () => {
  it.each([
    ["heat: 30  # degrees, the default", "default value(heat): 30"],
    ["timeout: 30  # seconds, the default", "default value(timeout): 30 seconds"],
    ["wait = 5  ; in minutes (default)", "default value(wait): 5 minutes"],
    ["# Degrees. Defaults to 8.\nexport KILN_HEAT=9", "default value(KILN_HEAT): 8"],
    ["glaze = true // default: false", "enabled by default(glaze): off"],
    ["# glaze of tiles, default: matt\n#glaze = gloss", "default value(glaze): matt"],
    ["# config.py, shown with the default values\nheat = 30", "default value(heat): 30"],
    ["heat: 30  # degrees"],
    ["heat: 30  # not the default"],
    ["heat: 30  # default for wet tiles"],
    ["# Defaults to 8 on Windows, if cold\nheat: 9"],
    ["heat: 30  # the default\nheat: 40  # the default"],
  ])("%s", (code, ...expected) => {
    expect(settingsIn(fence(code))).toEqual(expected);
  });

  it("that the text brings in as one of defaults", () => {
    const sample = fence('{\n  "heat": 30\n}');
    expect(settingsIn(`The following are the default settings:\n\n${sample}`)).toEqual([
      "default value(heat): 30",
    ]);
    expect(settingsIn(`To override the default settings:\n\n${sample}`)).toEqual([]);
  });

  it.each([
    ['<pre class="highlight"><span class="k">heat</span><span>:</span> 30  <i># the default</i></pre>'],
    ["<pre><code>heat: 30  # &quot;matt&quot;, the default</code></pre>"],
  ])("of HTML: %s", (block) => {
    const page = `<html><body><p>The kiln is set up by a file.</p>${block}<p>It is read once.</p></body></html>`;
    expect(settingsIn(page, "page.html")).toEqual(["default value(heat): 30"]);
  });

  it("are quoted as they stand", () => {
    const content = fence("  heat: 30  # the default");
    const [{ evidence } = { evidence: null }] = extract(readDocument({ id: "page.md", content })).assertions;
    expect(evidence).toMatchObject({ quote: "30", sentence: "heat: 30  # the default", line: 2, column: 9 });
  });
});

describe("defaults of arguments", () => {
  it.each([
    [`## fire\n\n${fence("fire(tiles, heat=30)")}`, "default value(heat of fire): 30"],
    ["### `kiln.fire(tiles, heat=30)`", "default value(heat of kiln.fire): 30"],
    [
      fence('def fire(tiles, glaze="matt", wet: bool = True):'),
      "default value(glaze of fire): matt",
      "enabled by default(wet of fire): on",
    ],
    [fence("def fire(tiles, glaze=MATT, heat=None):")],
    [`## fire\n\n${fence('fire("a.json", heat=30)')}`],
    [`## Ovens\n\n${fence("fire(tiles, heat=30)")}`],
    ["The `heat` of `fire()` defaults to 40.", "default value(heat of fire): 40"],
    ["The `fire` method warms tiles. By default, `heat` is 40.", "default value(heat of fire): 40"],
    ["Tiles are warmed with `fire`. Its `heat` defaults to 40.", "default value(heat of fire): 40"],
    ["Tiles are warmed with `fire` or `bake`. Its `heat` defaults to 40.", "default value(heat): 40"],
  ])("%s", (content, ...expected) => {
    expect(settingsIn(content)).toEqual(expected);
  });

  it("that head entries, with the class around them", () => {
    const page =
      "<main><dl><dt>class Kiln(racks=2)¶</dt><dd><dl><dt>fire(tiles, heat=30)¶</dt><dd>Fires.</dd></dl></dd></dl></main>";
    expect(settingsIn(page, "page.html")).toEqual([
      "default value(racks of kiln): 2",
      "default value(heat of kiln.fire): 30",
    ]);
  });
});
