#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = new URL("../dist/main.js", import.meta.url);
const problem = existsSync(entry) ? null : build();
if (problem === null) {
  await import(entry.href);
} else {
  process.stderr.write(`gainsay: ${problem}\n`);
  process.exitCode = 2;
}

/** Builds a checkout of the source when it is first run. Gives what went wrong, in a line, or null. */
function build() {
  const root = new URL("../../../", import.meta.url);
  const isReady = ["apps/cli/src/main.ts", "node_modules/turbo"].every((name) =>
    existsSync(new URL(name, root)),
  );
  if (!isReady) return "not built yet; run `npm ci && npm run build` in the project folder first";
  process.stderr.write("gainsay: building from source, once; this takes a minute or less\n");
  const isWindows = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    shell: isWindows,
  });
  if (status === 0 && existsSync(entry)) return null;
  const first = `${stdout ?? ""}\n${stderr ?? ""}`.split("\n").find((line) => /\berror\b/iu.test(line));
  const why = first === undefined ? "" : ` (${first.trim()})`;
  return `cannot be built${why}; run \`npm run build\` in the project folder to see why`;
}
