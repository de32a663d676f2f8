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

  test("installs what it needs where that is not done, with nothing of it run", () => {
    const files = checkout(`import * as fs from "node:fs";
fs.mkdirSync("apps/cli/dist");
fs.writeFileSync("apps/cli/dist/main.js", 'process.stdout.write("ran\\\\n")');`);
    const { "node_modules/turbo/package.json": _, ...bare } = files;
    const manifest = JSON.parse(bare["package.json"]) as { readonly scripts: Record<string, string> };
    const scripts = { ...manifest.scripts, postinstall: "node -e 'process.exit(1)'" };
    const [first] = runTwice({
      ...bare,
      "package.json": JSON.stringify({ ...manifest, name: "checkout", version: "1.0.0", scripts }),
      "package-lock.json": JSON.stringify({
        name: "checkout",
        version: "1.0.0",
        lockfileVersion: 3,
        packages: { "": { name: "checkout", version: "1.0.0" } },
      }),
    });
    expect(first).toMatchObject({ code: 0, stdout: "ran\n" });
  });

  test("says why it cannot install what it needs", () => {
    const [first] = runTwice({ "apps/cli/src/main.ts": "", "package.json": '{ "type": "module" }' });
    expect(first).toMatchObject({ code: 2, stdout: "" });
    expect(first?.stderr).toContain("run `npm ci --ignore-scripts` in the project folder to see why");
  });

  test("says what to do where there is nothing to build from", () => {
    const [first] = runTwice({});
    expect(first).toEqual({ code: 2, stdout: "", stderr: "gainsay: not built; install it anew\n" });
  });
});
