import { element } from "./element.js";
import { recall, remember } from "./storage.js";

/** Makes single keys work: `/` searches, `j` and `k` move, `?` lists them. They can be switched off in that list. */
export function startKeys(actions: {
  readonly search: () => void;
  readonly move: (by: 1 | -1) => void;
}): void {
  const help = element("help", HTMLDialogElement);
  const keys = element("keys", HTMLInputElement);
  keys.checked = recall("keys") !== "off";
  keys.addEventListener("change", () => remember("keys", keys.checked ? "on" : "off"));
  element("help-button", HTMLButtonElement).addEventListener("click", () => help.showModal());

  const byKey: Readonly<Record<string, () => void>> = {
    "/": actions.search,
    j: () => actions.move(1),
    k: () => actions.move(-1),
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea, dialog");
    if (!keys.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = byKey[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
