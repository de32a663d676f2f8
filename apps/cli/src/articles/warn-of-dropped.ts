import { printable } from "@gainsay/checker";
import type { Extraction } from "@gainsay/claims";
import type { Terminal } from "../terminal.js";

/** Says on stderr of which documents assertions were dropped, since their words could not be shown verbatim. */
export function warnOfDropped(
  extractions: readonly Extraction[],
  { stderr }: Pick<Terminal, "stderr">,
): void {
  for (const { document } of extractions) {
    if (document.dropped === 0) continue;
    const what = document.dropped === 1 ? "1 assertion" : `${document.dropped} assertions`;
    stderr.write(
      `gainsay: ${printable(document.id)}: ${what} dropped: the words are not a verbatim slice of the file\n`,
    );
  }
}
