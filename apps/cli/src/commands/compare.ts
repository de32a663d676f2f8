import { extract, readDocument, type Extraction } from "@gainsay/claims";
import { readSources } from "../articles/read-sources.js";
import { openCache } from "../cache/cache.js";
import { settle, type Flags, type Settings } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { checkedOf, loadJudgements, reportFor } from "../judgements/judgements.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { conclude, formatsFor } from "./check.js";

export interface CompareFlags extends Flags {
  /** The two arguments are the texts themselves, not files. */
  readonly text?: boolean;
}

/** `gainsay compare`: two texts known to be about the same happening, so that the gate need not ask. */
export async function compare(
  pair: readonly [string, string],
  flags: CompareFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = await settle(flags);
  const formats = await formatsFor(settings);
  const judgements = await loadJudgements(settings.judgements);
  const extractions = flags.text
    ? pair.map((text, index) => {
        const document = readDocument({ id: `text ${index + 1}`, content: text });
        return extract(document, settings);
      })
    : await readPair(pair, settings, terminal);
  const checked = checkedOf(extractions, settings, { sameEvent: true });
  return conclude(reportFor(checked, judgements, settings), settings, formats, terminal);
}

/** Both files; a comparison with one side is none, so a file that cannot be read is an error here. */
async function readPair(
  pair: readonly [string, string],
  settings: Settings,
  terminal: Terminal,
): Promise<readonly Extraction[]> {
  const cache = openCache(settings.cache, terminal);
  const { extractions, notRead } = await readSources(pair, { ...settings, quiet: true }, terminal, { cache });
  cache?.close();
  const [unread] = notRead;
  if (unread !== undefined) {
    throw new KnownError("nothing-read", `cannot compare: ${unread.document}: ${unread.reason}`);
  }
  if (extractions.length !== 2) {
    throw new KnownError(
      "bad-option",
      `compare takes two articles, and these paths hold ${extractions.length}; use \`gainsay check\` for folders, --text for texts`,
    );
  }
  return extractions;
}
