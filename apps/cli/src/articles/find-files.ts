import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { byCodeUnit, type NotRead } from "@gainsay/checker";
import { KnownError, systemReason } from "../known-error.js";
import { gitignore } from "./gitignore.js";
import { baseOf, matcher, takesBack, type Glob } from "./globs.js";

/** File name endings that are read when a folder is walked. A file named outright is read whatever its ending. */
const articleEndings = ["txt", "md", "markdown", "html", "htm"];
const claimEndings = ["json", "ndjson"];
const endings = [...articleEndings, ...claimEndings].map((ending) => `.${ending}`);

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
  /** How many files and folders were passed over since they are to be ignored. */
  readonly passedOver: number;
}

/** What is read where no paths are given, and what is passed over where folders are walked. */
export interface Selection {
  /** Empty for all of `folder`. */
  readonly include: readonly Glob[];
  readonly folder: string;
  readonly ignore: readonly Glob[];
  readonly gitignore: boolean;
}

const everything: Selection = { include: [], folder: ".", ignore: [], gitignore: true };

/**
 * The articles and claim files that the paths stand for, in the same order however they are given. Folders are
 * walked; names that begin with a dot, `node_modules`, symbolic links within them, and what is to be ignored are passed over.
 * A path that does not exist, or paths without any article, are known errors.
 */
export async function findFiles(
  paths: readonly string[],
  selection: Selection = everything,
): Promise<FoundFiles> {
  const found =
    paths.length > 0
      ? await Promise.all(paths.map((given) => findAt(given, selection)))
      : await findUsual(selection);
  const files = new Map<string, FoundFile>();
  for (const file of found.flatMap((part) => part.files).sort(byId)) {
    const same = path.resolve(file.id);
    const earlier = files.get(same);
    files.set(same, earlier === undefined ? file : { ...earlier, named: earlier.named || file.named });
  }
  const notRead = found.flatMap((part) => part.notRead);
  const passedOver = found.reduce((sum, part) => sum + part.passedOver, 0);
  if (files.size === 0 && notRead.length === 0) throw noArticle(paths, selection, passedOver);
  return { files: [...files.values()].sort(byId), notRead, passedOver };
}

/** The error for paths that hold nothing to read, or nothing that is not passed over. */
export function noArticle(
  paths: readonly string[],
  { include, folder }: Selection,
  passedOver: number,
): KnownError {
  const usual =
    include.length > 0
      ? `what \`include\` names (${include.map(({ pattern }) => pattern).join(", ")})`
      : folder === "."
        ? "this folder"
        : folder;
  const where = paths.length > 0 ? paths.join(", ") : usual;
  const hint = passedOver === 0 ? "" : `; ${passedOver} passed over for \`ignore\` or .gitignore`;
  return new KnownError(
    "no-article",
    `no article found in ${where}; gainsay reads ${endings.join(", ")}${hint}`,
  );
}

async function findAt(given: string, selection: Selection): Promise<FoundFiles> {
  if (given === "")
    throw new KnownError("no-such-path", "a path is empty; check the variable that it came from");
  const root = path.normalize(given);
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    throw new KnownError("no-such-path", `cannot read ${given}: ${systemReason(error)}; check the path`);
  }
  return isFolder
    ? walk(root, selection, hasKnownEnding)
    : { files: [{ id: toId(root), named: true }], notRead: [], passedOver: 0 };
}

/** What is read where no paths are given; called by the way there from the working folder. */
async function findUsual(selection: Selection): Promise<readonly FoundFiles[]> {
  const found =
    selection.include.length > 0
      ? await findIncluded(selection)
      : [await findAt(selection.folder, selection)];
  return found.map(({ files, notRead, passedOver }) => ({
    files: files.map(({ id, named }) => ({ id: fromHere(id), named })),
    notRead: notRead.map(({ document, reason }) => ({ document: fromHere(document), reason })),
    passedOver,
  }));
}

function fromHere(file: string): string {
  return toId(path.relative("", file));
}

/** What the patterns of `include` name. One whose own ending is told (`notes/*.rst`) takes files with it, known or not. */
async function findIncluded(selection: Selection): Promise<readonly FoundFiles[]> {
  const isIncluded = matcher(selection.include);
  const found = selection.include
    .filter((glob) => !takesBack(glob))
    .map(async (glob): Promise<FoundFiles> => {
      const { base, isGlob } = baseOf(glob);
      const root = path.relative("", base) || ".";
      if (!isGlob) return findAt(root, selection);
      if (statSync(root, { throwIfNoEntry: false }) === undefined) {
        return { files: [], notRead: [], passedOver: 0 };
      }
      const matches = matcher([glob]);
      const takesAny = /\.(?:\w+|\{[\w,]+\})$/u.test(glob.pattern);
      return walk(root, selection, (file) => matches(file) && (takesAny || hasKnownEnding(file)));
    });
  return (await Promise.all(found)).map((part) => ({
    ...part,
    files: part.files.filter(({ id }) => isIncluded(id)),
  }));
}

function hasKnownEnding(file: string): boolean {
  return endings.includes(path.extname(file).toLowerCase());
}

async function walk(
  root: string,
  { ignore, gitignore: heedsGit }: Selection,
  takes: (file: string) => boolean,
): Promise<FoundFiles> {
  const isIgnored = matcher(ignore);
  // What is taken back may lie in a folder that is ignored.
  const isFinal = !ignore.some(takesBack);
  const isIgnoredByGit = heedsGit ? gitignore(root) : () => false;
  const passesOver = (file: string, isFolder: boolean): boolean =>
    ((isFinal || !isFolder) && isIgnored(file)) || isIgnoredByGit(file, isFolder);
  const files: FoundFile[] = [];
  const notRead: NotRead[] = [];
  let passedOver = 0;
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      notRead.push({ document: toId(folder), reason: systemReason(error) });
      return [];
    });
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (isHidden(entry.name) || !(isFolder || (entry.isFile() && takes(file)))) continue;
      if (passesOver(file, isFolder)) passedOver += 1;
      else if (!isFolder) files.push({ id: toId(file), named: false });
      // One folder after the other: many at once would run out of open files.
      // oxlint-disable-next-line no-await-in-loop
      else await visit(file);
    }
  };
  await visit(root);
  return { files, notRead, passedOver };
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** A path as documents are called by it: tidied, with `/`. */
export function toId(file: string): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

function byId(a: FoundFile, b: FoundFile): number {
  return byCodeUnit(a.id, b.id);
}

/** Whether a file has an ending by which it is read where a folder is walked. */
export function isReadInFolders(file: string): boolean {
  return endings.includes(path.extname(file).toLowerCase());
}

/** Whether the file holds claims, extracted earlier or written by hand, rather than an article. */
export function isClaimFile(id: string): boolean {
  return /\.(?:json|ndjson|jsonl)$/iu.test(id);
}
