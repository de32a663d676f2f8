import { check as checkExtractions, entryOf, printable, type Finding } from "@gainsay/checker";
import { readAliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import type { ExitCode } from "../exit-code.js";
import { usualAuthor } from "../judgements/author.js";
import { judged, loadJudgements, namesBeside } from "../judgements/judgements.js";
import { saveJudgements } from "../judgements/save-judgements.js";
import { staleIn, supersededBy } from "../judgements/superseded.js";
import { today } from "../judgements/today.js";
import type { Terminal } from "../terminal.js";
import { idsOf } from "./check.js";

export interface BaselineSettings {
  readonly reason: string;
  readonly by?: string;
  readonly expires?: string;
  /** Take out the judgements that no finding answers to any more, and accept nothing. */
  readonly prune?: boolean;
  readonly judgements?: string;
  readonly aliases?: string;
  readonly reference?: readonly string[];
  readonly quiet?: boolean;
}

/** `gainsay baseline`: accepts what is found today, so that from now on only what is new counts; or tidies what was accepted. */
export async function baseline(
  paths: readonly string[],
  settings: BaselineSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const aliases = await readAliases(settings.aliases);
  const references = await readReferences(settings.reference);
  const judgements = await loadJudgements(settings.judgements, { mayBeNew: true });
  const { extractions } = await readSources(paths, { aliases, quiet: settings.quiet }, terminal);
  const report = checkExtractions(extractions, { aliases, references });
  const checked = { report, read: idsOf(extractions, references) };
  const say = (text: string): void => {
    terminal.stdout.write(`${printable(text)}\n`);
  };
  if (settings.prune) {
    const stale = staleIn(checked, judgements);
    await saveJudgements(judgements.file, { remove: stale });
    say(`${counted(stale.length, "stale judgement")} removed from ${judgements.file}`);
    return 0;
  }
  const { findings, summary } = judged(checked, judgements);
  const { nameOf } = namesBeside(judgements.file);
  const by = settings.by ?? usualAuthor();
  const { reason, expires } = settings;
  const decision = { state: "accepted", wrong: null, reason, by, on: today() } as const;
  const put = findings
    .filter(isUndecided)
    .map((finding) => entryOf(finding, expires === undefined ? decision : { ...decision, expires }, nameOf));
  await saveJudgements(judgements.file, { put, remove: supersededBy(put, checked, judgements) });
  const open = findings.length - summary.suppressed - put.length;
  say(
    [
      `${counted(put.length, "finding")} accepted in ${judgements.file}`,
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
