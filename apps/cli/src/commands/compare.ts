import { extract, readDocument, type Extraction } from "@gainsay/claims";
import { check as checkExtractions } from "@gainsay/checker";
import { readAliases, type Aliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import { openCache } from "../cache/cache.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { conclude, type CheckSettings } from "./check.js";

export interface CompareSettings extends CheckSettings {
  /** The two arguments are the texts themselves, not files. */
  readonly text?: boolean;
}

/** `gainsay compare`: two texts known to be about the same happening, so that the gate need not ask. */
export async function compare(
  pair: readonly [string, string],
  settings: CompareSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const aliases = await readAliases(settings.aliases);
  const references = await readReferences(settings.reference);
  const extractions = settings.text
    ? pair.map((text, index) =>
        extract(readDocument({ id: `text ${index + 1}`, content: text }), { aliases }),
      )
    : await readPair(pair, aliases, settings, terminal);
  return conclude(
    checkExtractions(extractions, { aliases, references, sameEvent: true }),
    settings,
    terminal,
  );
}

/** Both files; a comparison with one side is none, so a file that cannot be read is an error here. */
async function readPair(
  pair: readonly [string, string],
  aliases: Aliases,
  settings: CompareSettings,
  terminal: Terminal,
): Promise<readonly Extraction[]> {
  const cache = openCache(settings.cache, terminal);
  const { extractions, notRead } = await readSources(pair, { aliases, quiet: true, cache }, terminal);
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
