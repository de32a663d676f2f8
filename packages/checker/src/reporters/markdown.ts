import type { Evidence } from "@gainsay/claims";
import type { Answer, Finding, Report } from "../findings/finding.js";
import { counted, grouped, severityCounts } from "./counted.js";
import { excerpt } from "./excerpt.js";
import { percent } from "./percent.js";
import { printable } from "./printable.js";
import type { Reporter, ReporterOptions } from "./reporter.js";
import { leftOutText, partition, suppressedText, suppressionText } from "./suppressed.js";

/** GitHub refuses a comment of more characters; GitLab takes a million. */
const longest = 65_536;
/** Room for the line that says what was left out. */
const reserve = 400;
/** More places of an answer than these are counted. */
const placesShown = 3;
/** Columns of a sentence that are shown around a quote. */
const sentenceWidth = 400;

/**
 * A comment for a pull or merge request: a line of counts, then each finding folded, with the words on every side. Everything from articles
 * is escaped, so that it can neither format, link, mention anybody nor end a fold. What does not fit is left out from the end, and said.
 */
export const markdown: Reporter = (report, options = {}) => {
  const { open, suppressed } = partition(report);
  const shown = [...open, ...(options.showSuppressed === true ? suppressed : [])];
  const blocks: string[] = [headOf(report, options)];
  let length = headOf(report, options).length;
  for (const [index, finding] of shown.entries()) {
    const block = `\n${findingBlock(finding)}`;
    if (length + block.length > longest - reserve) {
      const left = leftOut(shown.length - index);
      options.note?.(left);
      return `${blocks.join("")}\n${left}.\n`;
    }
    blocks.push(block);
    length += block.length;
  }
  return blocks.join("");
};

function leftOut(count: number): string {
  return `${counted(count, "finding is", "findings are")} left out here, as a comment holds ${grouped(longest)} characters at most`;
}

function headOf(report: Report, options: ReporterOptions): string {
  const { corpus, summary } = report;
  const found = severityCounts(summary);
  const suppressed = suppressedText(report);
  const left = leftOutText(report);
  const aside = [
    ...(corpus.undecided > 0 ? [`${counted(corpus.undecided, "question")} undecided`] : []),
    ...(suppressed === null ? [] : [suppressed]),
    ...(left === null ? [] : [left]),
    ...(corpus.notRead.length > 0 ? [`${counted(corpus.notRead.length, "document")} not read`] : []),
  ];
  const lines = [
    "### Gainsay",
    "",
    `**${found === "" ? "No contradictions found" : found}** in ${counted(corpus.documents, "document")}.${aside.length === 0 ? "" : ` ${aside.join("; ")}.`}`,
  ];
  const changed = options.changed?.size ?? 0;
  if (changed > 0) lines.push("", `This change touches ${counted(changed, "document")}.`);
  return `${lines.join("\n")}\n`;
}

function findingBlock(finding: Finding): string {
  const { severity, question, rule, reason, slip, confidence, verdict, fingerprint, suppression } = finding;
  const facts = [
    ...(reason === "" ? [] : [escapeLine(reason)]),
    ...(slip === null ? [] : [`Perhaps ${escapeMarkdown(slip)}.`]),
    ...finding.comparability
      .filter(({ status }) => status === "unknown")
      .map(({ check, reason: why }) => `Not known: ${escapeMarkdown(check)} (${escapeMarkdown(why)}).`),
    ...(suppression === null ? [] : [`Suppressed ${escapeMarkdown(suppressionText(suppression))}`]),
  ];
  return [
    "<details>",
    `<summary><b>${severity}</b>: ${escapeMarkdown(question.text)}</summary>`,
    "",
    ...finding.answers.flatMap(answerLines),
    ...facts.flatMap((fact) => [fact, ""]),
    `<sub>${code(rule)}, ${verdict}, ${percent(confidence)} sure, ${code(fingerprint)}</sub>`,
    "",
    "</details>",
    "",
  ].join("\n");
}

function answerLines({ display, origins, evidence }: Answer): readonly string[] {
  const documents = new Set(evidence.map(({ document }) => document)).size;
  const rest = evidence.length - placesShown;
  return [
    `**${escapeMarkdown(display)}** (${counted(documents, "document")}, ${counted(origins, "origin")})`,
    "",
    ...evidence.slice(0, placesShown).flatMap(quoteLines),
    ...(rest > 0 ? [`and ${counted(rest, "more place")}`, ""] : []),
  ];
}

function quoteLines(evidence: Answer["evidence"][number]): readonly string[] {
  const [{ before, quote, after }] = joined(evidence);
  const label = evidence.trust === undefined ? "" : ` (${escapeMarkdown(evidence.trust)})`;
  return [
    `> ${escapeLine(before)}<b>${escapeMarkdown(quote)}</b>${escapeMarkdown(after)}`,
    ">",
    `> ${code(`${printable(evidence.document)}:${evidence.line}`)}${label}`,
    "",
  ];
}

/** The sentence with its quote as one line. */
function joined(evidence: Evidence): readonly [{ before: string; quote: string; after: string }] {
  const parts = { before: "", quote: "", after: "" };
  for (const line of excerpt(evidence, sentenceWidth, 1)) {
    const gap = parts.before + parts.quote + parts.after === "" ? "" : " ";
    if (line.quote === "") {
      if (parts.quote === "") parts.before += gap + line.before;
      else parts.after += gap + line.before;
    } else {
      if (parts.quote === "") parts.before += gap + line.before;
      parts.quote += (parts.quote === "" ? "" : gap) + line.quote;
      parts.after += line.after;
    }
  }
  return [parts];
}

function code(text: string): string {
  return `<code>${escapeMarks(text)}</code>`;
}

/**
 * Text as Markdown that shows exactly that text, on one line. Code hosts look for mentions, issues, labels and emoji in the finished page,
 * where no reference shields a sign any more; a space without width keeps it apart from what follows.
 */
function escapeMarkdown(text: string): string {
  return escapeMarks(text)
    .replace(/&#(?:33|35|36|37|38|58|64|94|126);(?=[\p{L}\p{N}"])/gu, "$&&#8203;")
    .replace(/\bGH-(?=\d)/giu, "$&&#8203;");
}

/** Text that begins a line, where "1. first" and "- first" would be items of a list. */
function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(
    /^(\d*)([-.)])/u,
    (_, digits: string, mark: string) => digits + reference(mark),
  );
}

/** Every mark that could mean something as a character reference. Within `code`, hosts look for nothing. */
function escapeMarks(text: string): string {
  return printable(text)
    .replace(/[!-/:-@[-`{-~]/gu, (mark) => (harmless.has(mark) ? mark : reference(mark)))
    .replace(/www\./giu, (start) => start.slice(0, -1) + reference("."));
}

function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}

/** Marks of prose that mean nothing within a line. */
const harmless = new Set([",", "'", '"', "?", ";", "/", ".", "-", "(", ")"]);
