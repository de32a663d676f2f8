import * as fs from "node:fs";
import path from "node:path";
import type { NotRead } from "@gainsay/checker";
import { glob } from "tinyglobby";
import { KnownError, systemReason } from "../known-error.js";

/** File name endings that are read when a folder is walked. A file named outright is read whatever its ending. */
const articleEndings = ["txt", "md", "markdown", "html", "htm"];
const claimEndings = ["json", "ndjson"];

export interface FoundFile {
  /** The path as given, normalised, with `/`: the id of the document. */
  readonly id: string;
  /** Whether the user named this file, rather than a folder above it. */
  readonly named: boolean;
}

export interface FoundFiles {
  /** Sorted by id, each file once. */
  readonly files: readonly FoundFile[];
  /** Folders that could not be listed. */
  readonly notRead: readonly NotRead[];
}

/**
 * The articles and claim files that the paths stand for, in the same order however they are given. Folders are
 * walked; names that begin with a dot, `node_modules` and symbolic links within them are passed over.
 * A path that does not exist, or paths without any article, are known errors.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all((paths.length === 0 ? ["."] : paths).map(findAt));
  const files = new Map<string, FoundFile>();
  for (const file of found.flatMap((part) => part.files).sort(byId)) {
    const same = path.resolve(file.id);
    const earlier = files.get(same);
    files.set(same, earlier === undefined ? file : { ...earlier, named: earlier.named || file.named });
  }
  const notRead = found.flatMap((part) => part.notRead);
  if (files.size === 0 && notRead.length === 0) throw noArticle(paths);
  return { files: [...files.values()].sort(byId), notRead };
}

/** The error for paths that hold nothing to read. */
export function noArticle(paths: readonly string[]): KnownError {
  const where = paths.length === 0 ? "this folder" : paths.join(", ");
  const endings = [...articleEndings, ...claimEndings].map((ending) => `.${ending}`).join(", ");
  return new KnownError("no-article", `no article found in ${where}; gainsay reads ${endings}`);
}

async function findAt(given: string): Promise<FoundFiles> {
  if (given === "")
    throw new KnownError("no-such-path", "a path is empty; check the variable that it came from");
  const root = path.normalize(given);
  let isFolder: boolean;
  try {
    isFolder = fs.statSync(root).isDirectory();
  } catch (error) {
    throw new KnownError("no-such-path", `cannot read ${given}: ${systemReason(error)}; check the path`);
  }
  return isFolder ? walk(root) : { files: [{ id: toId(root), named: true }], notRead: [] };
}

async function walk(root: string): Promise<FoundFiles> {
  const notRead: NotRead[] = [];
  // The walk passes over folders that it cannot list without a word; this listens in. It calls only this overload.
  const readdir = ((folder: string, options: { withFileTypes: true }, done: ReaddirCallback) =>
    fs.readdir(folder, options, (error, entries) => {
      if (error !== null)
        notRead.push({
          document: toId(path.join(root, path.relative(root, folder))),
          reason: systemReason(error),
        });
      done(error, entries);
    })) as typeof fs.readdir;
  const names = await glob(`**/*.{${[...articleEndings, ...claimEndings].join(",")}}`, {
    cwd: root,
    ignore: ["**/node_modules"],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir },
  });
  return { files: names.map((name) => ({ id: toId(path.join(root, name)), named: false })), notRead };
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** A path as documents are called by it: tidied, with `/`. */
export function toId(file: string): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

/** By code units, so that the order does not hang on the machine's language. */
function byId(a: FoundFile, b: FoundFile): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether a file has an ending by which it is read where a folder is walked. */
export function isReadInFolders(file: string): boolean {
  const ending = path.extname(file).slice(1).toLowerCase();
  return [...articleEndings, ...claimEndings].includes(ending);
}

/** Whether the file holds claims, extracted earlier or written by hand, rather than an article. */
export function isClaimFile(id: string): boolean {
  return /\.(?:json|ndjson|jsonl)$/iu.test(id);
}
