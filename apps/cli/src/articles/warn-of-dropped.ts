import { printable } from "@gainsay/checker";
import type { DocumentSummary } from "@gainsay/claims";
import type { Terminal } from "../terminal.js";

/** Says on stderr of which documents assertions were dropped, since their words could not be shown verbatim. */
export function warnOfDropped(
  documents: readonly Pick<DocumentSummary, "id" | "dropped">[],
  { stderr }: Pick<Terminal, "stderr">,
): void {
  for (const { id, dropped } of documents) {
    if (dropped === 0) continue;
    const what = dropped === 1 ? "1 assertion" : `${dropped} assertions`;
    stderr.write(
      `gainsay: ${printable(id)}: ${what} dropped: the words are not a verbatim slice of the file\n`,
    );
  }
}
