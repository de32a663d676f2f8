import { printable } from "@gainsay/checker";
import { listSettings } from "../config/list-settings.js";
import { loadConfig } from "../config/load-config.js";
import type { Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal.js";

/** `gainsay config`: the settings that hold in this folder, each with the file that gives it. */
export async function config({ config }: Pick<Flags, "config">, { stdout }: Terminal): Promise<ExitCode> {
  stdout.write(listSettings(await loadConfig(config)).replaceAll(/[^\n]+/gu, printable));
  return 0;
}
