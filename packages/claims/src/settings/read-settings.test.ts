import { describe, expect, it } from "vitest";
import { readDocument } from "../document/read-document.js";
import { extract } from "../extract.js";
import { formatValue } from "../kinds/index.js";

/** "predicate(words that say which): value" for each setting that a page states; [section] where headings may set it apart. */
function settingsIn(content: string, id = "page.md"): readonly string[] {
  return extract(readDocument({ id, content }))
    .assertions.filter(({ provenance }) => provenance.binding === "setting")
    .map(({ predicate, subject, value, qualifiers: { section } }) => {
      const name = subject.type === "noun" ? subject.name : "";
      return `${predicate}(${name}): ${formatValue(value)}${section === undefined ? "" : ` [${section.join(" ")}]`}`;
    });
}

/** A sentence or an item, and the settings in it. */
const lines: readonly (readonly [line: string, ...settings: readonly string[]])[] = [
  ["Quillbase requires Node 18.", "required version(quillbase): Node.js 18"],
  ["You need Python 3.9–3.12 to run the worker.", "required version(worker): Python 3.9 to 3.12"],
  ["Quillbase does not require Node 18."],
  ["Quillbase no longer requires Node 18."],
  ["We recommend Node 22."],
  ["Does it require Node 18?"],
  ["Requests time out after 30 s.", "timeout(product): 30 seconds"],
  ["The upload timeout is 5 minutes.", "timeout(upload): 5 minutes"],
  ["For example, requests time out after 30 s."],
  ["Set the timeout to 30 s."],
  ["The timeout was 45 seconds."],
  ["The limit is 60 requests/min.", "limit(product): 60 requests per minute"],
  ["Uploads are limited to 25 MB.", "limit(upload): 25 megabytes"],
  ["On the Free plan, uploads are limited to 5 MB.", "limit(free upload): 5 megabytes"],
  ["Raise the upload limit to 50 MB."],
  ["The Team plan costs $12 per user a month.", "price(team): $12 per month per user"],
  ["The Team plan cost $9 once."],
  [
    "Paid annually, the Team plan costs $12 per user a month.",
    "price(team paid by the year): $12 per month per user",
  ],
  [
    "The Team plan costs $12 per user a month, billed yearly.",
    "price(team paid by the year): $12 per month per user",
  ],
  ["The Team plan costs $15 if you pay monthly.", "price(team paid by the month): $15"],
  ["The Team plan costs $12 a month, paid support included.", "price(team): $12 per month"],
  ["`maxRetries` defaults to 5.", "default value(maxRetries): 5"],
  ["`maxRetries` (number, default: 3): how often to try again.", "default value(maxRetries): 3"],
  ["`maxRetries` is a number between 1 and 5."],
  ["For Bluetooth, `lossLimit` defaults to 40.", "default value(Bluetooth lossLimit): 40"],
  ["`lossLimit` defaults to 20 for Ethernet.", "default value(Ethernet lossLimit): 20"],
  ["With `lossCheck`, `lossLimit` defaults to 9.", "default value(lossCheck lossLimit): 9"],
  ["For `lossLimit`, the default value is 20.", "default value(lossLimit): 20"],
  ["`lossLimit` defaults to 20 if no value is given.", "default value(lossLimit): 20"],
  ["A label has up to `LABEL_ROOM`-1 (31 by default) letters."],
  ["A label has up to `LABEL_ROOM` (32 by default) letters.", "default value(LABEL_ROOM): 32"],
  ["Up to 2 * `LABEL_ROOM` (64 by default) labels are kept."],
  ["Before version 3, `labelDepth` defaulted to 10.", "default value(before version 3 labelDepth): 10"],
  ["As of version 3, `labelDepth` defaults to 20.", "default value(version 3 labelDepth): 20"],
  ["By default, the relay listens on port 8080.", "port(relay): 8,080"],
  ["The relay was ported to 12 systems."],
  ["Failed deliveries are retried five times.", "retries(delivery): 5 times"],
  ["Logs are kept for 30 days.", "retention(log): 30 days"],
  ["Logs can be kept for up to 90 days.", "retention(log at most): 90 days"],
  ["Keys expire after 90 days, and may be renewed.", "lifetime(key): 90 days"],
  ["Support for v2 ends on 30 June 2026.", "end of support(version 2): 30 June 2026"],
  ["Telemetry is off by default.", "enabled by default(Telemetry): off"],
  ["Telemetry is not enabled by default."],
  ["Employees have 25 days of annual leave.", "leave(annual): 25 days"],
  ["The notice period is three months.", "notice(product): 3 months"],
  ["Expenses above €50 need a receipt.", "threshold(expense receipt): €50"],
  ["Expenses have exceeded €50."],
  ["The estimated cost is €50."],
  ["Passwords must be at least 12 characters long.", "minimum(password): 12 characters"],
  ["At least one reviewer must agree."],
  ["Quillbase needs the tables of Python 3 and the required fonts."],
  ["The required version is Python 3.9.", "required version(product): Python 3.9"],
  ["The relay listens on port 8080.", "port(relay): 8,080"],
  ["Quillbox Twin, port 2"],
  ["The mail gate on port 2525"],
  ["30 days of annual leave", "leave(annual): 30 days"],
  ["Port: 2525", "port(product): 2,525"],
  ["`depth` defaults to 20 * `width`."],
  ["`depth` defaults to 64 * 1024."],
  ["`depth` defaults to 8 KiB."],
  ["`depth` (default: 8 kBytes for each rack)", "default value(depth): 8 kilobytes"],
  ["This guide requires Python 3.9."],
  ["The licence lasts 30 days, with a maximum of 90 days.", "limit(licence last 30): 90 days"],
  ["The maximum is 730 days (2 years).", "limit(product): 730 days"],
  ["Syntax: `Pace` seconds Default: `Pace` 10 Module: `mod_gate`", "default value(Pace): 10"],
  ["Sets the depth (default: 4, only read with `USE_TREE`)."],
  ["Where kilns are cold, raise `heat`, which defaults to 40.", "default value(heat): 40"],
  ["Where kilns are cold, raise `heat` to 40."],
  ["`glaze` defaults to `matt`.", "default value(glaze): matt"],
  ['`glaze` (text, default: `"matt"`): how tiles shine.', "default value(glaze): matt"],
  ["`glaze` defaults to `matt` if the kiln is cold."],
  ["`glaze` defaults to `none`."],
  ["`glaze` has no default, as `matt` is rare."],
  ["`racks` must be between 1 and 64.", "allowed range(racks): 1 to 64"],
  ["Valid values of `racks` are 1 to 32.", "allowed range(racks): 1 to 32"],
  ["We found 8 to 16 `racks` best."],
  ["`racks` must be between 1 and 64 tiles."],
  ["`fire` was added in version 2.4.", "introduced version(fire): version 2.4"],
  ["To light it, call `fire`, which is available since 2.4.", "introduced version(fire): version 2.4"],
  ["`fire` (a switch; since 2.4): lights it.", "introduced version(fire): version 2.4"],
  ["Since 2.4, `fire` is also read at night."],
  ["`fire` is read at night since 2.4."],
  ["`fire` is deprecated since 3.0.", "deprecated version(fire): version 3.0"],
  ["`fire` is deprecated and will be removed in version 4.0.", "removed version(fire): version 4.0"],
  ["`fire` needs Python 2.7.", "required version(fire): Python 2.7"],
  ["`fire` has burnt since 2019."],
  ["The kiln reads its glazes from `/etc/kiln.toml` by default.", "default path(kiln glaze): /etc/kiln.toml"],
  ["The kiln reads its glazes from `/etc/kiln.toml`.", "default path(kiln glaze): /etc/kiln.toml"],
  ["If `KILN_HOME` is not set, `/opt/kiln` is used.", "default value(KILN_HOME): /opt/kiln"],
  ["`matt` is assumed if the `--glaze` option is omitted.", "default value(--glaze): matt"],
  ["If `KILN_HOME` is not set, `/opt/kiln` is used for glazes."],
  ["If `KILN_HOME` is set, `/opt/kiln` is used."],
  ["If no kiln is set, `/opt/kiln` is used."],
  ["Names of tiles must not be longer than 64 characters.", "limit(name tile): 64 characters"],
  ["Uploads cannot exceed 25 MB.", "limit(upload): 25 megabytes"],
  ["Uploads do not have 25 MB."],
  ["You need Python 3.9 or later and a kiln.", "required version(product): Python 3.9 or later"],
  ["A note has up to 20 tags.", "limit(note): 20 tags"],
  ["A kiln needs a 64-bit machine with at least 2 GB of RAM.", "minimum(kiln RAM): 2 gigabytes"],
  ["`depth` is 4 by default, and only read with `USE_TREE`.", "default value(depth): 4"],
];

/** For each setting that a page states, whether it is an entry. */
function entriesIn(content: string): readonly boolean[] {
  return extract(readDocument({ id: "page.md", content }))
    .assertions.filter(({ provenance }) => provenance.binding === "setting")
    .map(({ qualifiers }) => qualifiers.entry === true);
}

/** The settings in a page of HTML under two headings. */
function settingsInHtml(text: string): readonly string[] {
  return settingsIn(`<h1>Orva Kit</h1><h2>Kiln basics</h2>${text}`, "page.html");
}

describe("settings", () => {
  it.each(lines)("in: %s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected);
  });

  it("take their name from the headings where the line has none", () => {
    expect(settingsIn("# Limits\n\n## Uploads\n\n- Max. file size: 50 MB\n- Timeout: 30 s")).toEqual([
      "limit(upload): 50 megabytes",
      "timeout(upload): 30 seconds",
    ]);
  });

  it("are set apart by headings that name a plan or a version, and perhaps by others", () => {
    expect(settingsIn("# Limits\n\n## Free plan\n\nUploads are limited to 5 MB.")).toEqual([
      "limit(upload free): 5 megabytes",
    ]);
    expect(settingsIn("# Widgets\n\nUploads are limited to 5 MB.")).toEqual([
      "limit(upload): 5 megabytes [widget]",
    ]);
    expect(settingsIn("# FAQ\n\n## How large may a widget be?\n\nUploads are limited to 5 MB.")).toEqual([
      "limit(upload): 5 megabytes",
    ]);
  });

  it("stand in tables, named by their row and column", () => {
    const table =
      "| Plan | Price | Note |\n| --- | --- | --- |\n| Team | $12 per user a month | billed yearly |";
    expect(settingsIn(table)).toEqual(["price(team): $12 per month per user"]);
    expect(settingsIn("| Option | Default |\n| --- | --- |\n| `maxRetries` | 5 |")).toEqual([
      "default value(maxRetries): 5",
    ]);
    expect(settingsIn("| Team | Won |\n| --- | --- |\n| Orva | 5 |")).toEqual([]);
  });

  it("stand under a requirement's heading without a verb", () => {
    expect(settingsIn("## Requirements\n\n- Node.js 20 or later\n- PostgreSQL: 14+")).toEqual([
      "required version(product): Node.js 20 or later",
      "required version(product): PostgreSQL 14 or later",
    ]);
    expect(settingsIn("## What is new\n\n- Node.js 20 or later")).toEqual([]);
  });

  it("leave out what does not say which of several it is", () => {
    const page = "# Telemetry\n\nThis option is off by default.";
    expect(settingsIn(page)).toEqual(["enabled by default(Telemetry): off"]);
    expect(settingsIn(`${page}\n\nThis option is on by default.`)).toEqual([]);
    const halves = "up to 40 letters before the stroke; up to 60 letters behind the stroke";
    expect(settingsIn(`Limits: ${halves}.`)).toEqual([]);
    const fees = ["$300", "$450", "$700"].map((fee) => `- Widget kit\n\n  Cost: ${fee} one time fee`);
    expect(settingsIn(`# Orva Support\n\n${fees.join("\n")}`)).toEqual([]);
    const seats = ["$3", "$4", "$5"].map((price) => `A large blue seat costs ${price}.`);
    expect(settingsIn(seats.slice(0, 2).join(" "))).toEqual([
      "price(large blue seat): $3",
      "price(large blue seat): $4",
    ]);
    expect(settingsIn(seats.join(" "))).toEqual([]);
  });

  it.each([
    // What each sentence is about stands around it, on a page that says it of two entries.
    ["This reader is off by default.", "This reader is on by default.", 0],
    ["The card reads up to 4 thermal probes.", "The card reads up to 6 thermal probes.", 0],
    ["When open, this file holds up to 40 marks.", "When open, this file holds up to 60 marks.", 0],
    ["Accepts up to 4 thermal probes.", "Accepts up to 6 thermal probes.", 0],
    ["The Orva card reads up to 4 thermal probes.", "The Orva card reads up to 6 thermal probes.", 2],
    ["Thermal scans are limited to 4 minutes.", "Thermal scans are limited to 6 minutes.", 2],
    ["The guest token expires after 4 hours.", "The guest token expires after 6 hours.", 2],
    ["This reader is off by default.", "The spool reader is on by default.", 2],
  ])("are of two entries if they only point at what they are about: %s", (a, b, count) => {
    expect(settingsIn(`# Orva Kit\n\n## Parts\n\n${a}\n\n${b}`)).toHaveLength(count);
  });

  it("are read from pages in HTML, with their headings and what they set as code", () => {
    expect(settingsInHtml("<p><code>depth</code> defaults to 5.</p>")).toEqual([
      "default value(depth): 5 [kiln kit orva]",
    ]);
    expect(settingsInHtml("<p>The depth defaults to 5.</p>")).toEqual([]);
    expect(settingsInHtml("<h3>Free plan</h3><p>Uploads are limited to 5 MB.</p>")).toEqual([
      "limit(upload free): 5 megabytes [kiln kit orva]",
    ]);
    expect(settingsInHtml("<h3>Free plan</h3><h2>Racks</h2><p>Uploads are limited to 5 MB.</p>")).toEqual([
      "limit(upload): 5 megabytes [kit orva rack]",
    ]);
  });

  it.each([
    [
      "<dt><code>kiln_depth</code></dt><dd><p>Shelves in a kiln.</p><p>Default: 40.</p></dd>",
      "kiln_depth): 40",
    ],
    ["<dt>kiln_depth (<code>integer</code>)</dt><dd>Shelves. The default is 40.</dd>", "kiln_depth): 40"],
    ["<dt><b>-d</b>, <b>--depth=N</b></dt><dd>Shelves in a kiln. Defaults to 40.</dd>", "--depth): 40"],
    ["<dt>-d</dt><dt>--depth</dt><dd>Shelves in a kiln. The default is 40.</dd>", "--depth): 40"],
    ["<dt>kiln_depth</dt><dd>Shelves in a kiln. The default heat of the rack is 40.</dd>", null],
    ["<dt>kiln_depth</dt><dd>As <code>rack_depth</code>, which is 40 by default.</dd>", "rack_depth): 40"],
    ["<dt>Depths of kilns</dt><dd>Default: 40.</dd>", null],
    ["<dt>kiln_depth</dt><dt>rack_depth</dt><dd>No default.</dd></dl><dl><dd>Default: 40.</dd>", null],
  ])("stand in definition lists, named by their term: %s", (entry, setting) => {
    const read = settingsInHtml(`<dl>${entry}</dl>`).map((each) => each.replace(/ \[.*$/u, ""));
    expect(read).toEqual(setting === null ? [] : [`default value(${setting}`]);
  });

  it("stand in definition lists whose terms name a limit or a port", () => {
    const list =
      "<dl><dt>Guest port</dt><dd>8420</dd><dt>Key lifetime</dt><dd>30 days</dd><dt>Kilns</dt><dd>12</dd></dl>";
    expect(settingsIn(list, "page.html")).toEqual(["port(Guest port): 8,420", "lifetime(key): 30 days"]);
  });

  it.each([
    [
      "<tr><th>Name<th>Default<tr><td><code>--heat</code><td>40<tr><td>rack.width<td>16",
      "--heat): 40",
      "rack.width): 16",
    ],
    ["<tr><th>Name<th>Heat<tr><td><code>--heat</code><td>40"],
    ["<tr><td>Name<td>Default<tr><td><code>--heat</code><td>40"],
    [
      "<tr><th>Name<th>Use<th>Default<tr><td><p>rack.width</p><td><p>How wide.</p><td><p>16</p>",
      "rack.width): 16",
    ],
    ["<tr><th>Name<th>Sort<th>Default<tr><td>rack.width<td colspan=1>kiln<td>16", "rack.width): 16"],
  ])("stand in tables of HTML with headers: %s", (rows, ...expected) => {
    const read = settingsIn(`<table>${rows}</table>`, "page.html");
    expect(read).toEqual(expected.map((setting) => `default value(${setting}`));
  });

  it("take a version from a column of its own", () => {
    const table = "| Software | Version |\n| --- | --- |\n| Node.js | 20 or later |";
    expect(settingsIn(`## Requirements\n\n${table}`)).toEqual([
      "required version(product): Node.js 20 or later",
    ]);
  });

  it.each([
    ["`coolRacks` defaults to `true`.", "coolRacks): on"],
    ["`coolRacks` (default: off)", "coolRacks): off"],
    ["| Option | Default |\n| --- | --- |\n| `coolRacks` | `false` |", "coolRacks): off"],
    ["`coolRacks` defaults to `true` if the kiln is hot."],
    ["`coolRacks` defaults to no colour."],
    ["The rack is true by default."],
  ])("tell which switches are on: %s", (line, ...settings) => {
    expect(settingsIn(line)).toEqual(settings.map((setting) => `enabled by default(${setting}`));
  });

  it.each([
    ["`rackSize` is required.", "necessity(rackSize): required"],
    [
      "`rackSize` is not required, but `heat` is always mandatory.",
      "necessity(rackSize): optional",
      "necessity(heat): required",
    ],
    ["The `rackSize` (optional) is read first.", "necessity(rackSize): optional"],
    ["## `rackSize`\n\nRequired. Tiles on a rack.", "necessity(rackSize): required"],
    ["| Option | Required |\n| --- | --- |\n| `rackSize` | yes |", "necessity(rackSize): required"],
    ["| Option | Optional |\n| --- | --- |\n| `rackSize` | no |", "necessity(rackSize): required"],
    ["| Option | Hot |\n| --- | --- |\n| `rackSize` | yes |"],
    ["`rackSize` is required for glazes."],
    ["`rackSize` is optional if the kiln is cold."],
    ["`rackSize` is optional, unless the kiln is hot."],
    ["`rackSize` may be required."],
    ["A rack is required."],
    ["Names of kilns are case-sensitive.", "letter case(name kiln): case-sensitive"],
    ["Names of kilns are not case sensitive.", "letter case(name kiln): case-insensitive"],
    ["Names of kilns are case-sensitive on Linux."],
  ])("tell what is required, and whether case matters: %s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected);
  });

  it.each([
    [
      "Orva Kit supports Clay OS, Node.js 20 and tileML.",
      "Orva Kit Clay OS): supported",
      "Orva Kit Node.js 20): supported",
      "Orva Kit tileML): supported",
    ],
    [
      "Orva Kit does not support Clay OS or Loam.",
      "Orva Kit Clay OS): not supported",
      "Orva Kit Loam): not supported",
    ],
    ["Loam is no longer supported by Orva Kit.", "Orva Kit Loam): not supported"],
    ["Orva Kit supports Loam for glazes."],
    ["Orva Kit supports Loam if the kiln is hot."],
    ["Orva Kit supports wet tiles."],
    ["It supports Loam."],
    ["Kilns support Loam."],
    ["Orva Kit did not support Loam."],
  ])("tell what is supported, and what is not: %s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected.map((told) => `support(${told}`));
  });

  it.each([
    ["The Loft plan comes with 20 racks and 100 glazes.", "20 racks", "100 glazes"],
    ["The Loft plan includes up to 20 racks.", "20 racks"],
    ["The Loft plan includes 20 firings per month.", "20 firings per month"],
    ["The Loft plan includes 20 racks per kiln."],
    ["The Loft plan, unlike the Yard plan with 20 racks, is free."],
    ["The Loft plan had 20 racks. The Loft plan will have 30 racks."],
    ["The Loft plan suits 20 potters."],
    ["| Plan | Racks | Wet glazes |\n| --- | --- | --- |\n| Loft | 20 | 100 |", "20 racks", "100 wet glazes"],
    ["| Kiln | Racks |\n| --- | --- |\n| Loft | 20 |"],
    ["| Plan | Rack |\n| --- | --- |\n| Loft | 20 |"],
  ])("tell how much comes with a plan: %s", (line, ...expected) => {
    expect(settingsIn(line)).toEqual(expected.map((value) => `allowance(loft): ${value}`));
  });

  it("are entries where their name heads a row, an item, a definition or a section", () => {
    expect(entriesIn("| Option | Default |\n| --- | --- |\n| `rackSize` | 4 |")).toEqual([true]);
    expect(entriesIn("- `rackSize`: tiles on a rack. Default: 4.")).toEqual([true]);
    expect(entriesIn("## `rackSize`\n\nDefault: 4.")).toEqual([true]);
    expect(entriesIn("Raise `rackSize`, which defaults to 4.")).toEqual([false]);
    expect(entriesIn("`rackSize` defaults to 4.")).toEqual([false]);
  });

  it("know what a heading calls, and the longest of the names that open a line", () => {
    expect(
      settingsIn("# Overview\n\n### `kiln.fire(tiles)`\n\n_Added in version 2.4._ Fires tiles."),
    ).toEqual(["introduced version(kiln.fire): version 2.4"]);
    expect(settingsIn("`-d`, `--depth`: tiles on a rack. The default is 16.")).toEqual([
      "default value(--depth): 16",
    ]);
  });

  it("are not told of a release that may be of something listed within an entry", () => {
    const [entry, other] = ["3.4", "3.5"].map(
      (version) => `<dl><dt>fire_all</dt><dd>New in version ${version}.</dd></dl>`,
    );
    expect(settingsInHtml(`${entry}`)).toHaveLength(1);
    expect(settingsInHtml(`${entry}${other}`)).toEqual([]);
  });

  it("have texts in cells of their own", () => {
    const table =
      "| Variable | Default |\n| --- | --- |\n| `KILN_DIR` | `/var/kiln` |\n| `KILN_LOG` | `none` |";
    expect(settingsIn(`# Options\n\n## Environment variables\n\n${table}`)).toEqual([
      "default value(KILN_DIR): /var/kiln [environment variable]",
    ]);
  });

  it("state a default in brackets, whatever stands around them", () => {
    expect(settingsIn("No racks are cooled before `coolAfter` (default: 40).")).toEqual([
      "default value(coolAfter): 40",
    ]);
    expect(settingsIn("`kilnSize` is shared: its `rackSize` defaults to 40.")).toEqual([
      "default value(rackSize): 40",
    ]);
  });

  it("are not read from what may come of a change", () => {
    expect(settingsIn("Key checks are disabled by default.")).toEqual(["enabled by default(key check): off"]);
    expect(settingsIn("Later releases might change this so that key checks are enabled by default.")).toEqual(
      [],
    );
  });

  it("tell a release from those before it", () => {
    const dates = [
      "2.0-alpha-2 (2001-09-20)",
      "2.0-rc.1 (2001-09-27)",
      "2.0 beta (2001-09-28)",
      "2.0 (2001-10-05)",
      "v1.0.2 (2001-10-09)",
    ];
    expect(settingsIn(dates.map((line) => `## ${line}`).join("\n\n"))).toEqual([
      "release date(version 2.0-alpha-2): 20 September 2001",
      "release date(version 2.0-rc.1): 27 September 2001",
      "release date(version 2.0-beta): 28 September 2001",
      "release date(version 2.0): 5 October 2001",
      "release date(version 1.0.2): 9 October 2001",
    ]);
  });

  it("are not read from history, but for when versions came out", () => {
    const page =
      "# Changelog\n\n## 2.4.0 (2026-09-03)\n\n- Uploads are limited to 25 MB.\n- Requires Node 18.";
    expect(settingsIn(page, "docs/CHANGELOG.md")).toEqual(["release date(version 2.4.0): 3 September 2026"]);
  });

  it("leave out blocks of code", () => {
    expect(settingsIn("```yaml\ntimeout: 30 s\n```")).toEqual([]);
  });

  it("quote the words that state them, with the row around a cell", () => {
    const content = "| Plan | Price |\n| --- | --- |\n| Team | $12 a month |";
    const [price] = extract(readDocument({ id: "pricing.md", content })).assertions.filter(
      ({ predicate }) => predicate === "price",
    );
    expect(price?.evidence).toMatchObject({ quote: "$12", sentence: "Team | $12 a month", line: 3 });
    expect(content.slice(price?.evidence.start, price?.evidence.end)).toBe("$12");
  });
});

describe("news", () => {
  it.each([
    [
      "of a day of the week",
      "The museum reopens on Saturday. Visitors waited for an hour. A ticket costs £12.",
    ],
    ["in the past tense", "The museum reopened. Hundreds waited outside. A ticket costs £12."],
  ])("states no setting: %s", (_, text) => expect(settingsIn(text, "page.txt")).toEqual([]));

  it.each([
    ["that closes on a day of the week", "The museum is closed on Monday. A ticket costs £12."],
    ["with a list", "We moved on Saturday.\n\n- A ticket costs £12.\n"],
  ])("is no page %s", (_, text) => expect(settingsIn(text)).toEqual(["price(ticket): £12"]));
});
