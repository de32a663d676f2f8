import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkSources, readSources, type Source } from "../testing/read-cases.js";

interface Shape {
  readonly name: string;
  readonly silent: readonly Source[];
  readonly found: readonly Source[];
}

/** Reads `shapes.md`: a `##` for each shape, with `### Silent` and `### Found`. */
function readShapes(markdown: string): readonly Shape[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [name = ""] = part.split("\n");
      const [silent = "", found = ""] = part.split("### Found");
      return { name, silent: readSources(silent), found: readSources(found) };
    });
}

const shapes = readShapes(readFileSync(new URL("./shapes.md", import.meta.url), "utf8"));

/** The findings that say so; an update or a tension is shown, but is none. */
const clashes = (sources: readonly Source[]): readonly string[] =>
  checkSources(sources)
    .findings.filter(({ verdict }) => verdict === "contradiction")
    .map(
      ({ rule, verdict, question, answers }) =>
        `${rule}: ${verdict}: ${question.text} ${answers.map(({ display }) => display).join(" / ")}`,
    );

describe("shapes that are not a contradiction", () => {
  it.each(shapes.map(({ name, silent }) => [name, silent] as const))("silent: %s", (_, sources) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(clashes(sources)).toEqual([]);
  });

  it.each(shapes.map(({ name, found }) => [name, found] as const))("found beside: %s", (_, sources) => {
    expect(clashes(sources)).toEqual([expect.stringContaining("contradiction")]);
  });
});
