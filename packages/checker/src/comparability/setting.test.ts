import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

const about =
  "<p>Orva Kit fires tiles. When it starts, Orva Kit reads its settings. OrvaFour and OrvaSix fire them.</p>";

/** How sure it is that two pages of one handbook, given as title and text in HTML, set one thing otherwise. */
function told(...pages: readonly (readonly [title: string, text: string])[]): readonly string[] {
  const read = pages.map(([title, text], index) =>
    extract(
      readDocument({
        id: `docs/${index}.html`,
        content: `<title>${title}</title><main><h1>${title}</h1>${about.repeat(4)}${text}</main>`,
      }),
    ),
  );
  const index = extract(
    readDocument({ id: "docs/index.md", content: "# Orva Kit\n\nOrva Kit fires tiles." }),
  );
  return check([...read, index]).findings.map(({ severity }) => severity);
}

const entry = (name: string, value: string): string => `<dl><dt>${name}</dt><dd>Default: ${value}.</dd></dl>`;

/** How sure it is that two entries of one name are one, the other one under another title. */
const underTitles = (name: string, title: string): readonly string[] =>
  told(["Racks", entry(name, "40")], [title, entry(name, "60")]);

/** … and two sentences of two pages. */
const inProse = (left: string, right: string): readonly string[] =>
  told(["Settings", `<p>${left}</p>`], ["Options", `<p>${right}</p>`]);

/** … and two entries of a length of time. */
const waits = (left: string, right: string): readonly string[] =>
  told(["Settings", entry("kiln_wait", left)], ["Options", entry("kiln_wait", right)]);

const firing = (name: string, value: string) => ["Firing", entry(name, value)] as const;

/** A page with an entry that says whether it is required. */
const need = (title: string, text: string): readonly [title: string, text: string] => [
  title,
  `<dl><dt>rack_floor_id</dt><dd>${text}. The floor.</dd></dl>`,
];

const signature = (name: string, heat: number): string =>
  `<dl><dt>${name}(tiles, heat=${heat})</dt><dd>Fires.</dd></dl>`;
const prose = (name: string): string =>
  `<p>The <code>heat</code> of <code>${name}()</code> defaults to 60.</p>`;
const place = (path: string) => ["Settings", `<p>The config lives in <code>${path}</code>.</p>`] as const;
const page = (text: string) => ["Errors", `<p>${text} if the oven is cold.</p>`] as const;

describe("settings that two pages name alike", () => {
  it("are one where a term, a row or a sentence names them", () => {
    const row = "<table><tr><th>Name<th>Default<tr><td>rack_depth<td>60</table>";
    const prose = "<p><code>rack_depth</code> defaults to 60.</p>";
    expect(told(["Settings", entry("rack_depth", "40")], ["Options", row])).toEqual(["error"]);
    expect(told(["Settings", entry("rack_depth", "40")], ["Options", prose])).toEqual(["error"]);
    expect(told(["Settings", entry("rack_depth", "60")], ["Options", row], ["Usage", prose])).toEqual([]);
    expect(told(["Settings", entry("rack_depth", "40")], ["Options", entry("kiln_depth", "60")])).toEqual([]);
  });

  it("are two options of one letter where their case differs", () => {
    const options = `${entry("-w", "5 seconds")}${entry("-W", "90 seconds")}`;
    expect(told(["Firing", options])).toEqual([]);
    expect(told(firing("-w", "5 seconds"), firing("-w", "90 seconds"))).toEqual(["error"]);
  });

  it("are one where they are on by default, and off", () => {
    const prose = "<p><code>cool_racks</code> is disabled by default.</p>";
    expect(told(["Settings", entry("cool_racks", "true")], ["Options", prose])).toEqual(["error"]);
    expect(told(["Settings", entry("cool_racks", "off")], ["Options", prose])).toEqual([]);
  });

  it("are required of one call, and of another they are not", () => {
    expect(told(need("Fire a kiln", "Required"), need("Fire a kiln", "Optional"))).toEqual(["error"]);
    expect(told(need("Fire a kiln", "Required"), need("Cool a kiln", "Optional"))).toEqual([]);
    expect(told(need("Fire a kiln", "Required"), need("Cool a kiln", "Required"))).toEqual([]);
  });

  it("may be one under other headings, if hardly anything else has such a name", () => {
    const prose = "<p>Racks hold tiles: their <code>rack_depth</code> defaults to 60.</p>";
    expect(told(["Racks", entry("rack_depth", "40")], ["Kilns", prose])).toEqual(["warning"]);
    expect(underTitles("max_rack_depth", "Kilns")).toEqual(["warning"]);
    // Each has one of its own.
    const ofClass = (name: string, value: string): readonly [title: string, text: string] => [
      "Classes",
      `<h2><code>${name}</code></h2>${entry("max_rack_depth", value)}`,
    ];
    expect(told(ofClass("HTTPKiln", "40"), ofClass("RackFloor", "60"))).toEqual([]);
    // An entry of each, with a name that two things may have.
    expect(underTitles("rack_depth", "Kilns")).toEqual([]);
    expect(underTitles("rack_depth", "Racks")).toEqual(["error"]);
    expect(underTitles("depth", "Kilns")).toEqual([]);
    expect(underTitles("--rack-depth", "Kilns")).toEqual([]);
  });

  it("are one of each thing that three headings have an entry of it for", () => {
    const pages = ["Racks", "Kilns", "Ovens"].map(
      (title, at) => [title, entry("max_rack_depth", `${at}0`)] as const,
    );
    expect(told(...pages)).toEqual([]);
    expect(told(...pages.slice(0, 2))).toEqual(["warning"]);
  });

  it("are two where one page has an entry of each", () => {
    const both = `${entry("max_rack_depth", "40")}<h2>Kilns</h2>${entry("max_rack_depth", "60")}`;
    const prose = "<h2>Kilns</h2><p>The <code>max_rack_depth</code> defaults to 60.</p>";
    expect(told(["Racks", both])).toEqual([]);
    expect(told(["Racks", `${entry("max_rack_depth", "40")}${prose}`])).toEqual(["warning"]);
  });

  it("are told in words: texts, ranges, releases", () => {
    const name = "<code>glaze_of_tiles</code>";
    expect(
      inProse(`${name} defaults to <code>matt</code>.`, `${name} defaults to <code>"gloss"</code>.`),
    ).toEqual(["error"]);
    expect(
      inProse(`${name} defaults to <code>matt</code>.`, `${name} defaults to <code>"Matt"</code>.`),
    ).toEqual([]);
    expect(inProse(`${name} must be between 1 and 64.`, `${name} must be between 1 and 32.`)).toEqual([
      "error",
    ]);
    expect(inProse(`${name} must be between 1 and 64.`, `Valid values of ${name} are 1–64.`)).toEqual([]);
    expect(inProse(`${name} was added in version 2.4.`, `${name} was added in 2.6.`)).toEqual(["error"]);
    expect(inProse(`${name} was added in version 2.4.`, `${name} is there since 2.4.1.`)).toEqual([]);
    expect(inProse(`${name} was added in version 2.4.`, `${name} is deprecated since 2.6.`)).toEqual([]);
  });

  it("may be given in other units", () => {
    expect(waits("90 seconds", "1 minute")).toEqual(["error"]);
    expect(waits("90 seconds", "1.5 minutes")).toEqual([]);
    expect(waits("30 days", "1 month")).toEqual([]);
  });

  it("are two of two commands and of two modules", () => {
    expect(told(["orva send", entry("--depth", "40")], ["orva fetch", entry("--depth", "60")])).toEqual([]);
    expect(told(["mod_rack", entry("pool_size", "40")], ["mod_kiln", entry("pool_size", "60")])).toEqual([]);
    const servers = ["OrvaFour server", "OrvaSix server"].map(
      (title, at) => [title, entry("pool_size", `${at}0`)] as const,
    );
    expect(told(...servers)).toEqual([]);
    expect(told(["mod_rack", entry("pool_size", "40")], ["mod_rack", entry("pool_size", "60")])).toEqual([
      "error",
    ]);
  });

  it("are of what is called where both say so; a signature tells of its own alone", () => {
    expect(told(["Firing", signature("fire", 40)], ["Usage", prose("fire")])).toEqual(["error"]);
    expect(told(["Firing", signature("fire", 40)], ["Usage", prose("bake")])).toEqual([]);
    expect(told(["Firing", signature("kiln.fire", 40)], ["Usage", prose("fire")])).toEqual(["warning"]);
    expect(told(["Firing", signature("fire", 40)], ["Usage", entry("heat", "60")])).toEqual([]);
    expect(told(["Firing", signature("fire", 40)], ["Baking", signature("bake", 60)])).toEqual([]);
  });

  it("are in one place where the one lies in the other", () => {
    expect(told(place("/etc/orva/orva.conf"), place("/etc/orva"))).toEqual([]);
    expect(told(place("/etc/orva/orva.conf"), place("/etc/orvan"))).toEqual(["error"]);
  });

  it("are of one command, one endpoint", () => {
    expect(
      told(page("<code>orva fire</code> exits with 2"), page("<code>orva fire</code> exits with 3")),
    ).toEqual(["error"]);
    expect(
      told(page("<code>orva fire</code> exits with 2"), page("<code>orva bake</code> exits with 3")),
    ).toEqual([]);
    expect(
      told(page("<code>GET /tiles/{id}</code> returns 404"), page("<code>GET /tiles/:id</code> returns 410")),
    ).toEqual(["error"]);
    expect(
      told(page("<code>GET /tiles</code> returns 404"), page("<code>GET /racks</code> returns 410")),
    ).toEqual([]);
  });
});
