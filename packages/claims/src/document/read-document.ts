import type { Article, Block, Document, Format, Metadata } from "../model/document.js";
import { isBoilerplate } from "./boilerplate.en.js";
import { readBylines } from "./bylines.js";
import { readDateField, readDateInPath, readYearInPath } from "./calendar-date.js";
import type { CleanText } from "./clean-text.js";
import { readEditionInPath } from "./edition.js";
import { readFrontMatter } from "./front-matter.js";
import { readIgnoreComments } from "./ignore-comments.js";
import { readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { readText } from "./read-text.js";

/**
 * Reads an article into clean text with a way back to the original, and gathers what is known of it. In order of
 * trust: what the caller says, front matter, what an HTML page says of itself, lines printed in the text ("Updated
 * September 12, 2025"), the path. Linear in the length of the content, and never throws for what the content is.
 */
export function readDocument(article: Article): Document {
  const { id, content } = article;
  const frontMatter = readFrontMatter(content);
  const { clean, metadata: page } = readContent(article.format ?? formatOf(id), content, frontMatter.end);
  const { text, offsets } = clean;
  const given = readGiven(article.metadata ?? {});
  const url = given.metadata.url ?? frontMatter.metadata.url ?? page.url ?? "";
  const printed = readBylines(
    text,
    clean.blocks.filter((block) => !isBoilerplate(text.slice(block.start, block.end))),
    readYearInPath(id) ?? readYearInPath(url),
  );
  const title = titleOf(text, printed.blocks);
  const date = readDateInPath(id) ?? readDateInPath(url);
  const edition = readEditionInPath(id);
  const suppressions =
    clean.comments.length === 0
      ? []
      : readIgnoreComments(
          content,
          clean.comments,
          clean.blocks.map((block) => ({ ...block, ...offsets.toOriginal(block) })),
        );
  const problems = [...given.problems, ...frontMatter.problems];
  return {
    id,
    original: content,
    text,
    offsets,
    blocks: printed.blocks,
    ...(clean.code.length === 0 ? {} : { code: clean.code }),
    ...(clean.samples.length === 0 ? {} : { samples: clean.samples }),
    metadata: {
      ...(title === null ? {} : { title }),
      ...(date === null ? {} : { date }),
      ...(edition === null ? {} : { edition }),
      ...printed.metadata,
      ...page,
      ...frontMatter.metadata,
      ...given.metadata,
    },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    ...(problems.length === 0 ? {} : { problems }),
  };
}

function formatOf(id: string): Format {
  if (/\.(?:md|markdown)$/iu.test(id)) return "markdown";
  if (/\.(?:html?|xhtml)$/iu.test(id)) return "html";
  return "text";
}

function readContent(
  format: Format,
  content: string,
  start: number,
): { readonly clean: CleanText; readonly metadata: Metadata } {
  switch (format) {
    case "html":
      return readHtml(content, start);
    case "markdown":
      return { clean: readMarkdown(content, start), metadata: {} };
    case "text":
      return { clean: readText(content, start), metadata: {} };
  }
}

/** What the caller says, its date as a calendar date. */
function readGiven(metadata: Metadata): {
  readonly metadata: Metadata;
  readonly problems: readonly string[];
} {
  if (metadata.date === undefined) return { metadata, problems: [] };
  const { date: written, ...rest } = metadata;
  const date = readDateField(written);
  return date === null
    ? { metadata: rest, problems: [`"${written}" is not one certain date; write YYYY-MM-DD`] }
    : { metadata: { ...rest, date }, problems: [] };
}

/** Shorter headings ("World News") are names of sections if another one follows. In words. */
const shortestTitle = 4;

/** The headline: the first heading of some length before the text begins, or the only one there, or the only one that no other stands above. */
function titleOf(text: string, blocks: readonly Block[]): string | null {
  const begin = blocks.findIndex(({ role }) => role !== "heading" && role !== "byline");
  const headings = blocks
    .slice(0, begin === -1 ? blocks.length : begin)
    .filter(({ role }) => role === "heading")
    .map(({ start, end, level = 1 }) => ({ level, words: text.slice(start, end) }));
  const highest = Math.min(...headings.map(({ level }) => level));
  const [first, ...others] = headings.filter(({ level }) => level === highest);
  return (
    headings.find(({ words }) => words.split(" ").length >= shortestTitle)?.words ??
    (others.length === 0 ? (first?.words ?? null) : null)
  );
}
