import { chmodSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { reporters, type Report } from "@gainsay/checker";
import { sampleReports } from "@gainsay/checker/testing";
import { afterEach, describe, expect, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = folderWith(files);
  folders.push(made);
  return made;
}

/** Two articles that can be read, to go beside one that cannot. */
const sound = {
  "a.md": "The ferry Silver Tern sank in May 1998.\n",
  "b.txt": "Grey herons nest beside the canal.\n",
};

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file that cannot be read is named with its reason, and the others are checked", () => {
  const pages = 30_000;
  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      "a binary file",
      "photo.txt",
      Uint8Array.from({ length: 5000 }, (_, index) => index % 7),
      /binary|NUL|not text/,
    ],
    ["invalid UTF-8", "latin.md", Uint8Array.from([...bytes("caf"), 0xe9, ...bytes(" noir")]), /UTF-8/],
    [
      "another language",
      "muehle.md",
      "Die Mühle wurde von der Stadt gebaut und ist auch heute noch zu sehen. ".repeat(4),
      /^is not in English: most likely it is German; only English is read; name it under `ignore` in the configuration/,
    ],
    ["20 MB on one line", "long.txt", "word ".repeat(4_000_000), /larger than 5 MB/],
    ["claims with a wrong field", "claims.json", '{"schemaVersion": "one"}', /./],
    ["claims that are not JSON", "claims.ndjson", '{"schemaVersion": 1', /./],
  ])("%s", (_what, name, content, reason) => {
    const where = folder({ ...sound, [name]: content });
    const { code, stdout, stderr } = gainsay(where, "check", "a.md", "b.txt", name, "--report", "json");
    const report = JSON.parse(stdout) as Report;
    expect(report.corpus.documents).toBe(2);
    expect(report.corpus.notRead).toEqual([{ document: name, reason: expect.stringMatching(reason) }]);
    expect(stderr).toBe(`gainsay: not read: ${name}: ${report.corpus.notRead[0]?.reason}\n`);
    expect(code).toBe(0);
  });

  test("the report for people says so, and then stderr need not", () => {
    const where = folder({ ...sound, "photo.txt": new Uint8Array(3000) });
    const { code, stdout, stderr } = gainsay(where, "check", "--fail-on", "never");
    expect(stdout).toMatch(/^1 document not read:\n  photo\.txt: looks like a binary file/m);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.each<[string, string, string]>([
    ["thousands of nested tags", "deep.html", `${"<div>".repeat(pages)}It sank.${"</div>".repeat(pages)}`],
    ["thousands of nested quotations", "deep.md", `${">".repeat(pages)} It sank.\n`],
    ["front matter that does not parse", "front.md", "---\ntitle: [unclosed\n\t: : :\n---\n\nIt sank.\n"],
    ["an empty file", "empty.txt", ""],
    ["nothing but white space", "blank.md", " \n\t\n"],
    ["a byte order mark and Windows line ends", "windows.txt", "\ufeffIt sank.\r\n\r\nIt rose.\r\n"],
    ["escapes and markup in the name", '\u001b[31m"<b>&.txt', "It sank.\n"],
  ])("%s do not stop a run", (_what, name, content) => {
    const where = folder({ ...sound, [name]: content });
    const { code, stdout, stderr } = gainsay(where, "check", "--report", "json");
    const { documents, notRead } = (JSON.parse(stdout) as Report).corpus;
    expect(documents + notRead.length).toBe(3);
    expect(stderr.split("\n").length - 1).toBe(notRead.length);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0)("no permission", () => {
    const where = folder({ ...sound, "secret.txt": "It sank.\n", "closed/c.txt": "It sank.\n" });
    chmodSync(path.join(where, "secret.txt"), 0);
    chmodSync(path.join(where, "closed"), 0);
    const { code, stdout } = gainsay(where, "check", "--report", "json");
    chmodSync(path.join(where, "closed"), 0o700);
    expect((JSON.parse(stdout) as Report).corpus.notRead).toEqual([
      { document: "closed", reason: "permission denied" },
      { document: "secret.txt", reason: "permission denied" },
    ]);
    expect(code).toBe(0);
  });
});

describe("a mistake ends with one line on stderr, nothing on stdout, and 2", () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      "an empty folder",
      ["check", "empty"],
      /^gainsay: no article found in empty; gainsay reads \.txt, .*\n$/,
    ],
    [
      "no such path",
      ["check", "a.md", "b.mdd"],
      /^gainsay: cannot read b\.mdd: no such file or folder; check the path\n$/,
    ],
    ["an empty path", ["check", "a.md", ""], /^gainsay: a path is empty; .*\n$/],
    ["nothing that can be read", ["check", "bin"], /^gainsay: cannot read bin\/x\.txt: .*\n$/],
    [
      "an unknown option",
      ["check", "--fail-onn", "info"],
      /^gainsay: unknown option '--fail-onn' \(Did you mean --fail-on\?\)\n$/,
    ],
    ["an unknown command", ["chek"], /^gainsay: unknown command 'chek' \(Did you mean check\?\)\n$/],
    [
      "an unknown severity",
      ["check", "--fail-on", "fatal"],
      /^gainsay: .*'fatal' is invalid\. Allowed choices are error, warning, info, never\.\n$/,
    ],
    [
      "an unknown format",
      ["check", "--report", "pdf"],
      /^gainsay: .*'pdf' is invalid\. Choose from pretty, json, .*\n$/,
    ],
    [
      "a format without its file",
      ["check", "--report", "html="],
      /^gainsay: .*'html=' is invalid\. Name the file.*\n$/,
    ],
    [
      "one format to stdout twice",
      ["check", "--report", "json", "--report", "json"],
      /^gainsay: .*already.*\n$/,
    ],
    [
      "an option without its value",
      ["check", "--report"],
      /^gainsay: option '--report <FORMAT\[=FILE\]>' argument missing\n$/,
    ],
    [
      "a file that cannot be written",
      ["check", "a.md", "--report", "json=none/x.json"],
      /^gainsay: cannot write none\/x\.json: no such file or folder\n$/,
    ],
    [
      "aliases that are not there",
      ["check", "a.md", "--aliases", "no.yaml"],
      /^gainsay: cannot read the aliases in no\.yaml: no such file or folder\n$/,
    ],
    [
      "a comparison of one",
      ["compare", "a.md"],
      /^gainsay: missing required argument 'b'; see `gainsay help COMMAND`\n$/,
    ],
    ["a comparison of a folder", ["compare", "a.md", "more"], /^gainsay: compare takes two articles, .*\n$/],
    [
      "a findings file that is not there",
      ["report", "no.json"],
      /^gainsay: cannot read no\.json: no such file or folder; .*\n$/,
    ],
    ["a findings file that is none", ["report", "a.md"], /^gainsay: a\.md is not JSON; .*\n$/],
    [
      "a port out of range",
      ["serve", "--port", "65536"],
      /^gainsay: .*'65536' is invalid\. Give a number from 0 to 65535\.\n$/,
    ],
  ])("%s", (_what, args, line) => {
    const where = folder({
      ...sound,
      "bin/x.txt": new Uint8Array(3000),
      "empty/.keep": "",
      "more/c.md": "It sank.",
      "more/d.md": "It rose.",
    });
    expect(gainsay(where, ...args)).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(line) });
  });
});

describe("what a run leaves behind", () => {
  test("the order of the paths does not show", () => {
    const where = folder({ ...sound, "c/d.md": "The ferry Silver Tern sank in May 1989.\n" });
    const forth = gainsay(where, "check", "a.md", "b.txt", "c", "--report", "json", "--fail-on", "never");
    const back = gainsay(where, "check", "./c/", "b.txt", "a.md", "--report", "json", "--fail-on", "never");
    expect(back).toEqual(forth);
    expect(forth).toMatchObject({ code: 0, stderr: "" });
  });

  test("reports go to their files, whole, and stdout stays empty", () => {
    const where = folder(sound);
    const run = gainsay(
      where,
      "check",
      "--report",
      "json=out.json",
      "--report",
      "html=out.html",
      "--report",
      "pretty=out.txt",
    );
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(where).sort()).toEqual(["a.md", "b.txt", "out.html", "out.json", "out.txt"]);
    expect((JSON.parse(readFileSync(path.join(where, "out.json"), "utf8")) as Report).corpus.documents).toBe(
      2,
    );
    expect(readFileSync(path.join(where, "out.html"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  test("a run does not read the reports of the one before", () => {
    const where = folder(sound);
    const args = ["check", "--report", "json=out.json", "--report", "html=out.html", "--report", "json"];
    const first = gainsay(where, ...args);
    expect(gainsay(where, ...args)).toEqual(first);
  });

  test("--quiet keeps stdout for what was asked for", () => {
    const where = folder(sound);
    expect(gainsay(where, "check", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(gainsay(where, "check", "--quiet", "--report", "json").stdout).toMatch(/^{\n/);
  });

  test("a findings file becomes a page", () => {
    const where = folder({ "findings.json": reporters.json?.(sampleReports.odd) ?? "" });
    const run = gainsay(where, "report", "findings.json", "-o", "report.html");
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(path.join(where, "report.html"), "utf8")).toBe(
      gainsay(where, "report", "findings.json").stdout,
    );
  });

  test("claims that were extracted are checked as their articles are", () => {
    const where = folder({ ...sound, "c.md": "The ferry Silver Tern sank in May 1989.\n" });
    const articles = gainsay(where, "check", "--report", "json");
    for (const format of ["json", "ndjson"]) {
      const run = gainsay(where, "extract", "--report", `${format}=claims.${format}`);
      expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(gainsay(where, "check", `claims.${format}`, "--report", "json")).toEqual(articles);
      rmSync(path.join(where, `claims.${format}`));
    }
  });

  test("what was dropped is told, whatever the command", () => {
    const where = folder({ ...sound, "\u001bc.md": "The ferry Silver Tern sank in May 1998.\n" });
    const claims = gainsay(where, "extract").stdout.replace(/"dropped": 0/g, '"dropped": 2');
    const held = folder({ "claims.json": claims });
    for (const args of [["check"], ["extract"], ["extract", "--explain"], ["check", "--quiet"]]) {
      expect(gainsay(held, ...args).stderr).toBe(
        ["␛c.md", "a.md", "b.txt"]
          .map(
            (name) =>
              `gainsay: ${name}: 2 assertions dropped: the words are not a verbatim slice of the file\n`,
          )
          .join(""),
      );
    }
  });

  test("help and version go to stdout", () => {
    const where = folder({});
    expect(gainsay(where, "--version")).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
    const help = gainsay(where, "--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const words of ["check", "compare", "extract", "report", "serve", "Examples:", "Exit codes:"]) {
      expect(help.stdout).toContain(words);
    }
    expect(gainsay(where, "check", "--help").stdout).toContain("--fail-on");
  });
});
