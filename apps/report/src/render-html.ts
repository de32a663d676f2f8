import { script, scriptHash, style, styleHash } from "#client-bundle";
import type { Report } from "@gainsay/checker";
import { embedJson, html, Html } from "./html.js";
import { pack } from "./pack.js";
import { renderFilters } from "./render-filters.js";
import { renderFinding } from "./render-finding.js";
import { renderOverview } from "./render-overview.js";
import { viewOf } from "./view.js";
import { counted, grouped } from "./words.js";

export interface HtmlOptions {
  /** The page's title and first heading. Default: "Where the sources disagree". */
  readonly title?: string;
  /** What the report is about, shown under the title: the paths that were checked, a project, a date. */
  readonly generatedFor?: string;
}

/** How many findings stand in the page as markup. They show at once, and without any script. */
const written = 20;

/**
 * The report as one HTML file that needs nothing else: no network, no other file, no server. Every text in it
 * is escaped, and a content security policy lets only the page's own script and style run. The same report and
 * options always give the same file.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const title = options.title ?? "Where the sources disagree";
  const findings = report.findings.map(viewOf);
  const open = findings.filter(({ suppression }) => suppression === null);
  const policy = `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="${`${report.tool.name} ${report.tool.version}`}" />
        <link rel="icon" href="${icon}" />
        ${element("style", style)} ${element("script", script)}
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        ${renderOverview(report, title, options.generatedFor)}
        <div class="layout">
          ${findings.length > 0 && renderFilters(findings)}
          <main id="findings" tabindex="-1" aria-labelledby="findings-heading">
            <div class="list-head">
              <h2 id="findings-heading">Findings</h2>
              <p id="status" role="status">${counted(open.length, "finding")}</p>
            </div>
            <button type="button" class="more scripted" id="earlier" hidden>Show earlier findings</button>
            <ol class="findings" id="list">
              ${open.slice(0, written).map(renderFinding)}
            </ol>
            <p class="nothing" id="nothing" ${open.length > 0 && hidden}>${nothingOf(report)}</p>
            <button type="button" class="more scripted" id="later" hidden>Show more findings</button>
            ${
              open.length > written &&
              html`<noscript
                ><p class="nothing">
                  These are the first ${written} of ${grouped(open.length)} findings. The page needs
                  JavaScript to show the rest.
                </p></noscript
              >`
            }
          </main>
        </div>
        <footer class="colophon">
          <p>
            Written by ${report.tool.name} ${report.tool.version}. A finding says that answers clash, never
            which one is right.
          </p>
        </footer>
        ${help}
        <script type="application/json" id="data">
          ${embedJson(pack(findings))}
        </script>
      </body>
    </html> `;
  return `${page.markup.trimEnd()}\n`;
}

/** An element with exactly these words in it: the policy names their hash, so not a space may be added. */
function element(name: "style" | "script", words: string): Html {
  return Html.trusted(`<${name}>${words}</${name}>`);
}

const hidden = Html.trusted("hidden");

function nothingOf({ findings, corpus }: Report): string {
  if (findings.length > 0) return "No finding matches these filters.";
  if (corpus.undecided === 0) return "There is nothing to show.";
  return `There is nothing to show, yet ${counted(corpus.undecided, "question")} could not be decided.`;
}

/** The mark of the page, two discs apart, as a data address: a page without an icon would ask a server for one. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='8.5' cy='16' r='7' fill='%232f6f9f'/%3E%3Ccircle cx='23.5' cy='16' r='7' fill='%23994a86'/%3E%3C/svg%3E";

const help = html`<dialog id="help" aria-labelledby="help-heading">
  <h2 id="help-heading">Keys</h2>
  <dl>
    <div>
      <dt><kbd>/</kbd></dt>
      <dd>Search</dd>
    </div>
    <div>
      <dt><kbd>j</kbd></dt>
      <dd>Next finding</dd>
    </div>
    <div>
      <dt><kbd>k</kbd></dt>
      <dd>Finding before</dd>
    </div>
    <div>
      <dt><kbd>?</kbd></dt>
      <dd>This list</dd>
    </div>
  </dl>
  <label class="choice"><input type="checkbox" id="keys" checked /> <span>Use these keys</span></label>
  <form method="dialog"><button class="quiet">Close</button></form>
</dialog>`;
