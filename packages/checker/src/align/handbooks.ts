import { isCommonWord, lookUpName, type DocumentSummary } from "@gainsay/claims";
import type { Check } from "../findings/finding.js";
import { byCodeUnit } from "./by-code-unit.js";
import { commonplaceNames, docsFolders, indexPages } from "./handbooks.en.js";

type Page = Pick<DocumentSummary, "id" | "title" | "publisher" | "terms" | "entities">;

/** Which documents are pages of one handbook: documentation of one product, rules of one house. */
export interface Handbooks {
  /** The handbook that a document would belong to: its site where it names one, else its project's folder. */
  readonly handbookOf: (document: string) => string;
  /** Words of the names of what a handbook is about, lower case: they tell no setting of it from another. */
  readonly namesIn: (document: string) => ReadonlySet<string>;
  /** Whether two documents, by id, are pages of one handbook; `unknown` where only their folder says so. */
  readonly areTogether: (
    a: string,
    b: string,
  ) => Pick<Check, "status" | "reason"> & { readonly tooLittle?: true };
}

interface Handbook {
  /** Names that at least half of the pages use, and no less than two, by their lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly hasIndex: boolean;
}

/**
 * Groups pages into handbooks. Pages belong together where they give one site in their front matter, or lie in one project and name one
 * product; a folder with an index page makes it likely. A package's own front page (README) in a folder of its own starts a project, but
 * in folders of documentation ("docs/README.md"). Linear in the size of the summaries.
 */
export function alignHandbooks(pages: readonly Page[]): Handbooks {
  let known: Handbooks | undefined;
  // Most corpora state no settings, and never ask.
  const handbooks = (): Handbooks => (known ??= groupPages(pages));
  return {
    handbookOf: (document) => handbooks().handbookOf(document),
    namesIn: (document) => handbooks().namesIn(document),
    areTogether: (a, b) => handbooks().areTogether(a, b),
  };
}

function groupPages(pages: readonly Page[]): Handbooks {
  const roots = new Set(pages.flatMap(({ id }) => (isFront(id) ? [projectOf(folderOf(id))] : [])));
  const handbookOf = (page: Page): string =>
    page.publisher === undefined ? `folder ${rootAbove(folderOf(page.id), roots)}` : `site ${page.publisher}`;
  const groups = new Map<string, Page[]>();
  const keys = new Map<string, string>();
  for (const page of pages) {
    const key = handbookOf(page);
    keys.set(page.id, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [page]);
    else group.push(page);
  }
  const handbooks = new Map([...groups].map(([key, group]) => [key, describe(group)]));
  const byId = new Map(pages.map((page) => [page.id, page]));
  // What is no page, as a fact that the user gives, is about the only handbook there is.
  const [only] = handbooks.size === 1 ? [...handbooks.keys()] : [];
  const keyOf = (document: string): string => keys.get(document) ?? only ?? "";
  return {
    handbookOf: keyOf,
    namesIn: (document) => new Set(handbooks.get(keyOf(document))?.names.keys()),
    areTogether(a, b) {
      const [left, right] = [byId.get(a), byId.get(b)];
      const key = keyOf(a);
      const handbook = handbooks.get(key);
      if (a === b) return { status: "met", reason: "both stand on one page" };
      if (key !== keyOf(b)) return { status: "unmet", reason: "the pages are of two handbooks" };
      if (left === undefined || right === undefined || handbook === undefined)
        return only === undefined
          ? { status: "unknown", reason: "nothing is known of one of the pages", tooLittle: true }
          : { status: "met", reason: "there is one handbook only" };
      if (left.publisher !== undefined)
        return { status: "met", reason: `both are pages of ${left.publisher}` };
      const own = [left, right].map(packageIn);
      if (own[0] !== undefined && own[1] !== undefined && own[0] !== own[1])
        return { status: "unmet", reason: `${own[0]} is not ${own[1]}` };
      const areLower = [left, right].every(({ title = "" }) => /^[^\p{Lu}\s]+(?:\s|$)/u.test(title));
      if (own[0] !== undefined && own[0] === own[1] && areLower)
        return { status: "met", reason: `both are pages about ${own[0]}` };
      const [name] = handbook.names.values();
      if (name !== undefined) return { status: "met", reason: `both are pages about ${name}` };
      return handbook.hasIndex
        ? { status: "unknown", reason: "the pages lie in one folder, but name no product in common" }
        : {
            status: "unknown",
            reason: "nothing shows that the pages are about one product",
            tooLittle: true,
          };
    },
  };
}

const folderOf = (id: string): string => id.split("/").slice(0, -1).join("/");
const baseOf = (id: string): string => (id.split("/").at(-1) ?? "").replace(/\.[^.]*$/u, "").toLowerCase();

const isFront = (id: string): boolean => baseOf(id) === "readme";
const isIndex = (id: string): boolean => indexPages.has(baseOf(id).replace(/^_/u, ""));

/** The folder of the project that a folder of documentation belongs to. */
function projectOf(folder: string): string {
  const parts = folder.split("/");
  while (parts.length > 0 && docsFolders.has((parts.at(-1) ?? "").toLowerCase())) parts.pop();
  return parts.join("/");
}

/** The nearest folder above that is one of the roots; the top where none is. */
function rootAbove(folder: string, roots: ReadonlySet<string>): string {
  const parts = folder.split("/");
  for (let length = parts.length; length > 0; length -= 1) {
    const above = parts.slice(0, length).join("/");
    if (roots.has(above)) return above;
  }
  return "";
}

function describe(pages: readonly Page[]): Handbook {
  const titles = new Set(pages.flatMap(({ id, title = "" }) => (isIndex(id) ? [title.toLowerCase()] : [])));
  const namesOf = (page: Page): readonly string[] => namesOn(page, titles);
  const names = new Map(pages.flatMap(namesOf).map((name) => [name.toLowerCase(), name]));
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = [page.title ?? "", ...page.terms.map(([term]) => term)]
      .join(" ")
      .toLowerCase()
      .split(/\s+/u);
    const told = new Set([...namesOf(page).map((name) => name.toLowerCase()), ...words]);
    for (const word of told) if (names.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const fewest = Math.max(2, pages.length / 2);
  const common = [...counts].filter(([, count]) => count >= fewest);
  common.sort(([a, left], [b, right]) => right - left || byCodeUnit(a, b));
  return {
    names: new Map(common.map(([key]) => [key, names.get(key) ?? key])),
    hasIndex: pages.some(({ id }) => isIndex(id)),
  };
}

/**
 * The names on a page but for those that anything technical shares, places, and ordinary words with a capital letter. An ordinary word that is the
 * whole title of an index page, `titles` in lower case, names the product: "# Tidewater".
 */
function namesOn({ entities }: Page, titles: ReadonlySet<string>): readonly string[] {
  return entities
    .map(({ name }) => name)
    .filter((name) => {
      const lower = name.toLowerCase();
      if (lower.length <= 2 || commonplaceNames.has(lower)) return false;
      return titles.has(lower) || !(isCommonWord(lower) || lookUpName(name)?.type === "place");
    });
}

/** The package or command whose own page it is, by a first word that is written like code: "eslint-plugin-x", "@scope/name", "orva-fire(1)". */
function packageIn({ title = "" }: Page): string | undefined {
  const word = (title.trim().split(/\s/u)[0] ?? "").toLowerCase().replace(/\(\d\w?\)$/u, "");
  return /^@?[a-z\d]+(?:[-_/.][a-z\d]+)+$/u.test(word) ? word : undefined;
}
