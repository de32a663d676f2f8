import { printable, type Upkeep } from "@gainsay/checker";
import type { Terminal } from "../terminal.js";

/** Says on stderr which judgements and comments do nothing, and what to do about each. */
export function warnOfUpkeep(upkeep: readonly Upkeep[], { stderr }: Pick<Terminal, "stderr">): void {
  for (const { document, line, message } of upkeep) {
    stderr.write(`gainsay: ${printable(`${document}:${line}: ${message}`)}\n`);
  }
}
