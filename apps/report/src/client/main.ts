import { createIndex, formatFilter, noFilter, parseFilter, type Filter } from "../filter.js";
import { unpack, type Packed } from "../pack.js";
import { documentsOf } from "../view.js";
import { counted, grouped } from "../words.js";
import { startCopying } from "./copy.js";
import { element } from "./element.js";
import { createFilters, suggestDocuments } from "./filters.js";
import { startKeys } from "./keys.js";
import { createList, type List } from "./list.js";
import { restoreTheme, startTheme } from "./theme.js";

/** When printing, at most this many findings are put on paper. */
const mostPrinted = 500;

// Runs in the head of the page: the theme is set before anything shows, and the rest waits for the page.
restoreTheme();
document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", start);

function start(): void {
  startTheme();
  const status = element("status", HTMLParagraphElement);
  // The page's own data, written by `renderHtml` with `pack`.
  const packed: Packed = JSON.parse(document.getElementById("data")?.textContent ?? "");
  const findings = unpack(packed);
  if (findings.length === 0) {
    startKeys({ search: () => {}, move: () => {} });
    return;
  }
  const index = createIndex(findings);
  const list = createList(findings);
  const filters = createFilters();
  startCopying(element("list", HTMLOListElement), (message) => {
    status.textContent = message;
  });
  startKeys({ search: () => filters.search.select(), move: list.move });
  suggestDocuments(() => [...new Set(findings.flatMap(documentsOf))].sort());

  const open = findings.filter(({ suppression }) => suppression === null).length;
  const apply = (filter: Filter): void => {
    const selection = index.select(filter);
    const all = filter.suppressed ? findings.length : open;
    filters.count(selection);
    list.show(selection.shown);
    status.textContent =
      selection.shown.length === all
        ? counted(all, "finding")
        : `${grouped(selection.shown.length)} of ${counted(all, "finding")}`;
  };

  // One entry in the history for each choice, and one for each stretch of typing.
  let typing = false;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const commit = (): void => {
    clearTimeout(pending);
    const filter = filters.read();
    keepInAddress(filter, typing);
    apply(filter);
  };
  filters.form.addEventListener("input", (event) => {
    const box = event.target;
    const text = box instanceof HTMLInputElement && box.type === "search";
    clearTimeout(pending);
    if (!text) {
      typing = false;
      return commit();
    }
    pending = setTimeout(() => {
      commit();
      typing = true;
    }, 120);
  });
  filters.form.addEventListener("change", () => {
    typing = false;
  });
  filters.form.addEventListener("submit", (event) => {
    event.preventDefault();
    commit();
  });
  filters.form.addEventListener("reset", () => {
    typing = false;
    setTimeout(commit);
  });

  const followAddress = (): void => {
    typing = false;
    const filter = parseFilter(location.search);
    filters.write(filter);
    apply(filter);
  };
  const goToFinding = (): void => {
    const anchor = decoded(location.hash.slice(1));
    if (!anchor.startsWith("finding-")) return;
    const linked = findings.find(({ fingerprint }) => anchor === `finding-${fingerprint}`);
    if (linked === undefined) {
      status.textContent = "The finding of this link is not in the report";
      return;
    }
    // A link to one finding wins over filters that would hide it.
    if (list.reveal(anchor) === null) {
      const query = formatFilter({ ...noFilter, suppressed: linked.suppression !== null });
      history.replaceState(null, "", location.pathname + query + location.hash);
      followAddress();
    }
    focusOn(list, anchor);
  };

  // Links of the overview filter in place instead of loading the page again.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='?']") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    keepInAddress(parseFilter(link.search), false);
    followAddress();
    element("findings", HTMLElement).focus();
    element("findings", HTMLElement).scrollIntoView();
  });
  addEventListener("popstate", () => {
    followAddress();
    goToFinding();
  });
  addEventListener("hashchange", goToFinding);
  addEventListener("beforeprint", () => {
    list.showAtLeast(mostPrinted);
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

  followAddress();
  goToFinding();
}

/** A part of the address as it was meant; as it stands, where it is no proper encoding of anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function focusOn(list: List, anchor: string): void {
  const article = list.reveal(anchor);
  article?.focus({ preventScroll: true });
  article?.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Keeps the filter in the address, so that it survives a reload and can be shared. */
function keepInAddress(filter: Filter, replace: boolean): void {
  const address = location.pathname + formatFilter(filter);
  try {
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  } catch {
    // Some browsers fix the address of a page opened from a file; the filter still works.
  }
}
