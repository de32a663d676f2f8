import { describe, expect, test } from "vitest";
import { Severity, type Finding, type Report } from "../findings/finding.js";
import { hostileReport } from "../testing/hostile-report.js";
import { sampleReports } from "../testing/index.js";
import { github } from "./github.js";

const reports = { ...sampleReports, hostile: hostileReport() };

function unescaped(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

/** A line as the runner of GitHub Actions reads it. */
function parse(line: string) {
  const match = /^::(?<command>[a-z-]+)(?: (?<properties>[^:]*))?::(?<data>.*)$/u.exec(line);
  if (match?.groups === undefined) return null;
  return {
    command: match.groups["command"],
    properties: Object.fromEntries(
      (match.groups["properties"] ?? "").split(",").map((property) => {
        const [name = "", value = ""] = property.split("=", 2);
        return [name, unescaped(value)];
      }),
    ),
    message: unescaped(match.groups["data"] ?? ""),
  };
}

const linesOf = (report: Report, options?: Parameters<typeof github>[1]): readonly string[] =>
  github(report, options).trimEnd().split("\n");

describe.each(Object.entries(reports))("github: %s", (name, report) => {
  test.skipIf(name === "hostile")("looks as it should", async () => {
    await expect(github(report)).toMatchFileSnapshot(`./samples/${name}.github.txt`);
  });

  test("has a command for each finding that counts, and a last line that is none", () => {
    const lines = linesOf(report);
    const open = report.findings.length - report.summary.suppressed;
    const commands = lines
      .map(parse)
      .filter((line) => line?.properties["title"] !== "Gainsay" && line !== null);
    expect(commands).toHaveLength(open);
    expect(parse(lines.at(-1) ?? "")).toBeNull();
    expect(github(report)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  });
});

test("what is escaped comes back as it was", () => {
  const [line = ""] = linesOf({
    ...sampleReports.one,
    findings: sampleReports.one.findings.map((finding) => ({
      ...finding,
      rule: "100%, done: a::b",
      question: { ...finding.question, text: "50%25 of it, ok: ::error::no?" },
      answers: finding.answers.map((answer) => ({
        ...answer,
        evidence: answer.evidence.map((evidence) => ({ ...evidence, document: "a, b: 5%.md" })),
      })),
    })),
  });
  expect(parse(line)).toMatchObject({
    command: "error",
    properties: {
      file: "a, b: 5%.md",
      line: "9",
      endLine: "9",
      col: "35",
      endColumn: "48",
      title: "contradiction: 100%, done: a::b",
    },
    message: expect.stringMatching(/^50%25 of it, ok: ::error::no\? Here: /u),
  });
});

/** The file of the first annotation. */
function at(options: Parameters<typeof github>[1], report: Report = sampleReports.one): string | undefined {
  return parse(linesOf(report, options)[0] ?? "")?.properties["file"];
}

test("an annotation stands in the document that changed, else nowhere rather than outside of the repository", () => {
  expect(at({ changed: new Set(["articles/assad-profile.md"]) })).toBe("articles/assad-profile.md");
  const outside = {
    ...sampleReports.one,
    findings: sampleReports.one.findings.map((finding) => ({
      ...finding,
      answers: finding.answers.map((answer) => ({
        ...answer,
        evidence: answer.evidence.map((evidence) => ({
          ...evidence,
          document: `/home/x/${evidence.document}`,
        })),
      })),
    })),
  };
  expect(at({}, outside)).toBeUndefined();
  expect(at({ root: "/home/x" }, outside)).toBe("articles/assad-wire.md");
});

describe("more than GitHub shows", () => {
  const [sample] = sampleReports.one.findings as readonly [Finding];
  const made = (error: number, warning: number, info: number): Report => {
    return {
      ...sampleReports.one,
      findings: Object.entries({ error, warning, info }).flatMap(([severity, count]) =>
        Array.from({ length: count }, () => ({ ...sample, severity: Severity.parse(severity) })),
      ),
      summary: { error, warning, info, suppressed: 0, off: 0, unsure: 0 },
    };
  };

  test("is said in a notice that GitHub does show", () => {
    const notes: string[] = [];
    const lines = linesOf(made(12, 3, 15), { note: (line) => notes.push(line) });
    const text =
      "2 errors and 6 info more than GitHub shows, which is 10 annotations of a level for a step; the log of the step has them all";
    expect(notes).toEqual([text]);
    expect(lines[15]).toBe(`::notice title=Gainsay::${text}.`);
    expect(lines.findIndex((line) => line.startsWith("::notice"))).toBe(15);
    expect(lines).toHaveLength(12 + 3 + 1 + 15 + 1);
  });

  test("is not said where it shows all", () => {
    expect(github(made(10, 10, 10))).not.toContain("title=Gainsay");
  });
});
