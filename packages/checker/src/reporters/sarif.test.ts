import Draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { gzipSync } from "node:zlib";
import type { Log, Result } from "sarif";
import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../findings/finding.js";
import { rules, corpusRules } from "../rules/index.js";
import { exampleReports } from "../testing/example-reports.js";
import { hostileReport } from "../testing/hostile-report.js";
import { sampleReports } from "../testing/index.js";
import { readSchema } from "../testing/read-schema.js";
import type { ReporterOptions } from "./reporter.js";
import { sarif } from "./sarif.js";

// Draft 4 knows patterns without the flag `u`, and one of them is wrong with it.
const ajv = new Draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readSchema("sarif-2.1.0.json")));

function logOf(report: Report, options?: ReporterOptions): Log {
  return JSON.parse(sarif(report, options));
}

function runOf(report: Report, options?: ReporterOptions) {
  const [run] = logOf(report, options).runs;
  if (run === undefined) throw new Error("a log has a run");
  return { ...run, results: run.results ?? [] };
}

/** Every URI of a log, wherever it stands. */
function urisIn(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === "uri" ? [String(value)] : key === "$schema" ? [] : urisIn(value),
  );
}

const reports = { ...sampleReports, hostile: hostileReport() };

test.each(Object.entries(exampleReports))(
  "sarif: the findings in %s are valid by the schema",
  (_folder, report) => {
    expect(report.findings.length).toBeGreaterThan(2);
    validate(logOf(report));
    expect(validate.errors).toBeNull();
  },
);

describe.each(Object.entries(reports))("sarif: %s", (name, report) => {
  test("is valid by the schema", () => {
    validate(logOf(report));
    expect(validate.errors).toBeNull();
  });

  test.skipIf(name === "hostile")("looks as it should", async () => {
    await expect(sarif(report)).toMatchFileSnapshot(`./samples/${name}.sarif`);
  });

  test("has one place to mark in each result, and a link to each other place", () => {
    for (const result of runOf(report).results) {
      expect(result.locations).toHaveLength(1);
      const ids = (result.relatedLocations ?? []).map(({ id }) => id);
      const links = [...(result.message.text ?? "").matchAll(/(?<!\\)\]\((\d+)\)/gu)].map(([, id]) =>
        Number(id),
      );
      expect([...links].sort((a, b) => a - b)).toEqual(ids);
      expect(result.message.text?.replace(/\\[\\[\]]/gu, "").match(/\[/gu) ?? []).toHaveLength(ids.length);
    }
  });

  test("names files by relative, encoded paths only", () => {
    for (const uri of urisIn(logOf(report))) {
      expect(uri).toMatch(/^[A-Za-z\d\-_.!~*'()%]+(?:\/[A-Za-z\d\-_.!~*'()%]+)*$/u);
      expect(decodeURIComponent(uri).split("/")).not.toContain("..");
    }
  });
});

function uriOf({ locations }: Result): string | undefined {
  return locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

describe("a result", () => {
  const many = runOf(sampleReports.many);
  const result = (fingerprint: string, results: readonly Result[] = many.results): Result => {
    const found = results.find((each) => each.partialFingerprints?.["gainsayFinding/v1"] === fingerprint);
    if (found === undefined) throw new Error(`no result ${fingerprint}`);
    return found;
  };

  test("has the level of its severity, and how sure it is", () => {
    expect(many.results.map(({ level, rank }) => [level, rank])).toEqual([
      ["error", 96],
      ["error", 91],
      ["error", 88],
      ["warning", 74],
      ["warning", 66],
      ["warning", 58],
      ["warning", 50],
      ["note", 90],
    ]);
  });

  test("says what suppresses it", () => {
    expect(many.results.flatMap(({ suppressions }) => suppressions ?? [])).toEqual([
      { kind: "external", status: "accepted", justification: "The guide is quoted for its slip." },
      {
        kind: "inSource",
        status: "accepted",
        justification: "one count is from before the storm",
        location: {
          physicalLocation: {
            artifactLocation: { uri: "articles/orchard.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 5 },
          },
        },
      },
    ]);
  });

  test("stands in the document that changed", () => {
    expect(uriOf(result("c41d7a90be5f2836"))).toBe("articles/assad-profile.md");
    const { results } = runOf(sampleReports.many, { changed: new Set(["articles/assad-wire.md"]) });
    expect(uriOf(result("c41d7a90be5f2836", results))).toBe("articles/assad-wire.md");
  });

  test("has a region that holds its quote", () => {
    const [first] = runOf(sampleReports.odd).results.slice(-1);
    expect(first?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 5,
      startColumn: 21,
      endLine: 6,
      endColumn: 6,
      snippet: { text: "for twelve\r\nyears" },
    });
  });

  test("points at the entry of its rule", () => {
    const { tool, results } = many;
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    const ids = tool.driver.rules?.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

test("every rule has all its words", () => {
  const [sample] = sampleReports.one.findings as readonly [Finding];
  const metas = [...rules, ...corpusRules].map(({ meta }) => meta);
  const findings = metas.map(({ id }) => ({ ...sample, rule: id }));
  const { tool } = runOf({ ...sampleReports.one, findings });
  for (const { id, finds, why, fix } of metas) {
    const entry = tool.driver.rules?.find((rule) => rule.id === id);
    expect(entry?.shortDescription?.text).toBe(finds);
    expect(entry?.fullDescription?.text).toBe(`${finds} ${why}`);
    for (const text of [entry?.help?.text, entry?.help?.markdown]) {
      expect(text).toContain(why);
      expect(text).toContain(fix);
    }
    expect(entry?.defaultConfiguration?.level).toBe("warning");
  }
});

test("documents that were not read are said", () => {
  expect(
    runOf(sampleReports.many).invocations?.[0]?.toolExecutionNotifications?.map(
      ({ message }) => message.text,
    ),
  ).toEqual([
    "not read: articles/photo.txt: not text: it contains NUL characters.",
    "not read: articles/latin.txt: not valid UTF-8 (at byte 118).",
  ]);
});

/** What is written of findings, and what is said beside it. */
function told(findings: readonly Finding[]) {
  const notes: string[] = [];
  const text = sarif({ ...sampleReports.one, findings }, { note: (line) => notes.push(line) });
  const log: Log = JSON.parse(text);
  const run = log.runs[0];
  return {
    text,
    notes,
    log,
    results: run?.results ?? [],
    said: run?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text),
  };
}

test("judgements and comments to tidy are said where they stand", () => {
  const upkeep = { kind: "unused-comment", document: "articles/a.md", line: 7, fingerprint: null } as const;
  const run = runOf({ ...sampleReports.one, upkeep: [{ ...upkeep, message: "it suppresses nothing" }] });
  expect(run.invocations?.[0]?.toolExecutionNotifications).toEqual([
    {
      level: "warning",
      message: { text: "it suppresses nothing" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "articles/a.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 7 },
          },
        },
      ],
    },
  ]);
});

describe("GitHub's limits", () => {
  const [sample] = sampleReports.one.findings as readonly [Finding];
  const severities = ["error", "warning", "info"] as const;
  const suppression = { by: "judgement", reason: "known" } as const;
  const numbered = (count: number): readonly Finding[] =>
    Array.from({ length: count }, (_, index) => ({
      ...sample,
      fingerprint: index.toString(16).padStart(16, "0"),
      severity: severities[Math.floor((index * 3) / count)] ?? "info",
    }));

  test("of results: the gravest stay, and the run says so", () => {
    const { notes, results, said, log } = told(numbered(30_000));
    expect(results).toHaveLength(25_000);
    const levelCount = (level: string) => results.filter((result) => result.level === level).length;
    expect([levelCount("error"), levelCount("warning"), levelCount("note")]).toEqual([10_000, 10_000, 5000]);
    expect(notes).toEqual([
      "the gravest 25,000 of 30,000 findings are in it, since GitHub refuses files over 25,000 results or 10 MB compressed",
      "GitHub stores 5,000 results of a run; of these 25,000 it takes the gravest",
    ]);
    expect(said).toEqual(notes.map((note) => `${note}.`));
    validate(log);
    expect(validate.errors).toBeNull();
  });

  test("of results: what is suppressed goes before what counts", () => {
    const findings = numbered(25_002).map((finding, index) =>
      index < 3 ? { ...finding, suppression } : finding,
    );
    const { results } = told(findings);
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
    expect(results.at(-1)?.partialFingerprints).toEqual({
      "gainsayFinding/v1": (25_001).toString(16).padStart(16, "0"),
    });
  });

  test("of places: a thousand, all linked", () => {
    const [answer, other] = sample.answers;
    const [place] = answer?.evidence ?? [];
    if (answer === undefined || other === undefined || place === undefined)
      throw new Error("the sample has answers");
    const evidence = Array.from({ length: 1500 }, (_, index) => ({
      ...place,
      document: `articles/${index}.md`,
    }));
    const { notes, results } = told([{ ...sample, answers: [{ ...answer, evidence }, other] }]);
    expect(results[0]?.relatedLocations).toHaveLength(999);
    expect(results[0]?.message.text?.match(/\]\(\d+\)/gu)).toHaveLength(999);
    expect(notes).toEqual(["1 finding names 1,000 of its places, since GitHub refuses more"]);
  });

  test("of bytes: as many of the gravest as fit", () => {
    // Words that do not compress: hexadecimal digits of a linear congruence.
    let state = 1;
    const noise = () =>
      Array.from({ length: 800 }, () => {
        state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
        return state.toString(16);
      }).join("");
    const findings = numbered(4000).map((finding) => ({ ...finding, reason: noise() }));
    const { text, results, notes } = told(findings);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(gzipSync(text).length).toBeGreaterThan(8_000_000);
    expect(results.length).toBeLessThan(4000);
    expect(
      results.every(
        ({ level }, index) => index === 0 || level !== "error" || results[index - 1]?.level === "error",
      ),
    ).toBe(true);
    expect(notes[0]).toMatch(/^the gravest [\d,]+ of 4,000 findings are in it/u);
  });
});
