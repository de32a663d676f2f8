#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

/**
 * Makes the engine wait before it optimises a function, by the version of Node that each way was measured with. The work is spread over more
 * than a thousand functions, none of which takes long: to optimise them early takes longer than it saves, also where thousands of articles
 * are read. A check of 200 articles takes 0.65 of the processor time under Node 20, and about 0.8 under Node 22.
 */
const lateOptimisation = { 20: "--interrupt-budget=1000000", 22: "--invocation-count-for-turbofan=20000" };
const flag = lateOptimisation[process.versions.node.split(".", 1)[0]];
if (flag !== undefined) setFlagsFromString(flag);

const entry = new URL("../dist/main.js", import.meta.url);
const problem = existsSync(entry) ? null : build();
if (problem === null) {
  await import(entry.href);
} else {
  process.stderr.write(`gainsay: ${problem}\n`);
  process.exitCode = 2;
}

/**
 * Builds a checkout of the source when it is first run, after installing what it needs where that is not done. Gives what went wrong, in a
 * line, or null.
 */
function build() {
  const root = new URL("../../../", import.meta.url);
  const has = (name) => existsSync(new URL(name, root));
  if (!has("apps/cli/src/main.ts")) return "not built; install it anew";
  process.stderr.write("gainsay: building from source, once; this takes a minute or less\n");
  const steps = [...(has("node_modules/turbo") ? [] : [["ci", "--ignore-scripts"]]), ["run", "build"]];
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync("npm", step, {
      cwd: fileURLToPath(root),
      encoding: "utf8",
      // On Windows npm is a script of the shell.
      shell: process.platform === "win32",
    });
    if (status === 0) continue;
    const first = `${stdout ?? ""}\n${stderr ?? ""}`.split("\n").find((line) => /\berror\b/iu.test(line));
    const why = first === undefined ? "" : ` (${first.trim()})`;
    return `cannot be built${why}; run \`npm ${step.join(" ")}\` in the project folder to see why`;
  }
  return existsSync(entry) ? null : "cannot be built; run `npm run build` in the project folder to see why";
}
