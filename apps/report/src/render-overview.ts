import type { Finding, Report } from "@gainsay/checker";
import { formatFilter, noFilter } from "./filter.js";
import { html, type Html } from "./html.js";
import { counted, grouped, severityWords, verdictWords } from "./words.js";

/** The head of the page: what was read, what was found, and what the report cannot speak about. */
export function renderOverview(report: Report, title: string, generatedFor: string | undefined): Html {
  const { corpus } = report;
  const findings = openOf(report);
  return html`<header class="overview">
    <div class="masthead">
      <p class="brand">${mark}Gainsay</p>
      <p class="controls scripted">
        <button type="button" class="quiet" id="help-button" aria-haspopup="dialog">Keys</button>
        <button type="button" class="quiet" id="theme-button" aria-pressed="false">Dark</button>
      </p>
    </div>
    ${findings.some(({ verdict }) => verdict === "contradiction") && emblem}
    <h1><bdi dir="ltr">${title}</bdi></h1>
    ${generatedFor !== undefined && html`<p class="for"><bdi dir="ltr">${generatedFor}</bdi></p>`}
    <p class="lead">${leadOf(findings, report)}</p>
    <p class="read">
      Read ${counted(corpus.documents, "document")}, which make ${counted(corpus.assertions, "assertion")} and
      answer ${counted(corpus.questions, "question")}.
    </p>
    ${
      findings.length > 0 &&
      html`<div class="figures">${renderVerdicts(findings)} ${renderRules(findings)}</div>`
    }
    ${renderLimits(report)}
  </header>`;
}

/** Two discs that do not meet: two answers with nothing in common. */
const mark = html`<svg class="mark" width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
  <circle class="side-0" cx="8" cy="8" r="6.5" />
  <circle class="side-1" cx="22" cy="8" r="6.5" />
</svg>`;

/** The mark again, large and quiet, for reports of contradictions on screens that leave room for it. */
const emblem = html`<svg class="emblem" viewBox="0 0 340 164" aria-hidden="true">
  <g class="side-0">
    <circle cx="82" cy="82" r="80" />
    <text x="82" y="82">A</text>
  </g>
  <g class="side-1">
    <circle cx="258" cy="82" r="80" />
    <text x="258" y="82">B</text>
  </g>
</svg>`;

/** The findings that count: what somebody set aside is no part of any number but its own. */
function openOf({ findings }: Report): readonly Finding[] {
  return findings.filter(({ suppression }) => suppression === null);
}

function leadOf(findings: readonly Finding[], { corpus }: Report): string {
  const contradictions = findings.filter(({ verdict }) => verdict === "contradiction").length;
  if (contradictions > 0) {
    return `${counted(contradictions, "question has", "questions have")} answers that cannot all be true.`;
  }
  if (findings.length > 0) return "No contradiction was found, but some answers differ.";
  if (corpus.documents === 0) return "No document was read, so nothing could be compared.";
  return "No two answers were found to contradict each other.";
}

function renderVerdicts(findings: readonly Finding[]): Html {
  const verdicts = (["contradiction", "tension", "update"] as const).map((verdict) => {
    const those = findings.filter((finding) => finding.verdict === verdict);
    const severities = (["error", "warning", "info"] as const)
      .map((severity) => ({
        severity,
        count: those.filter((finding) => finding.severity === severity).length,
      }))
      .filter(({ count }) => count > 0);
    return html`<div>
      <dt>
        ${
          those.length === 0
            ? verdictWords[verdict].plural
            : html`<a href="${formatFilter({ ...noFilter, verdict: [verdict] })}"
                >${verdictWords[verdict].plural}</a
              >`
        }
      </dt>
      <dd class="count">${grouped(those.length)}</dd>
      ${
        severities.length > 0 &&
        html`<dd class="split">
          ${severities.map(
            ({ severity, count }) =>
              html`<span class="severity ${severity}"
                >${counted(
                  count,
                  severityWords[severity].name.toLowerCase(),
                  severityWords[severity].plural.toLowerCase(),
                )}</span
              > `,
          )}
        </dd>`
      }
      <dd class="meaning">${verdictWords[verdict].meaning}</dd>
    </div>`;
  });
  return html`<section aria-label="By verdict">
    <dl class="verdicts">${verdicts}</dl>
  </section>`;
}

function renderRules(findings: readonly Finding[]): Html {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const most = Math.max(...counts.values());
  return html`<section aria-labelledby="rules-heading" class="rules">
    <h2 id="rules-heading">By rule</h2>
    <ol>
      ${rules.map(
        ([rule, count]) =>
          html`<li>
            <a href="${formatFilter({ ...noFilter, rule: [rule] })}">${rule}</a>
            <svg width="100%" height="4" aria-hidden="true">
              <rect width="${`${Number(((count / most) * 100).toFixed(1))}%`}" height="4" rx="2" />
            </svg>
            <span>${grouped(count)}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What was not decided, not shown and not read stands beside the findings: silence is not agreement. */
/** What the configuration of the check kept out of the report. */
function renderLeftOut({ off, unsure }: Report["summary"]): Html | null {
  if (off + unsure === 0) return null;
  const why = [
    ...(off > 0 ? [`${grouped(off)} of rules that are off`] : []),
    ...(unsure > 0 ? [`${grouped(unsure)} less sure than was asked for`] : []),
  ];
  return html`<div>
    <dt>${counted(off + unsure, "finding")} left out</dt>
    <dd>By the configuration of the check: ${why.join(", ")}.</dd>
  </div>`;
}

function renderLimits({ corpus, summary, findings }: Report): Html {
  const { notRead } = corpus;
  const isListed = findings.some(({ suppression }) => suppression !== null);
  const shown = formatFilter({ ...noFilter, suppressed: true });
  return html`<section class="limits" aria-labelledby="limits-heading">
    <h2 id="limits-heading">What this report leaves open</h2>
    <dl>
      <div>
        <dt>${counted(corpus.undecided, "question")} undecided</dt>
        <dd>
          ${
            corpus.undecided === 0
              ? "Wherever answers differ, it could be told whether they clash."
              : "Answers differ, but it is not clear that they speak of the same thing. This is not a pass."
          }
        </dd>
      </div>
      <div>
        <dt>${counted(summary.suppressed, "finding")} suppressed</dt>
        <dd>
          ${
            summary.suppressed === 0
              ? "No person set a finding aside."
              : html`Set aside by people, in judgements or in comments beside the words.
                ${isListed && html`<a class="scripted" href="${shown}">Show them</a>`}`
          }
        </dd>
      </div>
      ${renderLeftOut(summary)}
      <div>
        <dt>${counted(notRead.length, "document")} not read</dt>
        <dd>
          ${
            notRead.length === 0
              ? "Every document was read."
              : html`<details>
                  <summary>Which, and why</summary>
                  <ul>
                    ${notRead.map(
                      ({ document, reason }) =>
                        html`<li>
                          <bdi class="path" dir="ltr">${document}</bdi> <bdi dir="ltr">${reason}</bdi>
                        </li>`,
                    )}
                  </ul>
                </details>`
          }
        </dd>
      </div>
    </dl>
  </section>`;
}
