import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bin, folderWith, gainsay, type Outcome } from "./run-command.js";

const bridges = ["Marrow", "Tessel", "Orlo", "Hestra", "Velm", "Corrigan", "Aldmoor", "Quarry"];
const bridge = (index: number, year: number): string =>
  `Tarn, 4 May 2025\n\nThe ${bridges[index % bridges.length]} Bridge in Tarn was opened in ${year}. It has ${index + 2} arches.\n`;
const articles = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [`news/${index}.txt`, bridge(index, 1800 + index)]),
);

let folder = "";
beforeEach(() => {
  folder = folderWith(articles);
});
afterEach(() => rmSync(folder, { recursive: true }));

const plain = (...args: readonly string[]): Outcome =>
  gainsay(folder, "check", "news", "--report", "json", ...args);
const cached = (...args: readonly string[]): Outcome => plain("--cache", ...args);
const entries = (cache = path.join(folder, ".gainsay/cache")): readonly string[] =>
  existsSync(cache)
    ? readdirSync(cache, { recursive: true, encoding: "utf8" })
        .filter((name) => /^[0-9a-f]{2}\/[0-9a-f]+$/u.test(name.replaceAll("\\", "/")))
        .map((name) => path.join(cache, name))
    : [];

describe("--cache", () => {
  test("gives the same bytes: at first, again, with an article that was edited, and with one that is gone", () => {
    const expected = plain();
    expect(expected.code).toBe(1);
    expect([cached(), cached()]).toEqual([expected, expected]);
    writeFileSync(path.join(folder, "news/3.txt"), bridge(3, 1950));
    expect(cached()).toEqual(plain());
    rmSync(path.join(folder, "news/5.txt"));
    expect(cached()).toEqual(plain());
  });

  test("does not serve what other options read", () => {
    writeFileSync(path.join(folder, "aliases.yaml"), "- [Marrow Bridge, Tessel Bridge]\n");
    cached();
    const aliases = ["--aliases", "aliases.yaml"];
    expect(cached(...aliases)).toEqual(plain(...aliases));
    expect(cached(...aliases).stdout).not.toBe(plain().stdout);
    expect(cached()).toEqual(plain());
  });

  test("nothing is kept unless asked for, and --no-cache has the last word", () => {
    plain();
    cached("--no-cache");
    expect(existsSync(path.join(folder, ".gainsay"))).toBe(false);
  });

  test("the folder is of no interest to version control or backups, and knows nothing of the machine", () => {
    cached();
    const cache = path.join(folder, ".gainsay/cache");
    expect(readFileSync(path.join(cache, ".gitignore"), "utf8")).toBe("*\n");
    expect(readFileSync(path.join(cache, "CACHEDIR.TAG"), "utf8")).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
    for (const file of entries()) expect(readFileSync(file, "utf8")).not.toContain(folder);
  });

  test("another machine uses it, in another folder", () => {
    const expected = cached();
    const other = mkdtempSync(path.join(tmpdir(), "gainsay-"));
    cpSync(folder, other, { recursive: true });
    const before = entries(path.join(other, ".gainsay/cache"));
    expect(gainsay(other, "check", "news", "--report", "json", "--cache")).toEqual(expected);
    expect(entries(path.join(other, ".gainsay/cache"))).toEqual(before);
    rmSync(other, { recursive: true });
  });

  test("a file that is damaged is told of once, and made anew", () => {
    const expected = cached();
    const files = entries();
    expect(files).toHaveLength(25);
    const damages = [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      () => Buffer.alloc(0),
      () => Buffer.from("a\u0000b\nnot ours"),
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -9), Buffer.from("x"), bytes.subarray(-8)]),
      () => readFileSync(files[0] ?? ""),
    ];
    for (const [index, file] of files.entries()) {
      const damage = damages[index % damages.length] ?? String;
      writeFileSync(file, damage(readFileSync(file)));
    }
    const { stdout, stderr, code } = cached();
    expect([stdout, code]).toEqual([expected.stdout, expected.code]);
    expect(stderr).toMatch(
      /^gainsay: a file in the cache in \.gainsay\/cache is damaged and is made anew: \S+\n$/,
    );
    expect(cached()).toEqual(expected);
  });

  test("runs at once share it", async () => {
    const expected = plain();
    const runs = Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [bin, "check", "news", "--report", "json", "--cache"], {
        cwd: folder,
      });
      let said = "";
      child.stdout.on("data", (data: Buffer) => (said += String(data)));
      await once(child, "close");
      return said;
    });
    expect(new Set(await Promise.all(runs))).toEqual(new Set([expected.stdout]));
    expect(cached()).toEqual(expected);
  });

  test("a run that is killed leaves no broken cache, whenever it is killed", async () => {
    const expected = plain();
    for (const wait of [200, 350, 450, 550, 650, 800]) {
      const child = spawn(process.execPath, [bin, "check", "news", "--cache", "-q"], { cwd: folder });
      const closed = once(child, "close");
      setTimeout(() => child.kill("SIGKILL"), wait);
      // oxlint-disable-next-line no-await-in-loop
      await closed;
    }
    expect(cached()).toEqual(expected);
    expect(cached()).toEqual(expected);
  });

  test("extract, ask and compare use what check has read", () => {
    cached();
    const before = entries().map((file) => statSync(file).ino);
    const args = ["extract", "news", "--report", "ndjson"];
    expect(gainsay(folder, ...args, "--cache")).toEqual(gainsay(folder, ...args));
    expect(entries().map((file) => statSync(file).ino)).toEqual(before);
  });

  test("a folder that holds other things is no cache", () => {
    expect(gainsay(folder, "check", "--cache", "news")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "gainsay: news is no cache: it holds other files; put --cache behind the paths, or give a new folder: --cache=FOLDER\n",
    });
    expect(gainsay(folder, "check", "--cache", "news/1.txt").stderr).toMatch(
      /^gainsay: cannot use news\/1\.txt as a cache/,
    );
    expect(readdirSync(path.join(folder, "news"))).toHaveLength(24);
  });

  test.skipIf(process.getuid?.() === 0)("where nothing can be written, a run says so and goes on", () => {
    spawnSync("chmod", ["a-w", folder]);
    const { stdout, stderr } = cached();
    spawnSync("chmod", ["u+w", folder]);
    expect(stdout).toBe(plain().stdout);
    expect(stderr).toBe(
      "gainsay: cannot write the cache in .gainsay/cache: permission denied; going on without it\n",
    );
  });

  test.runIf(process.platform === "linux")("where no folder can be made, the run ends without one", () => {
    const { stdout, stderr } = plain("--cache=/proc/gainsay/cache");
    expect(stdout).toBe(plain().stdout);
    expect(stderr).toBe(
      "gainsay: cannot write the cache in /proc/gainsay/cache: no such file or folder; going on without it\n",
    );
  });

  test("does not serve what a house style said of the files of another folder", () => {
    const mill = "The Cobbet Mill in Tarn was opened last year.\n";
    const files = {
      "node_modules/house/package.json": '{ "exports": "./index.js" }',
      "node_modules/house/index.js":
        'module.exports = { sources: [{ files: "1.txt", date: "2024-05-04" }, { files: "2.txt", date: "2019-05-04" }] };',
      ...Object.fromEntries(
        ["east", "west"].map((name) => [`${name}/config.json`, '{ "extends": "house" }']),
      ),
      "east/1.txt": mill,
      "east/2.txt": mill,
      "west/1.txt": mill,
    };
    const other = folderWith(files);
    const check = (name: string, ...args: readonly string[]): Outcome =>
      gainsay(other, "check", "east", "west", "--report", "json", "--config", `${name}/config.json`, ...args);
    check("east", "--cache");
    expect(check("west", "--cache")).toEqual(check("west"));
    expect(check("east").stdout).not.toBe(check("west").stdout);
    rmSync(other, { recursive: true });
  });
});
