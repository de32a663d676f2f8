import type { Check } from "@gainsay/checker";
import { letterOf } from "./figure/figure.js";
import { renderFigure } from "./figure/render-figure.js";
import { html, type Html } from "./html.js";
import { documentsOf, type AnswerView, type EvidenceView, type FindingView } from "./view.js";
import { counted, judgementWords, severityWords, verdictWords } from "./words.js";

/** The `id` of a finding on the page, which is also its permanent link. */
export function anchorOf(finding: FindingView): string {
  return `finding-${finding.fingerprint}`;
}

/** One finding as an item of the list. Used when the page is written and by the page's own script alike. */
export function renderFinding(finding: FindingView): Html {
  const id = anchorOf(finding);
  return html`<li>
    <article class="finding" id="${id}" aria-labelledby="${id}-question" tabindex="-1">
      <header>
        <p class="kicker">
          <span class="severity ${finding.severity}">${severityWords[finding.severity].name}</span>
          <span>${verdictWords[finding.verdict].name}</span>
          <span class="rule">${finding.rule}</span>
          ${renderConfidence(finding.confidence)}
        </p>
        <h3 id="${id}-question"><a href="#${id}"><bdi>${finding.question}</bdi></a></h3>
        ${finding.reason !== "" && html`<p class="reason"><bdi>${finding.reason}</bdi></p>`}
        ${finding.slip !== null &&
        html`<p class="slip"><span>Possible slip</span> <bdi>${finding.slip}</bdi></p>`}
        ${renderJudgement(finding.judgement)}
      </header>
      ${renderFigure(finding)}
      <ol class="answers" aria-label="Answers">
        ${finding.answers.map(renderAnswer)}
      </ol>
      <footer>
        ${renderComparability(finding.comparability)}
        <p class="identity">
          <span class="label">Fingerprint</span> <code>${finding.fingerprint}</code>
          <button type="button" class="quiet scripted" data-copy="fingerprint">Copy</button>
          <button type="button" class="quiet scripted" data-copy="link">Copy link</button>
        </p>
      </footer>
    </article>
  </li> `;
}

function renderConfidence(confidence: number): Html {
  const share = `${Math.floor(confidence * 100)}%`;
  return html`<span class="confidence">
    <svg width="36" height="4" aria-hidden="true">
      <rect width="36" height="4" rx="2" class="track" />
      <rect width="${share}" height="4" rx="2" class="fill" />
    </svg>
    ${share} confidence
  </span>`;
}

function renderJudgement(judgement: FindingView["judgement"]): Html | null {
  if (judgement === null) return null;
  const by = judgement.by === null ? "" : ` by ${judgement.by}`;
  const on = judgement.on === null ? "" : ` on ${judgement.on}`;
  return html`<p class="judgement">
    <span>${judgementWords[judgement.state]}</span> <bdi>${judgement.reason}</bdi>
    <small><bdi>${`Judged${by}${on}`}</bdi></small>
  </p>`;
}

/** How many pieces of evidence stand open under an answer; the rest unfolds. */
const openEvidence = 3;

function renderAnswer(answer: AnswerView, index: number): Html {
  const documents = new Set(answer.evidence.map(({ document }) => document)).size;
  const folded = answer.evidence.slice(openEvidence);
  return html`<li class="answer side-${index % 6}">
    <h4><span class="letter">${letterOf(index)}</span> <bdi>${answer.display}</bdi></h4>
    <p class="support">
      ${counted(answer.origins, "origin")} · ${counted(documents, "document")}
      ${answer.minority && html`<span class="minority">in the minority</span>`}
    </p>
    ${answer.evidence.slice(0, openEvidence).map(renderEvidence)}
    ${folded.length > 0 &&
    html`<details>
      <summary>${folded.length} more</summary>
      ${folded.map(renderEvidence)}
    </details>`}
  </li>`;
}

function renderEvidence({ document, line, column, sentence, start, end }: EvidenceView): Html {
  return html`<figure class="evidence">
    <blockquote dir="auto">${sentence.slice(0, start)}<mark>${sentence.slice(start, end)}</mark>${sentence.slice(end)}</blockquote>
    <figcaption><bdi>${document}</bdi>:${line}:${column}</figcaption>
  </figure>`;
}

const checkWords = { met: "Met", unmet: "Not met", unknown: "Unknown" } as const;

function renderComparability(checks: readonly Check[]): Html | null {
  if (checks.length === 0) return null;
  const count = (status: Check["status"]): number => checks.filter((check) => check.status === status).length;
  const summary = [
    counted(count("met"), "check met", "checks met"),
    count("unknown") > 0 && `${count("unknown")} unknown`,
    count("unmet") > 0 && `${count("unmet")} not met`,
  ];
  return html`<details class="comparability">
    <summary>Why these compare <span>${summary.filter(Boolean).join(", ")}</span></summary>
    <dl>
      ${checks.map(
        ({ check, status, reason }) =>
          html`<div class="${status}">
            <dt>${check} <span class="status">${checkWords[status]}</span></dt>
            <dd><bdi>${reason}</bdi></dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Everything that is shown of a finding, in lower case, for the search box. */
export function wordsOf(finding: FindingView): string {
  return [
    finding.question,
    finding.subject,
    finding.predicate,
    finding.rule,
    finding.reason,
    finding.slip ?? "",
    finding.fingerprint,
    ...finding.answers.flatMap(({ display, evidence }) => [display, ...evidence.map(({ sentence }) => sentence)]),
    ...documentsOf(finding),
  ]
    .join("\n")
    .toLowerCase();
}
