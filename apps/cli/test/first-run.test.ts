import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bin, folderWith } from "./run-command.js";

/** A checkout in which `npm run build` does as it is told, with the command run twice in it. */
function runTwice(files: Readonly<Record<string, string>>) {
  const root = folderWith({ "apps/cli/bin/gainsay.js": readFileSync(bin, "utf8"), ...files });
  return [1, 2].map(() => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, "apps/cli/bin/gainsay.js")],
      { cwd: root, encoding: "utf8" },
    );
    expect(stderr).not.toContain(root);
    return { code: status, stdout, stderr };
  });
}

const checkout = (script: string) => ({
  "package.json": JSON.stringify({ type: "module", scripts: { build: "node build.js" } }),
  "build.js": script,
  "apps/cli/src/main.ts": "",
  "node_modules/turbo/package.json": "{}",
});

describe("the first run in a checkout", () => {
  test("builds it, once", () => {
    const build = `import * as fs from "node:fs";
fs.mkdirSync("apps/cli/dist");
fs.writeFileSync("apps/cli/dist/main.js", 'process.stdout.write("ran\\\\n")');
console.log("built");`;
    expect(runTwice(checkout(build))).toEqual([
      {
        code: 0,
        stdout: "ran\n",
        stderr: "gainsay: building from source, once; this takes a minute or less\n",
      },
      { code: 0, stdout: "ran\n", stderr: "" },
    ]);
  });

  test("says in a line why it cannot be built", () => {
    const build = 'console.log("src/a.ts(1,2): error TS1: no such type"); process.exitCode = 1;';
    const [{ code, stdout, stderr } = { code: 0, stdout: "", stderr: "" }] = runTwice(checkout(build));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      "gainsay: building from source, once; this takes a minute or less",
      "gainsay: cannot be built (src/a.ts(1,2): error TS1: no such type); run `npm run build` in the project folder to see why",
    ]);
  });

  test("says what to do where nothing is installed", () => {
    const [first] = runTwice({ "apps/cli/src/main.ts": "" });
    expect(first).toEqual({
      code: 2,
      stdout: "",
      stderr: "gainsay: not built yet; run `npm ci && npm run build` in the project folder first\n",
    });
  });
});
