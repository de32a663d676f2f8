import { open, rm, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { changeJudgements, type JudgementEntry } from "@gainsay/checker";
import { KnownError, systemReason } from "../known-error.js";
import { writeAtomically } from "../reports/write-atomically.js";
import { contentOf, storedIn } from "./judgements.js";

/**
 * Puts entries into a file of judgements and takes others out. The file is read anew, so that what another run wrote meanwhile is kept, and replaced
 * whole: a run that is killed leaves it as it was.
 */
export async function saveJudgements(
  file: string,
  change: { readonly put?: readonly JudgementEntry[]; readonly remove?: readonly string[] },
): Promise<void> {
  await whileLocked(file, async () => {
    const content = await contentOf(file, true);
    storedIn(file, content);
    const changed = changeJudgements(content, change);
    if (changed !== content) await writeAtomically(file, changed);
  });
}

/** Reading and writing takes milliseconds: an older lock was left by a run that was killed. */
const longestLock = 10_000;
const pause = 25;

/** Does some work while no other run does its own on the file. */
async function whileLocked(file: string, work: () => Promise<void>): Promise<void> {
  const lock = `${file}.lock`;
  const began = performance.now();
  while (!(await take(lock))) {
    if (performance.now() - began > 2 * longestLock) {
      throw new KnownError(
        "cannot-write",
        `cannot write ${file}: another run holds ${lock}; delete it if none does`,
      );
    }
    // oxlint-disable-next-line no-await-in-loop
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    // oxlint-disable-next-line no-await-in-loop
    await (age > longestLock ? rm(lock, { force: true }) : wait(pause));
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Whether the lock was free, and is now taken. */
async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx")).close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw new KnownError("cannot-write", `cannot write ${lock}: ${systemReason(error)}`);
  }
}
