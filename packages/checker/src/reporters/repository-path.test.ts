import { describe, expect, test } from "vitest";
import { relativeUri, repositoryPath } from "./repository-path.js";

describe("the path of a document in a repository", () => {
  test.each([
    ["articles/a.md", undefined, "articles/a.md", true],
    ["./articles//b/../a.md", undefined, "articles/a.md", true],
    ["articles/a.md", "/home/x/site", "articles/a.md", true],
    ["/home/x/site/articles/a.md", "/home/x/site/", "articles/a.md", true],
    ["../site/articles/a.md", "/home/x/site", "articles/a.md", true],
    ["c:\\site\\articles\\a.md", "c:/site", "articles/a.md", true],
    ["back\\slash.md", undefined, "back\\slash.md", true],
    ["/home/x/site/a.md", undefined, "(outside)/home/x/site/a.md", false],
    ["/home/x/sites/a.md", "/home/x/site", "(outside)/home/x/sites/a.md", false],
    ["/home/x/site", "/home/x/site", "(outside)/home/x/site", false],
    ["../a.md", undefined, "(outside)/a.md", false],
    ["articles/../../a.md", undefined, "(outside)/a.md", false],
    ["../a.md", "/home/x/site", "(outside)/home/x/a.md", false],
    ["C:\\archive\\a.md", undefined, "(outside)/C:/archive/a.md", false],
    ["\\\\server\\share\\a.md", undefined, "(outside)/server/share/a.md", false],
    ["https://example.org/a.md", undefined, "(outside)/example.org/a.md", false],
    ["https://example.org/a.md", "/", "(outside)/example.org/a.md", false],
    ["..", undefined, "(outside)/unnamed", false],
    ["", undefined, "(outside)/unnamed", false],
  ])("%j below %j", (document, root, path, isInside) => {
    expect(repositoryPath(document, root === undefined ? {} : { root })).toEqual({ path, isInside });
  });

  test.each([
    ["a.md", "site/docs/a.md", true],
    ["../a.md", "site/a.md", true],
    ["../../../a.md", "(outside)/home/a.md", false],
    ["/home/x/site/a.md", "site/a.md", true],
  ])("%j from a folder below its top", (document, path, isInside) => {
    const options = { root: "/home/x", folder: "/home/x/site/docs" };
    expect(repositoryPath(document, options)).toEqual({ path, isInside });
  });
});

test.each([
  ["articles/a b.md", "articles/a%20b.md"],
  ["c: d/50% #1?.md", "c%3A%20d/50%25%20%231%3F.md"],
  ["łódź/👍.md", "%C5%82%C3%B3d%C5%BA/%F0%9F%91%8D.md"],
  ["half \ud83d.md", "half%20%EF%BF%BD.md"],
])("%j as a URI", (path, uri) => {
  expect(relativeUri(path)).toBe(uri);
});
