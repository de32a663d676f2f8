/** A folder named after a version: "v1", "2.x", "version-1.4", "1.4". A number alone may be a year or a part. */
const folder =
  /^(?:v\.?|versions?[-_ ]?|release[-_ ]?)(\d+(?:[._]\d+)*)(?:[._]x)?$|^(\d+(?:\.\d+)+|\d+\.x)$/iu;
/** Folders of what is not released yet. */
const unreleased = /^(?:next|canary|nightly|unreleased|edge|dev)$/iu;

/** The version that the pages of a folder document, by the name of the folder nearest to the file: "docs/v1/limits.md" is of 1. */
export function readEditionInPath(path: string): string | null {
  for (const name of path.split("/").slice(0, -1).toReversed())
    if (folder.test(name) || unreleased.test(name)) return editionNamed(name);
  return null;
}

/** One way to write a version: "v1", "1.x" and "version-1" are 1. */
export function editionNamed(name: string): string {
  const match = folder.exec(name.trim());
  const numbers = match?.[1] ?? match?.[2]?.replace(/\.x$/iu, "");
  return (
    numbers?.replaceAll("_", ".") ??
    name
      .trim()
      .toLowerCase()
      .replace(/^v(?=\d)/u, "")
  );
}
