import {
  entryOf,
  type Decision,
  type JudgementEntry,
  type JudgementState,
  printable,
} from "@gainsay/checker";
import { checkSources } from "../articles/check-sources.js";
import { openCache } from "../cache/cache.js";
import { settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { usualAuthor } from "../judgements/author.js";
import { loadJudgements, namesBeside, type Checked, type Judgements } from "../judgements/judgements.js";
import { saveJudgements } from "../judgements/save-judgements.js";
import { supersededBy } from "../judgements/superseded.js";
import { today } from "../judgements/today.js";
import { wrongValues } from "../judgements/wrong-values.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { findingMeant, readPrefix } from "./fingerprint.js";
import { readFindings } from "./report.js";

export interface JudgeFlags extends Flags {
  readonly as?: JudgementState;
  readonly reason?: string;
  /** Letters of the sides that are wrong, `both` or `none`. */
  readonly wrong?: string;
  readonly by?: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Take the decision back. */
  readonly remove?: boolean;
  /** A findings file to take the finding from, in place of the articles. */
  readonly from?: string;
}

/** `gainsay judge`: keeps a person's decision on a finding, or takes one back. */
export async function judge(
  fingerprint: string,
  paths: readonly string[],
  flags: JudgeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = readPrefix(fingerprint);
  const settings = await settle(flags);
  const judgements = await loadJudgements(settings.judgements, { mayBeNew: flags.remove !== true });
  if (flags.remove) return remove(wanted, judgements, terminal);
  const { as: state, reason = "" } = flags;
  if (state === undefined || reason.trim() === "") {
    const missing = state === undefined ? "--as STATE" : "--reason TEXT";
    throw new KnownError("bad-option", `a decision needs ${missing}; see \`gainsay help judge\``);
  }
  const decide = (values: readonly string[]): Decision => ({
    state,
    wrong: wrongValues(flags.wrong, values),
    reason: reason.trim(),
    by: flags.by ?? usualAuthor(),
    on: today(),
    ...(flags.expires === undefined ? {} : { expires: flags.expires }),
  });
  const cache = openCache(settings.cache, terminal);
  const checked =
    flags.from === undefined
      ? await checkSources(paths, settings, cache, terminal)
      : await checkedIn(flags.from, paths);
  cache?.close();
  const entry = entryMeant(wanted, checked, judgements, decide);
  await saveJudgements(judgements.file, { put: [entry], remove: supersededBy([entry], checked, judgements) });
  terminal.stdout.write(`${printable(`${describe(entry)} (in ${judgements.file})`)}\n`);
  return 0;
}

/** What an earlier check found. */
async function checkedIn(findings: string, paths: readonly string[]): Promise<Checked> {
  if (paths.length > 0) throw new KnownError("bad-option", "give paths or --from, not both");
  const report = await readFindings(findings);
  const places = report.findings.flatMap(({ answers }) => answers.flatMap(({ evidence }) => evidence));
  return { report, read: [...new Set(places.map(({ document }) => document))] };
}

/** The decision on the finding that is meant. One that is found no more, since it was mended, is known from an earlier decision. */
function entryMeant(
  wanted: string,
  { report: { findings } }: Checked,
  { file, stored }: Judgements,
  decide: (values: readonly string[]) => Decision,
): JudgementEntry {
  const isFound = findings.some(({ fingerprint }) => fingerprint.startsWith(wanted));
  const known = stored.filter(({ entry }) => entry.fingerprint.startsWith(wanted));
  const [only] = known;
  if (!isFound && only !== undefined && known.length === 1) {
    const { expires: _, ...entry } = only.entry;
    return { ...entry, ...decide(entry.answers.map(({ value }) => value)) };
  }
  const finding = findingMeant(findings, wanted);
  const decision = decide(finding.answers.map(({ display }) => display));
  return entryOf(finding, decision, namesBeside(file).nameOf);
}

async function remove(wanted: string, { file, stored }: Judgements, terminal: Terminal): Promise<ExitCode> {
  const known = stored.filter(({ entry }) => entry.fingerprint.startsWith(wanted));
  const [only] = known;
  if (only === undefined || known.length > 1) {
    const found = known.length === 0 ? "no judgement" : `${known.length} judgements`;
    throw new KnownError("bad-option", `${found} in ${file} with a fingerprint that begins with ${wanted}`);
  }
  await saveJudgements(file, { remove: [only.entry.fingerprint] });
  terminal.stdout.write(`${printable(`removed: ${describe(only.entry)} (from ${file})`)}\n`);
  return 0;
}

/** "5b0c9d1e7f3a2468 accepted: When was the mill opened? 1871 / 1872 (wrong)" */
function describe({ fingerprint, state, question, answers, wrong }: JudgementEntry): string {
  const sides = answers.map(({ value }) => (wrong?.includes(value) ? `${value} (wrong)` : value));
  return `${fingerprint} ${state}: ${question} ${sides.join(" / ")}`;
}
