import {
  decodeArticle,
  extract,
  readClaimFile,
  readDocument,
  type Article,
  type Document,
  type ExtractOptions,
  type Extraction,
  type Part,
} from "@gainsay/claims";
import type { NotRead } from "@gainsay/checker";
import type { Cache } from "../cache/cache.js";
import { KnownError } from "../known-error.js";
import { createProgress } from "../progress.js";
import type { Terminal } from "../terminal.js";
import { findFiles, isClaimFile, noArticle, type FoundFile } from "./find-files.js";
import { readBytes } from "./read-bytes.js";
import { createManifest, type Manifest } from "./manifest.js";
import { requireAll, type FoundPart } from "./parts.js";
import type { Aliases } from "./read-aliases.js";
import { isInShard, type Shard } from "./shard.js";
import { warnOfDropped } from "./warn-of-dropped.js";

/** What all files together say, and which of them could not be read. Both are sorted by document. */
export interface Sources {
  readonly extractions: readonly Extraction[];
  readonly notRead: readonly NotRead[];
  /** The file that holds the claims of a document, by the id of the document, for what was not read from the document itself. */
  readonly claimFileOf: Readonly<Record<string, string>>;
  /** Of the bytes that were read: see `digestOfSources`. */
  readonly digest: string;
}

export interface ReadOptions {
  readonly aliases: Aliases;
  /** No progress. */
  readonly quiet?: boolean | undefined;
  /** Makes of an article what it says. Default: `extract`, of which the cache keeps what it made. */
  readonly read?: (document: Document, options: ExtractOptions) => Extraction;
  readonly cache?: Cache | null;
  /** Only the articles of this part. That it has none is no error. */
  readonly shard?: Shard | undefined;
}

/**
 * Reads the articles and claim files under the paths. A file that cannot be read is listed and the rest is read;
 * if nothing could be read, that is a known error. Says on stderr of which documents assertions were dropped.
 */
export async function readSources(
  paths: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<Sources> {
  const { shard } = options;
  const isWanted = (id: string): boolean => shard === undefined || isInShard(shard, id);
  const found = await findFiles(paths);
  const files = found.files.filter(({ id }) => isWanted(id));
  const unlisted = found.notRead.filter(({ document }) => isWanted(document));
  const extractOptions: ExtractOptions = { aliases: options.aliases };
  const extractArticle = readerOf(extractOptions, options);
  const manifest = createManifest(unlisted);
  const read = new Map<string, Extraction>();
  const notRead = [...unlisted];
  const parts: FoundPart[] = [];
  const claimFileOf: Record<string, string> = {};
  const progress = createProgress(terminal.stderr, options.quiet !== true);
  for (const [index, file] of articlesFirst(files).entries()) {
    // One file at a time: memory stays small, and waiting for the disk is not what takes the time.
    const { extractions, problems, notRead: earlier = [], part } = readFileAt(file, extractArticle, manifest);
    notRead.push(...earlier);
    if (part !== undefined) parts.push({ ...part, file: file.id });
    const reasons = [...problems];
    for (const extraction of extractions) {
      const { id } = extraction.document;
      if (read.has(id)) {
        reasons.push(`${id} has been read from another file`);
        continue;
      }
      read.set(id, extraction);
      if (id !== file.id) claimFileOf[id] = file.id;
    }
    const [first] = reasons;
    if (first !== undefined) {
      notRead.push({
        document: file.id,
        reason: countedReason(first, reasons.length, extractions.length > 0),
      });
    }
    progress.step(index + 1, files.length);
  }
  progress.end();
  requireAll(parts, extractOptions);
  if (read.size === 0 && shard === undefined) throw nothingRead(notRead, paths);
  const extractions = [...read.values()].sort((a, b) => compare(a.document.id, b.document.id));
  warnOfDropped(
    extractions.map(({ document }) => document),
    terminal,
  );
  return {
    extractions,
    claimFileOf,
    notRead: notRead.sort((a, b) => compare(a.document, b.document)),
    digest: manifest.digest(),
  };
}

/** Reads an article, or finds what was read of it in an earlier run of the same tool with the same options. */
function readerOf(
  options: ExtractOptions,
  { read, cache = null }: ReadOptions,
): (article: Article) => Extraction {
  if (read !== undefined) return (article) => read(readDocument(article), options);
  if (cache === null) return (article) => extract(readDocument(article), options);
  const under = cache.keyOf("options", options).text;
  return (article) => {
    const key = cache.keyOf<Extraction>("extraction", under, article);
    const known = cache.read(key);
    if (known !== undefined) return known;
    const extraction = extract(readDocument(article), options);
    cache.write(key, extraction);
    return extraction;
  };
}

/** The article itself wins over claims that were extracted from it earlier. */
function articlesFirst(files: readonly FoundFile[]): readonly FoundFile[] {
  return files.toSorted((a, b) => Number(isClaimFile(a.id)) - Number(isClaimFile(b.id)));
}

function countedReason(first: string, count: number, partly: boolean): string {
  const more = count > 1 ? `; and ${count - 1} more` : "";
  return `${partly ? "in part: " : ""}${first}${more}`;
}

function nothingRead(notRead: readonly NotRead[], paths: readonly string[]): KnownError {
  const [first] = notRead;
  if (first === undefined) return noArticle(paths);
  const more = notRead.length > 1 ? `; nor any of ${notRead.length - 1} more` : "";
  return new KnownError("nothing-read", `cannot read ${first.document}: ${first.reason}${more}`);
}

/** By code units, so that the order does not hang on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What one file says, and what in it could not be read. Both are empty for a file that is no source. */
interface FileContent {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly string[];
  /** What could not be read when the claims of this file were extracted. */
  readonly notRead?: readonly NotRead[];
  /** Which part of the articles the claims of this file are. */
  readonly part?: Part;
}

function readFileAt(
  file: FoundFile,
  extractArticle: (article: Article) => Extraction,
  manifest: Manifest,
): FileContent {
  const bytes = readBytes(file.id);
  manifest.add(file, bytes);
  if (typeof bytes === "string") return { extractions: [], problems: [bytes] };
  const decoded = decodeArticle(bytes);
  if ("problem" in decoded) return { extractions: [], problems: [decoded.problem] };
  const { content } = decoded;
  if (!isClaimFile(file.id)) {
    if (!file.named && isOwnPage(content)) return { extractions: [], problems: [] };
    return { extractions: [extractArticle({ id: file.id, content })], problems: [] };
  }
  if (!file.named && !looksLikeClaims(content)) return { extractions: [], problems: [] };
  const { extractions, articles, problems, ...extras } = readClaimFile(file.id, content);
  return {
    ...extras,
    extractions: [...extractions, ...articles.map(extractArticle)],
    problems: problems.map(({ line, field, message }) => `line ${line}: ${`${field} ${message}`.trim()}`),
  };
}

/** A page that `--report html` wrote; to read it would be to quote its findings as a source. */
function isOwnPage(content: string): boolean {
  return /<meta name="generator" content="gainsay /u.test(content.slice(0, 4096));
}

/** Whether JSON that was met on a walk through a folder means to be a claim file; most JSON does not. */
function looksLikeClaims(content: string): boolean {
  return /"(?:extractions|claims)"\s*:\s*\[|"type"\s*:\s*"(?:document|assertion|claim|part"\s*,\s*"shard)"/u.test(
    content,
  );
}
