/** Makes the copy buttons of all findings work, those that are shown later included. */
export function startCopying(list: HTMLElement, announce: (message: string) => void): void {
  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[data-copy]") : null;
    const article = button?.closest("article");
    if (!(button instanceof HTMLButtonElement) || !article) return;
    const link = button.dataset["copy"] === "link";
    const text = link
      ? `${location.href.split(/[?#]/)[0] ?? ""}#${article.id}`
      : article.id.slice("finding-".length);
    void copy(text).then((copied) => {
      if (!copied) return announce("The browser does not allow copying");
      announce(link ? "Link copied" : "Fingerprint copied");
      button.classList.add("done");
      setTimeout(() => button.classList.remove("done"), 1600);
    });
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, for browsers that keep the clipboard from pages opened from a file. */
function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "offscreen";
  document.body.append(area);
  const focused = document.activeElement;
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
