import path from "node:path";
import { describe, expect, test } from "vitest";
import { baseOf, matcher } from "./globs.js";

const folder = path.resolve("project");
const matches = (patterns: readonly string[], file: string) =>
  matcher(patterns.map((pattern) => ({ folder, pattern })))(path.join("project", file));

describe("a pattern", () => {
  test.each([
    [["drafts/**"], "drafts/a.md", true],
    [["drafts"], "drafts/deep/a.md", true],
    [["drafts/"], "drafts/a.md", true],
    [["./drafts/../drafts"], "drafts/a.md", true],
    [["drafts"], "old/drafts/a.md", false],
    [["**/drafts"], "old/drafts/a.md", true],
    [["*.md"], "a.md", true],
    [["*.md"], "deep/a.md", false],
    [["**/*.{md,txt}"], "deep/a.txt", true],
    [["**"], ".hidden/a.md", true],
    [["../sister/**"], "../sister/a.md", true],
    [["../**"], "a.md", true],
    [["../sister/**"], "a.md", false],
    [[path.join(folder, "a.*")], "a.md", true],
    [["A.md"], "a.md", false],
    [["\\[x\\]/**"], "[x]/a.md", true],
    [[], "a.md", false],
  ] as const)("%j on %s: %s", (patterns, file, expected) => {
    expect(matches(patterns, file)).toBe(expected);
  });

  test.each([
    [["drafts", "!drafts/good.md"], "drafts/good.md", false],
    [["drafts", "!drafts/good.md"], "drafts/bad.md", true],
    [["!drafts/good.md", "drafts"], "drafts/good.md", true],
    [["!drafts"], "a.md", false],
  ] as const)("takes back with !: %j on %s: %s", (patterns, file, expected) => {
    expect(matches(patterns, file)).toBe(expected);
  });
});

test.each([
  ["docs/**/*.md", "docs", true],
  ["docs/a.md", "docs/a.md", false],
  ["*.md", ".", true],
  ["\\[x\\]/**", "[x]", true],
  ["../other/*", "../other", true],
] as const)("where to look for %s", (pattern, base, isGlob) => {
  expect(baseOf({ folder, pattern })).toEqual({ base: path.resolve(folder, base), isGlob });
});
