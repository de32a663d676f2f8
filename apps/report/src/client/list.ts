import { anchorOf, renderFinding } from "../render-finding.js";
import type { FindingView } from "../view.js";
import { element } from "./element.js";

/** How many findings are added at a time. */
const step = 20;

/** The list of findings. Only a stretch of the selection is in the page, and it grows as the reader moves on. */
export interface List {
  /** Shows a selection from its beginning, or around the finding with `anchor` if that is in it. */
  show(selection: readonly number[], anchor?: string): void;
  /** Puts at least `count` of the selection in the page from its beginning. */
  showAtLeast(count: number): void;
  /** Brings the finding with this `id` into the page if it is selected; null when it is not. */
  reveal(anchor: string): HTMLElement | null;
  /** Moves the focus to the next (1) or previous (-1) finding. */
  move(by: 1 | -1): void;
}

/** Takes over the list that was written with the page, which holds the first findings that are not suppressed, in order. */
export function createList(findings: readonly FindingView[]): List {
  const root = element("list", HTMLOListElement);
  const earlier = element("earlier", HTMLButtonElement);
  const later = element("later", HTMLButtonElement);
  const nothing = element("nothing", HTMLParagraphElement);
  let selection: readonly number[] = [...findings.keys()].filter((at) => findings[at]?.suppression === null);
  let from = 0;
  let to = root.childElementCount;

  const markup = (start: number, end: number): string =>
    selection
      .slice(start, end)
      .map((at) => (findings[at] ? renderFinding(findings[at]).markup : ""))
      .join("");

  const update = (): void => {
    earlier.hidden = from === 0;
    later.hidden = to >= selection.length;
    nothing.hidden = selection.length > 0;
  };

  const replace = (start: number, end: number): void => {
    from = Math.max(0, start);
    to = Math.min(selection.length, end);
    // Every text in the markup is escaped by the template that made it.
    root.innerHTML = markup(from, to);
    update();
  };

  const append = (): void => {
    const end = Math.min(selection.length, to + step);
    root.insertAdjacentHTML("beforeend", markup(to, end));
    to = end;
    update();
  };

  const prepend = (): void => {
    const start = Math.max(0, from - step);
    const first = root.firstElementChild;
    const before = first?.getBoundingClientRect().top ?? 0;
    root.insertAdjacentHTML("afterbegin", markup(start, from));
    from = start;
    update();
    // What the reader was looking at stays where it was.
    if (first) scrollBy({ top: first.getBoundingClientRect().top - before, behavior: "instant" });
  };

  const articles = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>("article")];

  const reveal = (anchor: string): HTMLElement | null => {
    const shown = document.getElementById(anchor);
    if (shown) return shown;
    const position = selection.findIndex((at) => findings[at] && anchorOf(findings[at]) === anchor);
    if (position < 0) return null;
    replace(position - 2, position + step);
    return document.getElementById(anchor);
  };

  later.addEventListener("click", () => {
    const next = to;
    append();
    articles()[next - from]?.focus();
  });
  earlier.addEventListener("click", prepend);
  new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && !later.hidden) append();
    },
    { rootMargin: "0px 0px 1200px 0px" },
  ).observe(later);
  update();

  return {
    show: (next, anchor) => {
      const unchanged =
        next.length === selection.length && next.every((at, index) => at === selection[index]);
      selection = next;
      if (!unchanged) replace(0, step);
      if (anchor !== undefined) reveal(anchor);
    },
    showAtLeast: (count) => {
      if (from > 0 || to < Math.min(count, selection.length)) replace(0, Math.max(count, to));
    },
    reveal,
    move: (by) => {
      const shown = articles();
      const focused = shown.findIndex((article) => article.contains(document.activeElement));
      const visible = shown.findIndex((article) => article.getBoundingClientRect().bottom > innerHeight / 3);
      let next = focused < 0 ? visible : focused + by;
      if (next < 0 && from > 0) {
        next += Math.min(step, from);
        prepend();
      }
      if (next >= shown.length && to < selection.length) append();
      const target = articles()[next];
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "start" });
    },
  };
}
