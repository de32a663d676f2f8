import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** The files of the bundle that are loaded with one of them, itself included. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const code = readFileSync(path.join(dist, file), "utf8");
  for (const [, name = ""] of code.matchAll(/^(?:import|export) .*"\.\/(.+\.js)";$/gmu))
    loadedWith(name, loaded);
  return loaded;
}

const kilobytes = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + readFileSync(path.join(dist, file)).length / 1024, 0);

test("--help and --version load no tables and no models of data, and check loads them", () => {
  expect(kilobytes(loadedWith("main.js"))).toBeLessThan(200);
  const run = [...loadedWith("main.js")].find((file) => file.startsWith("run-")) ?? "";
  const [, check = ""] =
    /import\("\.\/(check-.+?\.js)"\)/u.exec(readFileSync(path.join(dist, run), "utf8")) ?? [];
  expect(kilobytes(loadedWith(check))).toBeGreaterThan(1000);
});
