import { facets, type Facet, type Filter, type Selection } from "../filter.js";
import { grouped } from "../words.js";
import { element } from "./element.js";

/** The form with the search box and the filters. */
export interface Filters {
  read(): Filter;
  write(filter: Filter): void;
  /** Shows how many findings each choice would leave. */
  count(selection: Selection): void;
  readonly form: HTMLFormElement;
  readonly search: HTMLInputElement;
}

export function createFilters(): Filters {
  const form = element("filters", HTMLFormElement);
  const search = element("search", HTMLInputElement);
  const documentBox = element("document", HTMLInputElement);
  const toggle = element("more-filters", HTMLButtonElement);
  const clear = element("clear", HTMLButtonElement);
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:not(#suppressed)")];
  // A page without suppressed findings has no box for them.
  const suppressed = form.querySelector<HTMLInputElement>("#suppressed");
  const selects = [...form.querySelectorAll("select")];

  const values = (facet: Facet): readonly string[] => [
    ...boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value),
    ...selects.filter((select) => select.name === facet && select.value !== "").map(({ value }) => value),
  ];
  const read = (): Filter => {
    return {
      text: search.value,
      document: documentBox.value,
      severity: values("severity"),
      verdict: values("verdict"),
      rule: values("rule"),
      predicate: values("predicate"),
      suppressed: suppressed?.checked ?? false,
    };
  };

  const showActive = (): void => {
    const { text: _, ...rest } = read();
    const others = [rest.document !== "", rest.suppressed].filter(Boolean).length;
    const active = facets.reduce((sum, facet) => sum + rest[facet].length, others);
    toggle.textContent = active === 0 ? "Filters" : `Filters (${active})`;
    clear.disabled = active === 0 && search.value === "";
  };

  toggle.addEventListener("click", () => {
    const open = form.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
  });

  return {
    form,
    search,
    read,
    write: (filter) => {
      search.value = filter.text;
      documentBox.value = filter.document;
      const held = new Map<string, readonly string[]>(facets.map((facet) => [facet, filter[facet]]));
      for (const box of boxes) box.checked = held.get(box.name)?.includes(box.value) ?? false;
      for (const select of selects) select.value = held.get(select.name)?.[0] ?? "";
      if (suppressed !== null) suppressed.checked = filter.suppressed;
      showActive();
    },
    count: ({ counts }) => {
      const shown = new Map<string, ReadonlyMap<string, number>>(
        facets.map((facet) => [facet, counts[facet]]),
      );
      for (const box of boxes) {
        const count = shown.get(box.name)?.get(box.value) ?? 0;
        const place = box.parentElement?.querySelector("[data-count]");
        if (place) place.textContent = grouped(count);
      }
      for (const select of selects) {
        for (const option of select.options) {
          const name = option.dataset["name"];
          if (name !== undefined) {
            option.textContent = `${name} (${grouped(shown.get(select.name)?.get(name) ?? 0)})`;
          }
        }
      }
      showActive();
    },
  };
}

/** Fills the suggestions of the document box when it is first used: there may be thousands. */
export function suggestDocuments(documents: () => readonly string[]): void {
  element("document", HTMLInputElement).addEventListener(
    "focus",
    () => {
      const options = documents().map((name) => {
        const option = document.createElement("option");
        option.value = name;
        return option;
      });
      document.getElementById("documents")?.replaceChildren(...options);
    },
    { once: true },
  );
}
