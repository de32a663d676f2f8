import { byCodeUnit } from "../align/by-code-unit.js";
import type { Finding, Judgement, Report, Upkeep } from "../findings/finding.js";
import { reportOn } from "../findings/report-on.js";
import { coverOf } from "./cover.js";
import type { JudgementEntry, NameOf } from "./entry.js";
import type { StoredJudgement } from "./judgements-file.js";

export interface JudgingOptions {
  /** `YYYY-MM-DD`: what expired before this day no longer holds. */
  readonly today: string;
  /** How the file of judgements is called. */
  readonly file: string;
  /** Ids of all documents that were read, files of facts included. */
  readonly read: readonly string[];
  /** What a document is called in the file of judgements. Default: by its id. */
  readonly nameOf?: NameOf;
  /** Whether a document, as the file calls it, is no longer there. What nobody read may still be. Default: none is gone. */
  readonly isGone?: (document: string) => boolean;
}

/**
 * Puts people's decisions on the findings that they were made on. Accepted findings and false positives no longer count, unless the decision
 * expired or what a source says changed since: then the finding counts, and says why. Lists the judgements that expired, and those that
 * no finding answers to though all their documents were read. Pure; the order of the entries does not matter.
 */
export function applyJudgements(
  report: Report,
  stored: readonly StoredJudgement[],
  options: JudgingOptions,
): Report {
  const { nameOf = (document) => document, isGone = () => false, read, today } = options;
  const match = matcher(
    report.findings,
    stored.map(({ entry }) => entry),
    nameOf,
  );
  const met = new Set<JudgementEntry>();
  const findings = report.findings.map((finding): Finding => {
    const found = match(finding);
    if (found === null) return finding;
    met.add(found.entry);
    const judgement = judgementOf(found, today);
    const isSettled = judgement.state === "accepted" || judgement.state === "false-positive";
    return {
      ...finding,
      judgement,
      suppression: isSettled ? { by: "judgement", reason: judgement.reason } : finding.suppression,
    };
  });
  const known = new Set(read.map(nameOf));
  const isSeen = ({ answers }: JudgementEntry): boolean =>
    answers.every(({ documents }) => documents.every((document) => known.has(document) || isGone(document)));
  const upkeep = stored.flatMap(({ entry, line }): readonly Upkeep[] => {
    const { fingerprint } = entry;
    const place = { document: options.file, line, fingerprint };
    if (met.has(entry)) {
      return isExpired(entry, today)
        ? [{ kind: "expired-judgement", ...place, message: expiredText(entry) }]
        : [];
    }
    // That what was fixed is no longer found is what it is for.
    return entry.state === "fixed" || !isSeen(entry)
      ? []
      : [{ kind: "stale-judgement", ...place, message: staleText(entry) }];
  });
  return withUpkeep(reportOn(report.corpus, findings, report.summary), [...(report.upkeep ?? []), ...upkeep]);
}

/** The report with these things to tidy, sorted. */
export function withUpkeep(report: Report, upkeep: readonly Upkeep[]): Report {
  const { upkeep: _, ...rest } = report;
  if (upkeep.length === 0) return rest;
  return {
    ...rest,
    upkeep: [...upkeep].sort(
      (a, b) => byCodeUnit(a.document, b.document) || a.line - b.line || byCodeUnit(a.message, b.message),
    ),
  };
}

interface Match {
  readonly entry: JudgementEntry;
  /** What changed since; empty where nothing did. */
  readonly changes: readonly string[];
}

/**
 * Finds the entry for a finding: the one with its fingerprint, else one for its question that covers it, else one that did until something
 * changed. An entry whose question no finding asks may be for one that asks it with another name of the subject.
 */
function matcher(
  findings: readonly Finding[],
  entries: readonly JudgementEntry[],
  nameOf: NameOf,
): (finding: Finding) => Match | null {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const latest = [...entries].sort(latestFirst);
  const byQuestion = grouped(latest, ({ rule, question }) => key(rule, question));
  const asked = new Set(findings.map(({ rule, question }) => key(rule, question.text)));
  const byKind = grouped(
    latest.filter(({ rule, question }) => !asked.has(key(rule, question))),
    ({ rule, predicate, slot }) => key(rule, predicate, slot),
  );
  return (finding) => {
    const { fingerprint, rule, question } = finding;
    const exact = byFingerprint.get(fingerprint);
    if (exact !== undefined) return { entry: exact, changes: [] };
    const akin = byKind.get(key(rule, question.predicate, question.slot)) ?? [];
    const candidates = [
      ...(byQuestion.get(key(rule, question.text)) ?? []),
      ...akin.filter(({ subject }) => areAkin(subject, question.subject)),
    ];
    let changed: Match | null = null;
    for (const entry of candidates) {
      const cover = coverOf(entry, finding, nameOf);
      if (cover.status === "covered") return { entry, changes: [] };
      if (cover.status === "changed") changed ??= { entry, changes: cover.changes };
    }
    return changed;
  };
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function grouped(
  entries: readonly JudgementEntry[],
  keyOf: (entry: JudgementEntry) => string,
): ReadonlyMap<string, readonly JudgementEntry[]> {
  const groups = new Map<string, JudgementEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/**
 * Whether two names may be of one subject, one having all words of the other: which of its names a question shows hangs on the other articles
 * ("Assad", "Bashar al-Assad").
 */
function areAkin(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsIn(a), wordsIn(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function latestFirst(a: JudgementEntry, b: JudgementEntry): number {
  return byCodeUnit(b.on ?? "", a.on ?? "") || byCodeUnit(a.fingerprint, b.fingerprint);
}

function isExpired({ expires }: JudgementEntry, today: string): boolean {
  return expires !== undefined && expires < today;
}

const changesShown = 3;

/** The decision as it holds today. */
function judgementOf({ entry, changes }: Match, today: string): Judgement {
  const { state, reason, by, on } = entry;
  const isFoundAgain = state === "fixed";
  const holds = changes.length === 0 && !isFoundAgain && !isExpired(entry, today);
  if (holds || state === "open") return { state, reason, by, on };
  const was = `was judged ${state}${on === null ? "" : ` on ${on}`}`;
  const shown = changes.slice(0, changesShown);
  const more = changes.length > changesShown ? `; and ${changes.length - changesShown} more changes` : "";
  const why =
    changes.length > 0
      ? `reopened because ${shown.join("; ")}${more}`
      : isFoundAgain
        ? "found again"
        : `expired on ${entry.expires}`;
  return { state: "open", reason, by, on, reopened: `${was}; ${why}` };
}

function staleText({ question, state }: JudgementEntry): string {
  return `nothing answers any more to the judgement (${state}) on ${JSON.stringify(question)}; remove it with \`gainsay baseline --prune\``;
}

function expiredText({ question, state, expires, fingerprint }: JudgementEntry): string {
  return `the judgement (${state}) on ${JSON.stringify(question)} expired on ${expires}; judge it anew with \`gainsay judge ${fingerprint.slice(0, 8)}\`, or correct the articles`;
}
