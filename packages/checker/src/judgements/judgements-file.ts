import { byCodeUnit } from "../align/by-code-unit.js";
import { JudgementEntry } from "./entry.js";

/** An entry with where and how it stands in its file. */
export interface StoredJudgement {
  readonly entry: JudgementEntry;
  /** Counted from 1. */
  readonly line: number;
  /** The line as it was read, without its ending. */
  readonly text: string;
}

/** What a file of judgements holds: one entry a fingerprint, sorted by it; and what is wrong in it. */
export interface JudgementsFile {
  readonly stored: readonly StoredJudgement[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Reads a file of judgements: one JSON object a line, in any order. Of several entries with one fingerprint, as a union of two branches leaves
 * them, the one decided later holds. Never throws for what the content is.
 */
export function readJudgements(content: string): JudgementsFile {
  const problems: JudgementsFile["problems"][number][] = [];
  const stored = new Map<string, StoredJudgement>();
  for (const [index, text] of linesOf(content).entries()) {
    if (text.trim() === "") continue;
    const line = index + 1;
    const read = readLine(text);
    if (typeof read === "string") problems.push({ line, message: read });
    else {
      const one = { entry: read, line, text };
      const other = stored.get(read.fingerprint);
      if (other === undefined || isLater(one, other)) stored.set(read.fingerprint, one);
    }
  }
  return { stored: [...stored.values()].sort(byFingerprint), problems };
}

/**
 * The content of a file of judgements with entries put in, in place of those with their fingerprints, and others taken out: sorted by
 * fingerprint, so that what two branches add seldom meets. Lines of other entries and the way that lines end stay as they are.
 */
export function changeJudgements(
  content: string,
  {
    put = [],
    remove = [],
  }: { readonly put?: readonly JudgementEntry[]; readonly remove?: readonly string[] },
): string {
  const lines = new Map(readJudgements(content).stored.map(({ entry, text }) => [entry.fingerprint, text]));
  for (const fingerprint of remove) lines.delete(fingerprint);
  for (const entry of put) lines.set(entry.fingerprint, JSON.stringify(JudgementEntry.parse(entry)));
  const ending = content.includes("\r\n") ? "\r\n" : "\n";
  return [...lines]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, text]) => text + ending)
    .join("");
}

function linesOf(content: string): readonly string[] {
  return content.replace(/^\uFEFF/u, "").split(/\r?\n/u);
}

/** An entry, or what is wrong with its line. */
function readLine(text: string): JudgementEntry | string {
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u.test(text)) {
    return "is a mark of a merge conflict; keep the lines of both sides, and delete the marks";
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not JSON; each line is one JSON object, as `gainsay judge` writes it";
  }
  const result = JudgementEntry.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === "unrecognized_keys") return `${JSON.stringify(issue.keys[0])} is not a known key`;
  const field = issue?.path.join(".") ?? "";
  return `${field} ${issue?.message ?? "is not valid"}`.trim();
}

/** Of two decisions of one day, the one further down this list holds; the rest only has to be the same in any order. */
function isLater(a: StoredJudgement, b: StoredJudgement): boolean {
  const order =
    byCodeUnit(a.entry.on ?? "", b.entry.on ?? "") ||
    caution.indexOf(a.entry.state) - caution.indexOf(b.entry.state) ||
    byCodeUnit(a.text, b.text);
  return order > 0;
}

/** What a baseline writes gives way to what somebody thought about, and what suppresses to what does not. */
const caution: readonly JudgementEntry["state"][] = ["accepted", "false-positive", "fixed", "open"];

function byFingerprint(a: StoredJudgement, b: StoredJudgement): number {
  return byCodeUnit(a.entry.fingerprint, b.entry.fingerprint);
}
