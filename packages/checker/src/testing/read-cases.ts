import { extract, readDocument, readReferenceFile } from "@gainsay/claims";
import { check } from "../check.js";
import type { Report } from "../findings/finding.js";

/** A part of `cases.md`: its heading, and the text under it as written. */
export interface CaseText {
  readonly title: string;
  readonly conflicting: boolean;
  /** The bullets, one for each source, with the introduction that may stand before them. */
  readonly text: string;
}

/**
 * Cuts `cases.md` into its cases: `## Conflicting` and `## Compatible`, a `###` for each case, a bullet for each source. `[2024-05-01]`
 * before a text dates it, `[reference]` makes it a fact that the user holds to be true: a sentence, or JSON.
 */
export function cutCases(markdown: string): readonly CaseText[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .flatMap((part) =>
      part
        .split(/^### /mu)
        .slice(1)
        .map((text) => {
          const end = text.indexOf("\n");
          return {
            title: text.slice(0, end).trim(),
            conflicting: part.startsWith("Conflicting"),
            text: text.slice(end).trim(),
          };
        }),
    );
}

/** A source of a case: its text, and the day it was published, or `reference` for a fact that the user holds to be true. */
export interface Source {
  readonly date: string | undefined;
  readonly text: string;
}

/**
 * The bullets of a case: `- [2022-06-01] text`, the date left out where there is none; `- [reference] text` for a fact as a sentence, or
 * as JSON. Indented lines go on.
 */
export function readSources(markdown: string): readonly Source[] {
  const sources: { date: string | undefined; text: string }[] = [];
  for (const line of markdown.split("\n")) {
    const last = sources.at(-1);
    if (line.startsWith("- ")) {
      const [, date, text] = /^- (?:\[(\d{4}-\d{2}-\d{2}|reference)\] )?(.*)$/u.exec(line) ?? [];
      sources.push({ date, text: text ?? "" });
    } else if (line.startsWith("  ") && last !== undefined) last.text += ` ${line.trim()}`;
  }
  return sources;
}

/** What the checker finds in them. */
export function checkSources(sources: readonly Source[]): Report {
  const articles = sources.filter(({ date }) => date !== "reference");
  const facts = sources
    .filter(({ date }) => date === "reference")
    .map(({ text }) => (text.startsWith("{") ? text : JSON.stringify({ sentence: text })));
  return check(
    articles.map(({ date, text }, index) =>
      extract(
        readDocument({
          id: `source-${index + 1}.txt`,
          content: text,
          ...(date === undefined ? {} : { metadata: { date } }),
        }),
      ),
    ),
    { references: [readReferenceFile("facts.yaml", `[${facts.join(",\n")}]`)] },
  );
}
