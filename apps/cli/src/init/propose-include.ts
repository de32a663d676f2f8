import { isClaimFile } from "../articles/find-files.js";

/** Files that stand at the top of most projects, and are no articles. */
const housekeeping =
  /^(?:readme|licen[cs]e|copying|notice|changelog|changes|contributing|code_of_conduct|security|authors)\b/iu;

/** A name as a glob that matches nothing else. */
function literally(name: string): string {
  return name.replaceAll(/[*?[\]{}()!+@\\]/gu, "\\$&");
}

export interface Proposal {
  /** Globs that take in the articles; empty where there are none. */
  readonly include: readonly string[];
  readonly articles: number;
}

/** Where the articles of a folder are, of all files that would be read in it: folders as a whole, and endings at the top. */
export function proposeInclude(files: readonly string[]): Proposal {
  const articles = files.filter((file) => !isClaimFile(file) && !housekeeping.test(file));
  const globs = articles.map((file) => {
    const [top = "", ...below] = file.split("/");
    return below.length > 0 ? `${literally(top)}/**` : `*${top.slice(top.lastIndexOf("."))}`;
  });
  return { include: [...new Set(globs)].sort(), articles: articles.length };
}
