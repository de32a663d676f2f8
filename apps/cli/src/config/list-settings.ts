import type { Config } from "./config.js";
import { givenFor } from "./layers.js";
import type { Layer } from "./load-config.js";
import { shownPath } from "./shown-path.js";

/** Of these keys the last file decides; what files give for any other is taken together. */
const replaced: readonly (keyof Config)[] = [
  "include",
  "gitignore",
  "judgements",
  "cache",
  "failOn",
  "report",
];
const merged: readonly (keyof Config)[] = ["rules", "thresholds"];
const joined: readonly (keyof Config)[] = [
  "ignore",
  "overrides",
  "sources",
  "aliases",
  "references",
  "vocabulary",
];

/** The settings that hold, one a line, as they were written, each with the file that gives it; at the end, files win over those before them. */
export function listSettings(layers: readonly Layer[]): string {
  if (layers.length === 0) return "No configuration: all settings are the usual ones.\n";
  const line = (key: string, value: unknown, layer: Layer): string =>
    `${key} = ${JSON.stringify(value)}  (${shownPath(layer.file)})`;
  const lines = [
    ...replaced.flatMap((key) =>
      givenFor(layers, key)
        .slice(-1)
        .map(({ value, layer }) => line(key, value, layer)),
    ),
    ...merged.flatMap((key) => {
      const last = new Map<string, string>();
      for (const { value, layer } of givenFor(layers, key)) {
        for (const [name, setting] of Object.entries(value))
          last.set(name, line(`${key}.${name}`, setting, layer));
      }
      return [...last.values()].sort();
    }),
    ...joined.flatMap((key) =>
      givenFor(layers, key).flatMap(({ value, layer }) =>
        [value].flat().map((entry) => line(key, entry, layer)),
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
