import { Config } from "./config.js";
import { givenFor } from "./layers.js";
import type { Layer } from "./load-config.js";
import { shownPath } from "./shown-path.js";

type Key = keyof Config;

/** What files give for these is taken key by key, the last winning … */
const merged: ReadonlySet<Key> = new Set<Key>(["rules", "thresholds"]);
/** … for these it is taken together; and of all others the last file decides. */
const joined: ReadonlySet<Key> = new Set<Key>([
  "ignore",
  "overrides",
  "sources",
  "aliases",
  "references",
  "vocabulary",
]);
const silent: ReadonlySet<Key> = new Set<Key>(["$schema", "extends"]);

/** The settings that hold, one a line as they were written, each with the file that gives it. Of joined ones the later win. */
export function listSettings(layers: readonly Layer[]): string {
  const lines = Config.unwrap()
    .keyof()
    .options.filter((key) => !silent.has(key))
    .flatMap((key) => linesOf(key, layers));
  if (lines.length > 0) return `${lines.join("\n")}\n`;
  const files = layers.map(({ file }) => shownPath(file)).join(", ");
  return `${files === "" ? "No configuration here or above" : `Nothing is set in ${files}`}; all settings are the usual ones.\n`;
}

function linesOf(key: Key, layers: readonly Layer[]): readonly string[] {
  const given = givenFor(layers, key);
  if (joined.has(key)) {
    return given.flatMap(({ value, layer }) => [value].flat().map((entry) => line(key, entry, layer)));
  }
  if (!merged.has(key)) return given.slice(-1).map(({ value, layer }) => line(key, value, layer));
  const last = new Map<string, string>();
  for (const { value, layer } of given) {
    for (const [name, setting] of Object.entries(value)) {
      if (setting !== undefined) last.set(name, line(`${key}.${name}`, setting, layer));
    }
  }
  return [...last.values()].sort();
}

function line(key: string, value: unknown, { file }: Layer): string {
  return `${key} = ${JSON.stringify(value)} (${shownPath(file)})`;
}
