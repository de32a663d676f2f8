import {
  decodeArticle,
  extract,
  languageProblem,
  readDocument,
  type Article,
  type Document,
  type ExtractOptions,
  type Extraction,
  type Part,
} from "@gainsay/claims";
import { byCodeUnit, mistakenComments, type NotRead } from "@gainsay/checker";
import type { Cache } from "../cache/cache.js";
import type { Settings } from "../config/settings.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import { KnownError } from "../known-error.js";
import { createProgress } from "../progress.js";
import type { Terminal } from "../terminal.js";
import { findFiles, isClaimFile, noArticle, type FoundFile } from "./find-files.js";
import { createManifest, type Manifest } from "./manifest.js";
import { requireAll, type FoundPart } from "./parts.js";
import { readBytes } from "./read-bytes.js";
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

/** What of the settings of a run the reading hangs on. */
export type ReadSettings = Pick<Settings, "selection" | "aliases" | "vocabulary" | "sources" | "quiet">;

export interface ReadOptions {
  /** Makes of an article what it says. Default: `extract`, of which the cache keeps what it made. */
  readonly read?: ((document: Document, options: ExtractOptions) => Extraction) | undefined;
  readonly cache?: Cache | null;
  /** Only the articles of this part. That it has none is no error. */
  readonly shard?: Shard | undefined;
}

/**
 * Reads the articles and claim files under the paths, or what the settings name where there are none. A file that cannot be read is listed and the rest is read;
 * if nothing could be read, that is a known error. Says on stderr of which documents assertions were dropped.
 */
export async function readSources(
  paths: readonly string[],
  settings: ReadSettings,
  terminal: Terminal,
  options: ReadOptions = {},
): Promise<Sources> {
  const { selection, sources } = settings;
  const { shard } = options;
  const isWanted = (id: string): boolean => shard === undefined || isInShard(shard, id);
  const found = await findFiles(paths, selection);
  const files = found.files.filter(({ id }) => isWanted(id));
  const unlisted = found.notRead.filter(({ document }) => isWanted(document));
  const extractArticle = readerOf(settings, options);
  const manifest = createManifest(unlisted);
  const read = new Map<string, Extraction>();
  const notRead = [...unlisted];
  const parts: FoundPart[] = [];
  const claimFileOf: Record<string, string> = {};
  const progress = createProgress(terminal.stderr, !settings.quiet);
  for (const [index, file] of articlesFirst(files).entries()) {
    // One file at a time: memory stays small, and waiting for the disk is not what takes the time.
    const {
      extractions,
      problems,
      notRead: earlier = [],
      part,
    } = await readFileAt(file, extractArticle, manifest);
    notRead.push(...earlier);
    if (part !== undefined) parts.push({ ...part, file: file.id });
    const reasons = [...problems];
    for (const extraction of extractions) {
      const { id } = extraction.document;
      if (read.has(id)) {
        reasons.push(`${id} has been read from another file`);
        continue;
      }
      read.set(id, withPublisher(extraction, sources));
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
  requireAll(parts, settings);
  if (read.size === 0 && shard === undefined) {
    throw notRead.length === 0 ? noArticle(paths, selection, found.passedOver) : nothingRead(notRead);
  }
  const extractions = [...read.values()].sort((a, b) => byCodeUnit(a.document.id, b.document.id));
  const documents = extractions.map(({ document }) => document);
  warnOfDropped(documents, terminal);
  warnOfUpkeep(mistakenComments(extractions), terminal);
  return {
    extractions,
    claimFileOf,
    notRead: notRead.sort((a, b) => byCodeUnit(a.document, b.document)),
    digest: manifest.digest(),
  };
}

/** Reads an article, or finds what was read of it in an earlier run of the same tool with the same options. */
function readerOf(
  { aliases, vocabulary, sources }: ReadSettings,
  { read = extract, cache = null }: ReadOptions,
): (article: Article) => Extraction {
  const options = { aliases, vocabulary };
  const kept = read === extract ? cache : null;
  const under = kept?.keyOf("options", aliases, vocabulary.own).text;
  return (bare) => {
    const article = { ...bare, metadata: { ...bare.metadata, ...sources.metadataOf(bare.id) } };
    const key = kept?.keyOf<Extraction>("extraction", under, article);
    const known = key === undefined ? undefined : kept?.read(key);
    if (known !== undefined) return known;
    const extraction = read(readDocument(article), options);
    if (key !== undefined) kept?.write(key, extraction);
    return extraction;
  };
}

/** Claims of a file keep the date that their values were read by; who published them is the user's to say. */
function withPublisher(extraction: Extraction, sources: Settings["sources"]): Extraction {
  const { publisher } = sources.metadataOf(extraction.document.id);
  return publisher === undefined
    ? extraction
    : { ...extraction, document: { ...extraction.document, publisher } };
}

/** The article itself wins over claims that were extracted from it earlier. */
function articlesFirst(files: readonly FoundFile[]): readonly FoundFile[] {
  return files.toSorted((a, b) => Number(isClaimFile(a.id)) - Number(isClaimFile(b.id)));
}

function countedReason(first: string, count: number, partly: boolean): string {
  const more = count > 1 ? `; and ${count - 1} more` : "";
  return `${partly ? "in part: " : ""}${first}${more}`;
}

function nothingRead([first, ...others]: readonly NotRead[]): KnownError {
  const more = others.length > 0 ? `; nor any of ${others.length} more` : "";
  return new KnownError("nothing-read", `cannot read ${first?.document}: ${first?.reason}${more}`);
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

async function readFileAt(
  file: FoundFile,
  extractArticle: (article: Article) => Extraction,
  manifest: Manifest,
): Promise<FileContent> {
  const bytes = readBytes(file.id);
  manifest.add(file, bytes);
  if (typeof bytes === "string") return { extractions: [], problems: [bytes] };
  const decoded = decodeArticle(bytes);
  if ("problem" in decoded) return { extractions: [], problems: [decoded.problem] };
  const { content } = decoded;
  if (!isClaimFile(file.id)) {
    if (!file.named && isOwnPage(content)) return { extractions: [], problems: [] };
    const problem = languageProblem(content);
    if (problem !== null) return { extractions: [], problems: [problem] };
    return { extractions: [extractArticle({ id: file.id, content })], problems: [] };
  }
  if (!file.named && !looksLikeClaims(content)) return { extractions: [], problems: [] };
  // Loaded where it is needed: most runs read articles.
  const { readClaimFile } = await import("./read-claim-file.js");
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
