import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bin, folderWith, gainsay, type Outcome } from "./run-command.js";

const usual = "gainsay.judgements.ndjson";
const coup = {
  "a.md": "Rebels toppled Nicolae Petrescu in March 1991.\n",
  "b.md": "Nicolae Petrescu was ousted on 4 May 1992.\n",
};
const war = {
  "c.md": "The Lowland War broke out in 1871.\n",
  "d.md": "The Lowland War broke out in 1873.\n",
};

interface Found {
  readonly fingerprint: string;
  readonly question: { readonly text: string };
  readonly judgement: { readonly state: string; readonly reopened?: string } | null;
  readonly suppression: { readonly by: string } | null;
}
interface ReportFile {
  readonly findings: readonly Found[];
  readonly summary: Readonly<Record<string, number>>;
  readonly upkeep?: readonly { readonly kind: string; readonly document: string; readonly line: number }[];
}

let folder: string;
beforeEach(() => {
  folder = folderWith({ ...coup, ...war });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]): Outcome => gainsay(folder, ...args);
const report = (...args: readonly string[]): ReportFile =>
  JSON.parse(run("check", "--report", "json", ...args).stdout) as ReportFile;
const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
const read = (name = usual): string => readFileSync(path.join(folder, name), "utf8");
const lines = (name = usual): readonly string[] => read(name).split("\n").slice(0, -1);
/** Of the finding on the war, and of that on the coup. */
const fingerprints = { war: "", coup: "" };
beforeAll(() => {
  folder = folderWith({ ...coup, ...war });
  const { findings } = report();
  const of = (name: string) =>
    findings.find(({ question: { text } }) => text.includes(name))?.fingerprint ?? "";
  Object.assign(fingerprints, { war: of("Lowland"), coup: of("Petrescu") });
  rmSync(folder, { recursive: true });
});
/** The entries, with changes to each. */
const rewrite = (changes: object): void =>
  write(
    usual,
    lines()
      .map((line) => `${JSON.stringify({ ...(JSON.parse(line) as object), ...changes })}\n`)
      .join(""),
  );

describe("baseline", () => {
  test("says what it could not read, so that nobody takes it for accepted", () => {
    write("broken.md", "Words \u0000 and bytes.");
    const { code, stderr } = run("baseline");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^gainsay: not read: broken\.md: looks like a binary file.*\n$/u);
  });

  test("accepts what is found, so that only what is new or changed counts", () => {
    expect(run("check", "-q").code).toBe(1);
    expect(run("baseline", "--by", "Ada")).toEqual({
      code: 0,
      stdout: `2 findings accepted in ${usual}\n`,
      stderr: "",
    });
    expect(run("check", "-q", "--fail-on", "info", "--strict")).toEqual({ code: 0, stdout: "", stderr: "" });
    const [first = ""] = lines();
    expect(JSON.parse(first)).toMatchObject({
      state: "accepted",
      reason: "baseline",
      by: "Ada",
      wrong: null,
    });
    expect(lines().toSorted()).toEqual(lines());
    expect(run("baseline").stdout).toBe("nothing to accept; 2 suppressed already\n");

    // Lines move.
    write("b.md", `# A year\n\nIt rained.\n\n${coup["b.md"]}`);
    expect(run("check", "-q").code).toBe(0);

    // A date changes.
    write("d.md", war["d.md"].replace("1873", "1874"));
    expect(run("check", "-q").code).toBe(1);
    const counts = report().findings.filter(({ suppression }) => suppression === null);
    expect(counts.map(({ question }) => question.text)).toEqual(["When did Lowland War begin?"]);
    expect(counts[0]?.judgement?.reopened).toMatch(
      /^was judged accepted on \d{4}-\d\d-\d\d; reopened because the value in d\.md changed from 1873 to 1874$/,
    );

    // And is accepted in place of the one before.
    expect(run("baseline").stdout).toBe(`1 finding accepted in ${usual}; 1 suppressed already\n`);
    expect(lines()).toHaveLength(2);
    expect(run("check", "-q", "--strict").code).toBe(0);
  });

  test("leaves what somebody keeps open", () => {
    run("judge", fingerprints.war, "--as", "open", "--reason", "asked the archive");
    expect(run("baseline").stdout).toBe(`1 finding accepted in ${usual}; 1 judged open and left so\n`);
    expect(run("check", "-q").code).toBe(1);
  });

  test("holds in another folder that the check is run from", () => {
    run("baseline");
    mkdirSync(path.join(folder, "desk"));
    const from = gainsay(
      path.join(folder, "desk"),
      "check",
      "..",
      "-q",
      "--strict",
      "--judgements",
      `../${usual}`,
    );
    expect(from).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("judge", () => {
  test("keeps a decision, and leaves other lines as they are", () => {
    run("baseline");
    const odd = lines().map((line) => line.replace("{", "{ "));
    write(usual, `${odd.join("\n")}\n`);
    const fingerprint = fingerprints.war;
    const decision = ["--as", "false-positive", "--reason", "two wars", "--wrong", "none", "--by", "Ada"];
    const { code, stdout, stderr } = run(
      "judge",
      fingerprint.slice(0, 6),
      ...decision,
      "--expires",
      "2999-12-31",
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      `${fingerprint} false-positive: When did Lowland War begin? 1871 / 1873 (in ${usual})\n`,
    );
    const [judged] = lines().filter((line) => line.includes(fingerprint));
    expect(JSON.parse(judged ?? "")).toMatchObject({
      fingerprint,
      state: "false-positive",
      answers: [
        { value: "1871", documents: ["c.md"], words: ["1871"] },
        { value: "1873", documents: ["d.md"], words: ["1873"] },
      ],
      wrong: [],
      reason: "two wars",
      by: "Ada",
      expires: "2999-12-31",
    });
    expect(lines().filter((line) => !line.includes(fingerprint))).toEqual(
      odd.filter((line) => !line.includes(fingerprint)),
    );
  });

  test("a new source that repeats what was judged wrong counts", () => {
    run("judge", fingerprints.war, "--as", "accepted", "--reason", "a letter", "--wrong", "b");
    write("e.md", "The Lowland War broke out in 1871.\n");
    expect(run("check", "c.md", "d.md", "e.md", "-q").code).toBe(0);
    write("e.md", "The Lowland War broke out in 1873.\n");
    expect(run("check", "c.md", "d.md", "e.md", "-q").code).toBe(1);
    expect(
      report()
        .findings.map(({ judgement }) => judgement?.reopened)
        .join(),
    ).toContain("e.md repeats 1873, which is wrong");
  });

  test("takes the place of the one that was made in another folder", () => {
    mkdirSync(path.join(folder, "sub"));
    const beside = ["../c.md", "../d.md", "--report", "json", "--judgements", `../${usual}`];
    run("judge", fingerprints.war, "--as", "fixed", "--reason", "mended");
    const { findings } = JSON.parse(
      gainsay(path.join(folder, "sub"), "check", ...beside).stdout,
    ) as ReportFile;
    const [{ fingerprint } = { fingerprint: "" }] = findings;
    expect(fingerprint).not.toBe(fingerprints.war);
    const judging = ["--as", "accepted", "--reason", "as written", "--judgements", `../${usual}`];
    gainsay(path.join(folder, "sub"), "judge", fingerprint, "../c.md", "../d.md", ...judging);
    expect(lines().map((line) => (JSON.parse(line) as { state: string }).state)).toEqual(["accepted"]);
    expect(run("check", "-q", "c.md", "d.md").code).toBe(0);
  });

  test("takes the finding from a findings file, and decisions back", () => {
    run("check", "--report", "json=findings.json", "-q");
    const fingerprint = fingerprints.war;
    expect(
      run("judge", fingerprint, "--from", "findings.json", "--as", "accepted", "--reason", "x").code,
    ).toBe(0);
    expect(lines()).toHaveLength(1);
    expect(run("judge", fingerprint, "--remove").stdout).toBe(
      `removed: ${fingerprint} accepted: When did Lowland War begin? 1871 / 1873 (from ${usual})\n`,
    );
    expect(read()).toBe("");
  });

  test("what is judged fixed after it was mended counts when it comes back", () => {
    const fingerprint = fingerprints.war;
    run("judge", fingerprint, "--as", "accepted", "--reason", "x");
    write("d.md", war["c.md"]);
    expect(run("judge", fingerprint, "--as", "fixed", "--reason", "mended").code).toBe(0);
    expect(run("check", "c.md", "d.md", "-q", "--strict").code).toBe(0);
    write("d.md", war["d.md"]);
    expect(run("check", "c.md", "d.md", "-q").code).toBe(1);
    expect(
      report()
        .findings.map(({ judgement }) => judgement?.reopened)
        .join(),
    ).toMatch(/was judged fixed on \S+; found again/);
  });

  test.each<[string, readonly string[], string]>([
    ["no state", ["--reason", "x"], "a decision needs --as STATE; see `gainsay help judge`"],
    [
      "no reason",
      ["--as", "accepted", "--reason", " "],
      "a decision needs --reason TEXT; see `gainsay help judge`",
    ],
    [
      "no such side",
      ["--as", "accepted", "--reason", "x", "--wrong", "c"],
      'not "c"; the sides are a (1871), b (1873)',
    ],
    [
      "no such day",
      ["--as", "accepted", "--reason", "x", "--expires", "2999-02-30"],
      "Give a day of the calendar",
    ],
    [
      "a day that has passed",
      ["--as", "accepted", "--reason", "x", "--expires", "2001-02-03"],
      "That day has passed.",
    ],
    [
      "no such state",
      ["--as", "wontfix", "--reason", "x"],
      "Allowed choices are open, accepted, false-positive, fixed.",
    ],
    ["nothing to take back", ["--remove"], "no such file or folder"],
  ])("%s is a mistake on one line", (_what, args, message) => {
    const { code, stdout, stderr } = run("judge", fingerprints.war, ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^gainsay: .*\n$/);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(folder, usual))).toBe(false);
  });

  test("asks git who decides", (context) => {
    const init = spawnSync("git", ["init", "-q"], { cwd: folder });
    if (init.error !== undefined) context.skip("git is not there");
    spawnSync("git", ["config", "user.name", "Ada of the desk"], { cwd: folder });
    run("baseline");
    expect(lines()[0]).toContain('"by":"Ada of the desk"');
  });
});

describe("what no longer does anything", () => {
  test("is listed, and fails a strict check that says what to do", () => {
    run("baseline");
    write("d.md", war["c.md"]);
    const shown = run("check");
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(
      /To tidy, of judgements and comments: 1\n {2}gainsay\.judgements\.ndjson:\d: nothing/,
    );
    const strict = run("check", "--strict", "-q");
    expect([strict.code, strict.stdout]).toEqual([1, ""]);
    expect(strict.stderr).toMatch(
      /^gainsay: gainsay\.judgements\.ndjson:\d: nothing answers any more to the judgement \(accepted\) on "When did Lowland War begin\?"; remove it with `gainsay baseline --prune`\n$/,
    );
    expect(run("baseline", "--prune").stdout).toBe(`1 stale judgement removed from ${usual}\n`);
    expect(run("check", "--strict", "-q").code).toBe(0);
  });

  test("is not what a check of some of the articles does not see, unless they are gone", () => {
    run("baseline");
    expect(run("check", "a.md", "b.md", "c.md", "--strict", "-q").code).toBe(0);
    rmSync(path.join(folder, "d.md"));
    expect(run("check", "a.md", "b.md", "c.md", "--strict", "-q").code).toBe(1);
  });

  test("a judgement that expired counts, and is told", () => {
    run("baseline");
    rewrite({ expires: "2001-01-31", on: "2001-01-01" });
    const { findings, upkeep } = report();
    expect(findings.map(({ judgement }) => judgement?.reopened)).toEqual(
      Array.from({ length: 2 }, () => "was judged accepted on 2001-01-01; expired on 2001-01-31"),
    );
    expect(upkeep?.map(({ kind, line }) => [kind, line])).toEqual([
      ["expired-judgement", 1],
      ["expired-judgement", 2],
    ]);
    expect(run("check", "-q", "--fail-on", "never").code).toBe(0);
    expect(run("check", "-q", "--fail-on", "never", "--strict").code).toBe(1);
    run("baseline");
    expect(run("check", "-q", "--strict").code).toBe(0);
  });
});

describe("the file", () => {
  test("of two branches merges in a union", (context) => {
    run("baseline");
    const base = read();
    const judge = (name: keyof typeof fingerprints, state: string): void => {
      run("judge", fingerprints[name], "--as", state, "--reason", `as ${state}`);
    };
    judge("war", "open");
    const ours = read();
    write(usual, base);
    judge("coup", "false-positive");
    const theirs = read();
    write("base", base);
    write("ours", ours);
    write("theirs", theirs);
    const merge = spawnSync("git", ["merge-file", "-p", "--union", "ours", "base", "theirs"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (merge.error !== undefined) context.skip("git is not there");
    write(usual, merge.stdout);
    expect(
      report()
        .findings.map(({ judgement }) => judgement?.state)
        .toSorted(),
    ).toEqual(["false-positive", "open"]);
  });

  test("with the marks of a conflict is a mistake that names the line", () => {
    run("baseline");
    write(usual, `<<<<<<< HEAD\n${read()}=======\n>>>>>>> desk\n`);
    for (const command of [["check"], ["baseline"], ["judge", "abcd", "--remove"]]) {
      expect(run(...command)).toEqual({
        code: 2,
        stdout: "",
        stderr: `gainsay: cannot read the judgements in ${usual}:1: is a mark of a merge conflict; keep the lines of both sides, and delete the marks; and 2 more\n`,
      });
    }
  });

  test("that the user names must be there to be read, and is made where it is not to be written", () => {
    expect(run("check", "--judgements", "none.ndjson")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "gainsay: cannot read the judgements in none.ndjson: no such file or folder; `gainsay judge` and `gainsay baseline` make the file\n",
    });
    write("gainsay.config.json", '{"judgements": "later.ndjson"}');
    expect(run("check", "-q")).toEqual({ code: 1, stdout: "", stderr: "" });
    rmSync(path.join(folder, "gainsay.config.json"));
    run("baseline", "--judgements", "desk.ndjson");
    expect(lines("desk.ndjson")).toHaveLength(2);
    expect(run("check", "-q").code).toBe(1);
    expect(run("check", "-q", "--judgements", "desk.ndjson").code).toBe(0);
    expect(run("explain", fingerprints.war, "--judgements", "desk.ndjson").stdout).toMatch(
      /^ {2}judged +accepted.*: baseline$/m,
    );
  });

  test("loses nothing when many decide at once", async () => {
    const both = Object.values(fingerprints);
    const runs = [...both, ...both, ...both].map(async (fingerprint) => {
      const args = [bin, "judge", fingerprint, "--as", "accepted", "--reason", "x"];
      const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
      return once(child, "close");
    });
    expect((await Promise.all(runs)).map(([code]) => code as unknown)).toEqual(runs.map(() => 0));
    expect(lines()).toHaveLength(both.length);
    expect(readdirSync(folder).filter((name) => /\.(?:lock|tmp)$/.test(name))).toEqual([]);
  });

  test("is whole after a run that was killed before it was done, and can be written again", () => {
    run("judge", fingerprints.war, "--as", "accepted", "--reason", "x");
    const before = read();
    // What such a run leaves behind: a draft that was not renamed, and the lock.
    write(`${usual}.4242.tmp`, before.slice(0, 40));
    write(`${usual}.lock`, "");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path.join(folder, `${usual}.lock`), longAgo, longAgo);
    expect(run("check", "c.md", "d.md", "-q").code).toBe(0);
    expect(run("baseline").stdout).toBe(`1 finding accepted in ${usual}; 1 suppressed already\n`);
    expect(lines()).toHaveLength(2);
    expect(lines()).toContain(before.trimEnd());
  });

  test("stays as it was where the new one cannot be put in its place", (context) => {
    if (process.getuid?.() === 0) context.skip("root may write everywhere");
    run("judge", fingerprints.war, "--as", "accepted", "--reason", "x");
    const before = read();
    const locked = spawnSync("chmod", ["a-w", folder]);
    if (locked.error !== undefined) context.skip("chmod is not there");
    const { code, stderr } = run("baseline");
    spawnSync("chmod", ["u+w", folder]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^gainsay: cannot write .*: permission denied\n$/),
    ]);
    expect(read()).toBe(before);
  });
});

describe("comments", () => {
  const comment = "<!-- gainsay-ignore date-conflict: two coups -->";

  test("pass over what stands beside them, in claims too", () => {
    write("a.md", `${comment}\n${coup["a.md"]}`);
    const { findings, summary } = report();
    expect(summary).toMatchObject({ error: 1, suppressed: 1 });
    expect(findings.map(({ suppression }) => suppression)).toContainEqual({
      by: "comment",
      reason: "two coups",
      document: "a.md",
      line: 1,
    });
    mkdirSync(path.join(folder, "claims"));
    for (const format of ["json", "ndjson"]) {
      run("extract", "--report", `${format}=claims/all.${format}`, "a.md", "b.md", "c.md", "d.md");
      expect(report(`claims/all.${format}`)).toEqual(report("a.md", "b.md", "c.md", "d.md"));
    }
  });

  test("that are mistaken are told once, and fail a strict check", () => {
    write("a.md", `${comment.replace("ignore", "ingore")}\n${coup["a.md"]}`);
    const told =
      'gainsay: a.md:1: this comment does nothing: "gainsay-ingore" is not known; write <!-- gainsay-ignore RULE: REASON --> or gainsay-ignore-file\n';
    expect(run("check", "a.md", "--fail-on", "never")).toMatchObject({ code: 0, stderr: told });
    expect(run("check", "a.md", "--fail-on", "never", "--strict")).toMatchObject({ code: 1, stderr: told });
    expect(run("extract", "a.md").stderr).toBe(told);
  });

  test("that pass over nothing are listed by a strict check", () => {
    write("a.md", `${comment}\nIt rained.\n`);
    expect(run("check", "a.md").stdout).not.toContain("comment");
    const { code, stdout } = run("check", "a.md", "--strict");
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "a.md:1: this comment passes over nothing: no finding of date-conflict shows the words that it concerns; remove it",
    );
  });
});
