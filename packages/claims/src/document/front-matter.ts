import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Metadata } from "../model/document.js";
import { readDateField } from "./calendar-date.js";
import { editionNamed } from "./edition.js";
import { nestsTooDeeply } from "./nesting.js";

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly problems: readonly string[];
  /** Where the text after the front matter starts. */
  readonly end: number;
}

/** The keys that name each field, best first, in lower case. */
const keys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "headline"],
  publisher: ["publisher", "source", "outlet", "site", "site_name", "agency"],
  date: ["date", "published", "pubdate", "publishdate", "published_at", "date_published", "datepublished"],
  url: ["url", "link", "canonical", "permalink"],
  edition: ["version", "docs_version", "product_version"],
};

/** Larger blocks at the head of a text are not front matter. */
const largest = 64_000;

/**
 * Reads the YAML between two lines of `---` at the start of a text. Never throws: a block that is not YAML is skipped
 * and named as a problem, with its line; a text that merely starts with a rule (`---`) is left alone.
 */
export function readFrontMatter(original: string): FrontMatter {
  const none = { metadata: {}, problems: [], end: 0 };
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(original)?.[0];
  if (opening === undefined) return none;
  const start = opening.length;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu.exec(original.slice(start, start + largest));
  if (closing === null) return none;
  const source = original.slice(start, start + closing.index);
  const after = start + closing.index + closing[0].length;
  const end = original.startsWith("\n", after) ? after + 1 : after;
  const lineCounter = new LineCounter();
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + 1;
  const skipped = (line: number, reason: string): FrontMatter =>
    /^[\w-]+[ \t]*:/mu.test(source)
      ? { metadata: {}, end, problems: [`line ${line}: the front matter is not read: ${reason}`] }
      : none;
  if (nestsTooDeeply(source)) return skipped(2, "it is nested too deeply");
  try {
    const yaml = parseDocument(source, { lineCounter, prettyErrors: false, logLevel: "silent" });
    const [error] = yaml.errors;
    if (error !== undefined) return skipped(lineOf(error.pos[0]), error.message);
    const { contents } = yaml;
    if (contents === null) return { ...none, end };
    if (!isMap(contents)) return none;
    const fields = new Map<string, { readonly value: string; readonly line: number }>();
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      const named = isMap(value) ? value.get("name", true) : value;
      if (!isScalar(named) || named.value === null || named.value === "") continue;
      fields.set(String(key.value).toLowerCase(), {
        value: named.source ?? String(named.value),
        line: lineOf(named.range?.[0] ?? 0),
      });
    }
    return { ...readFields(fields), end };
  } catch (error) {
    // Some other way to exhaust the stack of the YAML reader than `nestsTooDeeply` looks for.
    if (error instanceof RangeError) return skipped(2, "it is nested too deeply");
    throw error;
  }
}

function readFields(
  fields: ReadonlyMap<string, { readonly value: string; readonly line: number }>,
): Omit<FrontMatter, "end"> {
  const find = (field: keyof Metadata) =>
    keys[field].map((key) => fields.get(key)).find((value) => value !== undefined);
  const written = find("date");
  const date = written === undefined ? null : readDateField(written.value);
  const title = find("title")?.value;
  const publisher = find("publisher")?.value;
  const url = find("url")?.value;
  const edition = find("edition")?.value;
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(date === null ? {} : { date }),
      ...(url === undefined ? {} : { url }),
      ...(edition === undefined ? {} : { edition: editionNamed(edition) }),
    },
    problems:
      written !== undefined && date === null
        ? [`line ${written.line}: "${written.value}" is not one certain date; write YYYY-MM-DD`]
        : [],
  };
}
