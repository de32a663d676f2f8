import { printable, type NotRead } from "@gainsay/checker";
import type { Terminal } from "../terminal.js";

const shown = 20;

/** Names each document that was passed over on stderr, where the report on stdout does not show it to a person. */
export function warnOfNotRead(notRead: readonly NotRead[], { stderr }: Terminal): void {
  for (const { document, reason } of notRead.slice(0, shown)) {
    stderr.write(`gainsay: not read: ${printable(document)}: ${printable(reason)}\n`);
  }
  if (notRead.length > shown) stderr.write(`gainsay: not read: ${notRead.length - shown} more documents\n`);
}
