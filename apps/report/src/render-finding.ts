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
          ${finding.suppression !== null && html`<span class="suppressed">Suppressed</span>`}
        </p>
        <h3 id="${id}-question">
          <a href="#${id}"><bdi dir="ltr">${finding.question}</bdi></a>
        </h3>
        ${finding.reason !== "" && html`<p class="reason"><bdi dir="ltr">${finding.reason}</bdi></p>`}
        ${
          finding.slip !== null &&
          html`<p class="slip"><span>Possible slip</span> <bdi dir="ltr">${finding.slip}</bdi></p>`
        }
        ${renderJudgement(finding.judgement)} ${renderSuppression(finding)}
      </header>
      ${renderFigure(finding)}
      <ol class="answers" aria-label="Answers">
        ${finding.answers.map(renderAnswer)}
      </ol>
      <footer>
        ${renderComparability(finding.comparability)}
        <p class="identity">
          <span class="label">Fingerprint</span> <code>${finding.fingerprint}</code>
          <button type="button" class="quiet scripted" data-copy="fingerprint">
            Copy<span class="unseen"> fingerprint</span>
          </button>
          <button type="button" class="quiet scripted" data-copy="link">Copy link</button>
        </p>
      </footer>
    </article>
  </li> `;
}

function renderConfidence(confidence: number): Html {
  // Rounded down, so that only certainty shows as 100%; 0.58 is a hair less than 58 hundredths.
  const share = `${Math.floor(confidence * 100 + 1e-9)}%`;
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
    <span>${judgementWords[judgement.state]}</span>
    <bdi dir="ltr">${judgement.reopened ?? judgement.reason}</bdi>
    <small><bdi dir="ltr">${`Judged${by}${on}`}</bdi></small>
  </p>`;
}

/** Who set the finding aside, and why. */
function renderSuppression({ suppression, judgement }: FindingView): Html | null {
  if (suppression === null) return null;
  const { reason } = suppression;
  if (suppression.by === "judgement") {
    if (judgement?.reason === reason) {
      return html`<p class="judgement"><span>Suppressed by this judgement</span></p>`;
    }
    return html`<p class="judgement">
      <span>Suppressed by a judgement</span> <bdi dir="ltr">${reason}</bdi>
    </p>`;
  }
  return html`<p class="judgement">
    <span>Suppressed by a comment</span> <bdi dir="ltr">${reason}</bdi>
    <small><bdi dir="ltr">${suppression.document}</bdi>:${suppression.line}</small>
  </p>`;
}

/** How many passages stand open under an answer; the rest unfolds. */
const openPassages = 3;

function renderAnswer(answer: AnswerView, index: number): Html {
  const documents = new Set(answer.evidence.map(({ document }) => document)).size;
  const passages = passagesOf(answer.evidence);
  const folded = passages.slice(openPassages);
  return html`<li class="answer side-${index % 6}">
    <h4><span class="letter">${letterOf(index)}</span> <bdi dir="ltr">${answer.display}</bdi></h4>
    <p class="support">
      ${counted(answer.origins, "origin")} · ${counted(documents, "document")}
      ${answer.minority && html`<span class="minority">in the minority</span>`}
    </p>
    ${passages.slice(0, openPassages).map(renderPassage)}
    ${
      folded.length > 0 &&
      html`<details>
        <summary>${folded.length} more</summary>
        ${folded.map(renderPassage)}
      </details>`
    }
  </li>`;
}

/** Evidence in the same words, which stands once with all its places: copies of one report look like what they are. */
type Passage = [EvidenceView, ...EvidenceView[]];

function passagesOf(evidence: readonly EvidenceView[]): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const item of evidence) {
    const key = `${item.start} ${item.end} ${item.sentence}`;
    const same = passages.get(key);
    if (same === undefined) passages.set(key, [item]);
    else same.push(item);
  }
  return [...passages.values()];
}

function renderPassage(passage: Passage): Html {
  const [{ sentence, start, end }] = passage;
  const quote = html`<mark>${sentence.slice(start, end)}</mark>`;
  const words = [sentence.slice(0, start), quote, sentence.slice(end)];
  return html`<figure class="evidence">
    <blockquote dir="auto">${words}</blockquote>
    <figcaption>
      ${passage.map(({ document, line, column, trust }) => html`<span><bdi dir="ltr">${document}</bdi>:${line}:${column}${trust !== null && html` <bdi class="trust">${trust}</bdi>`}</span> `)}
    </figcaption>
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
            <dd><bdi dir="ltr">${reason}</bdi></dd>
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
    finding.suppression?.reason ?? "",
    finding.fingerprint,
    ...finding.answers.flatMap(({ display, evidence }) => [
      display,
      ...evidence.flatMap(({ sentence, trust }) => [sentence, ...(trust === null ? [] : [trust])]),
    ]),
    ...documentsOf(finding),
  ]
    .join("\n")
    .toLowerCase();
}
