import { element } from "./element.js";
import { recall, remember } from "./storage.js";

type Theme = "light" | "dark";

/** Sets the theme that the reader chose before; without a choice, the system's stays. Runs before the page shows. */
export function restoreTheme(): void {
  const chosen = recall("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
}

/** Makes the button switch between light and dark. */
export function startTheme(): void {
  const button = element("theme-button", HTMLButtonElement);
  const system = matchMedia("(prefers-color-scheme: dark)");
  const current = (): Theme => {
    const chosen = document.documentElement.dataset["theme"];
    if (chosen === "light" || chosen === "dark") return chosen;
    return system.matches ? "dark" : "light";
  };
  const show = (): void => button.setAttribute("aria-pressed", String(current() === "dark"));
  button.addEventListener("click", () => {
    const next = current() === "dark" ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    remember("theme", next);
    show();
  });
  system.addEventListener("change", show);
  show();
}
