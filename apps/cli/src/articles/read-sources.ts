import { readFile, stat } from "node:fs/promises";
import {
  decodeArticle,
  extract,
  readClaimFile,
  readDocument,
  type Article,
  type Document,
  type ExtractOptions,
  type Extraction,
} from "@gainsay/claims";
import { mistakenComments, type NotRead } from "@gainsay/checker";
import type { Settings } from "../config/settings.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import { KnownError, systemReason } from "../known-error.js";
import { createProgress } from "../progress.js";
import type { Terminal } from "../terminal.js";
import { findFiles, isClaimFile, noArticle, type FoundFile } from "./find-files.js";
import { warnOfDropped } from "./warn-of-dropped.js";

const megabyte = 1024 * 1024;
/** A longer file is no article; reading it would stall the run. */
const longestArticle = 5;
const longestClaimFile = 200;

/** What all files together say, and which of them could not be read. Both are sorted by document. */
export interface Sources {
  readonly extractions: readonly Extraction[];
  readonly notRead: readonly NotRead[];
}

/** What of the settings of a run the reading hangs on. */
export type ReadSettings = Pick<Settings, "selection" | "aliases" | "vocabulary" | "sources" | "quiet">;

/** Makes of an article what it says. */
type Read = (document: Document, options: ExtractOptions) => Extraction;

/**
 * Reads the articles and claim files under the paths, or what the settings name where there are none. A file that cannot be read is listed and the rest is read;
 * if nothing could be read, that is a known error. Says on stderr of which documents assertions were dropped.
 */
export async function readSources(
  paths: readonly string[],
  { selection, aliases, vocabulary, sources, quiet }: ReadSettings,
  terminal: Terminal,
  extractFrom: Read = extract,
): Promise<Sources> {
  const { files, notRead: unlisted, passedOver } = await findFiles(paths, selection);
  const options = { aliases, vocabulary };
  const extractArticle = (article: Article) => {
    const metadata = { ...article.metadata, ...sources.metadataOf(article.id) };
    return extractFrom(readDocument({ ...article, metadata }), options);
  };
  const read = new Map<string, Extraction>();
  const notRead = [...unlisted];
  const progress = createProgress(terminal.stderr, !quiet);
  for (const [index, file] of articlesFirst(files).entries()) {
    // One file at a time: memory stays small, and waiting for the disk is not what takes the time.
    // oxlint-disable-next-line no-await-in-loop
    const { extractions, problems } = await readFileAt(file, extractArticle);
    const reasons = [...problems];
    for (const extraction of extractions) {
      const { id } = extraction.document;
      if (read.has(id)) reasons.push(`${id} has been read from another file`);
      else read.set(id, withPublisher(extraction, sources));
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
  if (read.size === 0) {
    throw notRead.length === 0 ? noArticle(paths, selection, passedOver) : nothingRead(notRead);
  }
  const extractions = [...read.values()].sort((a, b) => compare(a.document.id, b.document.id));
  warnOfDropped(extractions, terminal);
  warnOfUpkeep(mistakenComments(extractions), terminal);
  return {
    extractions,
    notRead: notRead.sort((a, b) => compare(a.document, b.document)),
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

/** By code units, so that the order does not hang on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What one file says, and what in it could not be read. Both are empty for a file that is no source. */
interface FileContent {
  readonly extractions: readonly Extraction[];
  readonly problems: readonly string[];
}

async function readFileAt(
  file: FoundFile,
  extractArticle: (article: Article) => Extraction,
): Promise<FileContent> {
  const bytes = await readBytes(file.id, isClaimFile(file.id) ? longestClaimFile : longestArticle);
  if (typeof bytes === "string") return { extractions: [], problems: [bytes] };
  const decoded = decodeArticle(bytes);
  if ("problem" in decoded) return { extractions: [], problems: [decoded.problem] };
  const { content } = decoded;
  if (!isClaimFile(file.id)) {
    if (!file.named && isOwnPage(content)) return { extractions: [], problems: [] };
    return { extractions: [extractArticle({ id: file.id, content })], problems: [] };
  }
  if (!file.named && !looksLikeClaims(content)) return { extractions: [], problems: [] };
  const { extractions, articles, problems } = readClaimFile(file.id, content);
  return {
    extractions: [...extractions, ...articles.map(extractArticle)],
    problems: problems.map(({ line, field, message }) => `line ${line}: ${`${field} ${message}`.trim()}`),
  };
}

/** The bytes of a file of at most `longest` megabytes, or the reason why there are none. */
async function readBytes(file: string, longest: number): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file);
    return size > longest * megabyte ? `is larger than ${longest} MB` : await readFile(file);
  } catch (error) {
    return systemReason(error);
  }
}

/** A page that `--report html` wrote; to read it would be to quote its findings as a source. */
function isOwnPage(content: string): boolean {
  return /<meta name="generator" content="gainsay /u.test(content.slice(0, 4096));
}

/** Whether JSON that was met on a walk through a folder means to be a claim file; most JSON does not. */
function looksLikeClaims(content: string): boolean {
  return /"(?:extractions|claims)"\s*:\s*\[|"type"\s*:\s*"(?:document|assertion|claim)"/u.test(content);
}
