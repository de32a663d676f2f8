import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** What is found in pages, each by its title and text: "Kestrel / ORVX". */
function found(pages: readonly (readonly [title: string, text: string])[]): readonly string[] {
  const read = pages.map(([title, content], at) =>
    extract(readDocument({ id: `pages/${String(at)}.md`, content, metadata: { title } })),
  );
  return check(read).findings.map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

const driver = (vendor: string, firmware: string): string => `
The driver lets volumes be kept on ${vendor} arrays, which are reached over two protocols.

To use the ${vendor} drivers, the following are required: a license, a user with the role of a manager, and a network between the two.

Firmware ${firmware} or later must be running on both controllers of the array.

The tool of ${vendor} prints the state of the array, and is started from the menu of the console.

Whether the certificate of the ${vendor} array is verified when the service connects to it.

The pool of the array must have been created before the first volume is put on it, and its name is given in the file of settings.

When several pools are named, the one with the most room is taken for a new volume, unless the type of the volume asks for another.
`;

const guide = (framework: string, seconds: string): string => `
This guide sets up Kilnet in an app of ${framework}.

Add the plugin of Kilnet to the configuration of ${framework}, and install the package.

Kilnet closes a connection that is idle: \`maxIdle\` is ${seconds} seconds by default.

Start the server of ${framework}, and open the page of Kilnet in a browser.
`;

const limits = `
Kilnet counts what each tenant asks for, and slows down those who ask for too much.

Kilnet closes a connection that is idle: \`maxIdle\` is 60 seconds by default.

A tenant of Kilnet may ask for more.
`;

describe("pages of one form", () => {
  it("tell in the same words each of its own subject", () => {
    expect(
      found([
        ["Northwind storage", driver("ORVX", "4.1")],
        ["Hestra volumes", driver("Kestrel", "5.2")],
      ]),
    ).toEqual([]);
  });

  it("have settings of their own", () => {
    expect(
      found([
        ["Kilnet with Orva", guide("Orva", "30")],
        ["Kilnet with Hestra", guide("Hestra", "60")],
      ]),
    ).toEqual([]);
  });

  it("are compared in what they tell of a name that few pages have", () => {
    const frameworks = ["Orva", "Tallis", "Brackwater", "Quillon", "Sennet", "Hestra", "Okara", "Corrigan"];
    const births = ["Ilse Brand was born in 1911.", "Ilse Brand was born in 1913."];
    const pages = frameworks.map(
      (name, at) => [`Kilnet with ${name}`, `${guide(name, "30")}\n\n${births[at] ?? ""}`] as const,
    );
    expect(found(pages)).toEqual(["1911 / 1913"]);
  });

  it("slip where nearly all others say the same", () => {
    const frameworks = ["Orva", "Tallis", "Brackwater", "Quillon", "Sennet"];
    const alike = frameworks.map((name) => [`Kilnet with ${name}`, guide(name, "30")] as const);
    expect(found([...alike, ["Kilnet with Hestra", guide("Hestra", "60")]])).toEqual([
      "30 seconds / 60 seconds",
    ]);
  });

  it("are not those with a sentence in common", () => {
    expect(
      found([
        ["Kilnet with Orva", guide("Orva", "30")],
        ["Limits", limits],
      ]),
    ).toEqual(["30 seconds / 60 seconds"]);
  });
});

const life = (name: string, year: string): readonly [string, string] => [
  name,
  `${name} built organs and clocks in the valley.\n\nA street of Brackwater bears the name of Edda Roos, who died in ${year}.`,
];

describe("what three pages give otherwise", () => {
  it("is no form's, if it is of what they all name", () => {
    const pages = [life("Abel Cray", "1959"), life("Nils Parr", "1961"), life("Olof Lowe", "1964")];
    expect(found(pages)).toHaveLength(1);
  });
});

const notes = (of: string, lines: readonly string[]): readonly [string, string] => [
  `What is new in the ${of} edition`,
  ["Kilnet was looked through, and this is what came of it.", ...lines].join("\n\n"),
];
const upgrade = (name: string, from: string, to: string): string =>
  `${name} has been upgraded from version ${from} to ${to}, as all that is bundled.`;

describe("what is filled in anew on each page", () => {
  it("is of the day of the page, also where it has a name", () => {
    const editions = [
      notes("spring", [upgrade("Glazer", "1.4", "1.5"), upgrade("Racker", "2.0", "2.1")]),
      notes("summer", [upgrade("Glazer", "1.5", "1.7"), upgrade("Potter", "3.1", "3.3")]),
      notes("autumn", [upgrade("Glazer", "1.7", "2.2"), upgrade("Tiler", "0.8", "0.9")]),
    ];
    expect(found(editions)).toEqual([]);
  });
});
