import path from "node:path";
import type { Glob } from "../articles/globs.js";
import type { Config } from "./config.js";
import type { Layer } from "./load-config.js";
import { shownPath } from "./shown-path.js";

/** A value of a configuration with the file that gives it. */
export interface Given<Value> {
  readonly value: Value;
  readonly layer: Layer;
}

type ValueOf<Key extends keyof Config> = NonNullable<Config[Key]>;

/** What each file gives for a key, in order; files that give nothing are left out. */
export function givenFor<Key extends keyof Config>(
  layers: readonly Layer[],
  key: Key,
): readonly Given<ValueOf<Key>>[] {
  return layers.flatMap((layer) => {
    const value = layer.config[key];
    return value === undefined || value === null ? [] : [{ value, layer }];
  });
}

/** What the last file that gives anything for a key gives. */
export function lastFor<Key extends keyof Config>(
  layers: readonly Layer[],
  key: Key,
): Given<ValueOf<Key>> | undefined {
  return givenFor(layers, key).at(-1);
}

/** A path of a configuration, from the working folder on. */
export function pathIn({ file }: Layer, named: string): string {
  return shownPath(path.resolve(path.dirname(file), named));
}

/** Globs of a configuration, with the folder that they count from. */
export function globsIn({ globFolder }: Layer, patterns: string | readonly string[]): readonly Glob[] {
  return [patterns].flat().map((pattern) => ({ folder: globFolder, pattern }));
}
