import * as fs from "node:fs";
import path from "node:path";
import { draftFolder } from "./layout.js";

/** An entry that no run has asked for in so long is removed. */
const longestUnused = 30 * 86_400_000;
/** What a run has left of a draft that it was killed over. */
const longestDraft = 3_600_000;
/** More than this is not kept; what was asked for last stays. In bytes. */
const largest = 1024 ** 3;

/** Removes what is old, and the oldest of what is too much. Other runs may be doing the same. */
export function prune(folder: string, now = Date.now(), most = largest): void {
  for (const { file, changed } of filesIn(path.join(folder, draftFolder)))
    if (now - changed > longestDraft) fs.rmSync(file, { force: true });
  const entries = fs
    .readdirSync(folder)
    .filter((name) => /^[0-9a-f]{2}$/u.test(name))
    .flatMap((name) => filesIn(path.join(folder, name)))
    .sort((a, b) => b.changed - a.changed);
  let kept = 0;
  for (const { file, changed, size } of entries) {
    kept += size;
    if (kept > most || now - changed > longestUnused) fs.rmSync(file, { force: true });
  }
}

interface Entry {
  readonly file: string;
  readonly size: number;
  readonly changed: number;
}

function filesIn(folder: string): readonly Entry[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const found = fs.statSync(file, { throwIfNoEntry: false });
    return found === undefined ? [] : { file, size: found.size, changed: found.mtimeMs };
  });
}
