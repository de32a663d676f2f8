import type { Finding, Report } from "../findings/finding.js";
import { sampleReports } from "./sample-report.js";

/** Each would break the output of some format that put it there as it is: its syntax, its escapes, or the host that shows it. */
export const hostileTexts: readonly string[] = [
  "]]>",
  "::error file=a.md::told by the text",
  "one\r\n::stop-commands::x\ntwo",
  "##[error]told by the text",
  "a | b || c",
  "```\ncode\n```",
  "`tick` ``two``",
  "</script><script>alert(1)</script>",
  "<!-- </details> --> <b>bold</b>",
  "\u202eolleh \u200e\u2067x\u2069",
  "half \ud83d a pair \udc00.",
  "bell \u0007 escape \u001b[31m null \u0000 next \u0085 \u2028 \u2029",
  "not for XML \ufffe \uffff",
  "@everyone @team/desk #12 GH-7 !3 ~label :tada: %5 $9",
  "https://example.org/?a=1&b=2 www.example.org a@example.org",
  "[link](javascript:alert(1)) ![image](x) \\[escaped\\] {0} {{1}}",
  "*bold* _thin_ ~~gone~~ # head > quote - item 1. first",
  "50% of 100%25, done: yes",
  "\"quoted\" 'quoted' &amp; &#64; \\u0000",
  "=cmd|' /C calc'!A0",
  "../../etc/passwd",
  "C:\\Users\\x\\a.md",
  "/srv/articles/a.md",
  "https://example.org/a?b#c",
  " ",
];

/** A report in which every string that can come from an article, a name of a file or a person is hostile, one text a finding. */
export function hostileReport(): Report {
  const findings = hostileTexts.flatMap((text, index) => [
    hostile(text, index * 2, null),
    hostile(text, index * 2 + 1, { by: "comment", reason: text, document: text, line: 3 }),
  ]);
  return {
    ...sampleReports.one,
    corpus: {
      ...sampleReports.one.corpus,
      notRead: hostileTexts.map((text) => ({ document: text, reason: text })),
    },
    findings,
    summary: {
      error: hostileTexts.length,
      warning: 0,
      info: 0,
      suppressed: hostileTexts.length,
      off: 0,
      unsure: 0,
    },
  };
}

function hostile(text: string, at: number, suppression: Finding["suppression"]): Finding {
  const [sample] = sampleReports.one.findings;
  if (sample === undefined) throw new Error("the sample has a finding");
  return {
    ...sample,
    fingerprint: at.toString(16).padStart(16, "0"),
    rule: text,
    question: { text, subject: text, predicate: text, slot: text },
    answers: sample.answers.map((answer) => ({
      ...answer,
      display: text,
      evidence: [
        {
          document: text,
          quote: text,
          start: 4,
          end: 4 + text.length,
          line: 1,
          column: 5,
          sentence: `The ${text} end`,
          sentenceStart: 0,
        },
      ],
    })),
    reason: text,
    slip: text,
    comparability: [{ check: text, status: "unknown", reason: text }],
    judgement: { state: "open", reason: text, by: text, on: text },
    suppression,
  };
}
