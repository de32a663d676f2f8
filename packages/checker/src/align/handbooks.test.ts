import { describe, expect, it } from "vitest";
import { extract, readDocument } from "@gainsay/claims";
import { alignHandbooks } from "./handbooks.js";

/** The status of two pages out of several, given as path and text. */
function status(pages: readonly (readonly [id: string, content: string])[], a = 0, b = 1): string {
  const handbooks = alignHandbooks(
    pages.map(([id, content]) => extract(readDocument({ id, content })).document),
  );
  const { status, tooLittle } = handbooks.areTogether(pages[a]?.[0] ?? "", pages[b]?.[0] ?? "");
  return tooLittle === true ? "too little" : status;
}

const about = (name: string): string =>
  `When you start ${name}, it reads its settings. Then ${name} waits for work.`;

/** Pages about a product with an ordinary name, and an index page of this title. */
const tidewater = (title: string): readonly (readonly [id: string, content: string])[] => [
  ["docs/README.md", `# ${title}\n\n${about("Tidewater")}`],
  ["docs/a.md", about("Tidewater")],
  ["docs/b.md", about("Tidewater")],
];

const page = (site: string): string => `---\nsite: ${site}\n---\n\nUploads are limited to 25 MB.`;

const shipping = (place: string): string =>
  status([
    ["docs/a.md", `The farmers sell their salt to ${place}.`],
    ["docs/b.md", `Ships from ${place} bring timber.`],
  ]);

describe("pages of one handbook", () => {
  it("name one product", () => {
    expect(
      status([
        ["docs/a.md", about("Quillbase")],
        ["docs/b.md", about("Quillbase")],
      ]),
    ).toBe("met");
    expect(
      status([
        ["docs/a.md", about("Quillbase")],
        ["docs/b.md", about("Marlowe")],
      ]),
    ).toBe("too little");
  });

  it("name one product by an ordinary word, if that is the whole title of the index page", () => {
    expect(status(tidewater("Tidewater"), 1, 2)).toBe("met");
    expect(status(tidewater("Where to begin"), 1, 2)).toBe("unknown");
  });

  it("may leave it to the others to name it", () => {
    const pages = ["a", "b", "c"].map((name) => [`docs/${name}.md`, about("Quillbase")] as const);
    expect(status([...pages, ["docs/d.md", "Uploads are limited to 25 MB."]], 0, 3)).toBe("met");
  });

  it("do not by a country or a town that all of them name", () => {
    expect(["Norway", "Bergen", "Quillbase"].map(shipping)).toEqual(["too little", "too little", "met"]);
  });

  it("share no more than what everybody uses", () => {
    expect(
      status([
        ["docs/a.md", about("GitHub")],
        ["docs/b.md", about("GitHub")],
      ]),
    ).toBe("too little");
  });

  it("may lie in a folder with an index", () => {
    const pages = [
      ["docs/index.md", "Welcome."],
      ["docs/a.md", "Wait."],
      ["docs/b.md", "Work."],
    ] as const;
    expect(status(pages, 1, 2)).toBe("unknown");
  });

  it("give one site in their front matter", () => {
    expect(
      status([
        ["a.md", page("Quillbase docs")],
        ["b.md", page("Quillbase docs")],
      ]),
    ).toBe("met");
    expect(
      status([
        ["a.md", page("Quillbase docs")],
        ["b.md", page("Marlowe docs")],
      ]),
    ).toBe("unmet");
  });

  it("are not the front pages of two packages", () => {
    const [one, other] = [about("Quillbase"), about("Quillbase")];
    expect(
      status([
        ["packages/a/README.md", one],
        ["packages/b/README.md", other],
      ]),
    ).toBe("unmet");
    expect(
      status([
        ["README.md", one],
        ["docs/README.md", other],
      ]),
    ).toBe("met");
    expect(
      status([
        ["a.md", `# quill-import\n\n${one}`],
        ["b.md", `# quill-export\n\n${other}`],
      ]),
    ).toBe("unmet");
  });
});
