import { counted, entryOf, printable, type Finding } from "@gainsay/checker";
import { checkSources } from "../articles/check-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache } from "../cache/cache.js";
import { settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { usualAuthor } from "../judgements/author.js";
import { loadJudgements, namesBeside, reportFor } from "../judgements/judgements.js";
import { saveJudgements } from "../judgements/save-judgements.js";
import { staleIn, supersededBy } from "../judgements/superseded.js";
import { today } from "../judgements/today.js";
import type { Terminal } from "../terminal.js";

export interface BaselineFlags extends Flags {
  readonly reason: string;
  readonly by?: string;
  readonly expires?: string;
  /** Take out the judgements that no finding answers to any more, and accept nothing. */
  readonly prune?: boolean;
}

/** `gainsay baseline`: accepts what is found today, so that from now on only what is new counts; or tidies what was accepted. */
export async function baseline(
  paths: readonly string[],
  flags: BaselineFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = await settle(flags);
  const judgements = await loadJudgements(settings.judgements, { mayBeNew: true });
  const cache = openCache(settings.cache, terminal);
  const checked = await checkSources(paths, settings, cache, terminal);
  cache?.close();
  warnOfNotRead(checked.report.corpus.notRead, terminal);
  const say = (text: string): void => {
    terminal.stdout.write(`${printable(text)}\n`);
  };
  if (flags.prune) {
    const stale = staleIn(checked, judgements);
    await saveJudgements(judgements.file, { remove: stale });
    say(`${counted(stale.length, "stale judgement")} removed from ${judgements.file}`);
    return 0;
  }
  const { findings, summary } = reportFor(checked, judgements, settings);
  const { nameOf } = namesBeside(judgements.file);
  const by = flags.by ?? usualAuthor();
  const { reason, expires } = flags;
  const decision = { state: "accepted", wrong: null, reason, by, on: today() } as const;
  const put = findings
    .filter(isUndecided)
    .map((finding) => entryOf(finding, expires === undefined ? decision : { ...decision, expires }, nameOf));
  await saveJudgements(judgements.file, { put, remove: supersededBy(put, checked, judgements) });
  const open = findings.length - summary.suppressed - put.length;
  say(
    [
      put.length === 0
        ? "nothing to accept"
        : `${counted(put.length, "finding")} accepted in ${judgements.file}`,
      ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed already`] : []),
      ...(open > 0 ? [`${open} judged open and left so`] : []),
    ].join("; "),
  );
  return 0;
}

/** Whether a finding counts and nobody has decided, or what was decided no longer holds. One that somebody keeps open is decided. */
function isUndecided({ judgement, suppression }: Finding): boolean {
  return suppression === null && (judgement === null || judgement.reopened !== undefined);
}
