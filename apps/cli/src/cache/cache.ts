import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { printable } from "@gainsay/checker";
import { KnownError, systemReason } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { canonical, digestOf } from "./digest.js";
import { decodeEntry, encodeEntry } from "./entry.js";
import { draftFolder, usualFolder } from "./layout.js";
import { prune } from "./prune.js";
import { toolStamp } from "./tool-stamp.js";

/** What a result is kept under: its sort, and all that it hangs on. */
export interface CacheKey<Result> {
  readonly text: string;
  /** Only a type: what is kept under the key. */
  readonly keeps?: Result;
}

/** Results of earlier runs, by what they were made from. To read and to write never fails: without a cache, it only takes longer. */
export interface Cache {
  read<Result>(key: CacheKey<Result>): Result | undefined;
  write<Result>(key: CacheKey<Result>, value: Result): void;
  /** The key of what this tool makes from data; see `canonical` for what is data. */
  keyOf<Result>(sort: string, ...from: readonly unknown[]): CacheKey<Result>;
  /** Removes what nobody has asked for in a long time. Called once, at the end of a run. */
  close(): void;
}

/** `--cache` is true or a folder, `--no-cache` false; undefined where the user said neither. */
export type CacheSetting = boolean | string | undefined;

/** Tells backup programs that all of it can be made again: https://bford.info/cachedir/ */
const tag =
  "Signature: 8a477f597d28d172789f06886806bc55\n# Made by gainsay. It can be deleted at any time.\n";
const tagFile = "CACHEDIR.TAG";

/**
 * Opens the cache that a setting asks for; null for none. A folder that holds other things is a known error, as it is most likely a
 * path to check. Entries that are not whole are passed over, said once on stderr, and written anew.
 */
export function openCache(setting: CacheSetting, { stderr }: Pick<Terminal, "stderr">): Cache | null {
  if (setting === undefined || setting === false) return null;
  const stamp = toolStamp();
  if (stamp === null) return null;
  const folder = setting === true ? usualFolder : setting;
  let said = false;
  const say = (what: string): void => {
    if (!said) stderr.write(`gainsay: ${printable(what)}\n`);
    said = true;
  };
  const giveUp = (error: unknown): void =>
    say(`cannot write the cache in ${folder}: ${systemReason(error)}; going on without it`);
  let writable = true;
  let grew = false;
  const attempt = (write: () => void): void => {
    if (!writable) return;
    try {
      write();
    } catch (error) {
      writable = false;
      giveUp(error);
    }
  };
  prepare(folder, attempt);
  return {
    keyOf: (sort, ...from) => ({ text: digestOf(stamp, sort, canonical(from)) }),
    read: <Result>({ text }: CacheKey<Result>) => {
      const file = fileOf(folder, text);
      const bytes = readIfThere(file);
      if (bytes === null) return undefined;
      const value = decodeEntry(text, bytes);
      if (value === undefined) {
        say(`a file in the cache in ${folder} is damaged and is made anew: ${path.relative(folder, file)}`);
        return undefined;
      }
      touch(file);
      // It is whole, and this very build of the tool wrote it under a key of this type.
      return value as Result;
    },
    write: ({ text }, value) =>
      attempt(() => {
        writeEntry(folder, text, encodeEntry(text, value));
        grew = true;
      }),
    close: () => {
      if (grew) attempt(() => prune(folder));
    },
  };
}

/** Makes the folder if there is none, so that version control and backups pass it over. */
function prepare(folder: string, attempt: (write: () => void) => void): void {
  const entries = namesIn(folder);
  if (entries !== null && entries.length > 0 && !entries.includes(tagFile)) {
    throw new KnownError(
      "bad-option",
      `${folder} is no cache: it holds other files; put --cache behind the paths, or give a new folder: --cache=FOLDER`,
    );
  }
  attempt(() => {
    // The tag comes first: a run that is killed here must not leave a folder that the next one takes for another's.
    for (const [file, content] of [
      [tagFile, tag],
      [".gitignore", "*\n"],
    ] as const) {
      if (entries?.includes(file) === true) continue;
      makeFolder(folder);
      fs.writeFileSync(path.join(folder, file), content);
    }
  });
}

/** Makes a folder and those above it. Node.js's own `recursive` never ends under a folder that takes none, such as /proc. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // Another run may have made it since.
    if (!fs.existsSync(folder)) throw error;
  }
}

/** The names in a folder; null if there is no such folder. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new KnownError(
      "bad-option",
      `cannot use ${folder} as a cache: ${systemReason(error)}; put --cache behind the paths, or give a new folder: --cache=FOLDER`,
    );
  }
}

/** Many files in one folder are slow to list: one folder for each two digits. */
function fileOf(folder: string, key: string): string {
  return path.join(folder, key.slice(0, 2), key.slice(2));
}

function readIfThere(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch {
    return null;
  }
}

/** Written whole under a name of its own and then given its name, so that nobody ever reads half of it. */
function writeEntry(folder: string, key: string, bytes: Uint8Array): void {
  const file = fileOf(folder, key);
  const draft = path.join(folder, draftFolder, `${process.pid}-${randomBytes(6).toString("hex")}`);
  fs.mkdirSync(path.dirname(draft), { recursive: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(draft, bytes, { flag: "wx" });
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

const day = 86_400_000;

/** Says that an entry is still of use, once a day at most. */
function touch(file: string): void {
  try {
    const now = Date.now();
    if (now - fs.statSync(file).mtimeMs > day) fs.utimesSync(file, now / 1000, now / 1000);
  } catch {
    // Another run may have removed it, or the disk is read-only: it only grows old.
  }
}
