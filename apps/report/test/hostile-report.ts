import type { Finding, Report } from "@gainsay/checker";
import { sampleReports } from "@gainsay/checker/testing";

/** Each would set `window.ran` if it were read as markup, as a script or as an attribute. */
export const hostileTexts = [
  `<script>window.ran = 1</script>`,
  `</script><script>window.ran = 2</script>`,
  `"><img src=x onerror="window.ran = 3">`,
  `' onfocus='window.ran = 4' autofocus tabindex='0`,
  `<!--<script>`,
  `]]><svg onload="window.ran = 5">`,
  `</title></style></noscript><iframe srcdoc="<script>parent.ran = 6</script>"></iframe>`,
  `javascript:window.ran = 7`,
  `\u2028window.ran = 8\u2029//`,
  `&lt;img src=x onerror=window.ran=9&gt;`,
  "${window.ran = 10}",
  `\ud800<b>\udfff\u0000\u0008`,
  `?rule="><script>window.ran = 11</script>`,
];

/** A report in which every string that can come from an article is hostile. */
export function hostileReport(): Report {
  const report = sampleReports.one;
  const findings = hostileTexts.flatMap((text, index) =>
    [0, 1].map((twin) => hostile(text, index * 2 + twin)),
  );
  return {
    ...report,
    corpus: { ...report.corpus, notRead: hostileTexts.map((text) => ({ document: text, reason: text })) },
    findings,
  };
}

function hostile(text: string, at: number): Finding {
  const [sample] = sampleReports.one.findings;
  if (sample === undefined) throw new Error("the sample has no finding");
  return {
    ...sample,
    fingerprint: at % 2 === 0 ? at.toString(16).padStart(16, "0") : `${at}${text}`,
    rule: text,
    question: { text: `${text} ${at}`, subject: text, predicate: text, slot: text },
    answers: sample.answers.map((answer) => ({
      ...answer,
      display: text,
      evidence: [
        {
          document: text,
          quote: text,
          start: 3,
          end: 3 + text.length,
          line: 1,
          column: 4,
          sentence: `<p>${text}</p>`,
          sentenceStart: 0,
        },
      ],
    })),
    reason: text,
    slip: text,
    comparability: [{ check: text, status: "unknown", reason: text }],
    judgement: { state: "open", reason: text, by: text, on: text },
    suppression: null,
  };
}
