import { existsSync } from "node:fs";
import path from "node:path";
import { KnownError } from "../known-error.js";

export const configNames: readonly string[] = ["json", "ts", "mjs"].map(
  (ending) => `gainsay.config.${ending}`,
);

/** The configuration that holds in `folder`: its own, or that of the nearest folder above. Null where there is none. */
export function findConfig(folder: string): string | null {
  const [file, other] = configNames.map((name) => path.join(folder, name)).filter((name) => existsSync(name));
  if (file !== undefined && other !== undefined) {
    const names = [file, other].map((name) => path.basename(name)).join(" and ");
    throw new KnownError("bad-config", `${names} stand side by side; keep one, or name it with --config`);
  }
  if (file !== undefined) return file;
  const above = path.dirname(folder);
  return above === folder ? null : findConfig(above);
}
