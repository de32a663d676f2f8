import { readFileSync } from "node:fs";
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import { repositoryTop } from "./repository-top.js";

/**
 * Whether git passes over a file or folder that is met on a walk from `root` down: by the `.gitignore` files from the top of
 * the repository on, of which the deepest that says anything decides. Where git passes over `root` itself, which the user named,
 * those above it do not count.
 */
export function gitignore(root: string): (file: string, isFolder: boolean) => boolean {
  const start = path.resolve(root);
  const fromTop = ignoredBelow(repositoryTop(start));
  return fromTop(start, true) ? ignoredBelow(start) : fromTop;
}

/** Whether a path is ignored by the files in the folders above it, from `top` down. */
function ignoredBelow(top: string): (file: string, isFolder: boolean) => boolean {
  const patterns = new Map<string, Ignore | null>();
  const patternsIn = (folder: string): Ignore | null => {
    const known = patterns.get(folder);
    if (known !== undefined) return known;
    const read = readPatterns(folder);
    patterns.set(folder, read);
    return read;
  };
  return (file, isFolder) => {
    const absolute = path.resolve(file);
    for (const folder of foldersAbove(absolute, top)) {
      const relative = path.relative(folder, absolute).replaceAll(path.sep, "/");
      const result = patternsIn(folder)?.test(isFolder ? `${relative}/` : relative);
      if (result?.ignored || result?.unignored) return result.ignored;
    }
    return false;
  };
}

/** The folders that a path lies in, the nearest first, up to `top`. */
function foldersAbove(file: string, top: string): readonly string[] {
  if (file === top || path.dirname(file) === file) return [];
  const folder = path.dirname(file);
  return [folder, ...foldersAbove(folder, top)];
}

function readPatterns(folder: string): Ignore | null {
  try {
    return ignore({ ignorecase: false }).add(readFileSync(path.join(folder, ".gitignore"), "utf8"));
  } catch {
    // None there, or none that can be read: git passes over nothing then either.
    return null;
  }
}
