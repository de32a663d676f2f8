import { extract, readDocument } from "@gainsay/claims";
import { check } from "../check.js";
import type { Report } from "../findings/finding.js";

/** A source of a case: its text, and the day it was published. */
export interface Source {
  readonly date: string | undefined;
  readonly text: string;
}

/** The bullets of a case: `- [2022-06-01] text`, the date left out where there is none; indented lines go on. */
export function readSources(markdown: string): readonly Source[] {
  const sources: { date: string | undefined; text: string }[] = [];
  for (const line of markdown.split("\n")) {
    const last = sources.at(-1);
    if (line.startsWith("- ")) {
      const [, date, text] = /^- (?:\[(\d{4}-\d{2}-\d{2})\] )?(.*)$/u.exec(line) ?? [];
      sources.push({ date, text: text ?? "" });
    } else if (line.startsWith("  ") && last !== undefined) last.text += ` ${line.trim()}`;
  }
  return sources;
}

/** What the checker finds in them. */
export function checkSources(sources: readonly Source[]): Report {
  return check(
    sources.map(({ date, text }, index) =>
      extract(
        readDocument({
          id: `source-${index + 1}.txt`,
          content: text,
          ...(date === undefined ? {} : { metadata: { date } }),
        }),
      ),
    ),
  );
}
