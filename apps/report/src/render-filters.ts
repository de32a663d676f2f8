import { html, type Html } from "./html.js";
import type { Facet } from "./filter.js";
import type { FindingView } from "./view.js";
import { grouped, severityWords, verdictWords } from "./words.js";

/** The search box and the filters. They need the page's script, and are hidden without it. */
export function renderFilters(findings: readonly FindingView[]): Html {
  const severities = valuesOf(findings, "severity", ["error", "warning", "info"]);
  const suppressed = findings.filter(({ suppression }) => suppression !== null).length;
  const verdicts = valuesOf(findings, "verdict", ["contradiction", "tension", "update"]);
  return html`<form class="filters scripted" role="search" aria-label="Filter the findings" id="filters">
    <div class="field">
      <label for="search">Search</label>
      <input
        type="search"
        id="search"
        name="q"
        autocomplete="off"
        spellcheck="false"
        placeholder="Words in any finding"
        aria-keyshortcuts="/"
      />
    </div>
    <button type="button" class="quiet" id="more-filters" aria-expanded="false" aria-controls="facets">
      Filters
    </button>
    <div class="facets" id="facets">
      ${renderChoices("severity", "Severity", severities, (value) => severityWords[value].name)}
      ${renderChoices("verdict", "Verdict", verdicts, (value) => verdictWords[value].name)}
      ${renderSelect("rule", "Rule", "Any rule", valuesOf(findings, "rule"))}
      ${renderSelect("predicate", "Predicate", "Any predicate", valuesOf(findings, "predicate"))}
      <div class="field">
        <label for="document">Document</label>
        <input
          type="search"
          id="document"
          name="document"
          list="documents"
          autocomplete="off"
          spellcheck="false"
          placeholder="Part of its name"
        />
        <datalist id="documents"></datalist>
      </div>
      ${suppressed > 0 && renderSuppressed(suppressed)}
      <button type="reset" class="quiet" id="clear">Clear filters</button>
    </div>
  </form>`;
}

interface Choice<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** What somebody set aside stays out of the way until it is asked for. */
function renderSuppressed(count: number): Html {
  return html`<label class="choice">
    <input type="checkbox" id="suppressed" name="suppressed" value="show" />
    <span>Show suppressed</span>
    <span class="count">${grouped(count)}</span>
  </label>`;
}

/** The values that occur, with how often they count: in the order given, else by name. */
function valuesOf<F extends Facet>(
  findings: readonly FindingView[],
  facet: F,
  order?: readonly FindingView[F][],
): readonly Choice<FindingView[F]>[] {
  const counts = new Map<FindingView[F], number>();
  for (const finding of findings) {
    const one = finding.suppression === null ? 1 : 0;
    counts.set(finding[facet], (counts.get(finding[facet]) ?? 0) + one);
  }
  const values = order?.filter((value) => counts.has(value)) ?? [...counts.keys()].sort();
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

function renderChoices<Value extends string>(
  facet: Facet,
  label: string,
  choices: readonly Choice<Value>[],
  nameOf: (value: Value) => string,
): Html {
  return html`<fieldset>
    <legend>${label}</legend>
    ${choices.map(
      ({ value, count }) =>
        html`<label class="choice">
          <input type="checkbox" name="${facet}" value="${value}" />
          <span class="${facet} ${value}">${nameOf(value)}</span>
          <span class="count" data-count>${grouped(count)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderSelect(facet: Facet, label: string, any: string, choices: readonly Choice<string>[]): Html {
  return html`<div class="field">
    <label for="${facet}">${label}</label>
    <select id="${facet}" name="${facet}">
      <option value="">${any}</option>
      ${choices.map(
        ({ value, count }) =>
          html`<option value="${value}" data-name="${value}">${value} (${grouped(count)})</option>`,
      )}
    </select>
  </div>`;
}
