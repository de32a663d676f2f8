import { existsSync } from "node:fs";
import path from "node:path";

/** The top of the git repository that a folder lies in; the folder itself where it lies in none. */
export function repositoryTop(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (at === path.dirname(at)) return folder;
  }
}
