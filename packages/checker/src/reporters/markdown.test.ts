import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../findings/finding.js";
import { hostileReport, hostileTexts } from "../testing/hostile-report.js";
import { sampleReports } from "../testing/index.js";
import { markdown } from "./markdown.js";
import { printable } from "./printable.js";

const reports = { ...sampleReports, hostile: hostileReport() };

describe.each(Object.entries(reports))("markdown: %s", (name, report) => {
  test.skipIf(name === "hostile")("looks as it should", async () => {
    await expect(markdown(report)).toMatchFileSnapshot(`./samples/${name}.md`);
  });

  test("folds each finding that counts, and closes every fold", () => {
    const open = report.findings.length - report.summary.suppressed;
    expect(markdown(report).match(/^<details>$/gmu) ?? []).toHaveLength(open);
    expect(markdown(report).match(/^<\/details>$/gmu) ?? []).toHaveLength(open);
  });

  test("has no tag but its own, and no sign that a code host would follow", () => {
    const text = markdown(report, { showSuppressed: true });
    const tags = [...text.matchAll(/<[^>]*>/gu)].map(([tag]) => tag.replaceAll("/", ""));
    expect(new Set(tags)).toEqual(
      new Set(report.findings.length === 0 ? [] : ["<details>", "<summary>", "<b>", "<code>", "<sub>"]),
    );
    const shown = rendered(text.replace(/<code>.*?<\/code>/gu, ""));
    expect(shown).not.toMatch(/[@#!~$%^][\p{L}\p{N}]|:[a-z]+:|\bGH-\d/u);
    // Autolinks are found in the source, where every colon and sign of a text is a reference.
    expect(text).not.toMatch(/https?:|www\.|\w@\w/u);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  });
});

/** Character references as the characters that a reader sees. */
function rendered(text: string): string {
  return text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

test("every text is shown letter by letter", () => {
  const lines = rendered(markdown(hostileReport())).replaceAll("\u200b", "");
  for (const text of hostileTexts)
    expect(lines).toContain(`<summary><b>error</b>: ${printable(text)}</summary>`);
});

test("a quote is told apart in its sentence, and both sides have their places", () => {
  expect(markdown(sampleReports.one)).toContain(
    [
      "**December 2023** (1 document, 1 origin)",
      "",
      "> His son Bashar al-Assad, overthrown in <b>December 2023</b>, had trained as an eye doctor.",
      ">",
      "> <code>articles/assad-profile.md&#58;3</code>",
    ].join("\n"),
  );
});

test("a text that begins a line begins no list", () => {
  const [finding] = sampleReports.one.findings as readonly [Finding];
  const reasons = ["1. first", "- first", "12) first", "+ first"];
  const findings = reasons.map((reason) => ({ ...finding, reason }));
  expect(markdown({ ...sampleReports.one, findings })).not.toMatch(/^(?:\d+[.)]|[-+]) first/mu);
});

test("suppressed findings are counted, and listed if asked for", () => {
  const line = "2 findings suppressed: 1 by a judgement, 1 by a comment";
  expect(markdown(sampleReports.many)).toContain(line);
  expect(markdown(sampleReports.many)).not.toContain("Rook Point");
  const all = rendered(markdown(sampleReports.many, { showSuppressed: true }));
  expect(all).toContain("Suppressed by a judgement:\u200b The guide".replace("\u200b", ""));
  expect(all.replaceAll("\u200b", "")).toContain(
    "Suppressed by a comment at articles/orchard.md:5: one count is from before the storm",
  );
});

describe("a comment that would be too long", () => {
  const [sample] = sampleReports.one.findings as readonly [Finding];
  const made = (count: number, sentence = ""): Report => ({
    ...sampleReports.one,
    findings: Array.from({ length: count }, () => ({ ...sample, reason: sample.reason + sentence })),
  });

  test.each([
    ["many findings", made(5000)],
    ["endless texts", made(300, ` ${"<>&@".repeat(4000)}`)],
  ])("leaves out what does not fit, and says how much: %s", (_name, report) => {
    const notes: string[] = [];
    const text = markdown(report, { note: (line) => notes.push(line) });
    expect(text.length).toBeLessThanOrEqual(65_536);
    const kept = text.match(/^<details>$/gmu)?.length ?? 0;
    const left = new Intl.NumberFormat("en").format(report.findings.length - kept);
    const line = `${left} findings are left out here, as a comment holds 65,536 characters at most`;
    expect(notes).toEqual([line]);
    expect(text.endsWith(`\n${line}.\n`)).toBe(true);
  });

  test("is filled well", () => {
    expect(markdown(made(5000)).length).toBeGreaterThan(63_000);
  });
});
